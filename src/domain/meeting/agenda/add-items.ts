import type { Result } from '../../basics/result.ts';
import { ok, refuse } from '../../basics/result.ts';
import { placedItem } from '../../pending/placing.ts';
import type { PendingState } from '../../pending/state.ts';
import type { Decided, DecisionContext, WishOf } from '../decision.ts';
import type { MeetingState } from '../state.ts';
import { isReservedPlace } from '../vocabulary.ts';
import type { NewItem } from './commands.ts';
import { itemOf } from './decide.ts';
import type { AddedItem } from './events.ts';
import { soundPlan } from './sound-plan.ts';

/**
 * Several new items in one act: all or none. Those that are here already, by their ids or as what waited, were sent
 * before; when the meeting is on they are ad hoc (S11). A `before` that has gone puts one last rather than lose it.
 */
export function addItems(
  state: MeetingState,
  wish: WishOf<'AddItems'>,
  { pending }: DecisionContext,
): Decided {
  const fresh = wish.items.filter((item) => !isHere(state, item));
  const ids = new Set(fresh.map(({ itemId }) => itemId));
  if (ids.size < fresh.length || fresh.some(({ itemId }) => isReservedPlace(itemId)))
    return refuse('request-reused');
  const items: AddedItem[] = [];
  for (const item of fresh) {
    const added = addedItem(state, item, pending);
    if (!added.ok) return added;
    items.push(added.value);
  }
  if (items.length === 0) return ok([]);
  const adHoc = state.phase === 'ongoing' ? { adHoc: true } : {};
  return ok([{ type: 'ItemsAdded', data: { items, ...adHoc } }]);
}

function isHere(state: MeetingState, item: NewItem): boolean {
  const waited = 'pendingId' in item ? item.pendingId : undefined;
  return state.items.some(
    ({ itemId, pending }) =>
      itemId === item.itemId || (waited !== undefined && pending?.pendingId === waited),
  );
}

function addedItem(state: MeetingState, item: NewItem, pending: PendingState | undefined): Result<AddedItem> {
  const { itemId } = item;
  const before = item.before !== undefined && itemOf(state, item.before) ? { before: item.before } : {};
  if ('pendingId' in item) {
    const entry = pending?.waiting.get(item.pendingId);
    return entry ? ok({ itemId, ...placedItem(entry), ...before }) : refuse('matter-not-waiting');
  }
  const plan = soundPlan(item.plan);
  return plan.ok ? ok({ itemId, plan: plan.value, ...before }) : plan;
}
