import type { PendingEntry } from './entry.ts';

/** What can happen to the matters that wait for an agenda. Stream kind `pending`, id `main`. Frozen once released. */
export type PendingEvent =
  /** The list begins, with what meetings closed before there was one had left over. */
  | Happens<'WaitingListBegun', { entries: readonly PendingEntry[] }>
  | Happens<'MatterAwaits', { entry: PendingEntry }>
  | Happens<'AwaitingChanged', { entry: PendingEntry }>
  | Happens<'MatterPlaced', { pendingId: string; meetingId: string; itemId: string }>
  /** Off the agenda again, undealt with: it waits as before. */
  | Happens<'MatterUnplaced', { entry: PendingEntry; meetingId: string; itemId: string }>
  /** The meeting it came from deals with it after all. */
  | Happens<'MatterTakenBack', { pendingId: string }>
  | Happens<'MatterDismissed', { pendingId: string; reason: string }>
  | Happens<'MatterWithdrawn', { pendingId: string }>;

interface Happens<Type extends string, Data extends object> {
  readonly type: Type;
  readonly data: Data;
}
