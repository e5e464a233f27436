import type { Row } from './rows.ts';

/** A row at its place on a page. */
export interface PlacedRow {
  readonly row: Row;
  /** Of the row's top, from the top of the page. */
  readonly y: number;
}

/** Where rows stand on a page, from its top; the first may end sooner. */
export interface PageRoom {
  readonly top: number;
  readonly bottom: number;
  readonly firstBottom?: number;
}

/**
 * Puts rows on pages between `top` and `bottom`. Rows that are glued to the next stay together as long as they fit on
 * one page: so a heading never ends a page, a paragraph leaves no single line behind, nobody signs on an empty page.
 */
export function paginate(
  rows: readonly Row[],
  { top, bottom: usual, firstBottom = usual }: PageRoom,
): readonly (readonly PlacedRow[])[] {
  const pages: PlacedRow[][] = [[]];
  let y = top;
  let bottom = firstBottom;
  const turn = () => {
    pages.push([]);
    y = top;
    bottom = usual;
  };
  for (const together of gluedRuns(rows)) {
    const height = heightOf(together);
    const unled = height - (together[0]?.before ?? 0);
    const fits = y === top ? y + unled <= bottom : y + height <= bottom;
    if (y > top && !fits && top + unled <= usual) turn();
    for (const row of together) {
      if (y > top && y + row.before + row.height > bottom) turn();
      y += y > top ? row.before : 0;
      pages.at(-1)?.push({ row, y });
      y += row.height;
    }
  }
  return pages;
}

function gluedRuns(rows: readonly Row[]): readonly (readonly Row[])[] {
  const runs: Row[][] = [];
  let open = false;
  for (const row of rows) {
    if (open) runs.at(-1)?.push(row);
    else runs.push([row]);
    open = row.glued;
  }
  return runs;
}

function heightOf(rows: readonly Row[]): number {
  return rows.reduce((sum, { before, height }) => sum + before + height, 0);
}
