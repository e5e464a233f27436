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
  answerNotice: { sv: 'Svara på kallelsen', en: 'Answer the notice' },
  replyReminderHow: {
    sv: 'Svara med länken nedan, på telefon eller dator, eller på kortet i kanalen.',
    en: 'Reply by the link below, on a phone or a computer, or on the card in the channel.',
  },
  replyReminderByMail: {
    sv: 'Svara med länken nedan, på telefon eller dator, eller på kortet i kanalen. Du kan också svara på det här mejlet, så registrerar sekretariatet ditt svar.',
    en: 'Reply by the link below, on a phone or a computer, or on the card in the channel. You can also answer this mail, and the secretariat registers your reply.',
  },
  replyReminderWhy: {
    sv: 'Du får det eftersom svaret för {organisation} saknas. Har du redan svarat behöver du inte göra något.',
    en: 'You receive it because there is no reply for {organisation}. If you have answered already there is nothing to do.',
  },

  // the invitation to a substitute
  invitationSubject: {
    sv: 'Du ersätter {name} vid mötet {date}',
    en: 'You take the place of {name} at the meeting on {date}',
  },
  invitationAsked: {
    sv: '{name}, {organisation}, kan inte delta och har angett dig som ersättare vid mötet nedan.',
    en: '{name}, {organisation}, cannot attend and has named you as substitute at the meeting below.',
  },
  invitationQuestions: {
    sv: 'Kan du inte delta, eller undrar du något? Svara på det här mejlet.',
    en: 'Can you not attend, or do you have a question? Answer this mail.',
  },
  invitationQuestionsTo: {
    sv: 'Kan du inte delta, eller undrar du något? Hör av dig till {name}.',
    en: 'Can you not attend, or do you have a question? Get in touch with {name}.',
  },
  joinMeeting: { sv: 'Anslut till mötet', en: 'Join the meeting' },
  invitationWhy: {
    sv: 'Du får det eftersom {name} angav din e-postadress. Adressen används bara för det här mötet.',
    en: 'You receive it because {name} gave your e-mail address. The address is used for this meeting alone.',
  },

  // to those who were called to a meeting that will not be held
  cancelledSubject: { sv: 'Inställt: mötet {date}', en: 'Cancelled: the meeting on {date}' },
  cancelled: {
    sv: 'Mötet nedan är inställt. Du behöver inte svara på kallelsen.',
    en: 'The meeting below is cancelled. You need not answer the notice.',
  },
  cancelledBecause: { sv: 'Skäl: {reason}', en: 'Reason: {reason}' },
  cancelledWhy: {
    sv: 'Du får det eftersom du är kallad till mötet, eller ersätter någon som är det.',
    en: 'You receive it because you are called to the meeting, or take the place of somebody who is.',
  },
});
