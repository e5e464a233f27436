import { createHash } from 'node:crypto';
import type { Anchor } from '../../domain/from-word/anchor.ts';
import type { PaperSource } from '../paper/paper.ts';

/**
 * The bookmark of what a paragraph tells of: an item, a clause, who was there. Word takes forty letters, digits and
 * underscores, and hides a name that begins with an underscore; so the id's sum stands for it. Whoever takes the file
 * back knows the ids of the log, and finds each by its sum (D10).
 */
export function bookmarkName({ kind, of, at }: Anchor): string {
  return `_radslag_${kind}_${sumOf(at === undefined ? of : `${of} ${at}`)}`;
}

/** The bookmark that says what the whole file was made of: house style, version of the log, and the meeting by its sum. */
export function sourceName({ meetingId, version }: PaperSource, style: string): string {
  return `_radslag_${style}_${version}_${sumOf(meetingId)}`;
}

/** What a file says that it was made of, by such a name. */
export interface StatedSource {
  readonly style: '2018' | '2022';
  readonly version: number;
  /** Whether it is that meeting: a file may carry no more than the sum of its id. */
  readonly isOf: (meetingId: string) => boolean;
}

/** What the name of a bookmark says; undefined for every other name. */
export function statedIn(name: string): StatedSource | undefined {
  const [, style, version, sum] = /^_radslag_(2018|2022)_(\d{1,9})_([\da-f]{16})$/u.exec(name) ?? [];
  if (style !== '2018' && style !== '2022') return undefined;
  return { style, version: Number(version), isOf: (meetingId) => sumOf(meetingId) === sum };
}

function sumOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
