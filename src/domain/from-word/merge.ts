import type { Span } from '../basics/rich-text.ts';
import { tokenSteps, tokensOf } from '../basics/word-diff.ts';
import { lineSpans } from './text-lines.ts';

/** What comes of two people's changes to the same words. */
export interface Merged<T> {
  readonly value: T;
  /** Both have changed the same words: `value` then says there what came from Word. */
  readonly clash: boolean;
}

/** A text that was `before`, became `word` in Word and `here` meanwhile: both changes in one, word by word. */
export function mergedText(before: string, word: string, here: string): Merged<string> {
  const { value, clash } = merged(tokensOf(before), tokensOf(word), tokensOf(here));
  return { value: value.join(''), clash };
}

/** The same of characters with their weight. */
export function mergedSpans(
  before: readonly Span[],
  word: readonly Span[],
  here: readonly Span[],
): Merged<readonly Span[]> {
  const { value, clash } = merged(weighed(before), weighed(word), weighed(here));
  return { value: unweighed(value), clash };
}

interface Hunk {
  readonly from: number;
  readonly to: number;
  readonly now: readonly string[];
}

function merged(
  before: readonly string[],
  word: readonly string[],
  here: readonly string[],
): Merged<readonly string[]> {
  const [theirs, ours] = [hunksOf(before, word), hunksOf(before, here)];
  const value: string[] = [];
  let [at, left, right, clash] = [0, 0, 0, false];
  while (left < theirs.length || right < ours.length) {
    // A stretch of changes that touch each other, of both.
    const from = Math.min(theirs[left]?.from ?? Infinity, ours[right]?.from ?? Infinity);
    let to = from;
    const [firstLeft, firstRight] = [left, right];
    for (let grown = true; grown; ) {
      grown = false;
      const [next, other] = [theirs[left], ours[right]];
      if (next && next.from <= to) [to, left, grown] = [Math.max(to, next.to), left + 1, true];
      if (other && other.from <= to) [to, right, grown] = [Math.max(to, other.to), right + 1, true];
    }
    value.push(...before.slice(at, from));
    const [changed, meanwhile] = [theirs.slice(firstLeft, left), ours.slice(firstRight, right)];
    const inWord = applied(before, from, to, changed);
    const inHere = applied(before, from, to, meanwhile);
    if (changed.length > 0 && meanwhile.length > 0 && inWord.join('\0') !== inHere.join('\0')) clash = true;
    value.push(...(changed.length > 0 ? inWord : inHere));
    at = to;
  }
  value.push(...before.slice(at));
  return { value, clash };
}

function hunksOf(before: readonly string[], after: readonly string[]): readonly Hunk[] {
  const hunks: { from: number; to: number; now: string[] }[] = [];
  let at = 0;
  let open = false;
  for (const { kind, text } of tokenSteps(before, after)) {
    if (kind === 'kept') {
      at += 1;
      open = false;
      continue;
    }
    if (!open) hunks.push({ from: at, to: at, now: [] });
    open = true;
    const last = hunks.at(-1);
    if (!last) continue;
    if (kind === 'added') last.now.push(text);
    else {
      at += 1;
      last.to = at;
    }
  }
  return hunks;
}

function applied(
  before: readonly string[],
  from: number,
  to: number,
  hunks: readonly Hunk[],
): readonly string[] {
  const result: string[] = [];
  let at = from;
  for (const hunk of hunks) {
    result.push(...before.slice(at, hunk.from), ...hunk.now);
    at = hunk.to;
  }
  return [...result, ...before.slice(at, to)];
}

/** Each word with its weight before it, so that a change of weight is a change. */
function weighed(spans: readonly Span[]): readonly string[] {
  return spans.flatMap(({ text, bold }) => tokensOf(text).map((token) => (bold ? 'b' : 'n') + token));
}

function unweighed(tokens: readonly string[]): readonly Span[] {
  return lineSpans(
    tokens.map((token) =>
      token.startsWith('b') ? { text: token.slice(1), bold: true } : { text: token.slice(1) },
    ),
  );
}
