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

/** Who took part in a decision. */
export const tookPartTexts = defineTexts({
  summary: { sv: 'Vilka deltog i beslutet?', en: 'Who took part in the decision?' },
  whole: { sv: 'Deltog: {names}.', en: 'Took part: {names}.' },
  part: { sv: 'Deltog i en del: {names}.', en: 'Took part in some of it: {names}.' },
  none: { sv: 'Deltog inte: {names}.', en: 'Took no part: {names}.' },
  recused: { sv: 'Anmälde jäv: {names}.', en: 'Declared a conflict of interest: {names}.' },
  unknown: { sv: 'Okänt: {names}.', en: 'Not known: {names}.' },
  unconfirmed: {
    sv: 'Det är inte känt: närvaron är inte bekräftad.',
    en: 'That is not known: attendance has not been confirmed.',
  },
});
