import type { DataOf, RecordedOf } from './evolve-before.ts';
import { withItem } from './evolve-before.ts';
import { endedCurrent, withoutBreak } from './evolve-live.ts';
import type { Check, MeetingState } from './state.ts';

/** The meeting is over: nothing is on, nobody on a break, and undecided items have their choice (D15). */
export function closed(state: MeetingState, data: DataOf<'MeetingClosed'>): MeetingState {
  const over: MeetingState = {
    ...endedCurrent(withoutBreak(state), data.time),
    phase: 'closed',
    closedAt: data.time,
  };
  return data.leftovers.reduce(leftoverChosen, over);
}

/** What becomes of one item. */
export function leftoverChosen(state: MeetingState, data: DataOf<'LeftoverChosen'>): MeetingState {
  return withItem(state, data.itemId, (item) => ({ ...item, leftover: data.choice }));
}

/** Somebody's word on the protocol; a later word of the same name replaces the earlier. */
export function checked(state: MeetingState, event: RecordedOf<'ProtocolChecked'>): MeetingState {
  const check: Check = { ...event.data, by: event.actor.personId, at: event.at };
  const at = state.checks.findIndex((each) => each.name === check.name);
  return { ...state, checks: at < 0 ? [...state.checks, check] : state.checks.with(at, check) };
}

/** Nothing is written after this; the log up to here is what was agreed. */
export function agreed(state: MeetingState, event: RecordedOf<'ProtocolAgreed'>): MeetingState {
  const { data, at, version } = event;
  return { ...state, phase: 'agreed', agreed: { ...data, at, version } };
}

/** Where a card stands now; one that had to be posted anew replaces the lost one. */
export function cardPosted(state: MeetingState, data: DataOf<'CardPosted'>): MeetingState {
  return { ...state, cards: new Map(state.cards).set(data.card, data) };
}
