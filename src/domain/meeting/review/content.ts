import { fingerprint } from '../../basics/fingerprint.ts';
import { normalised } from '../../basics/rich-text.ts';
import { afterwardsOf, attendanceGroupsOf, guestsOf } from '../../protocol/attendance-view.ts';
import { protocolItem } from '../../protocol/protocol-items.ts';
import { GUESTS, heldWhen } from '../../protocol/wording.ts';
import type { Item, MeetingState } from '../state.ts';
import { itemNumbersOf } from '../views/agenda.ts';
import { nobodyKnown } from '../views/names.ts';
import type { TextPlace } from '../vocabulary.ts';
import { ATTENDANCE, CLOSING, OPENING } from '../vocabulary.ts';
import { textAt } from '../writing/text-at.ts';
import type { PlaceContent } from './place-content.ts';

/** Every place of a protocol that a word can be given on, in the order they are printed. */
export function placesOf(state: MeetingState): readonly TextPlace[] {
  return [...contentsOf(state).keys()];
}

/** What stands at a place now; undefined where there is no such place. */
export function contentAt(state: MeetingState, place: TextPlace): PlaceContent | undefined {
  return contentsOf(state).get(place);
}

/** The whole protocol, place by place. Made once of a state. */
export function contentsOf(state: MeetingState): ReadonlyMap<TextPlace, PlaceContent> {
  const known = kept.get(state);
  if (known) return known;
  const numbers = itemNumbersOf(state);
  const contents = new Map<TextPlace, PlaceContent>([
    [ATTENDANCE, { kind: 'attendance', lines: attendanceLines(state) }],
    [OPENING, textContent(state, OPENING)],
    ...state.items.map((item) => [item.itemId, itemContent(state, item, numbers)] as const),
    [CLOSING, textContent(state, CLOSING)],
  ]);
  kept.set(state, contents);
  return contents;
}

/** What a client sends back to say which wording it was looking at: of one place, or of the whole draft. */
export function seenAt(state: MeetingState, place?: TextPlace): string {
  return place === undefined
    ? fingerprint([...contentsOf(state)])
    : fingerprint(contentAt(state, place) ?? null);
}

const kept = new WeakMap<MeetingState, ReadonlyMap<TextPlace, PlaceContent>>();

function textContent(state: MeetingState, place: TextPlace): PlaceContent {
  return { kind: 'text', text: normalised(textAt(state, place).text) };
}

function itemContent(
  state: MeetingState,
  item: Item,
  numbers: ReturnType<typeof itemNumbersOf>,
): PlaceContent {
  const printed = protocolItem(state, item, '2018', numbers.get(item.itemId), {});
  const { itemId: _id, papers, clauses, guidance, ...rest } = printed;
  return {
    kind: 'item',
    item: {
      ...rest,
      text: normalised(rest.text),
      papers: papers.map(({ title }) => title),
      clauses: clauses.map(({ clauseId: _clauseId, ...clause }) => clause),
      guidance: guidance.map(({ text }) => text),
    },
  };
}

function attendanceLines(state: MeetingState): readonly string[] {
  const guests = guestsOf(state, nobodyKnown);
  const afterwards = afterwardsOf(state);
  return [
    heldWhen('2018', state.details).text,
    ...attendanceGroupsOf(state, '2018', nobodyKnown).map(
      ({ label, people }) => `${label}: ${people.map(({ text }) => text).join(', ')}`,
    ),
    ...(guests.length > 0 ? [`${GUESTS}: ${guests.map(({ text }) => text).join(', ')}`] : []),
    ...(afterwards === undefined ? [] : [afterwards]),
  ];
}
