import { defineTexts } from './catalogue.ts';

/** A meeting that will not be held, and one that is only rehearsed. */
export const occasionTexts = defineTexts({
  heading: { sv: 'Inför mötet', en: 'Before the meeting' },
  rehearse: { sv: 'Repetera mötet', en: 'Rehearse the meeting' },
  rehearseHint: {
    sv: 'Du provar hela mötet på en kopia som ingen annan ser. Inget skickas och inget publiceras.',
    en: 'You try the whole meeting on a copy that nobody else sees. Nothing is sent and nothing is posted.',
  },
  rehearsal: { sv: 'Repetition: ingen annan ser detta.', en: 'Rehearsal: nobody else sees this.' },
  rehearsalOver: { sv: 'Repetitionen är avslutad.', en: 'The rehearsal is over.' },
  endRehearsal: { sv: 'Avsluta repetitionen', en: 'End the rehearsal' },
  toMeeting: { sv: 'Till det riktiga mötet', en: 'To the real meeting' },
  cancel: { sv: 'Ställ in mötet', en: 'Cancel the meeting' },
  cancelAsk: { sv: 'Ställa in mötet?', en: 'Cancel the meeting?' },
  cancelText: {
    sv: 'Kallelsen i kanalen visar att mötet är inställt, de som är kallade får ett mejl och inga fler svar tas emot. Ärendena väntar på ett annat möte. Det går inte att ångra.',
    en: 'The notice in the channel shows that the meeting is cancelled, those called get a mail and no more replies are taken. Its items wait for another meeting. This cannot be undone.',
  },
  cancelDraftText: {
    sv: 'Utkastet ställs in. Ingen är kallad. Ärendena väntar på ett annat möte. Det går inte att ångra.',
    en: 'The draft is cancelled. Nobody has been called. Its items wait for another meeting. This cannot be undone.',
  },
  reason: { sv: 'Skäl', en: 'Reason' },
  reasonHint: {
    sv: 'Visas för alla som är kallade. Kan lämnas tomt.',
    en: 'Shown to everybody called. May be left empty.',
  },
  keep: { sv: 'Behåll mötet', en: 'Keep the meeting' },
  cancelled: { sv: 'Mötet är inställt.', en: 'The meeting is cancelled.' },
  cancelledBecause: {
    sv: 'Mötet är inställt. Skäl: {reason}',
    en: 'The meeting is cancelled. Reason: {reason}',
  },
});
