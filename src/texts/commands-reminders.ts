import { defineTexts } from './catalogue.ts';

/** What the bot answers to "påminn". */
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
  withoutAddress: {
    sv: 'Utan e-postadress, påminn själv: {names}.',
    en: 'Without an e-mail address, remind them yourself: {names}.',
  },
});
