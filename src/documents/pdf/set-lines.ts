import type { FaceName } from './faces.ts';
import type { Segment } from './printable.ts';
import { NO_BREAK_SPACE } from './printable.ts';

/** How a stretch of text looks; `tag` is whatever its maker wants to find again. */
export interface Ink<Tag> {
  readonly size: number;
  readonly tag: Tag;
}

/** A stretch of text of one look, with what may stand in it. */
export interface Stretch<Tag> {
  readonly segments: readonly Segment[];
  readonly ink: Ink<Tag>;
}

/** Text at its place in a line, from the line's own left edge. */
export interface SetText<Tag> {
  readonly text: string;
  readonly face: FaceName;
  readonly ink: Ink<Tag>;
  readonly x: number;
  /** Blanks at the end included. */
  readonly width: number;
}

export type SetLine<Tag> = readonly SetText<Tag>[];

export type WidthOf = (face: FaceName, text: string, size: number) => number;

interface Bit<Tag> {
  readonly text: string;
  readonly face: FaceName;
  readonly ink: Ink<Tag>;
  /** Of the text without the blanks at its end, and of all of it. */
  readonly bare: number;
  readonly width: number;
}

/**
 * Sets text into lines no wider than `width`, ragged on the right. A line is broken at blanks and after hyphens between
 * letters; what belongs together (`kl. 08.30`, `§ 12`, `250 tkr`) is kept so where it can; a word wider than the line
 * is broken where it must be. Line breaks of the writer are kept.
 */
export function setLines<Tag>(
  stretches: readonly Stretch<Tag>[],
  width: number,
  widthOf: WidthOf,
  indent = 0,
): readonly SetLine<Tag>[] {
  const lines: SetText<Tag>[][] = [[]];
  let x = indent;
  const put = ({ text, face, ink, width: taken }: Bit<Tag>) => {
    const line = lines.at(-1);
    const last = line?.at(-1);
    if (line && last && last.face === face && last.ink === ink)
      line[line.length - 1] = { ...last, text: last.text + text, width: last.width + taken };
    else line?.push({ text, face, ink, x, width: taken });
    x += taken;
  };
  const wrap = () => {
    lines.push([]);
    x = 0;
  };
  for (const word of wordsOf(stretches, widthOf)) {
    if (word === '\n') {
      wrap();
      continue;
    }
    const bare = word.reduce((sum, bit, at) => sum + (at === word.length - 1 ? bit.bare : bit.width), 0);
    if (x > 0 && x + bare > width && (lines.at(-1)?.length ?? 0) > 0) wrap();
    if (x + bare <= width) word.forEach(put);
    else for (const bit of word) putInParts(bit, width, widthOf, () => x, put, wrap);
  }
  return lines;
}

type Word<Tag> = readonly Bit<Tag>[] | '\n';

/** Words with the blanks after them, and the writer's line breaks. */
function wordsOf<Tag>(stretches: readonly Stretch<Tag>[], widthOf: WidthOf): readonly Word<Tag>[] {
  const words: Word<Tag>[] = [];
  let word: Bit<Tag>[] = [];
  const finish = () => {
    if (word.length > 0) words.push(word);
    word = [];
  };
  for (const { segments, ink } of stretches)
    for (const { text, face } of segments)
      for (const part of bound(text).match(PARTS) ?? []) {
        if (part === '\n') {
          finish();
          words.push('\n');
          continue;
        }
        const drawn = part.replaceAll(NO_BREAK_SPACE, ' ');
        const bare = part.replace(/ +$/u, '').replaceAll(NO_BREAK_SPACE, ' ');
        word.push({
          text: drawn,
          face,
          ink,
          bare: widthOf(face, bare, ink.size),
          width: widthOf(face, drawn, ink.size),
        });
        if (BREAKABLE.test(part)) finish();
      }
  finish();
  return words;
}

/** A line break; or a word with its blanks, ended early where a line may be broken within it. */
const PARTS = /\n|[^ \n]*?(?:\p{L}[-–/](?=\p{L})| +)|[^ \n]+/gu;
const BREAKABLE = /(?: |\p{L}[-–/])$/u;

/** Blanks that no line should end with become such as no line is broken at. */
function bound(text: string): string {
  return text
    .replace(/(?<=(?:^|[\s(])(?:kl\.?|ca|§|nr|dnr|den|cirka)) (?=\d)/giu, NO_BREAK_SPACE)
    .replace(
      /(?<=\d) (?=(?:kr|tkr|mnkr|kronor|procent|%|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)(?![\p{L}\d]))/giu,
      NO_BREAK_SPACE,
    )
    .replace(/(?<=\d) (?=\d{3}(?!\d))/gu, NO_BREAK_SPACE);
}

/** Sets a word wider than the line, as much of it on each line as there is room for. */
function putInParts<Tag>(
  bit: Bit<Tag>,
  width: number,
  widthOf: WidthOf,
  at: () => number,
  put: (part: Bit<Tag>) => void,
  wrap: () => void,
): void {
  const { face, ink } = bit;
  let part = '';
  const measured = (text: string) => widthOf(face, text, ink.size);
  const flush = () => {
    if (part !== '') put({ text: part, face, ink, bare: measured(part), width: measured(part) });
    part = '';
  };
  for (const { segment } of new Intl.Segmenter('sv').segment(bit.text)) {
    if (segment !== ' ' && at() + measured(part + segment) > width && at() + part.length > 0) {
      flush();
      wrap();
    }
    part += segment;
  }
  flush();
}
