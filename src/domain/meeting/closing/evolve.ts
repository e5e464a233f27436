import type { DataOf, Evolvers } from '../evolver.ts';
import { withItem } from '../evolver.ts';
import { deferralOf } from '../carrying/deferral.ts';
import { undeferred } from '../carrying/evolve.ts';
import { endedCurrent, withoutBreak } from '../live/evolve.ts';
import type { MeetingState } from '../state.ts';
import type { ClosingEvent } from './events.ts';

/** How it ends. */
export const closingEvolvers: Evolvers<ClosingEvent> = {
  MeetingClosed: (state, { data }) => closed(state, data),
  LeftoverChosen: (state, { data }) => leftoverChosen(state, data),
};

/** The meeting is over: nothing is on, nobody on a break, and undecided items have their choice (D15). */
function closed(state: MeetingState, data: DataOf<'MeetingClosed'>): MeetingState {
  const over: MeetingState = {
    ...endedCurrent(withoutBreak(state, data.time), data.time),
    phase: 'closed',
    closedAt: data.time,
  };
  return data.leftovers.reduce(leftoverChosen, over);
}

/** What becomes of one item. */
function leftoverChosen(state: MeetingState, data: DataOf<'LeftoverChosen'>): MeetingState {
  const deferral = deferralOf(data.choice);
  return withItem(state, data.itemId, (item) => ({
    ...undeferred(item),
    leftover: data.choice,
    ...(deferral ? { deferral } : {}),
  }));
}
