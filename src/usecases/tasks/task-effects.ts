import type { Moment } from '../../domain/basics/time.ts';
import type { TaskEvent } from '../../domain/task/events.ts';
import { reminderDay } from '../../domain/task/reminding.ts';
import type { TaskState } from '../../domain/task/state.ts';
import type { TaskAnswer } from '../../domain/task/vocabulary.ts';
import type { NewJob } from '../../store/outbox.port.ts';
import type { TaskRow } from '../../store/register.port.ts';
import { instantAt } from '../instant-at.ts';
import { indexArchive } from '../jobs/archive.ts';
import { remindOfTaskAt } from '../jobs/reminders.ts';
import { sendMail } from '../jobs/mail.ts';
import type { Effects } from '../ledger.ts';

/** What tasks are decided on: the moment, and the zone of the group's clock. */
export interface TaskClock {
  readonly moment: Moment;
  readonly timeZone: string;
}

/** What the world outside must be told of a task's events: its row in the register, its reminder, the mails of one. */
export function taskEffects(after: TaskState, events: readonly TaskEvent[], clock: TaskClock): Effects {
  const { taskId } = after;
  const jobs: NewJob[] = events.flatMap((event) =>
    event.type === 'TaskReminded'
      ? event.data.personIds.map((personId) =>
          sendMail({ mail: 'task-reminder', taskId, personId, deadline: event.data.deadline }),
        )
      : [],
  );
  if (events.some(({ type }) => MOVE_THE_DAY.has(type))) jobs.push(...reminderOf(after, clock));
  // How it goes stands in the list of decisions, once the protocol that gave it is filed.
  const meetingId = after.source?.meetingId;
  if (meetingId !== undefined) jobs.push(indexArchive(meetingId));
  return { jobs, register: [{ kind: 'task', row: taskRow(after) }] };
}

/** The register's row of a task. */
export function taskRow(state: TaskState): TaskRow {
  const { groupId, taskId, text, owner, support, keeper, deadline, status, given, source, timeAnswer } =
    state;
  return {
    groupId,
    taskId,
    text,
    owner,
    ...(support ? { support } : {}),
    ...(keeper === undefined ? {} : { keeper }),
    ...(deadline ? { deadline } : {}),
    status,
    given,
    ...(source ? { source } : {}),
    answers: newestOf(state.answers),
    ...(timeAnswer ? { timeAnswer } : {}),
    reports: state.reports,
  };
}

/** In the morning, before the day has begun for most. */
const MORNING = '07:30';
/** How many answers a row holds at least. */
const MOST_ANSWERS = 20;

const MOVE_THE_DAY: ReadonlySet<TaskEvent['type']> = new Set<TaskEvent['type']>([
  'TaskGiven',
  'TaskChanged',
  'TaskTimeAnswered',
  'TaskStatusSet',
]);

function reminderOf({ taskId, deadline }: TaskState, { moment, timeZone }: TaskClock): readonly NewJob[] {
  const day = reminderDay(deadline, moment.date);
  return day === undefined || deadline?.date === undefined
    ? []
    : [remindOfTaskAt(taskId, deadline.date, instantAt(day, MORNING, timeZone))];
}

/** The newest answers, with the last of each municipality however old. */
function newestOf(answers: readonly TaskAnswer[]): readonly TaskAnswer[] {
  if (answers.length <= MOST_ANSWERS) return answers;
  const lastOfPart = new Map(answers.map((answer, index) => [answer.part, index]));
  return answers.filter(
    (answer, index) => index >= answers.length - MOST_ANSWERS || lastOfPart.get(answer.part) === index,
  );
}
