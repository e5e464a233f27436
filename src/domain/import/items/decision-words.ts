import { isMove } from '../people/moves.ts';
import type { Passage } from '../text/passage.ts';

/** "Frågan diskuterades. Beslut: att avvakta": what was said, and what was decided; undefined where it is one or the other. */
export function atInnerDecision(passage: Passage): readonly Passage[] | undefined {
  const at = passage.kind === 'text' ? passage.text.search(INNER_DECISION) : -1;
  if (at < 0) return undefined;
  const cut = passage.markdown.search(INNER_DECISION);
  const [before, after] = [passage.text.slice(0, at), passage.text.slice(at)];
  return [
    { ...passage, text: before.trim(), markdown: (cut < 0 ? before : passage.markdown.slice(0, cut)).trim() },
    { ...passage, text: after.trim(), markdown: after.trim() },
  ];
}

/** "Frågan diskuterades. Gruppen beslutade att avvakta.": where the sentence begins that says what was decided. */
export function atSaidDecision(
  passage: Passage,
  decides: (text: string) => boolean,
): readonly [before: Passage | undefined, decision: Passage] | undefined {
  if (passage.kind !== 'text') return undefined;
  if (decides(passage.text)) return [undefined, passage];
  for (const { index } of passage.text.matchAll(SENTENCE)) {
    const after = passage.text.slice(index).trim();
    if (!decides(after)) continue;
    const at = passage.markdown.indexOf(after.slice(0, 30));
    const before = passage.text.slice(0, index).trim();
    return [
      { ...passage, text: before, markdown: at < 0 ? before : passage.markdown.slice(0, at).trim() },
      { ...passage, text: after, markdown: at < 0 ? after : passage.markdown.slice(at) },
    ];
  }
  return undefined;
}

/** `**Något annat:** …`: a label of its own, whatever it says. */
export function isRunIn({ markdown, apart }: Passage): boolean {
  return apart === true && /^\*\*[^*:]{2,60}:\*\*\s/u.test(markdown);
}

/** "Anna Ek (S) reserverar sig mot beslutet": said of a decision, not decided. */
export function isDissent(text: string): boolean {
  if (isMove(text)) return true;
  return /^\p{Lu}.{2,160}?\s(?:reserverar|reserverade)\s+sig(?!\p{L})|^\p{Lu}.{2,120}?\s(?:anmäler|anmälde|anmält)\s+jäv(?!\p{L})|^\p{Lu}.{2,120}?\s(?:deltar|deltog)\s+(?:inte|ej)\s+i\s+(?:beslutet|handläggningen)|^paragrafen\s+(?:är|förklaras|justeras)\s+omedelbart/iu.test(
    text,
  );
}

/** "Efter diskussion beslutade gruppen": leads up to the clauses below it. */
export function leadsUp(text: string): boolean {
  return /(?:beslut(?:ar|ade|at|ades|a)?|beslöt|beslöts|enades\s+om|överens\s+om)[^.]{0,60}:?$/iu.test(text);
}

/** "Sekretariatet föreslår": what is below it is proposed. */
export function proposes(text: string): boolean {
  return /(?:försl(?:ag|år|ås)|föresl(?:og|agit|ås)|yrkar|yrkade|yrkande|hemställer|hemställan|motionären)[^.]*:?$/iu.test(
    text,
  );
}

const INNER_DECISION = /(?<=[.!?])\s+(?=(?:\*\*)?(?:Beslut|Överenskommelse)(?:\*\*)?:)/u;
/** Not after the initial of a name. */
const SENTENCE = /(?<=[\p{Ll}\d)]{2}[.!?])\s+(?=\p{Lu})/gu;
