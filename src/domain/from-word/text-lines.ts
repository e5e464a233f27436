import type { Block, RichText, Span } from '../basics/rich-text.ts';
import { tokenSteps, wordDiff } from '../basics/word-diff.ts';

/** A paragraph or an item of a list: what a text is compared by. */
export interface TextLine {
  readonly list?: TextList;
  readonly spans: readonly Span[];
}

export interface TextList {
  readonly ordered: boolean;
  /** The list before it ends, although that may be of the same kind. */
  readonly begins?: true;
}

/** A text as its lines, in order; the number of a line is what its paragraph in the Word file is anchored by. */
export function linesOfText(text: RichText): readonly TextLine[] {
  return text.flatMap((block): readonly TextLine[] => {
    if (block.type === 'paragraph') return [{ spans: block.spans }];
    const { ordered } = block;
    return block.items.map((spans, at) => ({
      list: at === 0 ? { ordered, begins: true } : { ordered },
      spans,
    }));
  });
}

/** The text that has these lines. */
export function textOfLines(lines: readonly TextLine[]): RichText {
  const blocks: Block[] = [];
  for (const { list, spans } of lines) {
    const last = blocks.at(-1);
    if (!list) blocks.push({ type: 'paragraph', spans });
    else if (!list.begins && last?.type === 'list' && last.ordered === list.ordered)
      blocks[blocks.length - 1] = { ...last, items: [...last.items, spans] };
    else blocks.push({ type: 'list', ordered: list.ordered, items: [spans] });
  }
  return blocks;
}

/** The characters of a line. */
export function lineText({ spans }: Pick<TextLine, 'spans'>): string {
  return spans.map(({ text }) => text).join('');
}

/** Whether two lines say the same in the same form; where a list begins anew is nobody's change of a line. */
export function sameLine(a: TextLine, b: TextLine): boolean {
  return lineKey(a) === lineKey(b);
}

/** Joined spans of one weight, without blanks at the ends. */
export function lineSpans(spans: readonly Span[]): readonly Span[] {
  const joined: { text: string; bold: boolean }[] = [];
  for (const { text, bold = false } of spans) {
    const last = joined.at(-1);
    if (last && (last.bold === bold || text.trim() === '')) last.text += text;
    else if (last?.text.trim() === '') joined.splice(-1, 1, { text: last.text + text, bold });
    else joined.push({ text, bold });
  }
  const [first, last] = [joined[0], joined.at(-1)];
  if (first) first.text = first.text.replace(/^\s+/u, '');
  if (last) last.text = last.text.replace(/\s+$/u, '');
  return joined.filter(({ text }) => text !== '').map(({ text, bold }) => (bold ? { text, bold } : { text }));
}

/**
 * Where each line of the earlier text stands in the later: the same line, or what it was rewritten as. Lines that went
 * are not there.
 */
export function alignedLines(
  before: readonly TextLine[],
  after: readonly TextLine[],
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  let [went, came]: [number[], number[]] = [[], []];
  let [old, now] = [0, 0];
  const pair = (): void => {
    pairUp(went, came, before, after, found);
    [went, came] = [[], []];
  };
  for (const { kind } of tokenSteps(before.map(lineKey), after.map(lineKey)))
    if (kind === 'kept') {
      pair();
      found.set(old++, now++);
    } else if (kind === 'removed') went.push(old++);
    else came.push(now++);
  pair();
  return found;
}

/** How much two texts share, from 0 to 1. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const kept = wordDiff(a, b).flatMap(({ kind, text }) => (kind === 'kept' ? [text.trim()] : []));
  return (2 * kept.join('').length) / Math.max(1, blankless(a) + blankless(b));
}

/** Two wordings with less in common are two texts, not one rewritten. */
const ALIKE = 0.4;

/** Rewritten lines keep their order: each line that went is paired with the next that is like it. */
function pairUp(
  went: readonly number[],
  came: readonly number[],
  before: readonly TextLine[],
  after: readonly TextLine[],
  found: Map<number, number>,
): void {
  let next = 0;
  for (const old of went) {
    const line = before[old];
    const at = came.findIndex((now, index) => {
      const other = after[now];
      return index >= next && line && other && likeness(lineText(line), lineText(other)) >= ALIKE;
    });
    const now = at < 0 ? undefined : came[at];
    if (now === undefined) continue;
    found.set(old, now);
    next = at + 1;
  }
}

function lineKey({ list, spans }: TextLine): string {
  const form = list ? (list.ordered ? '1' : '-') : ' ';
  return form + JSON.stringify(lineSpans(spans));
}

function blankless(text: string): number {
  return text.replace(/\s+/gu, '').length;
}
