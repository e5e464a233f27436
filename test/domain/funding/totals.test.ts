import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FundedClause } from '../../../src/domain/funding/totals.ts';
import { totalsBySource } from '../../../src/domain/funding/totals.ts';

const clause = (over: Partial<FundedClause> = {}): FundedClause => ({
  meetingId: 'm1',
  itemId: 'i1',
  clauseId: 'c1',
  date: '2027-02-17',
  title: 'Trafikutredning',
  text: 'bevilja 100 tkr',
  amount: 100_000,
  ceiling: false,
  source: 'tidigare års överskott',
  agreed: true,
  ...over,
});

describe('totals by funding source (D17)', () => {
  it('add up one source across decisions, however it was spelled', () => {
    const [total, ...others] = totalsBySource([
      clause({ clauseId: 'c1' }),
      clause({ clauseId: 'c2', date: '2027-05-12', amount: 250_000, source: ' Tidigare  års överskott' }),
    ]);
    expect(others).toEqual([]);
    expect(total).toMatchObject({ source: 'Tidigare  års överskott', agreed: 350_000, preliminary: 0 });
    expect(total?.clauses.map(({ clauseId }) => clauseId)).toEqual(['c2', 'c1']);
  });

  it('tell what is agreed from what is preliminary, and how much is ceilings', () => {
    expect(
      totalsBySource([
        clause({ clauseId: 'c1', ceiling: true }),
        clause({ clauseId: 'c2', amount: 40_000, agreed: false }),
      ]),
    ).toMatchObject([{ agreed: 100_000, preliminary: 40_000, ceilings: 100_000 }]);
  });

  it('stand with the largest first and the nameless last', () => {
    expect(
      totalsBySource([
        clause({ clauseId: 'c1', source: '', amount: 900_000 }),
        clause({ clauseId: 'c2', source: 'anslaget', amount: 10 }),
        clause({ clauseId: 'c3', source: 'överskott', amount: 20 }),
      ]).map(({ source }) => source),
    ).toEqual(['överskott', 'anslaget', '']);
  });

  it('lose no krona and depend on no order', () => {
    const some = fc.array(
      fc.record({
        amount: fc.integer({ min: 1, max: 1_000_000 }),
        source: fc.constantFrom('', 'A', 'a', 'b ', 'b'),
        agreed: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(some, (drawn) => {
        const clauses = drawn.map((each, index) => clause({ ...each, clauseId: `c${index}` }));
        const sum = totalsBySource(clauses).reduce((all, one) => all + one.agreed + one.preliminary, 0);
        expect(sum).toBe(clauses.reduce((all, { amount }) => all + amount, 0));
        const sums = (some: readonly FundedClause[]) =>
          totalsBySource(some).map(({ agreed, preliminary }) => `${agreed} ${preliminary}`);
        expect(sums(clauses.toReversed()).toSorted()).toEqual(sums(clauses).toSorted());
      }),
    );
  });
});
