import { folded } from '../basics/folded.ts';
import { PREPOSITIONS } from '../clauses/small-words.ts';
import type { AskedWord } from './asked.ts';
import { stemmed } from './stem.ts';

/** Whether some word of the register has this stem: what stands alone somewhere can be a part of a compound. */
export type Known = (stem: string) => boolean;

const LEAST_FIRST = 2;
const LEAST_LAST = 3;
/** A first part of so many letters is taken for one by its form alone. */
const LEAST_BY_FORM = 4;

/**
 * Where a word that is asked for lies inside a compound, not at its beginning: `trafik` in `kollektivtrafiken`, `avfall` in
 * `hushållsavfallshantering`. Before it must stand what can be a first part: a word that the register knows alone, in
 * one of the forms that Swedish joins words by (`skol`, `arbets`, `gatu`, `kvinno`), or failing that four letters or
 * more that end as such parts do. So `mat` is not in `klimat`, nor `lag` in `förslag`.
 */
export function partIn(
  term: string,
  { term: asked, stem }: Pick<AskedWord, 'term' | 'stem'>,
  known: Known,
): { readonly from: number; readonly to: number } | undefined {
  if (asked.length < LEAST_LAST || !LETTERS.test(term)) return undefined;
  for (let at = term.indexOf(stem, LEAST_FIRST); at >= 0; at = term.indexOf(stem, at + 1)) {
    const rest = term.slice(at);
    const begins = rest.startsWith(asked);
    if (!begins && stemmed(rest) !== stem) continue;
    if (canBeFirst(term.slice(0, at), known))
      return { from: at, to: begins ? at + asked.length : term.length };
  }
  return undefined;
}

/** The stems by one of which the register may know a first part. */
export function stemsOfFirst(first: string): readonly string[] {
  if (NO_PART.has(first)) return [];
  const bare = first.slice(0, -1);
  const joined = first.length > LEAST_FIRST && JOINT.test(first) && !NO_PART.has(bare);
  return [...new Set([stemmed(first), ...(joined ? [stemmed(bare)] : [])])];
}

/** Every place where a compound may have a first part before the word that is asked for. */
export function firstsIn(term: string, stem: string): readonly string[] {
  const firsts: string[] = [];
  for (let at = term.indexOf(stem, LEAST_FIRST); at >= 0; at = term.indexOf(stem, at + 1))
    firsts.push(term.slice(0, at));
  return firsts;
}

function canBeFirst(first: string, known: Known): boolean {
  if (NO_PART.has(first) || (first.endsWith('s') && NO_PART.has(first.slice(0, -1)))) return false;
  if (first.length >= LEAST_BY_FORM && VOWEL.test(first) && ENDS_A_PART.test(first)) return true;
  return stemsOfFirst(first).some(known);
}

const LETTERS = /^\p{L}+$/u;
const VOWEL = /[aeiouyåäöé]/u;
const ENDS_A_PART = /[bcdfgklmnprstvx]$/u;
const JOINT = /[aeosu]$/u;
/** Small words and prefixes: what follows them is no word of its own. */
const NO_PART: ReadonlySet<string> = new Set(
  [
    ...PREPOSITIONS,
    ...'an and be bi er ge in inne fram gen hop igen ihop isär kon med mis mot ned ner o oav obe om re sam samman stå till upp ut väl åter över'.split(
      ' ',
    ),
  ].flatMap((word) => [word, folded(word)]),
);
