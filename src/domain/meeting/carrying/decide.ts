import { ok, refuse } from '../../basics/result.ts';
import { same } from '../../basics/same.ts';
import { placedItem } from '../../pending/placing.ts';
import { soundWishes } from '../../pending/sound.ts';
import { itemOf } from '../agenda/decide.ts';
import { LIMITS, lineProblem } from '../checks.ts';
import type { Decided, DecisionContext, WishOf } from '../decision.ts';
import type { FollowUp, Item, MeetingState } from '../state.ts';
import { isReservedPlace } from '../vocabulary.ts';
import { soundDeferral } from './deferral.ts';

/**
 * What waits becomes an item of this agenda, whole and with what it continues; one that comes when the meeting is on is
 * ad hoc (S11). That it still waits is seen to again where both logs are written. Here already = nothing to do.
 */
export function placeMatter(
  state: MeetingState,
  wish: WishOf<'PlaceMatter'>,
  { pending }: DecisionContext,
): Decided {
  const { pendingId, itemId } = wish;
  if (state.items.some((item) => item.pending?.pendingId === pendingId)) return ok([]);
  if (isReservedPlace(itemId) || itemOf(state, itemId)) return refuse('request-reused');
  const entry = pending?.waiting.get(pendingId);
  if (!entry) return refuse('matter-not-waiting');
  const before = wish.before !== undefined && itemOf(state, wish.before) ? { before: wish.before } : {};
  const adHoc = state.phase === 'ongoing' ? { adHoc: true } : {};
  return ok([{ type: 'ItemAdded', data: { itemId, ...placedItem(entry), ...before, ...adHoc } }]);
}

/** An item that will not be dealt with at this meeting, or no further. */
export function deferItem(state: MeetingState, wish: WishOf<'DeferItem'>): Decided {
  const item = itemOf(state, wish.itemId);
  if (!item) return refuse('item-not-found');
  const deferral = soundDeferral(wish.deferral);
  if (!deferral.ok) return deferral;
  if (item.deferral && same(item.deferral, deferral.value)) return ok([]);
  return ok([{ type: 'ItemDeferred', data: { itemId: item.itemId, deferral: deferral.value } }]);
}

/** An item that is dealt with at this meeting after all. */
export function resumeItem(state: MeetingState, wish: WishOf<'ResumeItem'>): Decided {
  const item = itemOf(state, wish.itemId);
  if (!item) return refuse('item-not-found');
  return ok(item.deferral ? [{ type: 'ItemResumed', data: { itemId: item.itemId } }] : []);
}

/** What a decision puts on a coming agenda, or other words for it (D16). */
export function planFollowUp(state: MeetingState, wish: WishOf<'PlanFollowUp'>): Decided {
  const { itemId, ...given } = wish;
  const item = itemOf(state, itemId);
  if (!item) return refuse('item-not-found');
  const holder = holderOf(state, given.followUpId);
  if (holder && holder !== item) return refuse('request-reused');
  const { clauseId } = given;
  if (clauseId !== undefined && !item.clauses.some((clause) => clause.clauseId === clauseId))
    return refuse('clause-not-found');
  const wrong = lineProblem(given.title, LIMITS.title);
  if (wrong) return { ok: false, error: wrong };
  const wishes = soundWishes(given);
  if (!wishes.ok) return wishes;
  const { wishedFor, condition, together } = wishes.value;
  const followUp: FollowUp = {
    followUpId: given.followUpId,
    title: given.title.trim(),
    ...(clauseId === undefined ? {} : { clauseId }),
    wishedFor,
    ...(condition === undefined ? {} : { condition }),
    ...(together === undefined ? {} : { together }),
  };
  const known = item.followUps?.find(({ followUpId }) => followUpId === followUp.followUpId);
  if (known && same(known, followUp)) return ok([]);
  return ok([{ type: 'FollowUpPlanned', data: { itemId, followUp } }]);
}

/** A follow-up that is not wanted after all. */
export function dropFollowUp(state: MeetingState, { followUpId }: WishOf<'DropFollowUp'>): Decided {
  const holder = holderOf(state, followUpId);
  return ok(holder ? [{ type: 'FollowUpDropped', data: { itemId: holder.itemId, followUpId } }] : []);
}

function holderOf(state: MeetingState, followUpId: string): Item | undefined {
  return state.items.find((item) => item.followUps?.some((each) => each.followUpId === followUpId));
}
