import { ok, refuse } from '../../basics/result.ts';
import { same } from '../../basics/same.ts';
import { isEmptyRichText } from '../../basics/rich-text.ts';
import { soundGuest } from '../checks.ts';
import { soundDetails } from './sound-details.ts';
import { soundPlan } from './sound-plan.ts';
import type { Decided, WishOf } from '../decision.ts';
import type { Item, MeetingState } from '../state.ts';
import type { Paper } from '../vocabulary.ts';
import { isReservedPlace } from '../vocabulary.ts';
import type { GivenStart } from '../views/retimed.ts';
import { retimed } from '../views/retimed.ts';

/** Other name, time or place. */
export function changeDetails(state: MeetingState, wish: WishOf<'ChangeDetails'>): Decided {
  const details = soundDetails(wish.details);
  if (!details.ok) return details;
  if (same(details.value, state.details)) return ok([]);
  return ok([{ type: 'MeetingDetailsChanged', data: { details: details.value } }]);
}

/**
 * A new item; one that comes when the meeting is on is ad hoc (S11). The id already there means the wish was sent
 * before: other words are then a change. A `before` that has gone puts the item last rather than lose it.
 */
export function addItem(state: MeetingState, wish: WishOf<'AddItem'>): Decided {
  if (isReservedPlace(wish.itemId)) return refuse('request-reused');
  if (itemOf(state, wish.itemId)) return changeItem(state, wish);
  const plan = soundPlan(wish.plan);
  if (!plan.ok) return plan;
  const before = wish.before !== undefined && itemOf(state, wish.before) ? { before: wish.before } : {};
  const adHoc = state.phase === 'ongoing' ? { adHoc: true } : {};
  return ok([{ type: 'ItemAdded', data: { itemId: wish.itemId, plan: plan.value, ...before, ...adHoc } }]);
}

/** Another plan for an item. Which matter it continues stands, whoever changes its words, and so do files. */
export function changeItem(state: MeetingState, wish: WishOf<'ChangeItem'>): Decided {
  const item = itemOf(state, wish.itemId);
  if (!item) return refuse('item-not-found');
  const { matterId, papers } = item.plan;
  const kept = { ...wish.plan, papers: withFiles(wish.plan.papers, papers) };
  const plan = soundPlan(matterId === undefined ? kept : { matterId, ...kept });
  if (!plan.ok) return plan;
  if (same(plan.value, item.plan)) return ok([]);
  return ok([{ type: 'ItemChanged', data: { itemId: wish.itemId, plan: plan.value } }]);
}

/**
 * An item to before another, or last. Starts that are given go along, so that the agenda still follows the clock; once
 * one of those passed has begun, times stand.
 */
export function moveItem(state: MeetingState, wish: WishOf<'MoveItem'>): Decided {
  const at = state.items.findIndex((item) => item.itemId === wish.itemId);
  if (at < 0 || (wish.before !== undefined && !itemOf(state, wish.before))) return refuse('item-not-found');
  const already = wish.before === wish.itemId || state.items[at + 1]?.itemId === wish.before;
  if (already) return ok([]);
  const before = wish.before === undefined ? {} : { before: wish.before };
  const starts = startsAfter(state, wish);
  return ok([
    { type: 'ItemMoved', data: { itemId: wish.itemId, ...before, ...(starts.length > 0 ? { starts } : {}) } },
  ]);
}

/** An item away, unless something of it has happened or been written: that is never lost by a slip. */
export function removeItem(state: MeetingState, wish: WishOf<'RemoveItem'>): Decided {
  const item = itemOf(state, wish.itemId);
  if (!item) return ok([]);
  const written = state.texts.get(item.itemId);
  const used =
    item.startedAt !== undefined ||
    item.clauses.length > 0 ||
    item.guidance.length > 0 ||
    item.outcome !== undefined ||
    [item.recusals, item.votes, item.reservations].some((noted) => noted && noted.length > 0) ||
    (written !== undefined && !isEmptyRichText(written.text));
  return used ? refuse('item-in-use') : ok([{ type: 'ItemRemoved', data: { itemId: item.itemId } }]);
}

/** A guest of this meeting, or other facts about one already invited. */
export function inviteGuest(state: MeetingState, wish: WishOf<'InviteGuest'>): Decided {
  const guest = soundGuest(wish.guest);
  if (!guest.ok) return guest;
  const { guestId } = guest.value;
  if (guestId.includes(':') || state.invitees.some((invitee) => invitee.personId === guestId))
    return refuse('request-reused');
  const known = state.guests.find((each) => each.guestId === guestId);
  if (known && same(known, guest.value)) return ok([]);
  return ok([{ type: 'GuestInvited', data: { guest: guest.value } }]);
}

/** A guest who will not come after all. */
export function withdrawGuest(state: MeetingState, wish: WishOf<'WithdrawGuest'>): Decided {
  const known = state.guests.some((guest) => guest.guestId === wish.guestId);
  return ok(known ? [{ type: 'GuestWithdrawn', data: { guestId: wish.guestId } }] : []);
}

/** The notice with the agenda to the channel. */
export function postNotice(state: MeetingState): Decided {
  return state.items.length === 0 ? refuse('agenda-empty') : ok([{ type: 'NoticePosted', data: {} }]);
}

/** Nobody sends a file with a plan: one that was handed in stands until the paper is given an address or taken away. */
function withFiles(papers: readonly Paper[], before: readonly Paper[]): readonly Paper[] {
  return papers.map((paper) => {
    const known = before.find(({ paperId }) => paperId === paper.paperId);
    // Another address is another paper.
    if (known?.library && known.url === paper.url) return { ...paper, library: known.library };
    return paper.url === undefined && known?.file ? { ...paper, file: known.file } : paper;
  });
}

function startsAfter(state: MeetingState, { itemId, before }: WishOf<'MoveItem'>): readonly GivenStart[] {
  const begun = new Set(state.items.flatMap((item) => (item.startedAt === undefined ? [] : [item.itemId])));
  const others = state.items.map((item) => item.itemId).filter((id) => id !== itemId);
  const order = others.toSpliced(before === undefined ? others.length : others.indexOf(before), 0, itemId);
  const passed = state.items.filter((item, index) => item.itemId !== order[index]);
  return passed.some((item) => begun.has(item.itemId)) ? [] : retimed(state, order);
}

/** The item with this id, or undefined. */
export function itemOf(state: MeetingState, itemId: string): Item | undefined {
  return state.items.find((item) => item.itemId === itemId);
}
