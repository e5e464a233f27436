import { defineTexts } from './catalogue.ts';

/** What stands in people's calendars. Short: the agenda itself is read in Rådslag, where it is always the present one. */
export const calendarTexts = defineTexts({
  called: {
    sv: '{group} kallar till möte.',
    en: '{group} calls you to a meeting.',
  },
  agenda: {
    sv: 'Dagordning och handlingar: {address}',
    en: 'Agenda and papers: {address}',
  },
  answer: {
    sv: 'Svara här i kalendern eller på kallelsen i Rådslag; det senaste svaret gäller.',
    en: 'Answer here in the calendar or on the notice in Rådslag; the latest answer counts.',
  },
  answerThere: {
    sv: 'Svara på kallelsen i Rådslag.',
    en: 'Answer on the notice in Rådslag.',
  },
  slotTitle: { sv: '{item} – {meeting}', en: '{item} – {meeting}' },
  slotAsked: {
    sv: 'Du är inbjuden att presentera {item} för {group}. Beräknad tid: {time}.',
    en: 'You are invited to present {item} to {group}. Expected time: {time}.',
  },
  slotWait: {
    sv: 'Anslut tidigast tio minuter före och vänta i lobbyn. Tiden kan flytta sig under mötet; din egen sida, som du fått länken till med e-post, följer den.',
    en: 'Join ten minutes before at the earliest and wait in the lobby. The time may move during the meeting; your own page, to which you have a link by mail, follows it.',
  },
  substitute: {
    sv: 'Du är anmäld som ersättare för {person} när {group} möts. Frågor besvaras av den du ersätter och av sekretariatet.',
    en: 'You are named as substitute for {person} when {group} meets. Whoever you stand in for and the secretariat answer questions.',
  },
  join: { sv: 'Anslut till mötet: {address}', en: 'Join the meeting: {address}' },
  cancelledTitle: { sv: 'Inställt: {title}', en: 'Cancelled: {title}' },
});
