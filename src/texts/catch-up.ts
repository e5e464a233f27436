import { defineTexts } from './catalogue.ts';

/** "Detta missade du" on a card (N8); what is said of each item stands in tab-now.ts, as the tab says it. */
export const catchUpTexts = defineTexts({
  // in one's own view of the meeting's card
  missedOne: {
    sv: 'Ett ärende behandlades medan du var borta.',
    en: 'One item was dealt with while you were away.',
  },
  missedSome: {
    sv: '{count} ärenden behandlades medan du var borta.',
    en: '{count} items were dealt with while you were away.',
  },
  show: { sv: 'Visa vad du missade', en: 'Show what you missed' },
  more: {
    sv: 'Fler ärenden: {count}. De finns under Läget i fliken Rådslag.',
    en: 'More items: {count}. They are under Now in the Rådslag tab.',
  },

  // as an answer to whoever asks
  title: { sv: 'Detta missade du, {name}', en: 'What you missed, {name}' },
  nothing: {
    sv: 'Du har inte missat något ärende på mötet.',
    en: 'You have not missed any item of the meeting.',
  },
  perhaps: {
    sv: 'Okänt om du var med i: {items}.',
    en: 'Not known whether you were there for: {items}.',
  },
  notSeated: {
    sv: 'Du är inte antecknad som deltagare i mötet. Besluten finns i möteskortet och i fliken Rådslag.',
    en: 'You are not listed as taking part in this meeting. Its decisions are in the meeting card and in the Rådslag tab.',
  },
  notPosted: { sv: 'Inget beslut är publicerat.', en: 'No decision has been posted.' },
  openNow: { sv: 'Öppna Läget i fliken', en: 'Open Now in the tab' },

  help: { sv: 'vad missade jag', en: 'what did I miss' },
  helpDoes: {
    sv: 'visar vad som beslutades medan du var borta',
    en: 'shows what was decided while you were away',
  },
});
