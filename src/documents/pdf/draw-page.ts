import type { PdfDocument } from './document.ts';
import { useFace } from './document.ts';
import { faceOf } from './faces.ts';
import { FOOT_AT, FOOT_LEADING, HEAD_AT, MEASURE, PAGE, PANEL, TYPES } from './look.ts';
import type { Colour, Palette } from './look.ts';
import type { PlacedRow } from './paginate.ts';
import type { Panel, Place, Row } from './rows.ts';
import type { SetText } from './set-lines.ts';
import type { TagTree } from './tag-tree.ts';

/** What stands on every page beside the text. */
export interface Furniture {
  readonly heading: string;
  readonly sender: string;
  readonly draft?: string;
  /** At the foot of the first page, above its last line. */
  readonly lines: readonly string[];
  readonly pageOf: (page: number) => string;
}

/** Draws one page: behind the text what only the eye needs, then the text with its tags. */
export function drawPage(
  document: PdfDocument,
  tags: TagTree,
  rows: readonly PlacedRow[],
  page: number,
  furniture: Furniture,
  palette: Palette,
): void {
  const paint = { document, palette };
  artifact(document, () => {
    if (furniture.draft) drawStamp(paint, furniture.draft);
    drawPanels(paint, rows);
    for (const { row, y } of rows) if (row.picture) drawPicture(document, row.picture, y);
    for (const { row, y } of rows) for (const rule of row.rules ?? []) drawRule(paint, rule, y);
  });
  const texts = rows.flatMap(({ row, y }) => row.texts.map((text) => ({ text, row, y })));
  for (const same of neighboursBy(texts, ({ text }) => text.ink.tag.node)) {
    const node = same[0]?.text.ink.tag.node;
    if (!node) continue;
    tags.draw(node, () => {
      for (const { text, row, y } of same) drawText(paint, text, y + row.baseline);
    });
    if (node.link) for (const { text, row, y } of same) drawLink(document, tags, text, y, row.height);
  }
  const changed = texts.filter(({ text }) => text.ink.tag.change);
  artifact(document, () => {
    for (const { text, row, y } of changed) drawChange(paint, text, y + row.baseline);
  });
  artifact(document, () => drawFurniture(paint, page, furniture), 'Pagination');
}

/** What draws, and in which colours. */
interface Paint {
  readonly document: PdfDocument;
  readonly palette: Palette;
}

function drawPicture(
  document: PdfDocument,
  { png, width, height }: NonNullable<Row['picture']>,
  y: number,
): void {
  document.image(Buffer.from(png, 'base64'), PAGE.left, y, { width, height });
}

function artifact(document: PdfDocument, draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
  document.markContent('Artifact', { type });
  draw();
  document.endMarkedContent();
}

function drawText(paint: Paint, { text, face, ink, x }: SetText<Place>, baseline: number): void {
  write(paint, text, { face, size: ink.size, colour: ink.tag.colour, x: PAGE.left + x, baseline });
}

interface Written {
  readonly face: SetText<Place>['face'];
  readonly size: number;
  readonly colour: Colour;
  readonly x: number;
  readonly baseline: number;
}

function write(
  { document, palette }: Paint,
  text: string,
  { face, size, colour, x, baseline }: Written,
): void {
  useFace(document, face)
    .fontSize(size)
    .fillColor(palette[colour])
    .text(text, x, baseline, { lineBreak: false, baseline: 'alphabetic' });
}

function drawLink(
  document: PdfDocument,
  tags: TagTree,
  { x, width, ink }: SetText<Place>,
  y: number,
  height: number,
): void {
  const { node } = ink.tag;
  if (!node.link) return;
  const { href, words } = node.link;
  // A string object is written as text, a string as a name.
  const contents = new String(words);
  document.link(PAGE.left + x, y, width, height, href, {
    structParent: tags.elementOf(node),
    Contents: contents,
  } as object);
}

/** Struck are words that went, underlined are words that came; the words around them say so too. */
function drawChange(
  { document, palette }: Paint,
  { x, width, ink, text }: SetText<Place>,
  baseline: number,
): void {
  const { change, colour } = ink.tag;
  const at = change === 'removed' ? baseline - ink.size * 0.26 : baseline + ink.size * 0.16;
  const visible = width - faceWidth(text, width);
  document
    .moveTo(PAGE.left + x, at)
    .lineTo(PAGE.left + x + visible, at)
    .lineWidth(0.7)
    .strokeColor(palette[colour])
    .stroke();
}

/** Of the blanks at the end, which are not lined. */
function faceWidth(text: string, width: number): number {
  const blanks = text.length - text.trimEnd().length;
  return text.length === 0 ? 0 : (width / text.length) * blanks;
}

function drawRule(
  { document, palette }: Paint,
  { x, width, colour }: { readonly x: number; readonly width: number; readonly colour: Colour },
  y: number,
): void {
  const thick = colour === 'accent' ? 1.6 : 0.6;
  document
    .moveTo(PAGE.left + x, y)
    .lineTo(PAGE.left + x + width, y)
    .lineWidth(thick)
    .strokeColor(palette[colour])
    .stroke();
}

const PANEL_COLOURS: Readonly<Record<Panel['kind'], { readonly paper: Colour; readonly bar: Colour }>> = {
  decision: { paper: 'panel', bar: 'accent' },
  mark: { paper: 'mark-panel', bar: 'mark' },
  wording: { paper: 'mark-panel', bar: 'mark' },
};

/** Rows of one panel that follow each other on a page stand on one ground, with a bar at its left. */
function drawPanels({ document, palette }: Paint, rows: readonly PlacedRow[]): void {
  for (const same of neighboursBy(rows, ({ row }) => row.panel)) {
    const [first, last] = [same[0], same.at(-1)];
    const panel = first?.row.panel;
    if (!panel || !last) continue;
    const top = first.y - PANEL.pad;
    const height = last.y + last.row.height + PANEL.pad - top;
    const { paper, bar } = PANEL_COLOURS[panel.kind];
    document.rect(PAGE.left, top, MEASURE, height).fill(palette[paper]);
    document.rect(PAGE.left, top, PANEL.bar, height).fill(palette[bar]);
  }
}

/** Runs of neighbours of which the same is true. */
function neighboursBy<Each>(
  all: readonly Each[],
  key: (each: Each) => unknown,
): readonly (readonly Each[])[] {
  const runs: Each[][] = [];
  for (const each of all) {
    const last = runs.at(-1);
    if (last?.[0] !== undefined && key(last[0]) === key(each)) last.push(each);
    else runs.push([each]);
  }
  return runs;
}

/** The heading from the second page on, the word of a draft on every one; the sender and the page at the foot. */
function drawFurniture(paint: Paint, page: number, furniture: Furniture): void {
  const { face, bold, size, colour } = TYPES.furniture;
  const { heading, sender, draft, lines, pageOf } = furniture;
  const right = PAGE.width - PAGE.right;
  const room = right - PAGE.left - 90;
  if (page > 1)
    write(paint, shortened(heading, size, room), { face, size, colour, x: PAGE.left, baseline: HEAD_AT });
  if (draft) {
    const x = right - faceOf(bold).widthOf(draft) * size;
    write(paint, draft, { face: bold, size, colour: 'mark', x, baseline: HEAD_AT });
  }
  const address = page === 1 ? lines : [];
  const foot = FOOT_AT - address.length * FOOT_LEADING;
  if (address.length > 0) drawRule(paint, { x: 0, width: MEASURE, colour: 'line' }, foot - FOOT_LEADING - 3);
  address.forEach((line, at) => {
    const baseline = foot + (at + 1) * FOOT_LEADING;
    write(paint, shortened(line, size, room), { face, size, colour, x: PAGE.left, baseline });
  });
  const number = pageOf(page);
  write(paint, shortened(sender, size, room), {
    face: address.length > 0 ? bold : face,
    size,
    colour,
    x: PAGE.left,
    baseline: foot,
  });
  const x = right - faceOf(face).widthOf(number) * size;
  write(paint, number, { face, size, colour, x, baseline: FOOT_AT });
}

/** As much of a text as there is room for. */
function shortened(text: string, size: number, room: number): string {
  const { widthOf } = faceOf(TYPES.furniture.face);
  if (widthOf(text) * size <= room) return text;
  const characters = Array.from(text);
  while (characters.length > 0 && widthOf(`${characters.join('')}…`) * size > room) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}

const STAMP_SIZE = 96;

function drawStamp(paint: Paint, word: string): void {
  const { document } = paint;
  const middle = { x: PAGE.width / 2, y: PAGE.height / 2 };
  const width = faceOf('sans-bold').widthOf(word) * STAMP_SIZE;
  document.save().rotate(-35, { origin: [middle.x, middle.y] });
  write(paint, word, {
    face: 'sans-bold',
    size: STAMP_SIZE,
    colour: 'stamp',
    x: middle.x - width / 2,
    baseline: middle.y + STAMP_SIZE / 3,
  });
  document.restore();
}
