import type { Aggregate, Recorded } from '../basics/event.ts';
import { asRead } from './as-read.ts';
import type { ImportEvent } from './events.ts';
import type { ImportState, KeptItem } from './state.ts';
import { noImport } from './state.ts';

/** The log of one old protocol: stream kind `import`. */
export const importAggregate: Aggregate<ImportState, ImportEvent> = {
  kind: 'import',
  initial: noImport,
  evolve,
};

/** The import after one more event. Total: what cannot be is passed over. */
function evolve(state: ImportState, event: Recorded<ImportEvent>): ImportState {
  const by = event.actor.personId;
  switch (event.type) {
    case 'ProtocolHandedIn': {
      const { importId, groupId, file, protocol, date } = event.data;
      // Handed in again after it was withdrawn, it is read anew and nothing of before holds.
      const read = asRead(importId, protocol);
      return { ...noImport, importId, groupId, file, ...read, phase: 'waiting', handedIn: { date, by } };
    }
    case 'HeaderMended':
      return { ...state, header: event.data.header };
    case 'FrameMended':
      return { ...state, frame: event.data.frame };
    case 'SignOffMended':
      return { ...state, signOff: event.data.signOff };
    case 'AttendeeMended': {
      const { attendeeId, attendee } = event.data;
      const is = (each: { readonly attendeeId: string }) => each.attendeeId === attendeeId;
      return { ...state, attendees: put(state.attendees, is, { ...attendee, attendeeId }) };
    }
    case 'AttendeeRemoved': {
      const { attendeeId } = event.data;
      return { ...state, attendees: state.attendees.filter((each) => each.attendeeId !== attendeeId) };
    }
    case 'GuestMended': {
      const { guestId, guest } = event.data;
      const is = (each: { readonly guestId: string }) => each.guestId === guestId;
      return { ...state, guests: put(state.guests, is, { ...guest, guestId }) };
    }
    case 'GuestRemoved':
      return { ...state, guests: state.guests.filter(({ guestId }) => guestId !== event.data.guestId) };
    case 'ItemMended':
    case 'ItemAdded':
    case 'ItemRemoved':
    case 'ItemsMerged':
    case 'ItemSplit':
      return { ...state, items: itemsAfter(state.items, event) };
    case 'WarningSettled': {
      const settled = new Set(state.settled);
      if (event.data.settled) settled.add(event.data.warning);
      else settled.delete(event.data.warning);
      return { ...state, settled };
    }
    case 'ProtocolAccepted': {
      const { date, beside } = event.data;
      return { ...state, phase: 'accepted', accepted: { date, by, ...(beside ? { beside } : {}) } };
    }
    case 'ProtocolReopened': {
      const { accepted: _, ...rest } = state;
      return { ...rest, phase: 'waiting' };
    }
    case 'ProtocolWithdrawn': {
      const { accepted: _, ...rest } = state;
      return { ...rest, phase: 'withdrawn' };
    }
    default:
      return event satisfies never;
  }
}

type ItemEvent = Extract<
  ImportEvent,
  { type: 'ItemMended' | 'ItemAdded' | 'ItemRemoved' | 'ItemsMerged' | 'ItemSplit' }
>;

function itemsAfter(items: readonly KeptItem[], event: ItemEvent): readonly KeptItem[] {
  const { itemId } = event.data;
  switch (event.type) {
    case 'ItemMended': {
      const { item } = event.data;
      return items.map((each) => (each.itemId === itemId ? { ...item, itemId } : each));
    }
    case 'ItemAdded': {
      const { item, after } = event.data;
      const at = items.findIndex((each) => each.itemId === after) + 1;
      return items.toSpliced(at, 0, { ...item, itemId });
    }
    case 'ItemRemoved':
      return items.filter((each) => each.itemId !== itemId);
    case 'ItemsMerged': {
      const { item, gone } = event.data;
      return items
        .filter((each) => each.itemId !== gone)
        .map((each) => (each.itemId === itemId ? { ...item, itemId } : each));
    }
    case 'ItemSplit': {
      const { item, newItemId, newItem } = event.data;
      return items.flatMap((each) =>
        each.itemId === itemId
          ? [
              { ...item, itemId },
              { ...newItem, itemId: newItemId },
            ]
          : [each],
      );
    }
    default:
      return event satisfies never;
  }
}

/** The list with a value in the place of the one it is, or last. */
function put<T>(list: readonly T[], is: (each: T) => boolean, value: T): readonly T[] {
  return list.some(is) ? list.map((each) => (is(each) ? value : each)) : [...list, value];
}
