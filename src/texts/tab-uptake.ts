import { defineTexts } from './catalogue.ts';

/** The municipality matrix in the tab (N1). */
export const tabUptakeTexts = defineTexts({
  title: { sv: 'Kommunmatris', en: 'Municipality matrix' },
  intro: {
    sv: 'Hur kommunerna tar hand om gruppens fastställda beslut: vad som är kvitterat, vem som ansvarar lokalt, läget och kommunens eget diarienummer.',
    en: 'How the municipalities take up the agreed decisions of the group: what is acknowledged, who sees to it locally, the status and the municipality’s own case number.',
  },
  empty: {
    sv: 'Här samlas besluten när ett protokoll med beslut som rör kommunerna har fastställts.',
    en: 'Decisions are gathered here once a protocol with decisions that concern the municipalities has been agreed.',
  },
  toRegister: { sv: 'Till beslutsregistret', en: 'To the register of decisions' },
  allMeetings: { sv: 'Visa alla möten', en: 'Show all meetings' },
  link: { sv: 'Kommunmatris', en: 'Municipality matrix' },

  // what is shown
  filters: { sv: 'Välj i kommunmatrisen', en: 'Choose in the matrix' },
  municipality: { sv: 'Kommun', en: 'Municipality' },
  everyMunicipality: { sv: 'Alla kommuner', en: 'All municipalities' },
  meeting: { sv: 'Möte', en: 'Meeting' },
  everyMeeting: { sv: 'Alla möten', en: 'All meetings' },
  openOnly: { sv: 'Bara det som inte är avslutat', en: 'Only what is not settled' },
  nothingOpen: {
    sv: 'Inga beslut stämmer. Ta bort ett val för att se fler.',
    en: 'No decisions match. Remove a choice to see more.',
  },
  older: { sv: 'Visa äldre möten', en: 'Show older meetings' },
  download: { sv: 'Hämta som tabell (CSV)', en: 'Get as a table (CSV)' },
  downloaded: { sv: 'Filen {name} är hämtad.', en: 'The file {name} has been fetched.' },

  // one's own municipality
  ownTitle: { sv: '{municipality}: att svara på', en: '{municipality}: to answer' },
  ownNothing: {
    sv: 'Allt är besvarat och avslutat. Tack!',
    en: 'Everything is answered and settled. Thank you!',
  },
  acknowledgeAll: { sv: 'Kvittera alla', en: 'Acknowledge all' },
  allAcknowledged: { sv: 'Allt är kvitterat', en: 'Everything is acknowledged' },
  acknowledgedAll: {
    sv: 'Besluten är kvitterade för {municipality}.',
    en: 'The decisions are acknowledged for {municipality}.',
  },
  answer: { sv: 'Svara', en: 'Answer' },
  change: { sv: 'Ändra', en: 'Change' },
  answerLabel: { sv: 'Svara på beslut {number}: {text}', en: 'Answer decision {number}: {text}' },
  changeLabel: {
    sv: 'Ändra svaret på beslut {number}: {text}',
    en: 'Change the answer to decision {number}: {text}',
  },
  formLabel: { sv: '{municipality}, beslut {number}', en: '{municipality}, decision {number}' },
  saved: {
    sv: 'Svaret är registrerat för {municipality}.',
    en: 'The answer is registered for {municipality}.',
  },
  ownerHint: { sv: 'Namn eller befattning', en: 'Name or office' },

  // the matrix
  ofMeeting: { sv: '{meeting} {date}', en: '{meeting} {date}' },
  decision: { sv: 'Beslut', en: 'Decision' },
  numbered: { sv: '{number}. att {text}', en: '{number}. att {text}' },
  scrolls: {
    sv: 'Tabellen går att rulla i sidled. Tryck på ett svar för att läsa mer.',
    en: 'The table scrolls sideways. Press an answer to read more.',
  },
  cellLabel: {
    sv: '{municipality}, beslut {number}: {status}',
    en: '{municipality}, decision {number}: {status}',
  },
  notAskedShort: { sv: '–', en: '–' },
  lineLabel: {
    sv: '{municipality} {status}, beslut {number}',
    en: '{municipality} {status}, decision {number}',
  },
  acknowledgedBy: { sv: 'Kvitterat av {name} {date}', en: 'Acknowledged by {name} {date}' },
  noAnswerYet: { sv: 'Kommunen har inte svarat.', en: 'The municipality has not answered.' },
  save: { sv: 'Spara', en: 'Save' },
  leave: { sv: 'Stäng', en: 'Close' },

  // the secretariat
  choose: { sv: 'Välj beslut', en: 'Choose decisions' },
  chooseOf: { sv: 'Välj beslut från {meeting}', en: 'Choose decisions of {meeting}' },
  chooseIntro: {
    sv: 'Beslut som ger kommuner något att göra följs upp av sig själva. Här väljer du fler, eller tar bort.',
    en: 'Decisions that give municipalities something to do are followed by themselves. Choose more here, or remove some.',
  },
  followAll: { sv: 'Alla kommuner', en: 'All municipalities' },
  followNamed: { sv: 'Bara {names}', en: 'Only {names}' },
  followNone: { sv: 'Följs inte upp', en: 'Not followed' },
  chosen: { sv: 'Beslut som följs upp: {count}.', en: 'Decisions followed up: {count}.' },
  noneFollowed: { sv: 'Inga beslut följs upp.', en: 'No decisions are followed up.' },

  // the sum at a meeting
  sumTitle: { sv: 'Uppföljning av beslut', en: 'Follow-up of decisions' },
  sumOf: { sv: 'Besluten från {meeting}:', en: 'The decisions of {meeting}:' },
  enter: { sv: 'För in i protokollet', en: 'Enter in the protocol' },
  entered: {
    sv: 'Uppföljningen är införd som ett ärende i protokollet.',
    en: 'The follow-up has been entered as an item of the protocol.',
  },
  enteredAs: { sv: 'Införd i protokollet', en: 'Entered in the protocol' },
  openMatrix: { sv: 'Öppna kommunmatrisen', en: 'Open the municipality matrix' },
});
