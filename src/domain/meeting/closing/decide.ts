import { ok, refuse } from '../../basics/result.ts';
import { timeProblem, unless } from '../checks.ts';
import { itemOf } from '../agenda/decide.ts';
import type { Decided, DecisionContext, WishOf } from '../decision.ts';
import type { Item, MeetingState } from '../state.ts';

/** The meeting ends. One choice settles all items nobody came to (D15); without it the count of them is asked about. */
export function closeMeeting(
  state: MeetingState,
  wish: WishOf<'CloseMeeting'>,
  context: DecisionContext,
): Decided {
  const time = unless(wish.time ?? context.moment.time, timeProblem(wish.time));
  if (!time.ok) return time;
  const left = untouchedItems(state);
  const choice = wish.leftovers;
  if (choice === undefined && left.length > 0)
    return refuse('undecided-items-need-choice', { count: left.length });
  const leftovers = choice === undefined ? [] : left.map(({ itemId }) => ({ itemId, choice }));
  return ok([{ type: 'MeetingClosed', data: { time: time.value, leftovers } }]);
}

/** What becomes of one item, refined after closing. Also a decided item may come back. */
export function chooseLeftover(state: MeetingState, wish: WishOf<'ChooseLeftover'>): Decided {
  const item = itemOf(state, wish.itemId);
  if (!item) return refuse('item-not-found');
  if (item.leftover === wish.choice) return ok([]);
  return ok([{ type: 'LeftoverChosen', data: { itemId: wish.itemId, choice: wish.choice } }]);
}

/** Items that should have been dealt with and were not begun, decided or deferred: never started, nothing said (S16). */
function untouchedItems(state: MeetingState): readonly Item[] {
  return state.items.filter(
    ({ plan, clauses, outcome, startedAt, deferral }) =>
      (plan.kind === 'matter' || plan.kind === 'other') &&
      clauses.length === 0 &&
      outcome === undefined &&
      startedAt === undefined &&
      deferral === undefined,
  );
}
