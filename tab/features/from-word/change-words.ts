import type { FromWordChangeView, FromWordPlaceView } from '../../../src/contract/from-word-view.ts';
import type { MeetingView } from '../../../src/contract/views.ts';
import type { Text } from '../../../src/texts/catalogue.ts';
import { changeNotes, changeTexts, fromWordTexts, presenceWords } from '../../../src/texts/tab-from-word.ts';
import { placeTitle } from '../../shared/meeting/place-title.ts';

type Speak = (text: Text, params?: Readonly<Record<string, string | number>>) => string;

/** What the place is called: of an item its title, of what stands around the protocol where that is. */
export function titleOf(view: MeetingView, { place, changes }: FromWordPlaceView, t: Speak): string {
  if (place === 'page') return t(fromWordTexts.page);
  if (place === 'end') return t(fromWordTexts.endOfPage);
  if (place === 'corrections') return t(fromWordTexts.corrections);
  // An item that has gone here too is called what it was.
  return placeTitle(view, place, t) || (changes.find(({ kind }) => kind === 'item-removed')?.before ?? place);
}

/** What a change is, in a word or two. */
export function kindWords({ kind, what }: FromWordChangeView): Text {
  return kind === 'loose' ? changeTexts[what ?? 'text'] : changeTexts[kind];
}

/** What taking it in does, or why nothing can be; undefined where the words say so themselves. */
export function noteOf(change: FromWordChangeView, t: Speak): string | undefined {
  const { kind, state, how, name = '', presence, what } = change;
  if (kind === 'loose') {
    if (what === 'picture') return t(changeNotes.picture);
    return t(state === 'open' || state === 'clash' ? changeNotes.append : changeNotes.loose);
  }
  if (kind === 'presence') {
    const as = PRESENCES.find((known) => known === presence);
    return how && t(changeNotes[how], { name, presence: as ? t(presenceWords[as]) : '' });
  }
  const note = NOTES[kind];
  return note && t(note, { name });
}

const NOTES: Partial<Readonly<Record<FromWordChangeView['kind'], Text>>> = {
  'guest-added': changeNotes.guest,
  'row-unclear': changeNotes.unclear,
  printed: changeNotes.printed,
  'clause-moved': changeNotes['clause-moved'],
  'item-removed': changeNotes['item-removed'],
};
const PRESENCES = ['present', 'remote', 'excused', 'absent', 'unknown'] as const;
