import type { Appearance } from './appearance.ts';

/** Why two names may be one person. */
export const LIKENESSES = ['spelling', 'moved', 'name-grown', 'one-letter'] as const;
export type LikenessKind = (typeof LIKENESSES)[number];

/** Two names that may be one person; somebody decides. */
export interface Likeness {
  readonly one: Appearance;
  readonly other: Appearance;
  readonly why: LikenessKind;
}

/**
 * Names that may be one person's. Those who were at the same meeting are never; nor are different names of different
 * municipalities, however alike (Paulsson in one and Pålsson in another are two).
 */
export function likenessesAmong(appearances: readonly Appearance[]): readonly Likeness[] {
  const found: Likeness[] = [];
  for (const [at, one] of appearances.entries())
    for (const other of appearances.slice(at + 1)) {
      const why = likenessOf(one, other);
      if (why) found.push({ one, other, why });
    }
  return found;
}

/** Why these two may be one person, or undefined. */
export function likenessOf(one: Appearance, other: Appearance): LikenessKind | undefined {
  if (one.personId !== undefined && one.personId === other.personId) return undefined;
  if ([...one.meetings].some((meetingId) => other.meetings.has(meetingId))) return undefined;
  const samePlace =
    one.municipality === undefined ||
    other.municipality === undefined ||
    one.municipality === other.municipality;
  if (isSpelledAlike(one.name, other.name)) {
    if (samePlace) return 'spelling';
    return one.last < other.first || other.last < one.first ? 'moved' : undefined;
  }
  if (!samePlace) return undefined;
  return differenceOf(plain(one.name).split(' '), plain(other.name).split(' '));
}

/** Whether two names differ in case, hyphens, spaces and accents at most. */
export function isSpelledAlike(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

/** With the same first name: one surname more, or one letter of a long surname. */
function differenceOf(one: readonly string[], other: readonly string[]): LikenessKind | undefined {
  const [given, ...surnames] = one;
  const [otherGiven, ...otherSurnames] = other;
  if (given !== otherGiven || surnames.length === 0 || otherSurnames.length === 0) return undefined;
  const [fewer, more] =
    surnames.length <= otherSurnames.length ? [surnames, otherSurnames] : [otherSurnames, surnames];
  if (fewer.length < more.length)
    return fewer.every((name) => more.includes(name)) ? 'name-grown' : undefined;
  const unlike = fewer.flatMap((name, at) => (name === more[at] ? [] : [[name, more[at] ?? ''] as const]));
  const [only] = unlike;
  return unlike.length === 1 && only && isOneLetterApart(...only) ? 'one-letter' : undefined;
}

/** Shorter names that differ by a letter are as a rule different names: Ek and Ek, Lind and Lund. */
const LONG_NAME = 6;

/** Whether one of two names becomes the other by a letter more, less or in another's place. */
function isOneLetterApart(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < LONG_NAME || Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let end = 0;
  const most = Math.min(one.length, other.length) - start;
  while (end < most && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  return Math.max(one.length, other.length) - start - end <= 1;
}

/** A name without case, hyphens, dots and accents. å, ä and ö are letters of their own. */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/[\u2010-\u2015.-]/gu, ' ')
    .normalize('NFD')
    .replace(/(?<![ao])\p{M}|(?<=a)[^\P{M}\u0308\u030a]|(?<=o)[^\P{M}\u0308]/gu, '')
    .normalize('NFC')
    .trim()
    .replace(/\s+/gu, ' ');
}
