import { folded } from '../basics/folded.ts';

/** An item of the register that a matter is known by. */
export interface MatterTitle {
  readonly matterId: string;
  readonly title: string;
}

/** As alike as two titles must be, from 0 to 1, to be proposed as one matter. */
const LEAST_ALIKE = 0.5;
const MOST_PROPOSED = 3;

/**
 * The matters whose title is most like this one, the likest first; of equals the one that stands first. A person decides:
 * nothing is joined by likeness alone.
 */
export function likelyMatters<M extends MatterTitle>(title: string, known: readonly M[]): readonly M[] {
  const words = titleWords(title);
  if (words.length === 0) return [];
  const best = new Map<string, { readonly matter: M; readonly score: number }>();
  for (const matter of known) {
    const score = likeness(words, wordsOf(matter));
    if (score >= LEAST_ALIKE && score > (best.get(matter.matterId)?.score ?? 0))
      best.set(matter.matterId, { matter, score });
  }
  return [...best.values()]
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_PROPOSED)
    .map(({ matter }) => matter);
}

/** The words of a title that say which matter it is, as printed: what is like it has one of them. */
export function tellingWords(title: string): readonly string[] {
  const words = title.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => word.length > 1 && !EMPTY.has(folded(word)) && !/^\d+$/u.test(word));
}

/** Words that say nothing of which matter it is. */
const EMPTY = new Set(
  'och i pa for av om med till fran den det de en ett som vid ny nya nytt information diskussion uppfoljning aterkoppling rapport beslut fraga fragor ovrigt ovriga dialog incheckning'.split(
    ' ',
  ),
);
/** Words with this beginning in common are one word in another form. */
const STEM = 6;

function titleWords(title: string): readonly string[] {
  return [...new Set(tellingWords(title).map(folded))];
}

const known = new WeakMap<MatterTitle, readonly string[]>();

/** The words of a row, read once for as long as it stands. */
function wordsOf(matter: MatterTitle): readonly string[] {
  const words = known.get(matter) ?? titleWords(matter.title);
  known.set(matter, words);
  return words;
}

/** Shared words, twice, of all words. */
function likeness(a: readonly string[], b: readonly string[]): number {
  if (b.length === 0) return 0;
  const shared = a.filter((word) => b.some((other) => isOne(word, other))).length;
  return (2 * shared) / (a.length + b.length);
}

function isOne(word: string, other: string): boolean {
  return word === other || (word.length >= STEM && other.slice(0, STEM) === word.slice(0, STEM));
}
