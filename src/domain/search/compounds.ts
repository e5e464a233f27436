import { folded } from '../basics/folded.ts';
import { PREPOSITIONS } from '../clauses/small-words.ts';
import type { AskedWord } from './asked.ts';
import { stemmed } from './stem.ts';

/** Whether some word of the register has this stem (without dots): what stands alone somewhere can be a part of a compound. */
export type Known = (plainStem: string) => boolean;

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
  if (asked.length < LEAST_LAST) return undefined;
  for (const at of seamsAt(term, stem)) {
    const rest = term.slice(at);
    const begins = rest.startsWith(asked);
    if ((begins || stemmed(rest) === stem) && canBeFirst(term.slice(0, at), known))
      return { from: at, to: begins ? at + asked.length : term.length };
  }
  return undefined;
}

/** Where another part may begin in a word, as its letters go: the fewest that miss none. */
export function seamsIn(term: string): readonly number[] {
  if (!LETTERS.test(term)) return [];
  const seams: number[] = [];
  for (let at = LEAST_FIRST; at <= term.length - LEAST_LAST; at += 1) if (isSeam(term, at)) seams.push(at);
  return seams;
}

/** The stems by one of which the register would have to know what stands before this, for it to be a part. */
export function stemsBefore(term: string, stem: string): readonly string[] {
  return seamsAt(term, stem).flatMap((at) => stemsOfFirst(term.slice(0, at)));
}

/** The seams after which the word goes on so. */
function seamsAt(term: string, stem: string): readonly number[] {
  const seams: number[] = [];
  for (let at = term.indexOf(stem, LEAST_FIRST); at >= 0; at = term.indexOf(stem, at + 1))
    if (at <= term.length - LEAST_LAST && isSeam(term, at)) seams.push(at);
  return seams.length > 0 && LETTERS.test(term) ? seams : [];
}

function isSeam(term: string, at: number): boolean {
  return mayBeFirst(term.slice(0, at)) && MAY_BEGIN.test(term.slice(at));
}

function stemsOfFirst(first: string): readonly string[] {
  const bare = first.slice(0, -1);
  const joined = first.length > LEAST_FIRST && JOINT.test(first);
  return [first, ...(joined ? [bare] : [])].map((each) => folded(stemmed(each)));
}

function mayBeFirst(first: string): boolean {
  return !NO_PART.has(first) && !(first.endsWith('s') && NO_PART.has(first.slice(0, -1)));
}

function canBeFirst(first: string, known: Known): boolean {
  const byForm = first.length >= LEAST_BY_FORM && VOWEL.test(first) && ENDS_A_PART.test(first);
  return byForm || stemsOfFirst(first).some(known);
}

const LETTERS = /^\p{L}+$/u;
const VOWEL = /[aeiouyåäöé]/u;
/** A vowel, or a consonant or more as they begin a Swedish syllable, and a vowel after them. */
const MAY_BEGIN =
  /^(?:s?[kt]?[bcdfghjklmnpqrstvwxz]?|[bdfghklmnprstv]j|[bcfgkps]l|[bcdfgkptv]r|[gks]n|[dkst]v|s[cmp]h?|sp[lrj]|str|st[jv]|sk[jlrv]|sch|ch|ph|th|ps|ts|qu)[aeiouyåäöé]/u;
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
