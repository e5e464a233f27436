import { defineTexts } from './catalogue.ts';

/** The tab's other faces: the side panel of a Teams meeting and the screen of the room. */
export const faceTexts = defineTexts({
  noneTitle: { sv: 'Inget möte just nu', en: 'No meeting right now' },
  noneText: {
    sv: 'När ett möte har kallats till i dag, eller har börjat, visas det här.',
    en: 'A meeting that is called for today, or has begun, shows here.',
  },
  showOnScreen: { sv: 'Visa på rummets skärm', en: 'Show on the room’s screen' },
  openMeeting: { sv: 'Öppna mötet', en: 'Open the meeting' },
});

/** The stage: what the room's screen says, to be read from the far end of it. */
export const stageTexts = defineTexts({
  begins: { sv: 'Mötet börjar {time}', en: 'The meeting begins {time}' },
  beginsOn: { sv: 'Mötet börjar {date} {time}', en: 'The meeting begins {date} {time}' },
  agenda: { sv: 'Dagordning', en: 'Agenda' },
  more: { sv: 'och {count} till', en: 'and {count} more' },
  since: { sv: 'Började {time}', en: 'Began {time}' },
  planned: { sv: 'planerat {time}', en: 'planned {time}' },
  pitches: { sv: 'Presentationer', en: 'Presentations' },
  pitchOn: { sv: 'pågår', en: 'now' },
  decision: { sv: 'Beslut', en: 'Decision' },
  preliminary: { sv: 'Preliminärt', en: 'Preliminary' },
  earlierOne: { sv: 'och en att-sats före dessa', en: 'and one clause before these' },
  earlier: { sv: 'och {count} att-satser före dessa', en: 'and {count} clauses before these' },
  next: { sv: 'Härnäst', en: 'Next' },
  nothingNext: { sv: 'Inga fler ärenden.', en: 'No more items.' },
  break: { sv: 'Paus', en: 'Break' },
  goesOn: { sv: 'Mötet fortsätter {time}', en: 'The meeting goes on {time}' },
  breakSince: { sv: 'sedan {time}', en: 'since {time}' },
  started: { sv: 'Mötet har börjat', en: 'The meeting has begun' },
  thanks: { sv: 'Tack för i dag', en: 'Thank you for today' },
  ended: { sv: 'Mötet avslutades {time}.', en: 'The meeting closed {time}.' },
  nextMeeting: { sv: 'Nästa möte: {date} {time}', en: 'Next meeting: {date} {time}' },
  cancelled: { sv: 'Mötet är inställt', en: 'The meeting is cancelled' },
});

/** The side panel, for those who run the meeting and for those who follow it. */
export const panelTexts = defineTexts({
  decisions: { sv: 'Beslut', en: 'Decisions' },
  noDecisions: { sv: 'Inget beslut än.', en: 'No decision yet.' },
  next: { sv: 'Härnäst', en: 'Next' },
  presenters: { sv: 'Näste föredragande', en: 'Next presenter' },
  count: { sv: '{present} på plats', en: '{present} here' },
  who: { sv: 'Vem?', en: 'Who?' },
  choose: { sv: 'Välj en person', en: 'Choose a person' },
  hereMark: { sv: '{name} (på plats)', en: '{name} (here)' },
  cameOrLeft: { sv: 'Någon kom eller gick', en: 'Somebody arrived or left' },
  came: { sv: '{name} kom {time}.', en: '{name} arrived {time}.' },
  cameNow: { sv: '{name} kom nu.', en: '{name} arrived just now.' },
  went: { sv: '{name} gick {time}.', en: '{name} left {time}.' },
  wentNow: { sv: '{name} gick nu.', en: '{name} left just now.' },
  toProtocol: { sv: 'Öppna protokollet', en: 'Open the protocol' },
});
