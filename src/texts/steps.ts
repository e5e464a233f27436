import type { Text } from './catalogue.ts';
import { defineTexts } from './catalogue.ts';

/** What each of the last steps was, where they can be taken back; `{subject}` is an item or a person. */
const stepTexts = defineTexts({
  MeetingStarted: { sv: 'Mötet startades', en: 'The meeting was started' },
  ItemStarted: { sv: 'Nu: {subject}', en: 'Now: {subject}' },
  BreakStarted: { sv: 'Paus', en: 'Break' },
  BreakEnded: { sv: 'Pausen avslutades', en: 'The break ended' },
  ItemTimesSet: { sv: 'Tider: {subject}', en: 'Times: {subject}' },
  BreaksSet: { sv: 'Pauserna rättades', en: 'The breaks were put right' },
  MeetingTimesSet: { sv: 'Mötets tider rättades', en: 'The meeting’s times were put right' },
  MeetingClosed: { sv: 'Mötet avslutades', en: 'The meeting was closed' },
  AttendanceConfirmed: { sv: 'Närvaron bekräftades', en: 'Attendance was confirmed' },
  PersonArrived: { sv: '{subject} kom', en: '{subject} arrived' },
  PersonLeft: { sv: '{subject} gick', en: '{subject} left' },
  PresenceCorrected: { sv: 'Närvaron rättades: {subject}', en: 'Attendance put right: {subject}' },
  AttendanceReplied: { sv: 'Svar: {subject}', en: 'Reply: {subject}' },
  MeetingDetailsChanged: { sv: 'Tid och plats ändrades', en: 'Time and place changed' },
  ItemAdded: { sv: 'Nytt ärende: {subject}', en: 'New item: {subject}' },
  ItemsAdded: { sv: '{subject} nya ärenden', en: '{subject} new items' },
  ItemChanged: { sv: 'Ändrat: {subject}', en: 'Changed: {subject}' },
  ItemRemoved: { sv: 'Borttaget: {subject}', en: 'Removed: {subject}' },
  GuestInvited: { sv: 'Gästen {subject}', en: 'The guest {subject}' },
  GuestWithdrawn: { sv: 'Gästen {subject} borttagen', en: 'The guest {subject} removed' },
  ItemMoved: { sv: 'Flyttat: {subject}', en: 'Moved: {subject}' },
  TextWritten: { sv: 'Text: {subject}', en: 'Text: {subject}' },
  ClauseRecorded: { sv: 'Ny att-sats: {subject}', en: 'New clause: {subject}' },
  ClauseReworded: { sv: 'Att-sats ändrad', en: 'Clause reworded' },
  ClauseRemoved: { sv: 'Att-sats borttagen', en: 'Clause removed' },
  ClauseConditioned: { sv: 'Förbehåll', en: 'Conditions' },
  ClauseFunded: { sv: 'Belopp', en: 'Amount' },
  GuidanceNoted: { sv: 'Medskick: {subject}', en: 'Guidance: {subject}' },
  GuidanceRemoved: { sv: 'Medskick borttaget', en: 'Guidance removed' },
  OutcomeRecorded: { sv: 'Utfall: {subject}', en: 'Outcome: {subject}' },
  RecusalNoted: { sv: 'Jäv: {subject}', en: 'Conflict of interest: {subject}' },
  RecusalWithdrawn: { sv: 'Jäv återtaget: {subject}', en: 'Conflict of interest withdrawn: {subject}' },
  VoteRecorded: { sv: 'Omröstning: {subject}', en: 'Vote: {subject}' },
  VoteRemoved: { sv: 'Omröstning borttagen: {subject}', en: 'Vote removed: {subject}' },
  ReservationNoted: { sv: 'Reservation eller anteckning: {subject}', en: 'Reservation or remark: {subject}' },
  ReservationRemoved: {
    sv: 'Reservation eller anteckning borttagen: {subject}',
    en: 'Reservation or remark removed: {subject}',
  },
});

/** Something that was done and has no words of its own. */
const someStep: Text = { sv: 'Ändring', en: 'Change' };
/** What a text was written about when it belongs to no item. */
const outsideItems: Text = { sv: 'inledning eller avslutning', en: 'opening or closing' };

/** What a step was, and the parameters its words need. */
export function stepWords(
  type: string,
  subject: string | undefined,
  locale: keyof Text,
): { readonly text: Text; readonly params: { readonly subject: string } } {
  const text = type in stepTexts ? stepTexts[type as keyof typeof stepTexts] : someStep;
  return { text, params: { subject: subject ?? outsideItems[locale] } };
}
