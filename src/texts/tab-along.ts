import { defineTexts } from './catalogue.ts';

/** What goes along with decisions: conditions, money, guidance. */
export const alongTexts = defineTexts({
  addTerms: { sv: 'Förbehåll och belopp', en: 'Conditions and amount' },
  conditions: { sv: 'Förbehåll', en: 'Conditions' },
  conditionsHint: { sv: 'Ett per rad.', en: 'One a line.' },
  amount: { sv: 'Belopp', en: 'Amount' },
  amountHint: { sv: '100 tkr', en: '100 000 kr' },
  amountUnread: {
    sv: 'Skriv hela kronor, till exempel 250 000 kr eller 100 tkr.',
    en: 'Write whole kronor, for example 250 000 kr or 100 tkr.',
  },
  ceiling: { sv: 'Högsta belopp', en: 'At most' },
  atMost: { sv: 'högst {amount}', en: 'at most {amount}' },
  source: { sv: 'Finansieras av', en: 'Paid from' },
  sourceHint: { sv: 'tidigare års överskott', en: 'earlier years’ surplus' },
  guidance: { sv: 'Medskick', en: 'Guidance' },
  guidanceOf: { sv: 'Medskick: {title}', en: 'Guidance: {title}' },
  guidanceText: { sv: 'Vad gruppen skickar med', en: 'What the group sends along' },
  guidanceTo: { sv: 'Till', en: 'To' },
  guidanceToHint: { sv: 'projektet, nätverket …', en: 'the project, the network …' },
  guidanceFor: { sv: 'Medskick till {to}:', en: 'Guidance to {to}:' },
  guidancePlain: { sv: 'Medskick:', en: 'Guidance:' },
  inProtocol: { sv: 'Skrivs ut i protokollet', en: 'Printed in the protocol' },
  notInProtocol: { sv: 'framförs, skrivs inte ut', en: 'passed on, not printed' },
  changeGuidance: { sv: '(ändra medskicket)', en: '(change the guidance)' },
  removeGuidance: { sv: 'Ta bort medskicket', en: 'Remove the guidance' },
});
