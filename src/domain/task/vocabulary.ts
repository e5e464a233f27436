import type { Instant, IsoDate } from '../basics/time.ts';

/**
 * Who a task (uppdrag) was given to (S17). Only a person may have an account; where the owner has none, somebody of the
 * secretariat keeps the task.
 */
export type TaskOwner =
  | { readonly kind: 'person'; readonly name: string; readonly personId?: string }
  | { readonly kind: 'role'; readonly name: string }
  | { readonly kind: 'network'; readonly name: string }
  | { readonly kind: 'municipality'; readonly name: string }
  | { readonly kind: 'all-directors' };

/** How it goes. `needs-time` is answered by the secretariat: a later deadline, or not. */
export const TASK_STATUSES = ['open', 'in-progress', 'needs-time', 'done', 'dropped'] as const;
export type TaskStatus = (typeof TASK_STATUSES)[number];

/** Until when (S26): as it was said, and the day where it names one. */
export interface TaskDeadline {
  readonly date?: IsoDate;
  /** At the next meeting after the one that gave it, whenever that is. */
  readonly nextMeeting?: true;
  /** `innan midsommar`, `så fort underlaget finns`; absent where the rest says it all. */
  readonly text?: string;
}

/** What is to be done, by whom and until when. */
export interface TaskTerms {
  readonly text: string;
  readonly owner: TaskOwner;
  /** Names of those who help. */
  readonly support?: readonly string[];
  /** Who of the secretariat answers for it where the owner has no account. */
  readonly keeper?: string;
  readonly deadline?: TaskDeadline;
}

/** Where a task comes from: the item of a meeting that gave it, and the clause that says so. */
export interface TaskSource {
  readonly meetingId: string;
  readonly itemId: string;
  readonly clauseId?: string;
  readonly matterId?: string;
}

/** As what somebody tells how a task goes: it is theirs, they are the owner's delegate, or they write it down (D4). */
export const STANDINGS = ['owner', 'delegate', 'secretariat'] as const;
export type Standing = (typeof STANDINGS)[number];

/** How a task goes, as somebody told it. What they wrote is a report and stands in the log. */
export interface TaskAnswer {
  readonly status: TaskStatus;
  readonly note?: string;
  /** Until when more time is asked for. */
  readonly until?: TaskDeadline;
  readonly by: string;
  readonly standing: Standing;
  /** The director whose delegate told it. */
  readonly onBehalfOf?: string;
  /** Of a task of all directors: the municipality that this is the answer of. */
  readonly part?: string;
  readonly at: Instant;
  /** The day on the group's clock. */
  readonly date: IsoDate;
}

/** A meeting that heard how a task goes. */
export interface TaskReport {
  readonly meetingId: string;
  readonly date: IsoDate;
}

/** The secretariat's word on a wish for more time. */
export interface TimeAnswer {
  readonly granted: boolean;
  /** Until when, where it was granted. */
  readonly deadline?: TaskDeadline;
  readonly note?: string;
  readonly by: string;
  readonly date: IsoDate;
}

/** A task as lists, reminders and agendas need it. */
export interface TaskFacts extends TaskTerms {
  readonly groupId: string;
  readonly taskId: string;
  readonly status: TaskStatus;
  /** The day it was given. */
  readonly given: IsoDate;
  readonly source?: TaskSource;
  /** How it went, the newest last. */
  readonly answers: readonly TaskAnswer[];
  /** The last word on a wish for more time. */
  readonly timeAnswer?: TimeAnswer;
  /** Meetings that heard of it, in order. */
  readonly reports: readonly TaskReport[];
}

/** Whether something remains to be done. */
export function isOpen(status: TaskStatus): boolean {
  return status !== 'done' && status !== 'dropped';
}

/** Whether its day has passed and it is not done. */
export function isOverdue({ status, deadline }: TaskFacts, today: IsoDate): boolean {
  return isOpen(status) && deadline?.date !== undefined && deadline.date < today;
}

/** The answer for the whole task that stands now, or undefined. */
export function lastAnswer({ answers }: TaskFacts): TaskAnswer | undefined {
  return answers.findLast((answer) => answer.part === undefined);
}

/** Of a task of all directors: the answer of each municipality that stands now, in the order they first answered. */
export function partsOf({ answers }: Pick<TaskFacts, 'answers'>): ReadonlyMap<string, TaskAnswer> {
  const parts = new Map<string, TaskAnswer>();
  for (const answer of answers) if (answer.part !== undefined) parts.set(answer.part, answer);
  return parts;
}

/** How the whole task goes: under way as soon as one municipality has begun, also before anybody tells of the whole. */
export function wholeStatus(task: Pick<TaskFacts, 'status' | 'answers'>): TaskStatus {
  const begun = [...partsOf(task).values()].some(({ status }) => status !== 'open' && status !== 'dropped');
  return task.status === 'open' && begun ? 'in-progress' : task.status;
}

/** One text for each owner, by which what somebody owns is found; never shown. */
export function ownerKey(owner: TaskOwner): string {
  switch (owner.kind) {
    case 'person':
      return owner.personId === undefined ? `name:${owner.name}` : `person:${owner.personId}`;
    case 'role':
    case 'network':
    case 'municipality':
      return `${owner.kind}:${owner.name}`;
    case 'all-directors':
      return owner.kind;
    default:
      return owner satisfies never;
  }
}
