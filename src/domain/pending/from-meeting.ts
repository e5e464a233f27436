import type { Result } from '../basics/result.ts';
import { ok, refuse } from '../basics/result.ts';
import { same } from '../basics/same.ts';
import { awaitedBy, entryAgain, placedIn } from './awaited-by.ts';
import type { PendingEntry } from './entry.ts';
import type { PendingEvent } from './events.ts';
import type { MeetingState } from '../meeting/state.ts';
import type { PendingState } from './state.ts';

/** Whether a step of a meeting can concern what waits at all; most cannot, and then nothing needs to be read. */
export function concernsPending(before: MeetingState, after: MeetingState): boolean {
  if (before.items === after.items && before.phase === after.phase) return false;
  const [was, is] = [placedIn(before), placedIn(after)];
  if (was.size !== is.size || [...is.keys()].some((id) => !was.has(id))) return true;
  return !same([...awaitedBy(before)], [...awaitedBy(after)]);
}

/**
 * What a step of a meeting changes among the matters that wait, or why it cannot be. It goes by what the meeting makes
 * wait before and after the step, never by which command it was: whatever leaves a matter undecided, it is not lost.
 */
export function pendingFrom(
  before: MeetingState,
  after: MeetingState,
  pending: PendingState,
): Result<readonly PendingEvent[]> {
  const placed = placings(before, after, pending);
  if (!placed.ok) return placed;
  const awaited = awaitings(before, after, pending);
  return awaited.ok ? ok([...placed.value, ...awaited.value]) : awaited;
}

/** What came on the agenda from the list, and what went off it and waits again. */
function placings(
  before: MeetingState,
  after: MeetingState,
  pending: PendingState,
): Result<readonly PendingEvent[]> {
  const [was, is] = [placedIn(before), placedIn(after)];
  const events: PendingEvent[] = [];
  const { meetingId } = after;
  for (const [pendingId, item] of is) {
    if (was.has(pendingId)) continue;
    if (!pending.waiting.has(pendingId)) return refuse('matter-not-waiting');
    events.push({ type: 'MatterPlaced', data: { pendingId, meetingId, itemId: item.itemId } });
  }
  for (const [pendingId, item] of was) {
    if (is.has(pendingId)) continue;
    events.push({
      type: 'MatterUnplaced',
      data: { entry: entryAgain(item), meetingId, itemId: item.itemId },
    });
  }
  return ok(events);
}

/** What the meeting leaves undecided, and what it deals with after all. */
function awaitings(
  before: MeetingState,
  after: MeetingState,
  pending: PendingState,
): Result<readonly PendingEvent[]> {
  const [did, does] = [awaitedBy(before), awaitedBy(after)];
  const events: PendingEvent[] = [];
  for (const [pendingId, entry] of does) {
    const earlier = did.get(pendingId);
    if (!earlier) events.push({ type: 'MatterAwaits', data: { entry } });
    else {
      const waiting = pending.waiting.get(pendingId);
      const changed = waiting && patched(waiting, earlier, entry);
      if (changed) events.push({ type: 'AwaitingChanged', data: { entry: changed } });
    }
  }
  for (const [pendingId] of did) {
    if (does.has(pendingId) || waitsOn(before, after, pendingId)) continue;
    if (pending.waiting.has(pendingId)) events.push({ type: 'MatterTakenBack', data: { pendingId } });
    else if (pending.left.get(pendingId)?.fate.kind === 'placed') return refuse('matter-on-other-agenda');
  }
  return ok(events);
}

/**
 * A deferred item that is taken off the agenda is still deferred: it waits on, unless it came from the list and waits
 * there again as what it was.
 */
function waitsOn(before: MeetingState, after: MeetingState, pendingId: string): boolean {
  const { from } = awaitedBy(before).get(pendingId) ?? {};
  const item = before.items.find((each) => each.itemId === from?.itemId);
  const gone = !after.items.some((each) => each.itemId === from?.itemId);
  return item !== undefined && item.deferral !== undefined && gone && item.pending === undefined;
}

/** What waits, with what the meeting now says otherwise; undefined where it says the same. */
function patched(
  { since: _since, ...waiting }: PendingEntry,
  earlier: PendingEntry,
  now: PendingEntry,
): PendingEntry | undefined {
  if (same(earlier, now)) return undefined;
  const keys = [...new Set([...Object.keys(earlier), ...Object.keys(now)])] as (keyof PendingEntry)[];
  const changed = new Set(keys.filter((key) => !same(earlier[key], now[key])));
  const kept = Object.entries(waiting).filter(([key]) => !changed.has(key as keyof PendingEntry));
  const said = Object.entries(now).filter(([key]) => changed.has(key as keyof PendingEntry));
  // What the secretariat changed in the list meanwhile stands, field by field.
  return Object.fromEntries([...kept, ...said]) as unknown as PendingEntry;
}
