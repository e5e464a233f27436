import { defineTexts } from './catalogue.ts';

/** The customer's own Word template for protocols. */
export const ownTemplateTexts = defineTexts({
  title: { sv: 'Egen Word-mall', en: 'Word template of your own' },
  intro: {
    sv: 'Protokollet kan hämtas i gruppens egen mall, vid sidan av Rådslags utseende. Skriv platshållare som {example} där det ska fyllas i.',
    en: 'The protocol can be downloaded in the group’s own template, beside the look of Rådslag. Write placeholders such as {example} where it shall be filled in.',
  },
  none: { sv: 'Ingen mall är vald.', en: 'No template is chosen.' },
  current: { sv: 'Vald mall: {name}', en: 'Chosen template: {name}' },
  choose: { sv: 'Välj mall', en: 'Choose template' },
  chooseOther: { sv: 'Välj en annan mall', en: 'Choose another template' },
  remove: { sv: 'Ta bort mallen', en: 'Remove the template' },
  sample: { sv: 'Hämta en exempelmall', en: 'Download a sample template' },
  chosen: { sv: 'Mallen är vald.', en: 'The template is chosen.' },
  removed: { sv: 'Mallen är borttagen.', en: 'The template is removed.' },
  wrong: {
    sv: 'Mallen går inte att använda. Ingenting har ändrats. Rätta det här i Word och välj den igen:',
    en: 'The template cannot be used. Nothing has changed. Mend this in Word and choose it again:',
  },
});
