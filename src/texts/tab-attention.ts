import { defineTexts } from './catalogue.ts';

/** Deliveries that need a person's word. */
export const attentionTexts = defineTexts({
  title: { sv: 'Behöver din uppmärksamhet', en: 'Needs your attention' },
  unknown: {
    sv: 'Vi vet inte om detta kom fram: {what}. Titta efter i Teams innan du skickar på nytt.',
    en: 'We do not know whether this arrived: {what}. Look in Teams before sending it again.',
  },
  failed: {
    sv: 'Detta kunde inte levereras: {what}. Försök igen, eller markera det som ordnat.',
    en: 'This could not be delivered: {what}. Try again, or mark it as settled.',
  },
  newcomers: {
    sv: 'Personer i kanalen som inte finns i deltagarlistan: {count}.',
    en: 'People in the channel who are not on the roster: {count}.',
  },
  toNewcomers: { sv: 'Gå igenom dem', en: 'Go through them' },
  again: { sv: 'Skicka på nytt', en: 'Send again' },
  done: { sv: 'Det är ordnat', en: 'It is settled' },
  settledAgain: { sv: 'Det skickas på nytt.', en: 'It is being sent again.' },
  settledDone: { sv: 'Markerat som ordnat.', en: 'Marked as settled.' },
  post: { sv: 'ett nytt kort i kanalen', en: 'a new card in the channel' },
  update: { sv: 'en uppdatering av ett kort i kanalen', en: 'an update of a card in the channel' },
  archive: { sv: 'protokollet till arkivet', en: 'the protocol to the archive' },
  reminders: {
    sv: 'påminnelsen till dem som inte har svarat på kallelsen',
    en: 'the reminder to those who have not answered the notice',
  },
  inquiryReminders: {
    sv: 'påminnelsen till dem som inte har svarat på en fråga',
    en: 'the reminder to those who have not answered an inquiry',
  },
  taskReminder: { sv: 'påminnelsen om ett uppdrag', en: 'the reminder of a task' },
  unknownMail: {
    sv: 'Vi vet inte om detta kom fram: {what}. Titta bland skickade mejl, eller fråga mottagaren, innan du skickar på nytt.',
    en: 'We do not know whether this arrived: {what}. Look among the sent mail, or ask the receiver, before sending it again.',
  },
  mailTo: { sv: 'mejlet till {name}, {mail}', en: 'the mail to {name}, {mail}' },
  other: { sv: 'en leverans', en: 'a delivery' },
});

/** What each mail is to people (src/usecases/mails); `mail` is any other. */
export const mailNameTexts = defineTexts({
  mail: { sv: 'ett mejl', en: 'a mail' },
  'reply-reminder': {
    sv: 'påminnelsen om att svara på kallelsen',
    en: 'the reminder to answer the notice',
  },
  'inquiry-reminder': {
    sv: 'påminnelsen om att svara på en fråga',
    en: 'the reminder to answer an inquiry',
  },
  'task-reminder': { sv: 'påminnelsen om ett uppdrag', en: 'the reminder of a task' },
  'meeting-cancelled': { sv: 'beskedet att mötet är inställt', en: 'the word that the meeting is cancelled' },
  'substitute-invitation': { sv: 'inbjudan till en ersättare', en: 'the invitation to a substitute' },
});
