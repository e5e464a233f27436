import type { DataOf, Evolvers } from '../evolver.ts';
import { withItem } from '../evolver.ts';
import type { MeetingState } from '../state.ts';
import type { LiveEvent } from './events.ts';

/** How the meeting goes along. */
export const liveEvolvers: Evolvers<LiveEvent> = {
  MeetingStarted: (state, { data }) => ({ ...state, phase: 'ongoing', startedAt: data.time }),
  ItemStarted: (state, { data }) => itemStarted(state, data),
  BreakStarted: (state, { data }) => ({ ...state, onBreakSince: data.time }),
  BreakEnded: withoutBreak,
};

/**
 * An item begins and the one before it ends. Taken up again it keeps its first start; the one that is on gets the new
 * start. In a closed meeting only the time is noted (D13: times can be set afterwards).
 */
function itemStarted(state: MeetingState, data: DataOf<'ItemStarted'>): MeetingState {
  const item = state.items.find((each) => each.itemId === data.itemId);
  if (!item) return state;
  if (state.phase !== 'ongoing')
    return withItem(state, data.itemId, (each) => ({ ...each, startedAt: data.time }));
  if (state.currentItemId === data.itemId)
    return withItem(withoutBreak(state), data.itemId, (each) => ({ ...each, startedAt: data.time }));
  const ended = endedCurrent(withoutBreak(state), data.time);
  const { endedAt: _reopened, ...open } = item;
  return {
    ...withItem(ended, data.itemId, () => ({ ...open, startedAt: item.startedAt ?? data.time })),
    currentItemId: data.itemId,
  };
}

/** The state with nobody on a break. */
export function withoutBreak(state: MeetingState): MeetingState {
  const { onBreakSince: _over, ...rest } = state;
  return rest;
}

/** The state with no item on; the one that was ended at that time. */
export function endedCurrent(state: MeetingState, time: string): MeetingState {
  const { currentItemId, ...rest } = state;
  return currentItemId === undefined
    ? state
    : withItem(rest, currentItemId, (item) => ({ ...item, endedAt: item.endedAt ?? time }));
}
