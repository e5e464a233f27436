import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paginate } from '../../../src/documents/pdf/paginate.ts';
import type { Row } from '../../../src/documents/pdf/rows.ts';

const PAGE = { top: 10, bottom: 110 };
const aRow = (glued = false, height = 10): Row => ({ before: 2, height, baseline: 8, texts: [], glued });
const onPages = (rows: readonly Row[]) => paginate(rows, PAGE).map((page) => page.length);

describe('pages', () => {
  it('are filled from the top, without the blank that parts a row from the one before', () => {
    const [first] = paginate([aRow(), aRow()], PAGE);
    expect(first?.map(({ y }) => y)).toEqual([10, 22]);
    expect(onPages(Array.from({ length: 10 }, () => aRow()))).toEqual([8, 2]);
  });

  it('turn before a row that must stay with what does not fit', () => {
    expect(onPages([...Array.from({ length: 7 }, () => aRow()), aRow(true), aRow()])).toEqual([7, 2]);
  });

  it('part what is longer than a page', () => {
    expect(onPages(Array.from({ length: 12 }, (_, at) => aRow(at < 11)))).toEqual([8, 4]);
  });

  it('of nothing are one', () => {
    expect(onPages([])).toEqual([0]);
  });

  it('hold every row once, in order, within the page, and none is empty', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 1, max: 90 })), { minLength: 1, maxLength: 60 }),
        (made) => {
          const rows = made.map(([glued, height]) => aRow(glued, height));
          const pages = paginate(rows, PAGE);
          expect(pages.flatMap((page) => page.map(({ row }) => row))).toEqual(rows);
          for (const page of pages) {
            expect(page.length).toBeGreaterThan(0);
            for (const { row, y } of page) expect(y + row.height).toBeLessThanOrEqual(PAGE.bottom);
          }
        },
      ),
    );
  });
});
