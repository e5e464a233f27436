import { plainFromRichText } from '../../basics/rich-text.ts';
import { same } from '../../basics/same.ts';
import type { TextPlace } from '../vocabulary.ts';
import type { PlaceContent, PrintedItem } from './place-content.ts';

/** What a line of a protocol is: `line` is what stands around the text, such as who was there or who presented. */
export type LineKind = 'title' | 'line' | 'text' | 'clause' | 'condition' | 'outcome' | 'note';

/** A line of a protocol that became another, was added (no `before`) or taken away (no `after`). */
export interface LineChange {
  readonly kind: LineKind;
  readonly before?: string;
  readonly after?: string;
}

/** What became of a place between two wordings of a protocol. */
export interface PlaceChange {
  readonly place: TextPlace;
  /** Number and title of an item, as it is printed now. */
  readonly title?: string;
  /** Empty when only the form of the text changed, such as what is bold. */
  readonly lines: readonly LineChange[];
}

type Contents = ReadonlyMap<TextPlace, PlaceContent>;

/** What differs between two wordings of a protocol, in the order of the later; places that are gone come last. */
export function changesBetween(before: Contents, after: Contents): readonly PlaceChange[] {
  const gone = [...before.keys()].filter((place) => !after.has(place));
  return [...after.keys(), ...gone].flatMap((place) => {
    const earlier = before.get(place);
    const later = after.get(place);
    if (same(earlier, later)) return [];
    const title = titleOf(later) ?? titleOf(earlier);
    const lines = lineChanges(linesOf(earlier), linesOf(later));
    return [{ place, ...(title === undefined ? {} : { title }), lines }];
  });
}

/** `2. Bredband`, for an item. */
export function titleOf(content: PlaceContent | undefined): string | undefined {
  if (content?.kind !== 'item') return undefined;
  const { number, title } = content.item;
  return number === undefined ? title : `${number}. ${title}`;
}

/** Who was there, for attendance; what is printed of an item around its text and its decision, a line each. */
export function linesAround(content: PlaceContent | undefined): readonly string[] {
  if (content?.kind === 'attendance') return content.lines;
  return content?.kind === 'item' ? linesAroundItem(content.item) : [];
}

interface Line {
  readonly kind: LineKind;
  readonly text: string;
}

function linesOf(content: PlaceContent | undefined): readonly Line[] {
  switch (content?.kind) {
    case undefined:
      return [];
    case 'attendance':
      return content.lines.map((text) => ({ kind: 'line', text }));
    case 'text':
      return textLines(content.text);
    case 'item':
      return itemLines(content.item);
    default:
      return content satisfies never;
  }
}

/** What has a place of its own comes in its order; whatever else is printed of an item comes after its title. */
function itemLines(item: PrintedItem): readonly Line[] {
  const { clauses, heading, outcome, guidance, carriedOver, paragraph, time } = item;
  const lines = (kind: LineKind, texts: readonly (string | undefined)[]): readonly Line[] =>
    texts.flatMap((each) => (each === undefined ? [] : [{ kind, text: each }]));
  return [
    ...lines('line', [heading, paragraph, time]),
    ...lines('title', [titleOf({ kind: 'item', item })]),
    ...lines('line', linesAroundItem(item)),
    ...textLines(item.text),
    ...clauses.flatMap((clause) => [
      ...lines('clause', [`${clause.word} ${clause.text}`]),
      ...lines('condition', clause.conditions?.texts ?? []),
    ]),
    ...lines('outcome', [outcome]),
    ...lines('note', [...guidance, carriedOver]),
  ];
}

function linesAroundItem(item: PrintedItem): readonly string[] {
  const {
    kind: _kind,
    adHoc: _adHoc,
    decisionLabel: _label,
    presenters: _named,
    number: _number,
    title: _title,
    heading: _heading,
    paragraph: _paragraph,
    time: _time,
    text: _text,
    clauses: _clauses,
    outcome: _outcome,
    guidance: _guidance,
    carriedOver: _carriedOver,
    papers,
    ...rest
  } = item;
  return [...stringsIn(rest), ...papers];
}

function textLines(text: PrintedItem['text']): readonly Line[] {
  return text.flatMap((block) =>
    plainFromRichText([block])
      .split('\n')
      .map((line) => ({ kind: 'text', text: line }) as const),
  );
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** Lines that stand in both are left out; what went and what came between two of those is paired, kind by kind. */
function lineChanges(before: readonly Line[], after: readonly Line[]): readonly LineChange[] {
  const changes: LineChange[] = [];
  let [from, to] = [0, 0];
  for (const [keptBefore, keptAfter] of [...commonLines(before, after), [before.length, after.length]]) {
    changes.push(...paired(before.slice(from, keptBefore), after.slice(to, keptAfter)));
    [from, to] = [(keptBefore ?? 0) + 1, (keptAfter ?? 0) + 1];
  }
  return changes;
}

function paired(went: readonly Line[], came: readonly Line[]): readonly LineChange[] {
  const left = [...came];
  const changed = went.map(({ kind, text }): LineChange => {
    const match = left.findIndex((line) => line.kind === kind);
    const [next] = match < 0 ? [] : left.splice(match, 1);
    return next ? { kind, before: text, after: next.text } : { kind, before: text };
  });
  return [...changed, ...left.map(({ kind, text }) => ({ kind, after: text }))];
}

/** The longest run of lines that both have in the same order, as pairs of their places. A protocol has few lines. */
function commonLines(
  before: readonly Line[],
  after: readonly Line[],
): readonly (readonly [before: number, after: number])[] {
  const lengths = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1));
  const length = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const row = lengths[i];
      if (row)
        row[j] = same(before[i], after[j])
          ? length(i + 1, j + 1) + 1
          : Math.max(length(i + 1, j), length(i, j + 1));
    }
  const kept: (readonly [number, number])[] = [];
  for (let [i, j] = [0, 0]; i < before.length && j < after.length; ) {
    if (same(before[i], after[j])) {
      kept.push([i, j]);
      i += 1;
      j += 1;
    } else if (length(i + 1, j) >= length(i, j + 1)) i += 1;
    else j += 1;
  }
  return kept;
}
