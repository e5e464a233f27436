import { defineTexts } from './catalogue.ts';

/** What is to go out, in the words of whoever waits for it. */
export const outboxTexts = defineTexts({
  title: { sv: 'Att skicka', en: 'To be sent' },
  intro: {
    sv: 'Kort i kanalen, mejl, kallelser och protokoll som Rådslag ska skicka. Det mesta går av sig självt; här ser du det som väntar och varför.',
    en: 'Cards in the channel, mail, invitations and protocols that Rådslag is to send. Most goes by itself; here you see what waits, and why.',
  },
  nothing: { sv: 'Allt är skickat', en: 'Everything is sent' },
  nothingText: {
    sv: 'Inget väntar. Det du publicerar och skickar härifrån visas här tills det har kommit fram.',
    en: 'Nothing waits. What you post and send is shown here until it has arrived.',
  },
  parked: { sv: 'Väntar på ditt besked', en: 'Waits for your word' },
  again: { sv: 'Försöks igen', en: 'Tried again' },
  going: { sv: 'På väg', en: 'On its way' },
  planned: { sv: 'Planerat', en: 'Planned' },
  more: {
    sv: 'Det väntar mer än vad som visas här. Det visas när det som står här har gått iväg.',
    en: 'More waits than is shown here. It is shown when what stands here has gone.',
  },
  plannedFor: { sv: '{date} {time}', en: '{date} {time}' },
  nextTry: {
    sv: 'Försöks igen {time}. Hittills: {tries} försök.',
    en: 'Tried again {time}. So far: {tries} tries.',
  },
  now: { sv: 'Försök nu', en: 'Try now' },
  nowOf: { sv: 'Försök nu: {what}', en: 'Try now: {what}' },
  hurried: { sv: 'Ett nytt försök görs nu.', en: 'Another try is made now.' },
  giveUp: { sv: 'Ge upp', en: 'Give up' },
  giveUpOf: { sv: 'Ge upp: {what}', en: 'Give up: {what}' },
  giveUpAsk: { sv: 'Ska det inte skickas?', en: 'Is it not to be sent?' },
  giveUpText: {
    sv: 'Det som inte skickas: {what}. Skälet står kvar i mötets historik tillsammans med ditt namn.',
    en: 'What is not sent: {what}. The reason stays in the meeting’s history together with your name.',
  },
  reason: { sv: 'Skäl', en: 'Reason' },
  reasonMissing: { sv: 'Ange ett skäl.', en: 'Give a reason.' },
  keep: { sv: 'Behåll det', en: 'Keep it' },
  givenUp: { sv: 'Det skickas inte.', en: 'It will not be sent.' },
  toMeeting: { sv: 'Till mötet', en: 'To the meeting' },
  toMeetingOf: { sv: 'Till mötet: {what}', en: 'To the meeting: {what}' },
  notNow: { sv: 'Teams svarade inte.', en: 'Teams did not answer.' },
  archiveNotNow: { sv: 'SharePoint svarar inte just nu.', en: 'SharePoint does not answer right now.' },
  mailNotNow: { sv: 'Brevlådan svarar inte just nu.', en: 'The mailbox does not answer right now.' },
  calendarNotNow: { sv: 'Kalendern svarar inte just nu.', en: 'The calendar does not answer right now.' },
  linkAwaited: { sv: 'Länken till Teams har inte kommit än.', en: 'The link to Teams has not come yet.' },
  locked: { sv: 'Någon har filen öppen.', en: 'Somebody has the file open.' },
});
