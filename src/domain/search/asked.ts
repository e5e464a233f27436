import { folded } from '../basics/folded.ts';
import { stemmed } from './stem.ts';
import { signsOf, termOf, tokensOf } from './tokens.ts';

/** One of the things that somebody looks for: all of them must be there. */
export type Asked =
  | AskedWord
  /** A day, an amount, a number: any of these terms is it. */
  | { readonly kind: 'sign'; readonly terms: readonly string[] }
  /** Words in quotation marks: as they stand, one after the other. */
  | { readonly kind: 'phrase'; readonly terms: readonly string[] };

export interface AskedWord {
  readonly kind: 'word';
  readonly term: string;
  readonly stem: string;
  /** The same without dots and accents. */
  readonly plain: string;
  /** The stem without dots and accents. */
  readonly plainStem: string;
}

/** More than anybody types; each costs a look. */
const MOST_ASKED = 12;

/** What a query asks for. Signs between words do not matter, and a quotation mark that is not closed is none. */
export function askedIn(query: string): readonly Asked[] {
  const asked: Asked[] = [];
  const add = (text: string) => asked.push(...wordsAndSigns(text));
  let from = 0;
  for (const { 0: quoted, 1: inside = '', index } of query.matchAll(QUOTED)) {
    add(query.slice(from, index));
    const terms = tokensOf(inside).map(({ term }) => term);
    if (terms.length > 0) asked.push({ kind: 'phrase', terms });
    from = index + quoted.length;
  }
  add(query.slice(from));
  return asked.slice(0, MOST_ASKED);
}

/** A word as it is looked for. */
export function askedWord(word: string): AskedWord {
  const term = termOf(word);
  const stem = stemmed(term);
  return { kind: 'word', term, stem, plain: folded(term), plainStem: folded(stem) };
}

const QUOTED = /["”“„»«]([^"”“„»«]*)["”“„»«]/gu;

/** A day that is written with three words is asked for as the day, not as the words. */
function wordsAndSigns(text: string): readonly Asked[] {
  const signs = signsOf(text);
  const words = tokensOf(text);
  const found = [
    ...signs.map(({ term, from, to }) => {
      const alone = words.find((word) => word.from === from && word.to === to)?.term;
      return {
        from,
        asked: {
          kind: 'sign',
          terms: [...new Set([term, ...(alone === undefined ? [] : [alone])])],
        } as const,
      };
    }),
    ...words
      .filter((word) => !signs.some(({ from, to }) => word.from >= from && word.to <= to))
      .map(({ term, from }) => ({ from, asked: askedWord(term) })),
  ];
  return found.toSorted((a, b) => a.from - b.from).map(({ asked }) => asked);
}
