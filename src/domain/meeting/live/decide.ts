import { ok, refuse } from '../../basics/result.ts';
import type { ClockTime } from '../../basics/time.ts';
import { timeProblem, unless } from '../checks.ts';
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
  const settled = on && (wish.time === undefined || item.startedAt === wish.time);
  return ok([...breakEnded(state, time.value), ...(settled ? [] : [itemStarted(item.itemId, time.value)])]);
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

/** The item that follows the one that is on: the first after it not taken up and not deferred, or undefined. */
export function nextItemOf(state: MeetingState): Item | undefined {
  const current = state.items.findIndex((item) => item.itemId === state.currentItemId);
  return state.items
    .slice(current + 1)
    .find((item) => item.startedAt === undefined && item.deferral === undefined);
}

function breakEnded(state: MeetingState, time: ClockTime): readonly MeetingEvent[] {
  return state.onBreakSince === undefined ? [] : [{ type: 'BreakEnded', data: { time } }];
}

function itemStarted(itemId: string, time: ClockTime): MeetingEvent {
  return { type: 'ItemStarted', data: { itemId, time } };
}
