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
  extract: {
    sv: 'Protokollsutdrag för {municipality}: {heading}',
    en: 'Extract for {municipality}: {heading}',
  },
  'extract-label': { sv: 'Utdraget', en: 'This extract' },
  'extract-about': {
    sv: 'Det som gäller {municipality} och det som gäller alla kommuner. Allt som togs upp står i protokollet.',
    en: 'What concerns {municipality}, and what concerns every municipality. All that was taken up is in the protocol.',
  },
  'nothing-extracted': {
    sv: 'Inget beslut gäller {municipality} särskilt eller alla kommuner.',
    en: 'No decision concerns {municipality} or every municipality.',
  },
  tasks: { sv: 'Uppdrag', en: 'Tasks' },
  'from-text': { sv: 'Ur ärendet', en: 'From the item' },
  'from-background': { sv: 'Ur bakgrunden', en: 'From the background' },
  'from-paper': { sv: 'Se handlingen', en: 'See the paper' },
  notice: { sv: 'Kallelse: {title}', en: 'Notice: {title}' },
  'notice-draft': {
    sv: 'Kallelsen är inte publicerad. Tid, plats och ärenden kan ändras.',
    en: 'The notice has not been posted. Time, place and items may change.',
  },
  cancelled: { sv: 'Inställt', en: 'Cancelled' },
  'notice-cancelled': { sv: 'Mötet hålls inte.', en: 'The meeting will not be held.' },
  when: { sv: 'Tid', en: 'Time' },
  where: { sv: 'Plats', en: 'Place' },
  called: { sv: 'Kallade', en: 'Called' },
  guests: { sv: 'Inbjudna gäster', en: 'Invited guests' },
  'reply-by': { sv: 'Svara senast', en: 'Reply by' },
  'proposals-by': { sv: 'Förslag senast', en: 'Proposals by' },
  'join-label': { sv: 'Anslut', en: 'Join' },
  join: { sv: 'Anslut till mötet i Teams', en: 'Join the meeting in Teams' },
  agenda: { sv: 'Dagordning', en: 'Agenda' },
  'no-items': { sv: 'Dagordningen är ännu tom.', en: 'The agenda is still empty.' },
  minutes: { sv: '{minutes} min', en: '{minutes} min' },
  'added-late': { sv: 'tillagt efter kallelsen', en: 'added after the notice' },
  'added-at-meeting': { sv: 'tillagt vid mötet', en: 'added at the meeting' },
  'opens-in-new-window': { sv: 'öppnas i nytt fönster', en: 'opens in a new window' },
});
