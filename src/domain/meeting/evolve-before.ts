import type { Recorded } from '../basics/event.ts';
import type { MeetingEvent } from './events.ts';
import type { Item, MeetingState } from './state.ts';

/** The event of a type, as it stands in a log. */
export type RecordedOf<Type extends MeetingEvent['type']> = Recorded<Extract<MeetingEvent, { type: Type }>>;
/** The facts of an event of a type. */
export type DataOf<Type extends MeetingEvent['type']> = Extract<MeetingEvent, { type: Type }>['data'];

/** A meeting comes into being as a draft. */
export function drafted(state: MeetingState, data: DataOf<'MeetingDrafted'>): MeetingState {
  return { ...state, ...data, phase: 'draft' };
}

/** A new item at its place; last when `before` is absent or unknown. */
export function itemAdded(state: MeetingState, data: DataOf<'ItemAdded'>): MeetingState {
  if (state.items.some((item) => item.itemId === data.itemId)) return state;
  const item: Item = {
    itemId: data.itemId,
    plan: data.plan,
    adHoc: data.adHoc ?? false,
    clauses: [],
    ...(data.carriedFrom ? { carriedFrom: data.carriedFrom } : {}),
  };
  return { ...state, items: insertedBefore(state.items, item, data.before) };
}

/** Another plan for an item; what was recorded about it stays. */
export function itemChanged(state: MeetingState, data: DataOf<'ItemChanged'>): MeetingState {
  return withItem(state, data.itemId, (item) => ({ ...item, plan: data.plan }));
}

/** An item at another place in the order. */
export function itemMoved(state: MeetingState, data: DataOf<'ItemMoved'>): MeetingState {
  const item = state.items.find((each) => each.itemId === data.itemId);
  if (!item || data.before === data.itemId) return state;
  const others = state.items.filter((each) => each !== item);
  return { ...state, items: insertedBefore(others, item, data.before) };
}

/** An item leaves the agenda, with the text that stood at its place. */
export function itemRemoved(state: MeetingState, data: DataOf<'ItemRemoved'>): MeetingState {
  const { currentItemId, ...rest } = state;
  const texts = new Map(state.texts);
  texts.delete(data.itemId);
  return {
    ...rest,
    ...(currentItemId === undefined || currentItemId === data.itemId ? {} : { currentItemId }),
    items: state.items.filter((item) => item.itemId !== data.itemId),
    texts,
  };
}

/** A guest, or new facts about one already invited. */
export function guestInvited(state: MeetingState, data: DataOf<'GuestInvited'>): MeetingState {
  const known = state.guests.some((guest) => guest.guestId === data.guest.guestId);
  return {
    ...state,
    guests: known
      ? state.guests.map((guest) => (guest.guestId === data.guest.guestId ? data.guest : guest))
      : [...state.guests, data.guest],
  };
}

/** A guest who will not come, with what was registered about their attendance. */
export function guestWithdrawn(state: MeetingState, data: DataOf<'GuestWithdrawn'>): MeetingState {
  const attendance = new Map(state.attendance);
  attendance.delete(data.guestId);
  return { ...state, attendance, guests: state.guests.filter((guest) => guest.guestId !== data.guestId) };
}

/** The newest reply of a person, and who registered it (D4). It never touches attendance (D3). */
export function replied(state: MeetingState, event: RecordedOf<'AttendanceReplied'>): MeetingState {
  const replies = new Map(state.replies);
  replies.set(event.data.personId, { reply: event.data.reply, at: event.at, by: event.actor.personId });
  return { ...state, replies };
}

/** The state with one item changed; the same state when there is no such item. */
export function withItem(state: MeetingState, itemId: string, change: (item: Item) => Item): MeetingState {
  const at = state.items.findIndex((item) => item.itemId === itemId);
  const item = state.items[at];
  return item ? { ...state, items: state.items.with(at, change(item)) } : state;
}

function insertedBefore(items: readonly Item[], item: Item, before: string | undefined): readonly Item[] {
  const at = before === undefined ? -1 : items.findIndex((each) => each.itemId === before);
  return at < 0 ? [...items, item] : items.toSpliced(at, 0, item);
}
