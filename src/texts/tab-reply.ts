import { defineTexts } from './catalogue.ts';

/** The page that the link of a mail leads to: the reply, and nothing else. */
export const replyTexts = defineTexts({
  facts: { sv: 'Mötet', en: 'The meeting' },
  when: { sv: 'Tid', en: 'Time' },
  where: { sv: 'Plats', en: 'Place' },
  answerBy: { sv: 'Svara senast', en: 'Reply by' },
  readAgenda: { sv: 'Läs dagordningen', en: 'Read the agenda' },
  wholeMeeting: { sv: 'Öppna hela mötet', en: 'Open the whole meeting' },
  notYetTitle: { sv: 'Kallelsen är inte publicerad ännu', en: 'The notice has not been posted yet' },
  notYet: {
    sv: 'Det går att svara när sekretariatet har publicerat den.',
    en: 'You can reply once the secretariat has posted it.',
  },
  overTitle: { sv: 'Mötet tar inte emot fler svar', en: 'The meeting takes no more replies' },
  over: {
    sv: 'Mötet är avslutat. Har något blivit fel? Kontakta sekretariatet.',
    en: 'The meeting has ended. Is something wrong? Contact the secretariat.',
  },
  cancelledTitle: { sv: 'Mötet är inställt', en: 'The meeting is cancelled' },
  cancelled: { sv: 'Du behöver inte svara.', en: 'You need not reply.' },
  stands: { sv: 'Ditt svar var: {reply}.', en: 'Your reply was: {reply}.' },
  none: { sv: 'Inget svar registrerades.', en: 'No reply was registered.' },
  notAskedTitle: { sv: 'Du behöver inte svara på kallelsen', en: 'You need not answer the notice' },
  notAsked: {
    sv: 'Ditt svar efterfrågas inte till det här mötet.',
    en: 'Your reply is not asked for at this meeting.',
  },
  forOthers: {
    sv: 'Andras svar registrerar du under Närvaro.',
    en: 'You register the replies of others under Attendance.',
  },
  attendance: { sv: 'Öppna Närvaro', en: 'Open Attendance' },
});
