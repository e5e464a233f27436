import type { Anchor } from './anchor.ts';
import { likeness } from './text-lines.ts';
import type { WordFile, WordLine } from './word-file.ts';
import { shownWords } from './word-file.ts';

/** A name for each anchor that two share when they are the same. */
export function anchorKey({ kind, of, at }: Anchor): string {
  return `${kind} ${of} ${at ?? ''}`;
}

/**
 * The lines that came back, with anchors for those that lost theirs: whoever selects a whole paragraph and writes another
 * in its place takes its bookmark away, and some programs keep no bookmarks at all. First by equal words, then by place
 * and likeness between two paragraphs that are known.
 */
export function withLostAnchors(made: WordFile, returned: WordFile): readonly WordLine[] {
  const lines = [...returned.lines];
  const known = new Set(lines.flatMap(({ anchors }) => anchors.map(anchorKey)));
  const lost = made.lines.flatMap((line, at) => {
    const [anchor] = line.anchors;
    return anchor && !known.has(anchorKey(anchor)) && shownWords(line.runs) !== ''
      ? [{ line, anchor, at }]
      : [];
  });
  if (lost.length === 0) return lines;
  const take = (index: number, anchor: Anchor): void => {
    const line = lines[index];
    if (line) lines[index] = { ...line, anchors: [anchor] };
    known.add(anchorKey(anchor));
  };
  for (const { line, anchor } of lost) {
    const words = shownWords(line.runs);
    const index = lines.findIndex((each) => isOpen(each) && shownWords(each.runs) === words);
    if (index >= 0) take(index, anchor);
  }
  for (const { line, anchor, at } of lost) {
    if (known.has(anchorKey(anchor))) continue;
    const gap = gapAround(made.lines, lines, at);
    const index = bestIn(lines, gap, line);
    if (index !== undefined) take(index, anchor);
  }
  return lines;
}

/** Rewritten words are the same paragraph when this much of them is; a heading is one when it stands where it stood. */
const ALIKE = 0.4;

function isOpen({ anchors, within, runs }: WordLine): boolean {
  return anchors.length === 0 && within?.kind !== 'note' && within?.kind !== 'box' && shownWords(runs) !== '';
}

/** Between which lines that came back a line of the made file would stand. */
function gapAround(
  made: readonly WordLine[],
  lines: readonly WordLine[],
  at: number,
): { readonly from: number; readonly to: number } {
  const places = new Map<string, number>();
  for (const [index, { anchors }] of lines.entries())
    for (const anchor of anchors) places.set(anchorKey(anchor), index);
  const placeOf = ({ anchors: [anchor] }: WordLine) => (anchor ? places.get(anchorKey(anchor)) : undefined);
  const before = made.slice(0, at).findLast((line) => placeOf(line) !== undefined);
  const after = made.slice(at + 1).find((line) => placeOf(line) !== undefined);
  return {
    from: before ? (placeOf(before) ?? -1) + 1 : 0,
    to: after ? (placeOf(after) ?? lines.length) : lines.length,
  };
}

function bestIn(
  lines: readonly WordLine[],
  { from, to }: { readonly from: number; readonly to: number },
  wanted: WordLine,
): number | undefined {
  const words = shownWords(wanted.runs);
  let best: { readonly index: number; readonly alike: number } | undefined;
  for (let index = from; index < to; index += 1) {
    const line = lines[index];
    if (!line || !isOpen(line) || line.role !== wanted.role) continue;
    const alike = likeness(words, shownWords(line.runs));
    const enough = alike >= ALIKE || wanted.role === 'heading' || wanted.role === 'section';
    if (enough && (!best || alike > best.alike)) best = { index, alike };
  }
  return best?.index;
}
