import type { Instant } from '../basics/time.ts';
import type { PendingEntry } from './entry.ts';

/** The matters that wait for an agenda, as their log tells it. */
export interface PendingState {
  readonly begun: boolean;
  /** What waits, in the order it came to wait. */
  readonly waiting: ReadonlyMap<string, WaitingMatter>;
  /** What became of the newest that no longer wait, oldest first; how many are kept stands in aggregate.ts. */
  readonly left: ReadonlyMap<string, LeftMatter>;
}

export interface WaitingMatter extends PendingEntry {
  readonly since: Instant;
}

/** What became of a matter that waits no longer. */
export interface LeftMatter {
  readonly entry: WaitingMatter;
  readonly at: Instant;
  readonly fate: Fate;
}
export type Fate =
  | { readonly kind: 'placed'; readonly meetingId: string; readonly itemId: string }
  | { readonly kind: 'taken-back' }
  | { readonly kind: 'dismissed'; readonly reason: string }
  | { readonly kind: 'withdrawn' };
