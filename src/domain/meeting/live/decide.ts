import { ok, refuse } from '../../basics/result.ts';
import type { ClockTime } from '../../basics/time.ts';
import { same } from '../../basics/same.ts';
import type { Problem } from '../checks.ts';
import { orderProblem, problem, timeProblem, unless } from '../checks.ts';
import type { Decided, DecisionContext, WishOf } from '../decision.ts';
import { itemOf } from '../agenda/decide.ts';
import { timeOr } from '../attendance/decide.ts';
import type { MeetingEvent } from '../events.ts';
import type { Item, MeetingState } from '../state.ts';

/** The meeting begins. */
export function startMeeting(
  _state: MeetingState,
  wish: WishOf<'StartMeeting'>,
  context: DecisionContext,
): Decided {
  const time = unless(wish.time ?? context.moment.time, timeProblem(wish.time));
  return time.ok ? ok([{ type: 'MeetingStarted', data: { time: time.value } }]) : time;
}

/**
 * An item is taken up, also one that was passed or done; a break ends by it. With a time for the item that is on, or
 * in a closed meeting, its start is put right (D13).
 */
export function startItem(state: MeetingState, wish: WishOf<'StartItem'>, context: DecisionContext): Decided {
  const item = itemOf(state, wish.itemId);
  if (!item) return refuse('item-not-found');
  const time = timeOr(state, wish.time, context);
  if (!time.ok) return time;
  if (item.deferral && item.startedAt === undefined) return refuse('item-deferred');
  if (state.phase === 'closed')
    return ok(item.startedAt === time.value ? [] : [itemStarted(item.itemId, time.value)]);
  const on = state.currentItemId === item.itemId;
  // Taken up again it kept its first start: the wish that did it, sent twice, is no wish to move that start.
  const known = [undefined, item.startedAt, state.currentSince];
  const settled = on && known.includes(wish.time);
  return ok(settled ? breakEnded(state, time.value) : [itemStarted(item.itemId, time.value)]);
}

/** The next item in the order of the agenda that has not been taken up. */
export function nextItem(state: MeetingState, wish: WishOf<'NextItem'>, context: DecisionContext): Decided {
  const next = nextItemOf(state);
  return next
    ? startItem(
        state,
        { itemId: next.itemId, ...(wish.time === undefined ? {} : { time: wish.time }) },
        context,
      )
    : refuse('no-next-item');
}

/** A break that is not on the agenda. */
export function startBreak(
  state: MeetingState,
  wish: WishOf<'StartBreak'>,
  context: DecisionContext,
): Decided {
  const time = timeOr(state, wish.time, context);
  if (!time.ok) return time;
  return ok(state.onBreakSince === undefined ? [{ type: 'BreakStarted', data: { time: time.value } }] : []);
}

/** Back from a break. */
export function endBreak(state: MeetingState, wish: WishOf<'EndBreak'>, context: DecisionContext): Decided {
  const time = timeOr(state, wish.time, context);
  return time.ok ? ok(breakEnded(state, time.value)) : time;
}

/**
 * What is known of when an item was dealt with, put right afterwards or while the meeting is on (D13). Of the item that
 * is on only the start; a meeting of several days is told of day by day, so that an end may not come before its start.
 */
export function setItemTimes(state: MeetingState, wish: WishOf<'SetItemTimes'>): Decided {
  const item = itemOf(state, wish.itemId);
  if (!item) return refuse('item-not-found');
  const { start, end } = wish;
  if (state.currentItemId === item.itemId) {
    if (end !== undefined) return refuse('item-is-on');
    if (start === undefined) return refuse('invalid-time', { value: '' });
  }
  const sound = unless(wish, inOrder(start, end));
  if (!sound.ok) return sound;
  if (item.startedAt === start && item.endedAt === end && !item.pauses) return ok([]);
  const data = {
    itemId: item.itemId,
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
  };
  return ok([{ type: 'ItemTimesSet', data }]);
}

/** The breaks that were, put right: each ends after it began, and none begins before the one ahead of it has ended. */
export function setBreaks(state: MeetingState, wish: WishOf<'SetBreaks'>): Decided {
  const breaks = wish.breaks.map(({ from, to }) => ({ from, to }));
  const sound = unless(
    breaks,
    ...breaks.map(({ from, to }) => orderProblem(from, to)),
    ...breaks.slice(1).map(({ from }, index) => inOrder(breaks[index]?.to, from)),
  );
  if (!sound.ok) return sound;
  const known = state.breaks.filter(({ to }) => to !== undefined);
  return ok(same(known, breaks) ? [] : [{ type: 'BreaksSet', data: { breaks } }]);
}

/** When the meeting really began, and ended. */
export function setMeetingTimes(state: MeetingState, wish: WishOf<'SetMeetingTimes'>): Decided {
  const { start } = wish;
  const end = state.phase === 'closed' ? wish.end : undefined;
  const sound = unless(wish, inOrder(start, end ?? state.closedAt));
  if (!sound.ok) return sound;
  if (state.startedAt === start && (end === undefined || state.closedAt === end)) return ok([]);
  return ok([{ type: 'MeetingTimesSet', data: { start, ...(end === undefined ? {} : { end }) } }]);
}

/** The one who asks keeps the protocol from now on; both may go on writing (D9). */
export function takeOver(
  state: MeetingState,
  _wish: WishOf<'TakeOver'>,
  { actor }: DecisionContext,
): Decided {
  const keeps = state.secretary?.personId === actor.personId;
  return ok(keeps ? [] : [{ type: 'ProtocolTakenOver', data: {} }]);
}

/** The item that follows the one that is on: the first after it not taken up and not deferred, or undefined. */
export function nextItemOf(state: MeetingState): Item | undefined {
  const current = state.items.findIndex((item) => item.itemId === state.currentItemId);
  return state.items
    .slice(current + 1)
    .find((item) => item.startedAt === undefined && item.deferral === undefined);
}

/** Two times of day of which the second may not come before the first. */
function inOrder(from: ClockTime | undefined, to: ClockTime | undefined): Problem {
  const wrong = timeProblem(from) ?? timeProblem(to);
  if (wrong || from === undefined || to === undefined || from <= to) return wrong;
  return problem('invalid-time-order', { from, to });
}

function breakEnded(state: MeetingState, time: ClockTime): readonly MeetingEvent[] {
  return state.onBreakSince === undefined ? [] : [{ type: 'BreakEnded', data: { time } }];
}

function itemStarted(itemId: string, time: ClockTime): MeetingEvent {
  return { type: 'ItemStarted', data: { itemId, time } };
}
