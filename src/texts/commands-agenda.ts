import { defineTexts } from './catalogue.ts';

/** What can be typed about the agenda beside the agenda itself. */
export const agendaCommandTexts = defineTexts({
  helpChanges: { sv: 'ändringar', en: 'changes' },
  helpChangesDoes: {
    sv: 'visar vad som har ändrats i dagordningen sedan du senast läste den',
    en: 'shows what has changed in the agenda since you last read it',
  },
});
