import { defineTexts } from './catalogue.ts';

/** The page that Teams shows when somebody adds the tab to a channel, a chat or a meeting; its Save button is Teams’ own. */
export const configureTexts = defineTexts({
  title: { sv: 'Lägg till fliken Rådslag', en: 'Add the Rådslag tab' },
  text: {
    sv: 'Här får gruppen sina möten, med dagordning, närvaro, beslut och protokoll. Det finns inget att ställa in: välj Spara.',
    en: 'Here the group gets its meetings, with agenda, attendance, decisions and protocol. There is nothing to set up: choose Save.',
  },
  tabName: { sv: 'Rådslag', en: 'Rådslag' },
});
