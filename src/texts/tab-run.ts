import { defineTexts } from './catalogue.ts';

/** The bar that runs the meeting. */
export const runTexts = defineTexts({
  bar: { sv: 'Mötets gång', en: 'Running the meeting' },
  notStarted: { sv: 'Mötet har inte börjat.', en: 'The meeting has not begun.' },
  now: { sv: 'Nu: {title}', en: 'Now: {title}' },
  since: { sv: 'sedan {time}', en: 'since {time}' },
  between: { sv: 'Mötet började {time}.', en: 'The meeting began {time}.' },
  onBreak: { sv: 'Paus sedan {time}', en: 'Break since {time}' },
  closed: { sv: 'Mötet avslutades {time}.', en: 'The meeting closed {time}.' },
  start: { sv: 'Starta mötet', en: 'Start the meeting' },
  next: { sv: 'Nästa ärende', en: 'Next item' },
  pause: { sv: 'Paus', en: 'Break' },
  resume: { sv: 'Fortsätt mötet', en: 'Resume the meeting' },
  postedNow: {
    sv: 'Besluten visas i kanalen som preliminära.',
    en: 'The decisions show in the channel as preliminary.',
  },
  coming: { sv: 'Kom / gick', en: 'Arrived / left' },
  keys: { sv: 'Kortkommandon', en: 'Keyboard shortcuts' },
  close: { sv: 'Avsluta mötet', en: 'Close the meeting' },
  closeAsk: { sv: 'Avsluta mötet?', en: 'Close the meeting?' },
  closeText: {
    sv: 'Sluttiden antecknas och svaren på kallelsen låses. Du kan fortsätta skriva och rätta tills protokollet är fastställt.',
    en: 'The closing time is noted and replies to the notice are locked. You can keep writing and mending until the protocol is agreed.',
  },
  leftOne: { sv: 'Ett ärende hann inte behandlas.', en: 'One item was not dealt with.' },
  leftMany: { sv: '{count} ärenden hann inte behandlas.', en: '{count} items were not dealt with.' },
  leftWhat: {
    sv: 'Välj ett för alla. Du kan ändra för varje ärende efteråt.',
    en: 'Choose one for all. You can change it for each item afterwards.',
  },
  leftCarry: { sv: 'Flytta alla till nästa möte', en: 'Carry all over to the next meeting' },
  leftTable: { sv: 'Bordlägg alla', en: 'Table all' },
  leftMail: { sv: 'Ta upp alla via mail', en: 'Take all up by mail' },
  leftKeep: { sv: 'Låt alla stå kvar i protokollet', en: 'Keep all in the protocol' },
});
