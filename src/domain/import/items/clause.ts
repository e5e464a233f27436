import type { Passage } from '../text/passage.ts';

/** The words after a leading "att", "samt att"; undefined for any other paragraph. */
export function attClause(text: string): string | undefined {
  return /^(?:(?:samt|och)\s+)?att\s+(\S[^]*)$/iu.exec(text)?.[1];
}

/** "att ett; att två; samt att tre." on one line are three clauses. */
export function clausesIn(clause: string): readonly string[] {
  return clause.split(/;\s*(?:(?:samt|och)\s+)?att\s+/u);
}

/** "Kommundirektörsgruppen beslutar att …": what was decided; undefined where a paragraph says no such thing. */
export function decisionIn(text: string): string | undefined {
  const found = SAID.exec(text) ?? ABBREVIATED.exec(text) ?? BARE.exec(text);
  return found && !/\d{6}|\d{4}-\d\d-\d\d/u.test(found[0]) ? text.slice(found[0].length).trim() : undefined;
}

/** The same, said of the body that holds the meeting. */
export function ownDecisionIn(text: string, formal: boolean): string | undefined {
  const turned = TURNED.exec(text);
  if (turned) return text.slice(turned[0].length).trim();
  return formal || OWN.test(text) || DECIDES.test(text) || ABBREVIATED.test(text)
    ? decisionIn(text)
    : undefined;
}

/** "Kommunstyrelsen föreslår kommunfullmäktige besluta": the body that is to decide; undefined for other words. */
export function proposalTo(text: string): string | undefined {
  return /(?:föreslår|rekommenderar|hemställer\s+hos|förslag\s+till)\s+(?:att\s+)?(?:\p{L}{3,30}s\s+)?(\p{L}{4,40})(?:\s+(?:att\s+)?beslutar?)?\s*:?$/iu.exec(
    text,
  )?.[1];
}

/** The words of an element of a list, numbered or with a bullet. */
export function listed({ kind, text }: Passage): string | undefined {
  if (kind === 'bullet') return text;
  return /^(?:\d{1,2}|\p{Ll})[.)]\s+(\S[^]*)$/u.exec(text)?.[1];
}

/** "Presidiet beslutar att …": what somebody else decided is told of in the past. */
const DECIDES = /^(?:\S+\s+){1,3}?beslutar\s/u;
const OWN =
  /^(?:\p{L}{0,20}gruppen|\p{L}{0,20}beredningen|kommundirektörerna|kommuncheferna|\p{L}{0,12}mötet|vi|deltagarna|nätverket|det|beslutet|beslut(?:ades|as)|beslöts)\s/iu;
/** "Nämnden beslutar godkänna dagordningen": without att. */
const BARE =
  /^(?:\p{Lu}?\p{L}*(?:nämnden|styrelsen|utskottet|direktionen|fullmäktige|rådet|gruppen|beredningen)|mötet|stämman)\s+(?:beslutar|beslutade|beslöt)\s+(?:enhälligt\s+)?(?=(?:utse|godkänna|lägga|bordlägga|återremittera|fastställa|anta|avslå|bifalla|bevilja|uppdra|föreslå|ställa|notera|tillstyrka|avstyrka|överlämna|remittera|hänskjuta|avskriva|ge|välja|uppmana|rekommendera)\s)/iu;
/** "Efter en stunds diskussion beslutade gruppen att …" */
const TURNED =
  /^(?:efter|därefter|sedan|slutligen|sammanfattningsvis|med\s+anledning\s+av|mot\s+bakgrund\s+av|utifrån|då)(?:\s+[^\s.:;]+){0,8}?\s+(?:beslutar|beslutade|beslöt)\s+(?:\p{L}{0,20}gruppen|mötet|vi|deltagarna|kommundirektörerna|kommuncheferna|nätverket)\s+(?:enhälligt\s+)?att\s+/iu;
/** `KDG beslutar att …`: a group as its members call it. */
const ABBREVIATED =
  /^\p{Lu}{2,4}\s+(?:har\s+)?(?:beslutar|beslutade|beslutat|beslöt)\s+(?:(?:enhälligt|därför|därmed|också)\s+)?att\s+/u;
const SAID = new RegExp(
  `^(?:beslutet\\s+blev|(?:\\p{L}{3,30}s\\s+)?(?:kommundirektörsgruppen|kommunchefsgruppen|kommundirektörerna|kommuncheferna|(?:\\p{L}{2,20})?gruppen|(?:\\p{L}{0,12})mötet|(?:\\p{L}{0,12})stämman|styrelsen|presidiet|nätverket|direktionen|utskottet|vi|deltagarna|\\p{L}{0,30}(?:nämnden|styrelsen|utskottet|utskott|fullmäktige|gruppen|rådet|beredningen)|det)\\s+(?:har\\s+)?(?:beslutar|beslutade|beslutat|beslöt|beslutades|beslöts|enades\\s+om|enas\\s+om)|beslut(?:ades|as)|beslöts)\\s+(?:(?:enhälligt|därför|därmed|således|gemensamt|också|även)\\s+)*att\\s+`,
  'iu',
);
