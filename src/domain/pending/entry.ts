import type { Instant, IsoDate } from '../basics/time.ts';
import type { ItemPlan } from '../meeting/vocabulary.ts';

/**
 * How a matter came to wait for an agenda: left over or tabled at a meeting, deferred from one, put there by a decision
 * (D16), given to the group by its board, proposed by a member, brought by an answered inquiry, or simply written down
 * by the secretariat.
 */
export const PENDING_SOURCES = [
  'carried-over',
  'tabled',
  'deferred',
  'follow-up',
  'board-assignment',
  'proposal',
  'inquiry',
  'entered',
] as const;
export type PendingSource = (typeof PENDING_SOURCES)[number];

/** When a matter is wanted: at the next meeting, on a date, by words such as `hösten 2024`, or by mail and no meeting. */
export type WishedFor =
  | { readonly kind: 'next' }
  | { readonly kind: 'date'; readonly date: IsoDate }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'mail' };
export const WISHED_FOR = ['next', 'date', 'text', 'mail'] as const satisfies readonly WishedFor['kind'][];

/** What is said about a matter that waits, besides what it is. All of it can be changed while it waits. */
export interface Wishes {
  readonly wishedFor: WishedFor;
  /** It may also be taken up by mail from the secretariat. */
  readonly orByMail?: true;
  /** What must be so before it is taken up, such as `när filmen finns tillgänglig`. */
  readonly condition?: string;
  /** Title of another matter that it is taken up with. */
  readonly together?: string;
  readonly note?: string;
}

/** A member's proposal: who made it, for which meeting, and whether after the last day to propose for it. */
export interface ProposedBy {
  readonly personId: string;
  readonly name: string;
  readonly meetingId?: string;
  readonly late?: true;
}

/** A matter that waits for an agenda (väntande ärende). */
export interface PendingEntry extends Wishes {
  readonly pendingId: string;
  readonly source: PendingSource;
  /** The item as it will be planned: without a time of its own, and always with the matter that it continues. */
  readonly plan: ItemPlan;
  /** The item, and the clause, that it comes from. */
  readonly from?: { readonly meetingId: string; readonly itemId: string; readonly clauseId?: string };
  readonly proposedBy?: ProposedBy;
  /** Since when it has waited, through any agenda that it stood on and left undealt with. */
  readonly since?: Instant;
}

/** The matter that an entry belongs to: one of its own where it continues none. */
export function matterOfEntry({ pendingId, plan }: Pick<PendingEntry, 'pendingId' | 'plan'>): string {
  return plan.matterId ?? pendingId;
}

/** A plan as it waits: what belonged to its place on one agenda is left out. */
export function waitingPlan(plan: ItemPlan, matterId: string): ItemPlan {
  const { start: _start, day: _day, heading: _heading, ...rest } = plan;
  return { ...rest, matterId };
}
