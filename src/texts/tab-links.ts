import { defineTexts } from './catalogue.ts';

/** Links to an item or a decision of a meeting: copying one, and arriving by one. */
export const linkTexts = defineTexts({
  copy: { sv: 'Kopiera länk', en: 'Copy link' },
  copyItem: { sv: 'Kopiera länk till {title}', en: 'Copy link to {title}' },
  copyClause: { sv: 'Kopiera länk till beslutet {words}', en: 'Copy link to the decision {words}' },
  copied: { sv: 'Länken är kopierad.', en: 'The link has been copied.' },
  refusedTitle: { sv: 'Kopiera länken härifrån', en: 'Copy the link from here' },
  refusedText: {
    sv: 'Länken kunde inte kopieras av sig själv. Den är markerad nedan: kopiera den på vanligt sätt.',
    en: 'The link could not be copied by itself. It is selected below: copy it the usual way.',
  },
  address: { sv: 'Länk', en: 'Link' },
  itemGone: {
    sv: 'Ärendet som länken leder till finns inte längre på det här mötet.',
    en: 'The item that the link leads to is no longer part of this meeting.',
  },
  clauseGone: {
    sv: 'Beslutet som länken leder till finns inte längre. Det har tagits bort eller skrivits om.',
    en: 'The decision that the link leads to is no longer there. It has been removed or written anew.',
  },
});
