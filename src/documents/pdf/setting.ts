import type { Run } from '../paper/paper.ts';
import type { Colour, Type } from './look.ts';
import { MEASURE, PANEL, TYPES } from './look.ts';
import type { CanDraw } from './printable.ts';
import { printable } from './printable.ts';
import type { Panel, Place, Row, TagNode } from './rows.ts';
import type { SetText, Stretch, WidthOf } from './set-lines.ts';
import { setLines } from './set-lines.ts';

/** A text to be set in lines. */
export interface TextToSet {
  readonly type: Type;
  readonly runs: readonly Run[];
  readonly node: TagNode;
  /** Blank above it. */
  readonly before?: number;
  /** Its last line stays on the page of what follows. */
  readonly glued?: boolean;
  /** It is never parted over two pages. */
  readonly whole?: boolean;
  readonly lead?: Lead;
  readonly panel?: Panel;
  readonly bookmark?: { readonly title: string; readonly level: number };
}

/** What stands before the first line, in a column of its own: a number, a label, a bullet, `att`. */
export interface Lead {
  readonly text: string;
  readonly type?: Type;
  readonly colour?: Colour;
  /** Of the column; what it takes unless told. */
  readonly width?: number;
  /** A lead wider than the column pushes the first line alone. */
  readonly hanging?: boolean;
  /** Its own element, unless it is of the text. */
  readonly node?: TagNode;
}

/** Lines of text below a rule, at a place of the measure. */
export interface Column {
  readonly x: number;
  readonly width: number;
  readonly node: TagNode;
  readonly lines: readonly { readonly type: Type; readonly text: string }[];
}

/** Collects rows, from the top of a paper to its end. */
export interface Setting {
  readonly rows: readonly Row[];
  text(text: TextToSet): void;
  /** A picture on a row of its own, which stays with what follows. */
  picture(picture: NonNullable<Row['picture']>, after: number): void;
  /** A line along the measure. */
  rule(colour: Colour, before: number): void;
  /** Texts beside each other, each below a line to sign on; never parted. */
  columns(columns: readonly Column[], above: number): void;
  /** The width that a lead of bold text takes. */
  leadWidth(text: string, type: Type): number;
  /** More blank, or less, above what comes next. */
  gap(extra: number): void;
  /** What is set within stands further in. */
  indented(by: number, set: () => void): void;
  /** What is set until it is closed shares a panel. */
  openPanel(kind: Panel['kind']): Panel;
  panelled(panel: Panel | undefined, set: () => void): void;
  /** The panel opened last. */
  lastPanel(): Panel | undefined;
  /** What is set within is not parted over two pages. */
  together(set: () => void): void;
  /** What is set within is not parted over two pages where it is no more than this many lines. */
  short(most: number, set: () => void): void;
  /** What was set last stays on the page of what follows. */
  glueLast(): void;
}

export function createSetting(widthOf: WidthOf, canDraw: CanDraw): Setting {
  const rows: Row[] = [];
  let indent = 0;
  let ambient: Panel | undefined;
  let opened: Panel | undefined;

  let extra = 0;
  const push = (row: Row) => {
    const above = rows.at(-1)?.panel;
    // A panel reaches beyond its rows, and what stands beside it keeps its distance.
    const ground = above === row.panel ? 0 : (above ? PANEL.pad : 0) + (row.panel ? PANEL.pad : 0);
    rows.push({ ...row, before: row.before + ground + extra });
    extra = 0;
  };
  const segmentsOf = (text: string, face: Type['face']) => printable(text, face, canDraw);
  const stretchOf = (run: Run, type: Type, node: TagNode): Stretch<Place> => {
    const bold = run.bold ?? run.change === 'added';
    const words = run.text;
    const place: Place =
      run.href === undefined
        ? { node, colour: type.colour, ...(run.change ? { change: run.change } : {}) }
        : { node: { tag: 'Link', parent: node, link: { href: run.href, words } }, colour: 'accent' };
    return {
      segments: segmentsOf(words, bold ? type.bold : type.face),
      ink: { size: type.size, tag: place },
    };
  };
  const leadTexts = (lead: Lead, type: Type, node: TagNode): readonly SetText<Place>[] => {
    const look = lead.type ?? type;
    const tag: Place = { node: lead.node ?? node, colour: lead.colour ?? look.colour };
    const stretch = { segments: segmentsOf(lead.text, look.bold), ink: { size: look.size, tag } };
    return setLines([stretch], Number.POSITIVE_INFINITY, widthOf)[0] ?? [];
  };

  const keep = (set: () => void, most: number) => {
    const from = rows.length;
    set();
    if (rows.length - from <= most) for (let at = from; at < rows.length - 1; at += 1) glue(rows, at);
  };

  return {
    rows,
    picture(picture, after) {
      push({ before: 0, height: picture.height + after, baseline: 0, texts: [], glued: true, picture });
    },
    rule(colour, before) {
      const rules = [{ x: 0, width: MEASURE, colour }];
      push({ before, height: 2, baseline: 0, texts: [], glued: true, rules });
    },
    columns(columns, above) {
      const set = columns.map(({ x, width, node, lines }) =>
        lines.flatMap(({ type, text }, at) => {
          const words = at < lines.length - 1 ? `${text} ` : text;
          return setLines([stretchOf({ text: words }, type, node)], width, widthOf).map((line) => ({
            type,
            line: line.map((each) => ({ ...each, x: each.x + x })),
          }));
        }),
      );
      const rules = columns.map(({ x, width }) => ({ x, width, colour: 'ink' as const }));
      const deepest = Math.max(...set.map((lines) => lines.length));
      for (let at = 0; at < deepest; at += 1) {
        const beside = set.flatMap((lines) => lines[at] ?? []);
        const { leading, size } = beside[0]?.type ?? TYPES.text;
        push({
          before: at === 0 ? above : 0,
          height: leading,
          baseline: baselineOf(leading, size),
          texts: beside.flatMap(({ line }) => line),
          glued: at < deepest - 1,
          ...(at === 0 ? { rules } : {}),
        });
      }
    },
    text(given) {
      const { type, runs, node, lead, panel = ambient, before = 0 } = given;
      const x = indent + (panel ? PANEL.inset : 0);
      const leading = lead ? leadTexts(lead, type, node) : [];
      const taken = leading.reduce((sum, { width }) => sum + width, 0);
      const column = lead ? (lead.hanging ? (lead.width ?? 0) : Math.max(lead.width ?? 0, taken)) : 0;
      const pushed = Math.max(0, taken - column);
      const width = MEASURE - x - column - (panel ? PANEL.inset : 0);
      const lines = setLines(
        runs.map((run) => stretchOf(run, type, node)),
        width,
        widthOf,
        pushed,
      );
      const baseline = baselineOf(type.leading, type.size);
      lines.forEach((line, at) => {
        const [first, last] = [at === 0, at === lines.length - 1];
        // Two lines at least on either side of a page break.
        const bound = given.whole || first || at === lines.length - 2;
        push({
          before: first ? before : 0,
          height: type.leading,
          baseline,
          texts: [
            ...(first ? leading.map((text) => ({ ...text, x: text.x + x })) : []),
            ...line.map((text) => ({ ...text, x: text.x + x + column })),
          ],
          glued: last ? (given.glued ?? false) : bound,
          ...(panel ? { panel } : {}),
          ...(first && given.bookmark ? { bookmark: given.bookmark } : {}),
        });
      });
    },
    leadWidth: (text, type) =>
      segmentsOf(text, type.bold).reduce((sum, { text, face }) => sum + widthOf(face, text, type.size), 0),
    gap(more) {
      extra += more;
    },
    indented(by, set) {
      indent += by;
      set();
      indent -= by;
    },
    openPanel(kind) {
      opened = { kind };
      return opened;
    },
    panelled(panel, set) {
      const outside = ambient;
      ambient = panel;
      set();
      ambient = outside;
    },
    lastPanel: () => opened,
    together: (set) => keep(set, Number.POSITIVE_INFINITY),
    short: (most, set) => keep(set, most),
    glueLast: () => glue(rows, rows.length - 1),
  };
}

/** Where letters of a size stand in a line, from its top. */
function baselineOf(leading: number, size: number): number {
  return leading / 2 + size * 0.34;
}

function glue(rows: Row[], at: number): void {
  const row = rows[at];
  if (row) rows[at] = { ...row, glued: true };
}
