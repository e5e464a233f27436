import type { Recorded } from '../basics/event.ts';
import type { MeetingEvent } from './events.ts';
import type { Item, MeetingState } from './state.ts';

/** The event of a type, as it stands in a log. */
export type RecordedOf<Type extends MeetingEvent['type']> = Recorded<Extract<MeetingEvent, { type: Type }>>;
/** The facts of an event of a type. */
export type DataOf<Type extends MeetingEvent['type']> = Extract<MeetingEvent, { type: Type }>['data'];

/** The state after one more event. Total: one that points at something that is not there changes nothing. */
export type Evolver<Type extends MeetingEvent['type']> = (
  state: MeetingState,
  event: RecordedOf<Type>,
) => MeetingState;

/** The table of a room: what each of its events makes of the state. */
export type Evolvers<E extends MeetingEvent> = { readonly [Type in E['type']]: Evolver<Type> };

/** The state with one item changed; the same state when there is no such item. */
export function withItem(state: MeetingState, itemId: string, change: (item: Item) => Item): MeetingState {
  const at = state.items.findIndex((item) => item.itemId === itemId);
  const item = state.items[at];
  return item ? { ...state, items: state.items.with(at, change(item)) } : state;
}
