import { ok, refuse } from '../basics/result.ts';
import { same } from '../basics/same.ts';
import type { ImportWishOf } from './commands.ts';
import type { ImportDecided } from './decision.ts';
import { merged, parted } from './parting.ts';
import { soundAttendee, soundFrame, soundGuest, soundHeader, soundItem, soundSignOff } from './sound.ts';
import type { ImportState, KeptItem } from './state.ts';
import type { OldItem } from './vocabulary.ts';

/** The header as a person says it is. */
export function mendHeader(state: ImportState, wish: ImportWishOf<'MendHeader'>): ImportDecided {
  const header = soundHeader(wish.header);
  if (!header.ok) return header;
  return same(header.value, state.header)
    ? ok([])
    : ok([{ type: 'HeaderMended', data: { header: header.value } }]);
}

/** What stands around the items. */
export function mendFrame(state: ImportState, wish: ImportWishOf<'MendFrame'>): ImportDecided {
  const frame = soundFrame(wish.frame);
  if (!frame.ok) return frame;
  return same(frame.value, state.frame)
    ? ok([])
    : ok([{ type: 'FrameMended', data: { frame: frame.value } }]);
}

/** Who stands for the protocol. */
export function mendSignOff(state: ImportState, wish: ImportWishOf<'MendSignOff'>): ImportDecided {
  const signOff = soundSignOff(wish.signOff);
  if (!signOff.ok) return signOff;
  return same(signOff.value, state.signOff)
    ? ok([])
    : ok([{ type: 'SignOffMended', data: { signOff: signOff.value } }]);
}

/** Somebody of the list of people, as they stand now, or one more. */
export function putAttendee(state: ImportState, wish: ImportWishOf<'PutAttendee'>): ImportDecided {
  const attendee = soundAttendee(wish.attendee);
  if (!attendee.ok) return attendee;
  const { attendeeId } = wish;
  const now = state.attendees.find((each) => each.attendeeId === attendeeId);
  return same(now, { ...attendee.value, attendeeId })
    ? ok([])
    : ok([{ type: 'AttendeeMended', data: { attendeeId, attendee: attendee.value } }]);
}

export function removeAttendee(
  state: ImportState,
  { attendeeId }: ImportWishOf<'RemoveAttendee'>,
): ImportDecided {
  const stands = state.attendees.some((each) => each.attendeeId === attendeeId);
  return ok(stands ? [{ type: 'AttendeeRemoved', data: { attendeeId } }] : []);
}

/** A guest as they stand now, or one more. */
export function putGuest(state: ImportState, wish: ImportWishOf<'PutGuest'>): ImportDecided {
  const guest = soundGuest(wish.guest);
  if (!guest.ok) return guest;
  const { guestId } = wish;
  const now = state.guests.find((each) => each.guestId === guestId);
  return same(now, { ...guest.value, guestId })
    ? ok([])
    : ok([{ type: 'GuestMended', data: { guestId, guest: guest.value } }]);
}

export function removeGuest(state: ImportState, { guestId }: ImportWishOf<'RemoveGuest'>): ImportDecided {
  const stands = state.guests.some((each) => each.guestId === guestId);
  return ok(stands ? [{ type: 'GuestRemoved', data: { guestId } }] : []);
}

/** An item as a person says it is; where it stands in the file stays. */
export function mendItem(state: ImportState, wish: ImportWishOf<'MendItem'>): ImportDecided {
  const now = itemOf(state, wish.itemId);
  if (!now) return refuse('item-not-found');
  const item = soundItem(wish.item);
  if (!item.ok) return item;
  const { itemId, ...before } = now;
  const mended = { ...item.value, ...placeOf(now) };
  return same(before, mended) ? ok([]) : ok([{ type: 'ItemMended', data: { itemId, item: mended } }]);
}

/** An item that the reader did not see. */
export function addItem(state: ImportState, wish: ImportWishOf<'AddItem'>): ImportDecided {
  const { itemId, after } = wish;
  const item = soundItem(wish.item);
  if (!item.ok) return item;
  const now = itemOf(state, itemId);
  if (now) return same(now, { ...item.value, itemId }) ? ok([]) : refuse('request-reused');
  if (after !== null && !itemOf(state, after)) return refuse('item-not-found');
  return ok([{ type: 'ItemAdded', data: { itemId, item: item.value, after } }]);
}

export function removeItem(state: ImportState, { itemId }: ImportWishOf<'RemoveItem'>): ImportDecided {
  return ok(itemOf(state, itemId) ? [{ type: 'ItemRemoved', data: { itemId } }] : []);
}

/** An item that is part of the one before it becomes that. Asked for again it is gone already. */
export function mergeItem(state: ImportState, { itemId }: ImportWishOf<'MergeItem'>): ImportDecided {
  const at = state.items.findIndex((each) => each.itemId === itemId);
  const [second, before] = [state.items[at], state.items[at - 1]];
  if (!second) return ok([]);
  if (!before) return refuse('import-nothing-before');
  const item = withoutId(before);
  return ok([
    {
      type: 'ItemsMerged',
      data: { itemId: before.itemId, item: merged(item, withoutId(second)), gone: itemId },
    },
  ]);
}

/** What was read as one item becomes two. */
export function splitItem(state: ImportState, wish: ImportWishOf<'SplitItem'>): ImportDecided {
  const { itemId, newItemId, from } = wish;
  const now = itemOf(state, itemId);
  if (!now) return refuse('item-not-found');
  if (itemOf(state, newItemId)) return ok([]);
  const [item, second] = parted(withoutId(now), from);
  const newItem = soundItem(second);
  if (!newItem.ok) return newItem;
  return ok([{ type: 'ItemSplit', data: { itemId, item, newItemId, newItem: newItem.value } }]);
}

/** A person has looked at a warning, or thinks better of it. */
export function settleWarning(
  state: ImportState,
  { warning, settled }: ImportWishOf<'SettleWarning'>,
): ImportDecided {
  if (!state.warnings[warning] || state.settled.has(warning) === settled) return ok([]);
  return ok([{ type: 'WarningSettled', data: { warning, settled } }]);
}

function itemOf(state: ImportState, itemId: string): KeptItem | undefined {
  return state.items.find((each) => each.itemId === itemId);
}

function withoutId(kept: KeptItem): OldItem {
  const { itemId: _, ...item } = kept;
  return item;
}

function placeOf({ line, page }: KeptItem): Pick<OldItem, 'line' | 'page'> {
  return { ...(line === undefined ? {} : { line }), ...(page === undefined ? {} : { page }) };
}
