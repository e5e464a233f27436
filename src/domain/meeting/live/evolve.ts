import type { ClockTime } from '../../basics/time.ts';
import type { DataOf, Evolvers, RecordedOf } from '../evolver.ts';
import { withItem } from '../evolver.ts';
import type { Item, MeetingState } from '../state.ts';
import type { LiveEvent } from './events.ts';

/** How the meeting goes along. */
export const liveEvolvers: Evolvers<LiveEvent> = {
  MeetingStarted: started,
  ItemStarted: (state, { data }) => itemStarted(state, data),
  BreakStarted: (state, { data }) => ({
    ...state,
    onBreakSince: data.time,
    breaks: [...state.breaks, { from: data.time }],
  }),
  BreakEnded: (state, { data }) => withoutBreak(state, data.time),
  ItemTimesSet: (state, { data }) => itemTimesSet(state, data),
  BreaksSet: (state, { data }) => ({
    ...state,
    breaks: [...data.breaks, ...state.breaks.filter(({ to }) => to === undefined)],
  }),
  MeetingTimesSet: (state, { data }) => meetingTimesSet(state, data),
  ProtocolTakenOver: (state, { actor, at }) => ({
    ...state,
    secretary: { personId: actor.personId, since: at },
  }),
};

/** The meeting begins. Whoever of the secretariat started it keeps the protocol (D9). */
function started(state: MeetingState, { data, actor, at }: RecordedOf<'MeetingStarted'>): MeetingState {
  const ofSecretariat = state.invitees.some(
    ({ personId, standing }) => personId === actor.personId && standing === 'secretariat',
  );
  return {
    ...state,
    phase: 'ongoing',
    startedAt: data.time,
    ...(ofSecretariat && !state.secretary ? { secretary: { personId: actor.personId, since: at } } : {}),
  };
}

/**
 * An item begins and the one before it ends. Taken up again it keeps its first start, and the time between is a pause
 * in it; the one that is on gets the new start. In a closed meeting only the time is noted (D13).
 */
function itemStarted(state: MeetingState, data: DataOf<'ItemStarted'>): MeetingState {
  const item = state.items.find((each) => each.itemId === data.itemId);
  if (!item) return state;
  if (state.phase !== 'ongoing')
    return withItem(state, data.itemId, (each) => ({ ...each, startedAt: data.time }));
  if (state.currentItemId === data.itemId)
    return withItem(withoutBreak(state, data.time), data.itemId, (each) => begunAt(each, data.time));
  const ended = endedCurrent(withoutBreak(state, data.time), data.time);
  return {
    ...withItem(ended, data.itemId, () => takenUp(item, data.time)),
    currentItemId: data.itemId,
    currentSince: data.time,
  };
}

/** The item that is on, begun at another time: pauses before it were none of its. */
function begunAt(item: Item, time: ClockTime): Item {
  const { pauses = [], ...rest } = item;
  const after = pauses.filter(({ from }) => from >= time);
  return { ...rest, startedAt: time, ...(after.length > 0 ? { pauses: after } : {}) };
}

function takenUp({ endedAt, ...item }: Item, time: ClockTime): Item {
  if (item.startedAt === undefined) return { ...item, startedAt: time };
  if (endedAt === undefined || endedAt >= time) return item;
  return { ...item, pauses: [...(item.pauses ?? []), { from: endedAt, to: time }] };
}

/** What is known of an item's times now is all that is known of them. */
function itemTimesSet(state: MeetingState, { itemId, start, end }: DataOf<'ItemTimesSet'>): MeetingState {
  return withItem(state, itemId, ({ startedAt: _start, endedAt: _end, pauses: _pauses, ...item }) => ({
    ...item,
    ...(start === undefined ? {} : { startedAt: start }),
    ...(end === undefined ? {} : { endedAt: end }),
  }));
}

function meetingTimesSet(state: MeetingState, { start, end }: DataOf<'MeetingTimesSet'>): MeetingState {
  return { ...state, startedAt: start, ...(end === undefined ? {} : { closedAt: end }) };
}

/** The state with nobody on a break; one that was on ended at that time. */
export function withoutBreak(state: MeetingState, time: ClockTime): MeetingState {
  const { onBreakSince, ...rest } = state;
  if (onBreakSince === undefined) return state;
  return {
    ...rest,
    breaks: state.breaks.map((each) => (each.to === undefined ? { ...each, to: time } : each)),
  };
}

/** The state with no item on; the one that was ended at that time. */
export function endedCurrent(state: MeetingState, time: ClockTime): MeetingState {
  const { currentItemId, currentSince: _since, ...rest } = state;
  return currentItemId === undefined
    ? state
    : withItem(rest, currentItemId, (item) => ({ ...item, endedAt: item.endedAt ?? time }));
}
