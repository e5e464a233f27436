import type { ClockTime } from '../../basics/time.ts';
import type { Item, MeetingState, StoredText } from '../state.ts';
import type { Guest } from '../vocabulary.ts';
import type { SliceRule } from './slice-rule.ts';

/** The parts of a meeting that the agenda's steps change. */
export const AGENDA_SLICES = {
  details: {
    read: (state) => state.details,
    write: (state, _id, value) => (value ? { ...state, details: value } : state),
  } satisfies SliceRule<MeetingState['details']>,
  /** The order of the agenda, with the starts that are given: those that a move passes take others. */
  order: {
    read: (state) =>
      state.items.map(({ itemId, plan: { start } }) =>
        start === undefined ? { itemId } : { itemId, start },
      ),
    write(state, _id, value) {
      const byId = new Map(state.items.map((item) => [item.itemId, item]));
      const items = (value ?? []).flatMap(({ itemId, start }) => {
        const item = byId.get(itemId);
        if (!item || start === undefined || item.plan.start === start) return item ?? [];
        return { ...item, plan: { ...item.plan, start } };
      });
      return items.length === state.items.length ? { ...state, items } : state;
    },
  } satisfies SliceRule<readonly { readonly itemId: string; readonly start?: ClockTime }[]>,
  /** A whole item with its text: it comes back where it stood, also when others have come or gone since. */
  item: {
    read(state, id) {
      const at = state.items.findIndex((item) => item.itemId === id);
      const is = state.items[at];
      if (!is) return undefined;
      const [next, text] = [state.items[at + 1]?.itemId, state.texts.get(id)];
      return { at, is, ...(next === undefined ? {} : { next }), ...(text ? { text } : {}) };
    },
    write(state, id, value) {
      const others = state.items.filter((item) => item.itemId !== id);
      const texts = new Map(state.texts);
      if (!value?.text) texts.delete(id);
      else texts.set(id, value.text);
      if (!value) return { ...state, items: others, texts };
      const next = others.findIndex((item) => item.itemId === value.next);
      return { ...state, items: others.toSpliced(next < 0 ? value.at : next, 0, value.is), texts };
    },
    says: (value) => value && { is: value.is, text: value.text },
  } satisfies SliceRule<PlacedItem>,
  guest: {
    read(state, id) {
      const at = state.guests.findIndex((guest) => guest.guestId === id);
      const is = state.guests[at];
      return is && { at, is };
    },
    write(state, id, value) {
      const now = state.guests.findIndex((guest) => guest.guestId === id);
      const others = state.guests.filter((guest) => guest.guestId !== id);
      if (!value) return { ...state, guests: others };
      return { ...state, guests: others.toSpliced(now < 0 ? value.at : now, 0, value.is) };
    },
    says: (value) => value?.is,
  } satisfies SliceRule<{ readonly at: number; readonly is: Guest }>,
} as const;

interface PlacedItem {
  readonly at: number;
  readonly is: Item;
  /** The one it stood before. */
  readonly next?: string;
  readonly text?: StoredText;
}
