import type {
  DueTaskView,
  MeetingTasksView,
  TaskAnswerView,
  TaskChoices,
  TaskListView,
  TaskPartView,
  TaskView,
} from '../../contract/task-views.ts';
import type { IsoDate } from '../../domain/basics/time.ts';
import { isMember, memberById } from '../../domain/group/group.ts';
import {
  answering,
  directedMunicipalities,
  isMineToDo,
  mayKeep,
  taskPerson,
} from '../../domain/task/people.ts';
import type { TaskAnswer, TaskFacts } from '../../domain/task/vocabulary.ts';
import { isOverdue, lastAnswer, partsOf, wholeStatus } from '../../domain/task/vocabulary.ts';
import { taskCommandsNow } from '../../domain/task/views/commands-now.ts';
import type { Caller } from '../../usecases/identify.ts';
import type { MeetingTasks, ShownTask } from '../../usecases/tasks/list-tasks.ts';

/** The tasks of a list for one reader. */
export function presentTasks(tasks: readonly ShownTask[], caller: Caller, today: IsoDate): TaskListView {
  return { tasks: tasks.map((shown) => presentTask(shown, caller, today)), ...choicesFor(caller) };
}

/** The tasks of a meeting for one reader. */
export function presentMeetingTasks(
  { gives, given, due }: MeetingTasks,
  caller: Caller,
  today: IsoDate,
): MeetingTasksView {
  return {
    given: given.map((shown) => presentTask(shown, caller, today)),
    due: due.map(
      ({ shown, due: { why, answers, heard } }): DueTaskView => ({
        task: presentTask(shown, caller, today),
        why,
        answers: answers.map((answer) => presentAnswer(answer, caller)),
        heard,
      }),
    ),
    ...(gives ? choicesFor(caller) : {}),
  };
}

/** One task for one reader. */
export function presentTask({ task, meeting }: ShownTask, caller: Caller, today: IsoDate): TaskView {
  const { taskId, text, owner, support = [], keeper, deadline, given, source, timeAnswer } = task;
  const person = taskPerson(caller.member, caller.group);
  const as = answering(owner, person);
  return {
    taskId,
    text,
    owner,
    support,
    ...(keeper === undefined ? {} : { keeper: { personId: keeper, name: nameOf(caller, keeper) } }),
    ...(deadline ? { deadline } : {}),
    status: wholeStatus(task),
    overdue: isOverdue(task, today),
    given,
    ...(source && meeting
      ? {
          source: {
            ...source,
            title: meeting.title,
            date: meeting.date,
            agreed: meeting.phase === 'agreed',
          },
        }
      : {}),
    answers: task.answers.map((answer) => presentAnswer(answer, caller)),
    ...(owner.kind === 'all-directors' ? { parts: presentParts(task, caller) } : {}),
    ...presentTime(task),
    ...(timeAnswer
      ? {
          timeAnswer: {
            granted: timeAnswer.granted,
            ...(timeAnswer.note ? { note: timeAnswer.note } : {}),
            date: timeAnswer.date,
          },
        }
      : {}),
    mine: isMineToDo(task, person),
    ...(as?.part === undefined ? {} : { myPart: as.part }),
    can: taskCommandsNow(task, person),
  };
}

function presentTime(task: TaskFacts): Pick<TaskView, 'timeWish'> {
  if (task.status !== 'needs-time') return {};
  const until = lastAnswer(task)?.until;
  return { timeWish: until ? { until } : {} };
}

function presentAnswer(answer: TaskAnswer, caller: Caller): TaskAnswerView {
  const { status, note, until, by, standing, onBehalfOf, part, date } = answer;
  return {
    status,
    ...(note ? { note } : {}),
    ...(until ? { until } : {}),
    by: nameOf(caller, by),
    standing,
    ...(onBehalfOf === undefined ? {} : { onBehalfOf: nameOf(caller, onBehalfOf) }),
    ...(part === undefined ? {} : { part }),
    date,
  };
}

/** Every municipality that has a director, and those that answered while they had one. */
function presentParts(task: TaskFacts, caller: Caller): readonly TaskPartView[] {
  const parts = partsOf(task);
  return [...new Set([...directedMunicipalities(caller.group), ...parts.keys()])]
    .toSorted(swedish.compare)
    .map((municipality) => {
      const answer = parts.get(municipality);
      return { municipality, ...(answer ? { answer: presentAnswer(answer, caller) } : {}) };
    });
}

function choicesFor({ abilities, group }: Caller): { readonly choices?: TaskChoices } {
  if (!abilities.has('write-protocol')) return {};
  const members = group.members.filter(isMember).toSorted((a, b) => swedish.compare(a.name, b.name));
  return {
    choices: {
      people: members.map(({ personId, name, organisation }) => ({ personId, name, organisation })),
      municipalities: group.municipalities,
      keepers: members.filter(mayKeep).map(({ personId, name }) => ({ personId, name })),
      ...(group.settings.vocabulary ? { vocabulary: group.settings.vocabulary } : {}),
    },
  };
}

function nameOf({ group }: Caller, personId: string): string {
  return memberById(group, personId)?.name ?? personId;
}

const swedish = new Intl.Collator('sv');
