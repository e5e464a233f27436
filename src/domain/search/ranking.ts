import { folded } from '../basics/folded.ts';

/** What something is found by. Words of its title weigh more than the others. */
export interface Words {
  readonly title: string;
  readonly text: string;
}

/** The same made ready once, for many searches. */
export interface Findable {
  readonly title: string;
  readonly text: string;
  /** Title and text in small letters, with their dots. */
  readonly spelled: string;
}

/** Makes words ready to be searched. */
export function findable({ title, text }: Words): Findable {
  return { title: folded(title), text: folded(text), spelled: `${title} ${text}`.toLowerCase() };
}

/**
 * Those that have every word asked for, the best first; all of them as they stand when nothing is asked. Case, å/ä/ö and
 * accents do not matter, but who writes them finds what is spelled so before the rest. A word may be the beginning of
 * one, or lie inside one (`plan` finds `skolplanen`) from three letters on. Equals keep their order.
 */
export function ranked<T>(entries: readonly T[], query: string, of: (entry: T) => Findable): readonly T[] {
  const terms = termsOf(query);
  if (terms.length === 0) return entries;
  return entries
    .flatMap((entry) => {
      const score = scoreOf(of(entry), terms);
      return score > 0 ? [{ entry, score }] : [];
    })
    .sort((a, b) => b.score - a.score)
    .map(({ entry }) => entry);
}

interface Term {
  readonly folded: string;
  readonly spelled: string;
}

/** More words than anybody types; each costs a look through everything. */
const MOST_TERMS = 12;
const LEAST_INSIDE = 3;
const IN_TITLE = 3;

function termsOf(query: string): readonly Term[] {
  return query
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}§]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => word !== '')
    .slice(0, MOST_TERMS)
    .map((word) => ({ folded: folded(word), spelled: word.toLowerCase() }));
}

/** 0 when a word is missing. */
function scoreOf(words: Findable, terms: readonly Term[]): number {
  let score = 0;
  for (const term of terms) {
    const here = IN_TITLE * closeness(words.title, term.folded) + closeness(words.text, term.folded);
    if (here === 0) return 0;
    score += here + (words.spelled.includes(term.spelled) ? 1 : 0);
  }
  return score;
}

/** How near a text comes to a word: 4 has it, 3 begins one with it, 1 has it inside one, 0 not at all. */
function closeness(text: string, word: string): number {
  let best = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const begins = !isWordAt(text, at - 1);
    if (begins && !isWordAt(text, at + word.length)) return 4;
    best = Math.max(best, begins ? 3 : word.length >= LEAST_INSIDE ? 1 : 0);
  }
  return best;
}

function isWordAt(text: string, at: number): boolean {
  const character = text[at];
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}
