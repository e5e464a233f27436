import type { Aggregate, Recorded } from '../basics/event.ts';
import type { Instant } from '../basics/time.ts';
import type { PendingEntry } from './entry.ts';
import type { PendingEvent } from './events.ts';
import type { Fate, LeftMatter, PendingState, WaitingMatter } from './state.ts';

/** The id of a group's one list of waiting matters. */
export const PENDING_ID = 'main';

/** Before anything waited. */
export const nothingPending: PendingState = { begun: false, waiting: new Map(), left: new Map() };

/** The waiting matters of a group and how their state is made. */
export const pendingAggregate: Aggregate<PendingState, PendingEvent> = {
  kind: 'pending',
  initial: nothingPending,
  evolve,
};

/** So many of those that left are remembered: enough to answer those who proposed them, whatever the history (Q2). */
const MOST_LEFT = 500;

function evolve(state: PendingState, event: Recorded<PendingEvent>): PendingState {
  switch (event.type) {
    case 'WaitingListBegun':
      return event.data.entries.reduce<PendingState>((now, entry) => awaits(now, entry, event.at), {
        ...state,
        begun: true,
      });
    case 'MatterAwaits':
    case 'MatterUnplaced':
      return awaits(state, event.data.entry, event.at);
    case 'AwaitingChanged': {
      const { entry } = event.data;
      const known = state.waiting.get(entry.pendingId);
      if (!known) return state;
      return { ...state, waiting: new Map(state.waiting).set(entry.pendingId, since(entry, known.since)) };
    }
    case 'MatterPlaced': {
      const { pendingId, meetingId, itemId } = event.data;
      return leaves(state, pendingId, event.at, { kind: 'placed', meetingId, itemId });
    }
    case 'MatterTakenBack':
      return leaves(state, event.data.pendingId, event.at, { kind: 'taken-back' });
    case 'MatterDismissed':
      return leaves(state, event.data.pendingId, event.at, {
        kind: 'dismissed',
        reason: event.data.reason,
      });
    case 'MatterWithdrawn':
      return leaves(state, event.data.pendingId, event.at, { kind: 'withdrawn' });
    default:
      return event satisfies never;
  }
}

function awaits(state: PendingState, entry: PendingEntry, at: Instant): PendingState {
  const left = new Map(state.left);
  left.delete(entry.pendingId);
  const waiting = new Map(state.waiting).set(entry.pendingId, since(entry, entry.since ?? at));
  return { ...state, waiting, left };
}

function leaves(state: PendingState, pendingId: string, at: Instant, fate: Fate): PendingState {
  const entry = state.waiting.get(pendingId);
  if (!entry) return state;
  const waiting = new Map(state.waiting);
  waiting.delete(pendingId);
  const gone: LeftMatter = { entry, at, fate };
  const left = [...state.left, [pendingId, gone] as const].slice(-MOST_LEFT);
  return { ...state, waiting, left: new Map(left) };
}

function since(entry: PendingEntry, at: Instant): WaitingMatter {
  return { ...entry, since: at };
}
