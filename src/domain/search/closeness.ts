import { folded } from '../basics/folded.ts';
import type { AskedWord } from './asked.ts';
import type { Known } from './compounds.ts';
import { partIn } from './compounds.ts';
import { stemmed } from './stem.ts';

/**
 * How near a word comes to one that is asked for, the nearest first: it is that word; another form of it; begins with
 * it; is a compound with it; the same or a form of it but for dots and accents; the like of the others without these.
 */
export const CLOSENESS = ['same', 'form', 'beginning', 'part', 'plain', 'plain-part'] as const;
export type Closeness = (typeof CLOSENESS)[number];

/** How near, and which of its letters are what was asked for. */
export interface Near {
  readonly closeness: Closeness;
  readonly from: number;
  readonly to: number;
}

/** From so many letters on a word is looked for without its dots, and inside others. */
const LEAST_LOOSE = 3;

/** How near a word of a text comes to a word that is asked for; undefined when it has nothing to do with it. */
export function nearness(term: string, asked: AskedWord, known: Known): Near | undefined {
  const whole = (closeness: Closeness): Near => ({ closeness, from: 0, to: term.length });
  if (term === asked.term) return whole('same');
  const stem = stemmed(term);
  if (stem === asked.stem) return whole('form');
  const begins = { from: 0, to: Math.min(asked.term.length, term.length) };
  if (term.startsWith(asked.term)) return { closeness: 'beginning', ...begins };
  const part = partIn(term, asked, known);
  if (part) return { closeness: 'part', ...part };
  const plain = folded(term);
  if (plain === term && asked.plain === asked.term) return undefined;
  if (plain === asked.plain || folded(stem) === asked.plainStem) return whole('plain');
  if (asked.plain.length < LEAST_LOOSE) return undefined;
  if (plain.startsWith(asked.plain)) return { closeness: 'plain-part', ...begins };
  const plainPart = partIn(plain, { term: asked.plain, stem: asked.plainStem }, known);
  return plainPart && { closeness: 'plain-part', ...plainPart };
}

/**
 * The ranks of what is found, 0 the best: the word itself in the title, the word itself, and then as far away as
 * `CLOSENESS` says. Of several words the farthest counts; days, amounts and phrases are found or not.
 */
export function rankOf(closeness: Closeness, inTitle: boolean): number {
  return closeness === 'same' && inTitle ? 0 : CLOSENESS.indexOf(closeness) + 1;
}

/** The last rank there is. */
export const LAST_RANK: number = CLOSENESS.length;
