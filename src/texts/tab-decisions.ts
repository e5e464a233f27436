import { defineTexts } from './catalogue.ts';

/** All decisions of a meeting. */
export const decisionsTexts = defineTexts({
  title: { sv: 'Beslut', en: 'Decisions' },
  preliminary: { sv: 'Preliminärt', en: 'Preliminary' },
  preliminaryNote: {
    sv: 'Besluten är preliminära: protokollet är inte avstämt.',
    en: 'The decisions are preliminary: the protocol has not been checked.',
  },
  posted: { sv: 'Publicerat i kanalen', en: 'Posted in the channel' },
  notPosted: { sv: 'Inte publicerat', en: 'Not posted' },
  changed: { sv: 'Ändrat sedan det publicerades', en: 'Changed since it was posted' },
  none: { sv: 'Inga beslut är registrerade än.', en: 'No decisions are recorded yet.' },
  fromText: { sv: 'Ur ärendet', en: 'From the item' },
  fromBackground: { sv: 'Ur bakgrunden', en: 'From the background' },
  fromPaper: { sv: 'Se handlingen', en: 'See the paper' },
  openItem: { sv: 'Visa i protokollet', en: 'Show in the protocol' },
  openItemLabel: { sv: 'Visa {title} i protokollet', en: 'Show {title} in the protocol' },
});
