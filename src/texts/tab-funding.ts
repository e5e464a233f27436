import { defineTexts } from './catalogue.ts';

/** What the group has decided to pay, by source. */
export const fundingTexts = defineTexts({
  title: { sv: 'Medel', en: 'Funding' },
  intro: {
    sv: 'Vad gruppen har beslutat att betala, samlat efter vad det betalas med. Belopp antecknas vid att-satsen i protokollet.',
    en: 'What the group has decided to pay, by what pays for it. Amounts are noted with the clause in the protocol.',
  },
  emptyTitle: { sv: 'Inga belopp är antecknade', en: 'No amounts are noted' },
  emptyText: {
    sv: 'När ett beslut med ett belopp antecknas i ett protokoll visas det här.',
    en: 'When a decision with an amount is noted in a protocol it shows here.',
  },
  year: { sv: 'År', en: 'Year' },
  allYears: { sv: 'Alla år', en: 'All years' },
  noSource: { sv: 'Utan angiven källa', en: 'No source named' },
  decided: { sv: 'Beslutat: {amount}', en: 'Decided: {amount}' },
  preliminary: { sv: 'Preliminärt: {amount}', en: 'Preliminary: {amount}' },
  ceilings: { sv: 'varav högsta belopp {amount}', en: 'of which ceilings {amount}' },
  date: { sv: 'Datum', en: 'Date' },
  item: { sv: 'Ärende', en: 'Item' },
  clause: { sv: 'Beslut', en: 'Decision' },
  amount: { sv: 'Belopp', en: 'Amount' },
  atMost: { sv: 'högst {amount}', en: 'at most {amount}' },
  mark: { sv: 'Preliminärt', en: 'Preliminary' },
});
