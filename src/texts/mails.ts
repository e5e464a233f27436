import { defineTexts } from './catalogue.ts';

/** What the group's mails say. Plain and friendly; each says what is asked, by when, and who answers questions. */
export const mailTexts = defineTexts({
  greeting: { sv: 'Hej!', en: 'Hello!' },
  meeting: { sv: 'Möte', en: 'Meeting' },
  time: { sv: 'Tid', en: 'Time' },
  place: { sv: 'Plats', en: 'Place' },
  openMeeting: { sv: 'Öppna kallelsen i Rådslag', en: 'Open the notice in Rådslag' },
  sender: {
    sv: '{group} skickar det här mejlet med Rådslag.',
    en: '{group} sends this mail with Rådslag.',
  },

  // the reminder to those who have not answered
  replyReminderSubject: {
    sv: 'Påminnelse: svara på kallelsen till mötet {date}',
    en: 'Reminder: please answer the notice of the meeting on {date}',
  },
  replyReminderBy: {
    sv: 'Vi saknar svar från {organisation} inför mötet {day}. Svara gärna senast {by} {time}.',
    en: 'We have no reply from {organisation} for the meeting {day}. Please reply by {by} {time}.',
  },
  replyReminderSoon: {
    sv: 'Vi saknar svar från {organisation} inför mötet {day}. Svara gärna så snart du kan.',
    en: 'We have no reply from {organisation} for the meeting {day}. Please reply as soon as you can.',
  },
  replyReminderHow: {
    sv: 'Svara på kortet i kanalen, eller i fliken Rådslag i Teams.',
    en: 'Reply on the card in the channel, or in the Rådslag tab in Teams.',
  },
  replyReminderByMail: {
    sv: 'Svara på kortet i kanalen, eller i fliken Rådslag i Teams. Du kan också svara på det här mejlet, så registrerar sekretariatet ditt svar.',
    en: 'Reply on the card in the channel, or in the Rådslag tab in Teams. You can also answer this mail, and the secretariat registers your reply.',
  },
  replyReminderWhy: {
    sv: 'Du får det eftersom svaret för {organisation} saknas. Har du redan svarat behöver du inte göra något.',
    en: 'You receive it because there is no reply for {organisation}. If you have answered already there is nothing to do.',
  },
});
