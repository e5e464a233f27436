import { words } from './small-words.ts';

/** A word, number or mark of a clause, and where it stands: `[start, end)` in UTF-16 units. */
export interface Token {
  readonly text: string;
  /** In lower case, composed (NFC), as the vocabulary is written. */
  readonly low: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'mark';
  /** Starts with a capital letter. */
  readonly capital: boolean;
  /** Which sentence it stands in, from 0. */
  readonly sentence: number;
  /** The first of its sentence. */
  readonly first: boolean;
}

/** Every word, number and mark of a text in order. Each pattern moves forward only, so the time is linear. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  let first = true;
  for (const match of text.matchAll(TOKEN)) {
    const written = match[0];
    const start = match.index;
    const end = start + written.length;
    const low = written.normalize('NFC').toLowerCase();
    const kind = /^\p{N}/u.test(written) ? 'number' : /^\p{L}/u.test(written) ? 'word' : 'mark';
    tokens.push({ text: written, low, start, end, kind, capital: /^\p{Lu}/u.test(written), sentence, first });
    first = false;
    if (endsSentence(low, tokens.at(-2), text.charAt(end))) {
      sentence += 1;
      first = true;
    }
  }
  return tokens;
}

/** The words of a run of tokens as they stand in the text. */
export function wordsOf(text: string, tokens: readonly Token[], from: number, to: number): string {
  const [head, tail] = [tokens[from], tokens[to - 1]];
  return head && tail ? text.slice(head.start, tail.end) : '';
}

/** `t.o.m.`; words, also joined by hyphen, stroke or colon; numbers with what is written inside them; any other sign. */
const TOKEN =
  /(?:\p{L}{1,2}\.){2,}(?:\p{L}(?!\p{L}))?\.?|\p{L}[\p{L}\p{M}\p{N}]*(?:[-‐‑/:&’'+][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*\+?|\p{N}+(?:[-–—/:.,]\p{N}+)*(?::?[ea](?!\p{L}))?|\S/gu;

/** Before which a full stop ends no sentence. */
const SHORTENED = words(
  'kl ca cirka max resp nr dnr inkl exkl tel st t.ex bl.a s.k m.m o.s.v jfr fr tom fom jan feb mar apr jun jul aug sep sept okt nov dec',
);

function endsSentence(low: string, before: Token | undefined, next: string): boolean {
  if (low === '!' || low === '?' || low === ';') return true;
  if (low !== '.' || !(next === '' || /\s/u.test(next))) return false;
  // "P. Ek": an initial.
  const initial = before?.capital === true && before.text.length === 1;
  return !initial && !SHORTENED.has(before?.low ?? '');
}
