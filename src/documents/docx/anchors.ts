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

function sumOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
