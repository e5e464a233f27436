/** Whether a paragraph says how a matter without a decision ended: "Kommundirektörerna tackar för informationen." (S16). */
export function isOutcome(text: string): boolean {
  return text.length <= 600 && (SUBJECT.test(text) || IMPERSONAL.test(text) || DEFERRED.test(text));
}

const SUBJECT =
  /^(?:kommundirektörerna|kommuncheferna|(?:kommundirektörs|kommunchefs|direktörs|chefs|lednings|styr|arbets)?gruppen|mötet|styrelsen|presidiet|nätverket|nämnden|utskottet|direktionen|deltagarna|samtliga|vi|man|\p{Lu}\p{L}+(?:styrelsen|nämnden|utskottet|gruppen|rådet))\s+(?:(?:var|är)\s+(?:överens|eniga?|positiva?)|tackar|tackade|noterar|noterade|tar|tog|lägger|lade|ställer|ställde|enas|enades|instämmer|instämde|konstaterar|konstaterade|önskar|önskade|uppmanar|avvaktar|avvaktade|godkänner|godkände|uppdrar|uppdrog|rekommenderar|rekommenderade|bifaller|biföll|avslår|avslog|beslutar|beslutade|välkomnar|välkomnade|återkommer)(?!\p{L})/iu;
const IMPERSONAL =
  /^beslut\s+(?:enligt|i\s+enlighet\s+med)\s+\S|^(?:informationen|redovisningen|rapporten|föredragningen|ärendet|frågan|punkten|presentationen)\s+(?:noteras|noterades|läggs|lades|bordläggs|bordlades|utgår|utgick|bereds|tas|återkommer|hänskjuts|hänsköts|skjuts|sköts|togs\s+till|tas\s+till|mottogs)(?!\p{L})/iu;
const DEFERRED =
  /(?<!\p{L})(?:tas\s+upp|skjuts|flyttas|behandlas|återkommer)\s.{0,80}(?:vid|på|till)\s+(?:nästa|kommande|nästkommande|ett\s+senare)\s/iu;
