import type { Result } from '../../domain/basics/result.ts';
import { ok, refuse } from '../../domain/basics/result.ts';
import type { IsoDate } from '../../domain/basics/time.ts';
import type { TaskPerson } from '../../domain/task/people.ts';
import { answering, isMineToDo, ownersOf, taskPerson } from '../../domain/task/people.ts';
import type { DueTask } from '../../domain/task/views/due-tasks.ts';
import { dueTasks } from '../../domain/task/views/due-tasks.ts';
import type { TaskFacts } from '../../domain/task/vocabulary.ts';
import type { MeetingRow, Register, TaskWish } from '../../store/register.port.ts';
import type { Caller } from '../identify.ts';
import { openMeeting } from '../open-meeting.ts';
import type { Workplace } from '../workplace.ts';

/** A task with the meeting that gave it, where one did. */
export interface ShownTask {
  readonly task: TaskFacts;
  readonly meeting?: MeetingRow;
}

/** What a meeting has of tasks: those it gives, and those it shall hear of. */
export interface MeetingTasks {
  /** Whether it can give any: a rehearsal gives none (D9). */
  readonly gives: boolean;
  readonly given: readonly ShownTask[];
  readonly due: readonly { readonly shown: ShownTask; readonly due: DueTask }[];
}

/** How many tasks a list shows at most, and how many that are done. */
const MOST_SHOWN = 300;
const MOST_DONE = 50;
/** How many meetings back the one before is looked for: cancelled ones and drafts are no meetings. */
const MEETINGS_BACK = 10;

/** The group's tasks, open ones by their deadline and then what was done last; `mine` = those that are this person's to do. */
export async function listTasks(
  workplace: Workplace,
  caller: Caller,
  wish: { readonly mine?: boolean; readonly open?: boolean },
): Promise<Result<readonly ShownTask[]>> {
  if (!caller.abilities.has('read')) return refuse('not-allowed');
  const { register } = workplace.store;
  const of = wish.mine ? { of: theirs(caller) } : {};
  const [open, done] = await Promise.all([
    wish.open === false ? [] : register.tasks(caller.groupId, { open: true, limit: MOST_SHOWN, ...of }),
    wish.open === true ? [] : register.tasks(caller.groupId, { open: false, limit: MOST_DONE, ...of }),
  ]);
  const person = taskPerson(caller.member, caller.group);
  const toDo = wish.mine ? open.filter((task) => isTheirs(task, person)) : open;
  return ok(await showTasks(workplace, caller, [...toDo, ...done]));
}

/** One task of the caller's group, as it stands. */
export async function readTask(
  workplace: Workplace,
  caller: Caller,
  taskId: string,
): Promise<Result<TaskFacts>> {
  if (!caller.abilities.has('read')) return refuse('not-allowed');
  const row = await workplace.store.register.task(caller.groupId, taskId);
  return row ? ok(row) : refuse('task-not-found');
}

/** A task as this person may see it, or that there is none for them. */
export async function showTask(
  workplace: Workplace,
  caller: Caller,
  task: TaskFacts,
): Promise<Result<ShownTask>> {
  const [found] = await showTasks(workplace, caller, [task]);
  return found ? ok(found) : refuse('task-not-found');
}

/** The tasks of a meeting: given at it, and, until its protocol is agreed, those it shall hear of (S25). */
export async function meetingTasks(
  workplace: Workplace,
  caller: Caller,
  meetingId: string,
): Promise<Result<MeetingTasks>> {
  const opened = await openMeeting(workplace, caller, meetingId);
  if (!opened.ok) return opened;
  const { groupId } = caller;
  const { register } = workplace.store;
  const { phase, details, rehearsal } = opened.value.state;
  const given = await register.tasks(groupId, { meetingId, limit: MOST_SHOWN });
  const due =
    phase === 'agreed' || phase === 'cancelled'
      ? []
      : await dueAt(register, groupId, meetingId, details.date);
  const seen = new Map(
    (await showTasks(workplace, caller, [...given, ...due.map(({ task }) => task)])).map((each) => [
      each.task.taskId,
      each,
    ]),
  );
  return ok({
    gives: rehearsal === undefined,
    given: given.flatMap(({ taskId }) => seen.get(taskId) ?? []),
    due: due.flatMap((each) => {
      const found = seen.get(each.task.taskId);
      return found ? [{ shown: found, due: each }] : [];
    }),
  });
}

/**
 * The tasks that this person may see, each with its meeting. Before a protocol is agreed what it gives is seen by those
 * who meet and those who write it, and by those whose it is (D5).
 */
export async function showTasks(
  workplace: Workplace,
  caller: Caller,
  tasks: readonly TaskFacts[],
): Promise<readonly ShownTask[]> {
  const { register } = workplace.store;
  const ids = new Set(tasks.flatMap(({ source }) => source?.meetingId ?? []));
  const meetings = new Map<string, MeetingRow>();
  await Promise.all(
    [...ids].map(async (meetingId) => {
      const row = await register.meeting(caller.groupId, meetingId);
      if (row) meetings.set(meetingId, row);
    }),
  );
  const person = taskPerson(caller.member, caller.group);
  return tasks.flatMap((task) => {
    const meeting = task.source && meetings.get(task.source.meetingId);
    return sees(caller, person, task, meeting) ? [{ task, ...(meeting ? { meeting } : {}) }] : [];
  });
}

async function dueAt(
  register: Register,
  groupId: string,
  meetingId: string,
  date: string,
): Promise<readonly DueTask[]> {
  const { past } = await register.meetingsAround(groupId, date, MEETINGS_BACK);
  const since = past.find(({ phase }) => phase === 'closed' || phase === 'agreed')?.date;
  const wish = (more: Partial<TaskWish>) => register.tasks(groupId, { limit: MOST_SHOWN, ...more });
  const [ripe, told] = await Promise.all([
    wish({ open: true, dueBy: date }),
    wish({ answeredSince: since ?? '' }),
  ]);
  const rows = new Map([...ripe, ...told].map((row) => [row.taskId, row]));
  return dueTasks([...rows.values()], { meetingId, date, ...(since === undefined ? {} : { since }) });
}

/** Whether an open task is still this person's to do, or theirs to keep: not when only others' parts of it remain. */
export function isTheirs(task: TaskFacts, person: TaskPerson, today?: IsoDate): boolean {
  return task.keeper === person.personId || isMineToDo(task, person, today);
}

/** What is this person's to do or to keep; of the secretariat also nothing that is not theirs. */
function theirs({ member, group }: Caller): NonNullable<TaskWish['of']> {
  return { owners: ownersOf(taskPerson(member, group)), keeper: member.personId };
}

function sees(
  { abilities }: Caller,
  person: TaskPerson,
  task: TaskFacts,
  meeting: MeetingRow | undefined,
): boolean {
  const inCircle = abilities.has('reply') || abilities.has('write-protocol');
  return (
    inCircle || !task.source || meeting?.phase === 'agreed' || answering(task.owner, person) !== undefined
  );
}
