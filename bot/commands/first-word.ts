import { plain } from './plain.ts';

/** What was typed, parted after its first word. `word` is without case and dots; `typed` is all of it, tidied. */
export interface Typed {
  readonly word: string;
  readonly rest: string;
  readonly typed: string;
}

/** Parts the first word from what follows. A slash or an exclamation mark before it, and a colon after it, are let be. */
export function firstWord(text: string): Typed {
  const typed = text.replace(/\u00A0/g, ' ').trim();
  const match = /^[/!]?([\p{L}\p{M}]+)[.:!?]?\s*([\s\S]*)$/u.exec(typed);
  return { word: plain(match?.[1] ?? ''), rest: (match?.[2] ?? '').trim(), typed };
}

/** A table from words (parted by spaces, written without case and dots) to what reads the rest. */
export function byFirstWord<R>(
  readers: readonly (readonly [words: string, reader: R])[],
): ReadonlyMap<string, R> {
  return new Map(
    readers.flatMap(([words, reader]) => words.split(' ').map((word) => [word, reader] as const)),
  );
}
