import type { DataOf, Evolvers } from '../evolver.ts';
import { withItem } from '../evolver.ts';
import type { Item, MeetingState } from '../state.ts';
import type { AgendaEvent } from './events.ts';

/** What is prepared. */
export const agendaEvolvers: Evolvers<AgendaEvent> = {
  MeetingDrafted: (state, { data, version }) => ({ ...drafted(state, data), agendaVersion: version }),
  MeetingDetailsChanged: (state, { data, version }) => ({
    ...state,
    details: data.details,
    agendaVersion: version,
  }),
  InviteesChanged: (state, { data }) => inviteesChanged(state, data),
  ItemAdded: (state, { data, version }) => agendaAt(version, state, itemAdded(state, data)),
  ItemsAdded: (state, { data, version }) => agendaAt(version, state, itemsAdded(state, data)),
  ItemChanged: (state, { data, version }) => agendaAt(version, state, itemChanged(state, data)),
  ItemMoved: (state, { data, version }) => agendaAt(version, state, itemMoved(state, data)),
  ItemRemoved: (state, { data, version }) => agendaAt(version, state, itemRemoved(state, data)),
  GuestInvited: (state, { data }) => guestInvited(state, data),
  GuestWithdrawn: (state, { data }) => guestWithdrawn(state, data),
  NoticePosted: (state, { at, version }) => ({
    ...state,
    phase: 'notified',
    noticedAt: at,
    noticedVersion: version,
  }),
};

/** The state after an event of the agenda; one that changed nothing leaves the agenda at the version it had. */
function agendaAt(version: number, before: MeetingState, after: MeetingState): MeetingState {
  return after === before ? before : { ...after, agendaVersion: version };
}

/** A meeting comes into being as a draft, a rehearsal so that it can be started at once. */
function drafted(state: MeetingState, { replies = [], ...data }: DataOf<'MeetingDrafted'>): MeetingState {
  return {
    ...state,
    ...data,
    replies: new Map(replies.map(({ personId, ...stored }) => [personId, stored])),
    phase: data.rehearsal ? 'notified' : 'draft',
  };
}

/** Others are invited: who still is keeps their reply, who is no longer has none. */
function inviteesChanged(state: MeetingState, data: DataOf<'InviteesChanged'>): MeetingState {
  const { invitees, moved = [] } = data;
  const replies = new Map(state.replies);
  for (const { from, to } of moved) {
    const reply = replies.get(from);
    if (reply && !replies.has(to)) replies.set(to, reply);
  }
  const invited = new Set(invitees.map(({ personId }) => personId));
  for (const personId of state.replies.keys()) if (!invited.has(personId)) replies.delete(personId);
  return { ...state, invitees, replies };
}

/** A new item at its place; last when `before` is absent or unknown. */
function itemAdded(state: MeetingState, data: DataOf<'ItemAdded'>): MeetingState {
  if (state.items.some((item) => item.itemId === data.itemId)) return state;
  const item: Item = {
    itemId: data.itemId,
    plan: data.plan,
    adHoc: data.adHoc ?? false,
    late: state.phase === 'notified' && !state.rehearsal,
    clauses: [],
    guidance: [],
    ...(data.carriedFrom ? { carriedFrom: data.carriedFrom } : {}),
    ...(data.pending ? { pending: data.pending } : {}),
  };
  return { ...state, items: insertedBefore(state.items, item, data.before) };
}

/** Several new items, one after the other, each at its place. */
function itemsAdded(state: MeetingState, { items, ...all }: DataOf<'ItemsAdded'>): MeetingState {
  return items.reduce((now, item) => itemAdded(now, { ...item, ...all }), state);
}

/** Another plan for an item; what was recorded about it stays. */
function itemChanged(state: MeetingState, data: DataOf<'ItemChanged'>): MeetingState {
  return withItem(state, data.itemId, (item) => ({ ...item, plan: data.plan }));
}

/** An item at another place in the order. */
function itemMoved(state: MeetingState, data: DataOf<'ItemMoved'>): MeetingState {
  const item = state.items.find((each) => each.itemId === data.itemId);
  if (!item || data.before === data.itemId) return state;
  const others = state.items.filter((each) => each !== item);
  const starts = new Map(data.starts?.map((each) => [each.itemId, each.start]));
  const items = insertedBefore(others, item, data.before).map((each) => {
    const start = starts.get(each.itemId);
    return start === undefined ? each : { ...each, plan: { ...each.plan, start } };
  });
  return { ...state, items };
}

/** An item leaves the agenda, with the text that stood at its place. */
function itemRemoved(state: MeetingState, data: DataOf<'ItemRemoved'>): MeetingState {
  const { currentItemId: _on, currentSince: _since, ...withNoneOn } = state;
  const texts = new Map(state.texts);
  texts.delete(data.itemId);
  return {
    ...(state.currentItemId === data.itemId ? withNoneOn : state),
    items: state.items.filter((item) => item.itemId !== data.itemId),
    texts,
  };
}

/** A guest, or new facts about one already invited. */
function guestInvited(state: MeetingState, data: DataOf<'GuestInvited'>): MeetingState {
  const known = state.guests.some((guest) => guest.guestId === data.guest.guestId);
  return {
    ...state,
    guests: known
      ? state.guests.map((guest) => (guest.guestId === data.guest.guestId ? data.guest : guest))
      : [...state.guests, data.guest],
  };
}

/** A guest who will not come, with what was registered about their attendance. */
function guestWithdrawn(state: MeetingState, data: DataOf<'GuestWithdrawn'>): MeetingState {
  const attendance = new Map(state.attendance);
  attendance.delete(data.guestId);
  return { ...state, attendance, guests: state.guests.filter((guest) => guest.guestId !== data.guestId) };
}

function insertedBefore(items: readonly Item[], item: Item, before: string | undefined): readonly Item[] {
  const at = before === undefined ? -1 : items.findIndex((each) => each.itemId === before);
  return at < 0 ? [...items, item] : items.toSpliced(at, 0, item);
}
