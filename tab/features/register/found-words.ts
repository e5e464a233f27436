import { folded } from '../../../src/domain/basics/folded.ts';

/** A piece of a text, and whether it is one of the words that were asked for. */
export interface Piece {
  readonly text: string;
  readonly found: boolean;
  /** Where it begins. */
  readonly at: number;
}

/** A text in pieces, so that the words asked for can be shown in it, as the search finds them: also inside words. */
export function pieces(text: string, query: string): readonly Piece[] {
  const wanted = query
    .split(/\s+/u)
    .map((word) => folded(word.replace(/^[^\p{L}\p{N}§]+|[^\p{L}\p{N}]+$/gu, '')))
    .filter((word) => word.length > 1)
    .toSorted((a, b) => b.length - a.length);
  const composed = text.normalize('NFC');
  // Letter by letter, so that places in the folded text are places in this one.
  const plain = Array.from(composed, folded);
  const letters = Array.from(composed);
  const found = letters.map(() => false);
  for (const word of wanted)
    for (let at = 0; at < plain.length; at += 1) {
      const to = endOf(plain, at, word);
      if (to > at) found.fill(true, at, to);
    }
  const all: Piece[] = [];
  let at = 0;
  for (let from = 0; from < letters.length; from = at) {
    const isFound = found[from] === true;
    while (at < letters.length && (found[at] === true) === isFound) at += 1;
    all.push({ text: letters.slice(from, at).join(''), found: isFound, at: from });
  }
  return all;
}

/** The place after a word that begins at this letter, or -1. */
function endOf(plain: readonly string[], from: number, word: string): number {
  let rest = word;
  for (let at = from; at < plain.length; at += 1) {
    const letter = plain[at] ?? '';
    if (!rest.startsWith(letter)) return -1;
    rest = rest.slice(letter.length);
    if (rest === '') return at + 1;
  }
  return -1;
}
