import { defineTexts } from './catalogue.ts';

/** The sum of how decisions are taken up on a card, with the buttons by which one answers. */
export const uptakeCardTexts = defineTexts({
  heading: { sv: 'Uppföljning i kommunerna', en: 'Follow-up in the municipalities' },
  ofMeeting: { sv: 'Kommunmatris – {meeting}', en: 'Municipality matrix – {meeting}' },
  nothing: {
    sv: 'Inga beslut följs upp från det mötet.',
    en: 'No decisions of that meeting are followed up.',
  },
  noMeeting: {
    sv: 'Det finns inga fastställda beslut att följa upp ännu.',
    en: 'There are no agreed decisions to follow up yet.',
  },
  acknowledge: { sv: 'Kvittera besluten', en: 'Acknowledge the decisions' },
  answer: { sv: 'Svara för din kommun', en: 'Answer for your municipality' },
  choose: { sv: 'Välj beslut', en: 'Choose decisions' },
  enter: { sv: 'För in i nästa protokoll', en: 'Enter in the next protocol' },
  open: { sv: 'Öppna kommunmatrisen', en: 'Open the municipality matrix' },
  cell: { sv: '{municipality}: {words}', en: '{municipality}: {words}' },
  restInTab: {
    sv: 'Alla beslut och svar finns i fliken Rådslag.',
    en: 'All decisions and answers are in the Rådslag tab.',
  },
  acknowledged: {
    sv: 'Besluten är kvitterade för {municipality}.',
    en: 'The decisions are acknowledged for {municipality}.',
  },
  answered: {
    sv: 'Svaret är registrerat för {municipality}.',
    en: 'The answer is registered for {municipality}.',
  },
  entered: {
    sv: 'Uppföljningen är förd till {meeting}.',
    en: 'The follow-up has been entered in {meeting}.',
  },
  noProtocol: {
    sv: 'Det finns inget möte vars protokoll kan skrivas. Ingenting har ändrats. Skapa nästa möte först.',
    en: 'There is no meeting whose protocol can be written. Nothing has changed. Draft the next meeting first.',
  },
  chosen: { sv: 'Beslut som följs upp: {count}.', en: 'Decisions followed up: {count}.' },
});

/** The dialogs. */
export const uptakeDialogTexts = defineTexts({
  answerTitle: { sv: 'Svara för din kommun', en: 'Answer for your municipality' },
  chooseMunicipality: { sv: 'Välj kommun.', en: 'Choose a municipality.' },
  next: { sv: 'Fortsätt', en: 'Continue' },
  clause: { sv: '{number}. att {text}', en: '{number}. att {text}' },
  save: { sv: 'Spara', en: 'Save' },
  addNote: { sv: 'Anteckning', en: 'Note' },
  noteLabel: { sv: 'Anteckning (visas för gruppen)', en: 'Note (shown to the group)' },
  more: {
    sv: 'Ytterligare {count} beslut finns i fliken Rådslag.',
    en: '{count} more decisions are in the Rådslag tab.',
  },
  nothingAsked: {
    sv: 'Inga beslut följs upp med {municipality}.',
    en: 'No decisions are followed up with {municipality}.',
  },
  chooseTitle: { sv: 'Välj beslut att följa upp', en: 'Choose decisions to follow up' },
  followed: { sv: 'Beslut som följs upp', en: 'Decisions that are followed up' },
  chooseHint: {
    sv: 'Beslut som nämner kommuner följs upp med dem, övriga med alla kommuner.',
    en: 'Decisions that name municipalities are followed up with these, others with all of them.',
  },
});
