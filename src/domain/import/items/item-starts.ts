import type { ClockTime } from '../../basics/time.ts';
import { isBareLabel, labelOf } from '../labels.ts';
import type { Passage } from '../text/passage.ts';
import { bareTitle, breakTitle, isMatter, mayBeBare } from './bare-title.ts';
import { attClause, listed } from './clause.ts';
import type { ItemLine, Mark } from './item-line.ts';
import { isTitleLike, itemLine } from './item-line.ts';
import { isBreak, isSectionTitle, isStandingTitle, timeBefore } from './standing.ts';

/** Where something begins: an item, a break, or a heading over several items. */
export type Start =
  | {
      readonly at: number;
      readonly kind: 'item';
      readonly title: string;
      readonly number?: string;
      readonly time?: ClockTime;
      readonly caseNumber?: string;
      /** The first passage after its title. */
      readonly from: number;
    }
  | { readonly at: number; readonly kind: 'break'; readonly title: string; readonly time?: ClockTime }
  | { readonly at: number; readonly kind: 'section' };

export interface Starts {
  readonly starts: readonly Start[];
  readonly mark: Mark | 'bare';
  /** Places where the numbers do not follow each other. */
  readonly outOfOrder: readonly number[];
}

/** Where the items of a protocol begin; `free` says which passages may be one. */
export function itemStarts(passages: readonly Passage[], free: (index: number) => boolean): Starts {
  const marked = passages.flatMap((passage, at) => {
    const line = free(at) ? itemLine(passage) : undefined;
    return line ? [{ at, line, passage }] : [];
  });
  const mark = markOf(marked, passages);
  const outOfOrder: number[] = [];
  const items = chosen(marked, mark, passages, outOfOrder);
  const titled = passages.filter(({ text }) => !labelOf(text));
  const top = topLevel(passages.filter((_, at) => free(at)));
  const around = {
    mark,
    ...(top === undefined ? {} : { top }),
    heading: headingLevels(items, passages),
    items,
    matters: passages.some(({ text }) => isMatter(text)),
    headings: titled.filter(({ kind }) => kind === 'heading').length,
    emphasised: titled.filter(({ emphasised }) => emphasised).length,
  };
  const starts: Start[] = [];
  let begun = false;
  for (const [at, passage] of passages.entries()) {
    const before = starts.at(-1);
    // The title of an item may stand on the line below its number.
    if (!free(at) || (before?.kind === 'item' && at < before.from)) continue;
    const line = items.get(at);
    begun ||= starts.at(-1)?.kind === 'item';
    if (isBreak(passage.text)) {
      const time = timeBefore(passage.text);
      starts.push({ at, kind: 'break', title: breakTitle(passage.text), ...(time ? { time } : {}) });
    } else if (line) starts.push(itemAt(at, line, passages));
    else if (mayBeBare(passages, at, { ...around, begun })) {
      const next = nextFree(passages, at, free);
      const over = next !== undefined && items.has(next) && mark !== 'bare' && !isStandingTitle(passage.text);
      // "Anmälningsärenden" with words below it is dealt with as a matter.
      const below = next === undefined ? undefined : passages[next];
      const empty = below === undefined || items.has(next ?? -1) || below.kind === 'heading';
      if (over || (isSectionTitle(passage.text) && empty)) starts.push({ at, kind: 'section' });
      else starts.push({ at, kind: 'item', title: bareTitle(passage.text), from: at + 1 });
    }
  }
  return { starts, mark, outOfOrder };
}

/** The level of the highest headings that are no labels; undefined where a label of a decision stands as high. */
function topLevel(passages: readonly Passage[]): number | undefined {
  const levels = passages.flatMap(({ level, text }) => (level === undefined || labelOf(text) ? [] : [level]));
  const top = Math.min(...levels);
  const decided = passages.some(
    ({ level, text }) => level !== undefined && level <= top && isBareLabel(text, 'decision'),
  );
  return levels.length < 2 || decided ? undefined : top;
}

interface Marked {
  readonly at: number;
  readonly line: ItemLine;
  readonly passage: Passage;
}

function markOf(marked: readonly Marked[], passages: readonly Passage[]): Mark | 'bare' {
  const paragraphs = marked.filter(({ line }) => line.mark === 'paragraph').length;
  if (paragraphs > 0) return 'paragraph';
  const times = marked.filter(({ line }) => line.mark === 'time' && isTitleLike(line.title)).length;
  const numbered = marked.filter(
    ({ line, at }) =>
      line.mark === 'number' &&
      !isOfClauses(at, passages) &&
      (line.title === '' ? titleBelow(passages, at) : isTitleLike(line.title)),
  );
  const undotted = numbered.filter(({ line, passage }) => line.undotted && passage.apart);
  const dotted = numbered.filter(({ line }) => !line.undotted).length;
  const numbers = dotted > 0 ? dotted : followEachOther(undotted) ? undotted.length : 0;
  if (times > 1 && times >= numbers / 2) return 'time';
  if (numbers > 0) return 'number';
  return times > 0 ? 'time' : 'bare';
}

function followEachOther(lines: readonly Marked[]): boolean {
  const numbers = lines.map(({ line }) => Number(line.number));
  return (
    numbers.length > 1 &&
    numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1)
  );
}

function chosen(
  marked: readonly Marked[],
  mark: Mark | 'bare',
  passages: readonly Passage[],
  outOfOrder: number[],
): ReadonlyMap<number, ItemLine> {
  const items = new Map<number, ItemLine>();
  if (mark === 'time') {
    for (const { at, line } of marked)
      if (line.mark === 'time' && isTitleLike(line.title)) items.set(at, line);
    return items;
  }
  const dotted = marked.some(({ line }) => line.mark === mark && !line.undotted);
  const own = marked.filter(
    ({ line, passage }) =>
      line.mark === mark && (!line.undotted || isPart(line) || (!dotted && passage.apart === true)),
  );
  let last: number | undefined;
  let list: { readonly at: number; readonly number: number; readonly clause: boolean } | undefined;
  for (const { at, line, passage } of own) {
    const number = Number.parseInt(line.number ?? '', 10);
    // `2.1` is a part of the item that is on, or no item at all.
    if (dotted && line.undotted && number !== last) continue;
    const standsOut = passage.kind === 'heading' || passage.emphasised === true || mark === 'paragraph';
    // Below numbered clauses the number after the last item's, apart, is the next item's.
    const next = list?.clause === true && passage.apart === true && number === (last ?? 0) + 1;
    const inList = list !== undefined && at === list.at + 1 && number === list.number + 1 && !next;
    const again = last !== undefined && number <= last && !(number === last && /\D/u.test(line.number ?? ''));
    const clauses = last === undefined && isOfClauses(at, passages);
    if (!standsOut && (inList || again || clauses || (last !== undefined && isListItem(at, passages)))) {
      list = { at, number, clause: attClause(line.title) !== undefined };
      continue;
    }
    if (!(line.title === '' ? titleBelow(passages, at) : isTitleLike(line.title))) continue;
    if (last !== undefined && (number < last || number > last + 1)) {
      if (!standsOut && number > last + 3) continue;
      outOfOrder.push(at);
    }
    items.set(at, line);
    last = number;
    list = undefined;
  }
  return items;
}

function isPart({ number = '' }: ItemLine): boolean {
  return /^\d{1,2}\.\d{1,2}$/u.test(number);
}

/** "Följande gäller:" and a numbered row below it is a list, whatever its numbers. */
function isListItem(at: number, passages: readonly Passage[]): boolean {
  const before = passages[at - 1];
  return before !== undefined && /[^§]:$/u.test(before.text) && !isBareLabel(before.text, 'contents');
}

/** A longer row of numbered clauses nobody decides on. */
const LONGEST_ROW = 30;

const APPENDICES = /^bilag(?:a|or)(?!\p{L})/iu;

/** `Beslut` and a numbered row below it: what was decided, and no items; nor are appendices. */
function isOfClauses(at: number, passages: readonly Passage[]): boolean {
  let above = at - 1;
  for (
    let passage = passages[above];
    passage && above > at - LONGEST_ROW && listed(passage) !== undefined;
    passage = passages[above]
  )
    above -= 1;
  const words = passages[above]?.text ?? '';
  return isBareLabel(words, 'decision', 'proposal', 'conditions') || APPENDICES.test(words);
}

function titleBelow(passages: readonly Passage[], at: number): boolean {
  const next = passages[at + 1];
  return (
    next !== undefined &&
    next.kind !== 'bullet' &&
    next.text.length < 160 &&
    isTitleLike(next.text) &&
    itemLine(next) === undefined
  );
}

function itemAt(at: number, line: ItemLine, passages: readonly Passage[]): Start {
  let from = at + 1;
  let { title, caseNumber } = line;
  const below = passages[from]?.text ?? '';
  const number = labelOf(below)?.label === 'case-number' ? labelOf(below)?.rest : CASE.exec(below)?.[1];
  if (title === '' && number) {
    caseNumber ??= number;
    from += 1;
  }
  if (title === '') {
    title = (passages[from]?.text ?? '').replaceAll('\t', ' ');
    from += 1;
  }
  return {
    at,
    kind: 'item',
    title,
    ...(line.number === undefined ? {} : { number: line.number }),
    ...(line.time === undefined ? {} : { time: line.time }),
    ...(caseNumber ? { caseNumber } : {}),
    from,
  };
}

/** `Dnr 2017/8` */
const CASE = /^(?:dnr|diarienr|diarienummer)\.?:?\s+(\S.{2,30})$/iu;

/** The levels of headings that items stand on, where they are headings at all. */
function headingLevels(
  items: ReadonlyMap<number, ItemLine>,
  passages: readonly Passage[],
): ReadonlySet<number> {
  const levels = [...items.keys()].flatMap((at) => passages[at]?.level ?? []);
  return new Set(levels.length * 2 >= items.size ? levels : []);
}

function nextFree(
  passages: readonly Passage[],
  at: number,
  free: (index: number) => boolean,
): number | undefined {
  for (let next = at + 1; next < passages.length; next += 1) if (free(next)) return next;
  return undefined;
}
