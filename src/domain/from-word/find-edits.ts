import { fingerprint } from '../basics/fingerprint.ts';
import type { Item, MeetingState } from '../meeting/state.ts';
import { ATTENDANCE, CLOSING, OPENING } from '../meeting/vocabulary.ts';
import { orderEdits, removedItems, titleEdits, withoutLabel } from './agenda-edits.ts';
import { attendanceEdits } from './attendance-edits.ts';
import { clauseWords, decisionEdits } from './decision-edits.ts';
import { detailsEdits } from './details-edit.ts';
import type { Edited, WordEdit, WordPlace } from './edit.ts';
import { commentEdits, looseEdits, pictureEdits } from './loose-edits.ts';
import type { ItemZones } from './item-zones.ts';
import { zonesOf } from './item-zones.ts';
import type { Layout, PlacedLine } from './layout.ts';
import { isLive, layoutOf } from './layout.ts';
import { printedEdits } from './printed-edits.ts';
import type { FoundEdit } from './text-edits.ts';
import { textEdits, textLine } from './text-edits.ts';
import { authorsOf, makersOf } from './versions.ts';
import type { WordFile } from './word-file.ts';
import { shownWords } from './word-file.ts';

/**
 * Everything that was done to a protocol in Word (D10): `made` is the file as it was made of the meeting as it was `then`,
 * `returned` what came back, read alike. Nothing that came back is left out: what has no place is told of as that. A file
 * that nobody changed has no edits; what was done within one item is an edit of that item alone.
 */
export function findEdits(made: WordFile, returned: WordFile, then: MeetingState): readonly WordEdit[] {
  const layout = layoutOf(made, returned, then);
  const removed = removedItems(layout, then);
  const order = orderEdits(layout, removed);
  return identified([
    ...at('page', printedEdits(layout, 'page')),
    ...at(ATTENDANCE, attendance(layout, then)),
    ...at(OPENING, writtenEdits(layout, OPENING)),
    ...then.items.flatMap((item) => [
      ...at(
        item.itemId,
        order.flatMap(({ itemId, found }) => (itemId === item.itemId ? [found] : [])),
      ),
      ...at(item.itemId, removed.has(item.itemId) ? removal(item, layout) : itemEdits(layout, item)),
    ]),
    ...at(CLOSING, writtenEdits(layout, CLOSING)),
    ...at('end', printedEdits(layout, 'end')),
    ...at('corrections', printedEdits(layout, 'corrections')),
    ...(['page', 'end', 'corrections'] as const).flatMap((place) =>
      at(place, looseEdits(unknownAt(layout, place))),
    ),
    ...layout.lines.flatMap((placed) => at(placed.place, commentEdits(placed))),
    ...pictureEdits(made.lines, layout.lines),
    ...at('page', furnitureEdits(made, returned)),
  ]);
}

type PlacedEdit = { readonly place: WordPlace; readonly found: FoundEdit };

function at(place: WordPlace, found: readonly FoundEdit[]): readonly PlacedEdit[] {
  return found.map((each) => ({ place, found: each }));
}

/** Each with its name: the same change of the same words is called the same; the second of two alike is the second. */
function identified(edits: readonly PlacedEdit[]): readonly WordEdit[] {
  const met = new Map<string, number>();
  return edits.map(({ place, found: { by, edited } }) => {
    const authors = by.map(({ name }) => name);
    const name = fingerprint([place, authors, edited]);
    const count = (met.get(name) ?? 0) + 1;
    met.set(name, count);
    return { editId: count === 1 ? name : `${name}-${count}`, place, by, ...edited };
  });
}

function attendance(layout: Layout, then: MeetingState): readonly FoundEdit[] {
  const here = layout.lines.filter(({ place, line }) => place === ATTENDANCE && !line.within);
  const when = here.find(({ anchor }) => anchor?.kind === 'part');
  const isRow = ({ anchor }: { readonly anchor?: PlacedLine['anchor'] }) =>
    anchor?.kind !== 'part' && anchor?.kind !== 'line';
  const made = layout.rows;
  return [
    ...(when ? detailsEdits(when) : []),
    ...attendanceEdits(then, made, here.filter(isRow)),
    ...printedEdits(layout, ATTENDANCE),
    ...looseEdits(unknownAt(layout, ATTENDANCE).filter(({ line }) => line.within)),
  ];
}

/** What is written before the items, or after them. */
function writtenEdits(layout: Layout, place: WordPlace): readonly FoundEdit[] {
  const here = layout.lines.filter((placed) => placed.place === place);
  const text = here.filter(({ line, anchor }) => !line.within && (!anchor || isText(anchor.kind)));
  const heading = text.filter(({ line, anchor }) => !anchor && line.role !== 'other' && line.role !== 'fact');
  const words = text.filter((placed) => !heading.includes(placed));
  return [
    ...textOf(layout, place, words),
    ...looseEdits([...heading, ...here.filter(({ line, anchor }) => line.within && !anchor)]),
    ...printedEdits(layout, place),
  ];
}

function itemEdits(layout: Layout, item: Item): readonly FoundEdit[] {
  const { itemId } = item;
  const here = layout.lines.filter(({ place }) => place === itemId);
  if (here.length === 0 && !layout.made.some(({ place }) => place === itemId)) return [];
  const own = layout.lines.filter(({ made }) => made?.place === itemId);
  const zones = zonesOf(itemId, here, layout.made);
  return [
    ...titleEdits(item, own),
    ...textOf(layout, itemId, zones.text),
    ...decisionEdits(item, zones, own),
    ...printedEdits(layout, itemId),
    ...looseEdits(zones.loose),
    ...zones.added.map((added) => additionOf(layout, item, added)),
  ];
}

function textOf(layout: Layout, place: WordPlace, lines: readonly PlacedLine[]): readonly FoundEdit[] {
  const ofPlace = ({
    anchor,
    place: of,
  }: {
    readonly anchor?: PlacedLine['anchor'];
    readonly place: WordPlace;
  }) =>
    of === place &&
    anchor !== undefined &&
    (anchor.kind === 'text' || (anchor.kind === 'part' && isPlain(place)));
  const made = layout.made.filter((line) => ofPlace(line) && line.line.runs.length > 0);
  const deleted = layout.lines.filter((placed) => placed.made && ofPlace(placed.made) && !isLive(placed));
  return textEdits(place, made, lines.filter(isLive), deleted);
}

function isPlain(place: WordPlace): boolean {
  return place === OPENING || place === CLOSING;
}

function isText(kind: string): boolean {
  return kind === 'text' || kind === 'part';
}

function removal(item: Item, { lines }: Layout): readonly FoundEdit[] {
  const title = lines.find(({ anchor }) => anchor?.kind === 'part' && anchor.of === item.itemId);
  const by = title ? authorsOf(title.line.runs) : [];
  return [{ by, edited: { kind: 'item-removed', title: item.plan.title } }];
}

/** An item that somebody wrote in Word, below the one it stands under. */
function additionOf(
  { lines }: Layout,
  item: Item,
  { heading, zones }: ItemZones['added'][number],
): FoundEdit {
  const from = lines.indexOf(heading);
  const next = lines
    .slice(from + 1)
    .find(({ anchor, place }) => anchor?.kind === 'part' && place === anchor.of && place !== item.itemId);
  const text = [...zones.text, ...zones.loose].map(({ line }) => textLine(line));
  const before = next?.anchor && !NOT_ITEMS.has(next.anchor.of) ? next.anchor.of : undefined;
  return {
    by: makersOf(heading.line),
    edited: {
      kind: 'item-added',
      title: withoutLabel(shownWords(heading.line.runs)),
      text,
      clauses: zones.clauses.map(clauseWords),
      ...(before === undefined ? {} : { before }),
    },
  };
}

const NOT_ITEMS: ReadonlySet<string> = new Set([ATTENDANCE, OPENING, CLOSING, 'end', 'corrections']);

/** What nobody printed at a place that has no text of its own. */
function unknownAt({ lines }: Layout, place: WordPlace): readonly PlacedLine[] {
  return lines.filter((placed) => placed.place === place && !placed.anchor && isLive(placed));
}

/** What stands at the top or the foot of the pages, and did not. */
function furnitureEdits(made: WordFile, returned: WordFile): readonly FoundEdit[] {
  const known = new Set(made.furniture.map(squeezed));
  const came = [...new Set(returned.furniture)].filter((line) => !known.has(squeezed(line)));
  return came.map((text) => ({
    by: [],
    edited: { kind: 'loose', what: 'furniture', text } satisfies Edited,
  }));
}

function squeezed(text: string): string {
  return text.replace(/\s+/gu, '');
}
