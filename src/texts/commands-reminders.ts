import { defineTexts } from './catalogue.ts';

/** What the bot answers to "påminn", and the notice card shows those who may remind. */
export const reminderCommandTexts = defineTexts({
  helpRemind: { sv: 'påminn · påminn igen', en: 'remind · remind again' },
  helpRemindDoes: {
    sv: 'mejlar dem som inte har svarat på kallelsen (sekretariatet)',
    en: 'mails those who have not answered the notice (secretariat)',
  },
  reminded: {
    sv: 'Påminnelse skickad till {names}.',
    en: 'A reminder has been sent to {names}.',
  },
  remindButton: { sv: 'Påminn dem som inte har svarat', en: 'Remind those who have not replied' },
  sent: {
    sv: 'Påminnelse skickad {date} {time} till {names}.',
    en: 'A reminder was sent on {date} {time} to {names}.',
  },
  sentByItself: {
    sv: 'Påminnelse skickad automatiskt {date} {time} till {names}.',
    en: 'A reminder was sent by itself on {date} {time} to {names}.',
  },
  withoutAddress: {
    sv: 'Utan e-postadress, påminn själv: {names}.',
    en: 'Without an e-mail address, remind them yourself: {names}.',
  },
});
