import type { LikenessKind } from '../domain/people/likeness.ts';
import type { Text } from './catalogue.ts';
import { defineTexts } from './catalogue.ts';

/** Who was at the meetings, through spellings and municipalities. */
export const peopleTexts = defineTexts({
  title: { sv: 'Personer i protokollen', en: 'People in the protocols' },
  intro: {
    sv: 'Kallade och gäster genom åren, som fastställda protokoll skriver dem.',
    en: 'Those who were called and guests over the years, as agreed protocols write them.',
  },
  toRegister: { sv: 'Till beslutsregistret', en: 'To the register of decisions' },
  empty: {
    sv: 'Här står personerna när gruppen har fastställt sitt första protokoll.',
    en: 'The people stand here once the group has agreed its first protocol.',
  },
  find: { sv: 'Sök bland personerna', en: 'Search the people' },
  none: { sv: 'Ingen person stämmer.', en: 'No person matches.' },

  proposals: { sv: 'Kanske samma person', en: 'Perhaps one person' },
  proposalsNote: {
    sv: 'Namn som liknar varandra. Inget slås ihop förrän du har bestämt, och du kan ta tillbaka det.',
    en: 'Names that are alike. Nothing is put together until you have decided, and you can take it back.',
  },
  holdOne: { sv: 'Samma person', en: 'One person' },
  holdApart: { sv: 'Olika personer', en: 'Different people' },
  between: { sv: '{one} och {other}', en: '{one} and {other}' },
  heldOne: { sv: '{one} och {other} är samma person.', en: '{one} and {other} are one person.' },
  heldApart: { sv: '{one} och {other} är olika personer.', en: '{one} and {other} are different people.' },

  judgements: { sv: 'Bestämt', en: 'Decided' },
  judgedOne: { sv: 'Samma person, säger {by}', en: 'One person, says {by}' },
  judgedApart: { sv: 'Olika personer, säger {by}', en: 'Different people, says {by}' },
  withdraw: { sv: 'Ta tillbaka', en: 'Take back' },
  withdrawn: { sv: 'Taget tillbaka: {one} och {other}.', en: 'Taken back: {one} and {other}.' },

  all: { sv: 'Alla', en: 'All' },
  fromTo: { sv: '{first}–{last}', en: '{first}–{last}' },
  oneMeeting: { sv: '1 möte', en: '1 meeting' },
  meetings: { sv: '{count} möten', en: '{count} meetings' },
});

const likenesses: Readonly<Record<LikenessKind, Text>> = defineTexts({
  spelling: { sv: 'Samma namn, skrivet på två sätt', en: 'The same name, written in two ways' },
  moved: {
    sv: 'Samma namn, först på ett ställe och sedan på ett annat',
    en: 'The same name, first from one place and then from another',
  },
  'name-grown': {
    sv: 'Ett efternamn till, i samma kommun',
    en: 'One surname more, in the same municipality',
  },
  'one-letter': {
    sv: 'En bokstav skiljer, i samma kommun',
    en: 'One letter differs, in the same municipality',
  },
});

/** Why two names may be one person. */
export function likenessText(kind: LikenessKind): Text {
  return likenesses[kind];
}
