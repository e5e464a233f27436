import type { Aggregate, Recorded } from '../basics/event.ts';
import type { TaskEvent } from './events.ts';
import type { TaskState } from './state.ts';
import { noTask } from './state.ts';
import type { TaskTerms } from './vocabulary.ts';

/** The log of one task: stream kind `task`, id the task's. */
export const taskAggregate: Aggregate<TaskState, TaskEvent> = { kind: 'task', initial: noTask, evolve };

/** The task after one more event. Total: what cannot be is passed over. */
function evolve(state: TaskState, event: Recorded<TaskEvent>): TaskState {
  const by = event.actor.personId;
  switch (event.type) {
    case 'TaskGiven': {
      const { taskId, groupId, date, source } = event.data;
      const terms = termsOf(event.data);
      const from = source ? { source } : {};
      return {
        ...noTask,
        ...terms,
        ...from,
        taskId,
        groupId,
        given: date,
        givenBy: by,
        first: { ...terms, ...from },
      };
    }
    case 'TaskChanged': {
      const { support: _names, keeper: _person, deadline: _day, ...rest } = state;
      return { ...rest, ...termsOf(event.data) };
    }
    case 'TaskStatusSet': {
      const answers = [...state.answers, { ...event.data, by, at: event.at }];
      return event.data.part === undefined
        ? { ...state, answers, status: event.data.status }
        : { ...state, answers };
    }
    case 'TaskTimeAnswered': {
      const { granted, deadline } = event.data;
      const answered: TaskState = { ...state, status: 'in-progress', timeAnswer: { ...event.data, by } };
      return granted && deadline ? { ...answered, deadline } : answered;
    }
    case 'TaskReported': {
      const others = state.reports.filter(({ meetingId }) => meetingId !== event.data.meetingId);
      return { ...state, reports: [...others, event.data] };
    }
    case 'TaskReportWithdrawn':
      return {
        ...state,
        reports: state.reports.filter(({ meetingId }) => meetingId !== event.data.meetingId),
      };
    case 'TaskReminded':
      return { ...state, reminders: [...state.reminders, event.data] };
    default:
      return event satisfies never;
  }
}

/** The terms alone, of anything that has them. */
export function termsOf({ text, owner, support, keeper, deadline }: TaskTerms): TaskTerms {
  return {
    text,
    owner,
    ...(support?.length ? { support } : {}),
    ...(keeper === undefined ? {} : { keeper }),
    ...(deadline ? { deadline } : {}),
  };
}
