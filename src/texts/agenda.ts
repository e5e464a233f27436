import type { Origin, Presenter, Reference, Theme } from '../domain/meeting/vocabulary.ts';
import type { Locale } from './catalogue.ts';
import { defineTexts, speak } from './catalogue.ts';
import { enumeration, plainDate } from './format.ts';

/** What an agenda says of its items, on cards, in the tab and in mails. */
export const agendaWords = defineTexts({
  through: { sv: '{body} genom {name}', en: '{body} through {name}' },
  film: { sv: 'filmen {name}', en: 'the film {name}' },
  remote: { sv: '{name} (via Teams)', en: '{name} (through Teams)' },
  presentedBy: { sv: 'Föredragande: {names}', en: 'Presented by {names}' },
  theme: { sv: 'Målområde {goalArea}', en: 'Goal area {goalArea}' },
  themeOf: {
    sv: 'Målområde {goalArea}, ansvarig kommun {responsible}',
    en: 'Goal area {goalArea}, responsible municipality {responsible}',
  },
  assignment: { sv: 'Uppdrag från {from}', en: 'Assignment from {from}' },
  assignmentOn: { sv: 'Uppdrag från {from} {date}', en: 'Assignment from {from}, {date}' },
  proposal: { sv: 'Förslag från {name}', en: 'Proposed by {name}' },
  group: { sv: 'gruppens möte', en: 'the group’s meeting' },
  board: { sv: 'styrelsen', en: 'the board' },
  presidium: { sv: 'presidiet', en: 'the presidium' },
  late: { sv: 'Sent ärende', en: 'Late item' },
  earlier: { sv: 'Tidigare: {references}', en: 'Earlier: {references}' },
});

/** `Fanny Ek, Ängelholm och nätverket Näringsliv`, `Klippan genom Freja Ås`, `filmen Så gör vi`. */
export function presenterName(locale: Locale, presenter: Presenter): string {
  const { name, kind, organisation, alsoFor = [], through } = presenter;
  if (kind === 'film') return speak(locale, agendaWords.film, { name });
  const who =
    kind === 'body' && through ? speak(locale, agendaWords.through, { body: name, name: through }) : name;
  if (organisation === undefined) return who;
  return `${who}, ${enumeration(locale, [organisation, ...alsoFor])}`;
}

/** The presenters of an item in one line, told apart by semicolons, each with whether they come through Teams. */
export function presenterNames(locale: Locale, presenters: readonly Presenter[]): string {
  return presenters
    .map((presenter) => {
      const name = presenterName(locale, presenter);
      return presenter.remote ? speak(locale, agendaWords.remote, { name }) : name;
    })
    .join('; ');
}

/** `Målområde Näringsliv, ansvarig kommun Höganäs`. */
export function themeWords(locale: Locale, { goalArea, responsible }: Theme): string {
  return responsible === undefined
    ? speak(locale, agendaWords.theme, { goalArea })
    : speak(locale, agendaWords.themeOf, { goalArea, responsible });
}

/** `Uppdrag från styrelsen 6 april 2018: återkom med kostnad`, `Förslag från Bo Al`. */
export function originWords(locale: Locale, origin: Origin): string {
  if (origin.kind === 'proposal') return speak(locale, agendaWords.proposal, { name: origin.name });
  const { from, date, note } = origin;
  const said =
    date === undefined
      ? speak(locale, agendaWords.assignment, { from })
      : speak(locale, agendaWords.assignmentOn, { from, date: plainDate(locale, date) });
  return note === undefined ? said : `${said}: ${note}`;
}

/** `styrelsen 21 oktober 2022: bad om ett förslag`; at least one of its parts is there. */
export function referenceWords(locale: Locale, { body, date, text }: Reference): string {
  const where = body === undefined || body === 'other' ? '' : speak(locale, agendaWords[body]);
  const when = date === undefined ? '' : plainDate(locale, date);
  return [[where, when].filter((part) => part !== '').join(' '), text]
    .filter((part) => part !== '')
    .join(': ');
}
