import { defineTexts } from './catalogue.ts';

/** What a rendered protocol says beside the protocol's own words (src/domain/protocol). Documents are Swedish. */
export const documentTexts = defineTexts({
  draft: { sv: 'Utkast', en: 'Draft' },
  'attendance-not-confirmed': {
    sv: 'Närvaron är ännu inte bekräftad.',
    en: 'Attendance has not been confirmed yet.',
  },
  page: { sv: 'Sida {page} ({pages})', en: 'Page {page} ({pages})' },
  'decision-list': { sv: 'Beslutslista: {heading}', en: 'Decisions: {heading}' },
  'attendance-list': { sv: 'Närvarolista: {heading}', en: 'Attendance: {heading}' },
  'no-decisions': { sv: 'Inga beslut fattades.', en: 'Nothing was decided.' },
  'opens-in-new-window': { sv: 'öppnas i nytt fönster', en: 'opens in a new window' },
});
