import type { Instant, IsoDate } from '../basics/time.ts';

/**
 * Who a task (uppdrag) was given to (S17). Only a person may have an account; where the owner has none, somebody of the
 * secretariat keeps the task.
 */
export const OWNER_KINDS = ['person', 'role', 'network', 'municipality', 'all-directors'] as const;
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

/** Where a task comes from: the item of a meeting that gave it, and the clause that says so. */
export interface TaskSource {
  readonly meetingId: string;
  readonly itemId: string;
  readonly clauseId?: string;
  readonly matterId?: string;
}

/** How a task goes, as somebody told it. What they wrote is a report and stands in the log. */
export interface TaskAnswer {
  readonly status: TaskStatus;
  readonly note?: string;
  /** Until when more time is asked for. */
  readonly until?: TaskDeadline;
  /** Who told it, and for whom where that is somebody else (D4). */
  readonly by: string;
  readonly onBehalfOf?: string;
  readonly at: Instant;
  /** The day on the group's clock. */
  readonly date: IsoDate;
}

/** A meeting that heard how a task goes. */
export interface TaskReport {
  readonly meetingId: string;
  readonly date: IsoDate;
}

/** Whether something remains to be done. */
export function isOpen(status: TaskStatus): boolean {
  return status !== 'done' && status !== 'dropped';
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
