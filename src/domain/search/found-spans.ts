import type { Asked } from './asked.ts';
import { nearness } from './closeness.ts';
import type { Known } from './compounds.ts';
import type { Token } from './tokens.ts';
import { signsOf, tokensOf } from './tokens.ts';

/** A piece of a text that was asked for: UTF-16 offsets, the end not included. */
export interface FoundSpan {
  readonly from: number;
  readonly to: number;
}

/** Which pieces of a text are what was asked for, in their order and apart: of a compound the part alone. */
export function spansIn(text: string, asked: readonly Asked[], known: Known): readonly FoundSpan[] {
  if (asked.length === 0) return [];
  const words = tokensOf(text);
  const signs = signsOf(text);
  return apart(
    asked.flatMap((each): readonly FoundSpan[] => {
      switch (each.kind) {
        case 'word':
          return [...words, ...signs].flatMap((token) => {
            const near = nearness(token.term, each, known);
            // A letter is shown where it is the word, not at the beginning of every other one.
            return near && (each.term.length > 1 || near.closeness === 'same') ? [spanOf(token, near)] : [];
          });
        case 'sign':
          return [...words, ...signs].filter(({ term }) => each.terms.includes(term));
        case 'phrase':
          return phraseSpans(words, each.terms);
        default:
          return each satisfies never;
      }
    }),
  );
}

/** Where words stand one after the other. */
export function phraseSpans(words: readonly Token[], terms: readonly string[]): readonly FoundSpan[] {
  return words.flatMap((first, at) => {
    const last = words[at + terms.length - 1];
    const stands = last && terms.every((term, index) => words[at + index]?.term === term);
    return stands ? [{ from: first.from, to: last.to }] : [];
  });
}

/** A word that is written otherwise than it is compared has no letters to point at: all of it is meant. */
function spanOf({ term, from, to }: Token, near: FoundSpan): FoundSpan {
  return term.length === to - from ? { from: from + near.from, to: from + near.to } : { from, to };
}

function apart(spans: readonly FoundSpan[]): readonly FoundSpan[] {
  const result: { from: number; to: number }[] = [];
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const last = result.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else result.push({ from, to });
  }
  return result;
}
