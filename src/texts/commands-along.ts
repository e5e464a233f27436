import { defineTexts } from './catalogue.ts';

/** Typed commands about what goes along with decisions. */
export const alongCommandTexts = defineTexts({
  helpConditions: { sv: 'förbehåll 3 text', en: 'conditions 3 text' },
  helpConditionsDoes: {
    sv: 'antecknar förbehåll till ärendets senaste att-sats, ett per rad (sekretariatet)',
    en: 'notes conditions of the item’s last clause, one a line (secretariat)',
  },
  helpAmount: {
    sv: 'belopp 3 högst 100 tkr från tidigare års överskott',
    en: 'amount 3 at most 100 tkr from earlier years’ surplus',
  },
  helpAmountDoes: {
    sv: 'antecknar vad beslutet kostar och vad det betalas med (sekretariatet)',
    en: 'notes what the decision costs and what pays for it (secretariat)',
  },
  helpGuidance: { sv: 'medskick 3 till projektet: text', en: 'guidance 3 to the project: text' },
  helpGuidanceDoes: {
    sv: 'antecknar vad gruppen skickar med till ärendet (sekretariatet)',
    en: 'notes what the group sends along with the item (secretariat)',
  },
  noted: { sv: 'Antecknat i {item}.', en: 'Noted in {item}.' },
});
