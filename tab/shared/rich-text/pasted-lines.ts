import type { Block, RichText, Span } from '../../../src/domain/basics/rich-text.ts';
import { normalised } from '../../../src/domain/basics/rich-text.ts';

/** One line of what was pasted, with its white space as it came; `\n` inside it is a break that somebody made. */
export interface PastedLine {
  readonly kind: 'paragraph' | 'bullet' | 'number';
  readonly spans: readonly Span[];
}

/** Pasted lines as protocol text: white space tidied, markers that were drawn turned into lists, lists joined. */
export function richTextFromLines(lines: readonly PastedLine[]): RichText {
  const blocks: Block[] = [];
  for (const line of lines.flatMap(withMarkersRead)) {
    const spans = tidied(line.spans);
    if (spans.length === 0) continue;
    if (line.kind === 'paragraph') {
      blocks.push({ type: 'paragraph', spans });
      continue;
    }
    const ordered = line.kind === 'number';
    const last = blocks.at(-1);
    if (last?.type === 'list' && last.ordered === ordered)
      blocks[blocks.length - 1] = { ...last, items: [...last.items, spans] };
    else blocks.push({ type: 'list', ordered, items: [spans] });
  }
  return normalised(blocks);
}

/**
 * Plain text as protocol text. Lines that a program broke at a width are one paragraph again; lines that were written
 * as lines stay so; `- ` and `1. ` begin items.
 */
export function richTextFromPasted(plain: string): RichText {
  const text = plain.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/[^\S\n]+$/gm, '');
  // Where no empty line parts anything, each line was a paragraph where it came from.
  const parts = /\n\n/.test(text.trim()) || isWrapped(text.split('\n')) ? text.split('\n\n') : undefined;
  const paragraphs = parts ?? (hasItems(text) ? [text] : text.split('\n'));
  return richTextFromLines(
    paragraphs.map((part) => {
      const rows = part.split('\n');
      return { kind: 'paragraph', spans: [{ text: isWrapped(rows) ? rows.join(' ') : part }] };
    }),
  );
}

/** Glyphs that stand for a bullet, those of Word's symbol fonts too; a hyphen does when a space follows it. */
const BULLET = /^\s*(?:[•·▪◦‣⁃●○■□➢✓\uF0A7\uF0B7\uF0D8\uF0FC]\s*|[-–—*]\s+|[o§]\s{2,})(?=\S)/;
/** Set apart as a marker; "1. Inledning" with a single space is a heading as likely. */
const NUMBER = /^\s*\(?(?:\d{1,2}|[a-zA-Z]|[ivx]{1,4})[.)](?:\s{2,}|\t\s*)(?=\S)/;
/** Enough when several stand below each other. */
const ONE_OF_SEVERAL = /^\s*\d{1,2}[.)]\s+(?=\S)/;

/** A paragraph with the empty lines and the drawn markers in it as what they were meant to be. */
function withMarkersRead(line: PastedLine): readonly PastedLine[] {
  if (line.kind !== 'paragraph') return [line];
  const rows = rowsOf(line.spans);
  const number = rows.filter((row) => ONE_OF_SEVERAL.test(textOf(row))).length > 1 ? ONE_OF_SEVERAL : NUMBER;
  const result: PastedLine[] = [];
  let open: Span[] | undefined;
  for (const row of rows) {
    const text = textOf(row);
    const marker = BULLET.exec(text) ?? number.exec(text);
    if (text.trim() === '') open = undefined;
    else if (marker) {
      open = undefined;
      const kind = BULLET.test(text) ? 'bullet' : 'number';
      result.push({ kind, spans: withoutStart(row, marker[0].length) });
    } else if (open) open.push(breakBetween(open, row), ...row);
    else {
      open = [...row];
      result.push({ kind: 'paragraph', spans: open });
    }
  }
  return result;
}

function rowsOf(spans: readonly Span[]): readonly (readonly Span[])[] {
  const rows: Span[][] = [[]];
  for (const span of spans) {
    span.text.split('\n').forEach((text, index) => {
      if (index > 0) rows.push([]);
      if (text !== '') rows.at(-1)?.push({ ...span, text });
    });
  }
  return rows;
}

/** A line break has no weight of its own: between bold words it belongs to them. */
function breakBetween(before: readonly Span[], after: readonly Span[]): Span {
  return before.at(-1)?.bold && after[0]?.bold ? { text: '\n', bold: true } : { text: '\n' };
}

function textOf(spans: readonly Span[]): string {
  return spans.map((span) => span.text).join('');
}

function withoutStart(spans: readonly Span[], length: number): readonly Span[] {
  let left = length;
  return spans.map((span) => {
    const cut = Math.min(left, span.text.length);
    left -= cut;
    return { ...span, text: span.text.slice(cut) };
  });
}

/** Soft hyphens, zero-width spaces and byte order marks; the joiner inside emoji stays. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/g;

/** White space as one space or one break, none at the edges of a line, across spans of different weight. */
function tidied(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  let gap: ' ' | '\n' | undefined;
  for (const span of spans) {
    for (const piece of span.text.replace(INVISIBLE, '').match(/\s+|\S+/g) ?? []) {
      const word = { ...span, text: piece };
      if (/\s/.test(piece)) gap = gap === '\n' || piece.includes('\n') ? '\n' : ' ';
      else {
        if (gap && kept.length > 0) kept.push({ ...breakBetween(kept, [word]), text: gap });
        kept.push(word);
        gap = undefined;
      }
    }
  }
  return kept;
}

/** Every row but the last about as long as a page is wide, and none of them an item: somebody's program broke it. */
function isWrapped(rows: readonly string[]): boolean {
  const whole = rows.length > 1 && rows.slice(0, -1).every((row) => row.length > 55 && row.length < 100);
  return whole && !hasItems(rows.join('\n'));
}

function hasItems(text: string): boolean {
  return text.split('\n').some((row) => BULLET.test(row) || ONE_OF_SEVERAL.test(row));
}
