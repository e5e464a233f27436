import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CountOfDecisions } from '../../../src/domain/register/decisions.ts';
import { isOfAll, markOf, readFacts, yearsOf } from '../../../src/domain/register/decisions.ts';

describe('what is read of a decision for the register', () => {
  it('is what it decides, whom it names and how much: as it was noted rather than as it says', () => {
    const words = { municipalities: ['Storby', 'Lillby'] };
    const text = 'uppdra åt Storby att avsätta 20 000 kr';
    const read = { kinds: ['assign', 'fund'], assignees: ['Storby'], amount: 20_000 };
    expect(readFacts(text, '2024-02-16', words)).toMatchObject({ assignees: ['Storby'], amount: 20_000 });
    expect(readFacts(text, '2024-02-16', words, 25_000)).toMatchObject({ amount: 25_000 });
    expect(readFacts(text, '2024-02-16', words).kinds).toContain(read.kinds[0]);
    expect(['samtliga kommuner', 'Alla', 'Storby', 'Allan'].filter(isOfAll)).toEqual([
      'samtliga kommuner',
      'Alla',
    ]);
  });

  it('is out of date when the group says other words, however these are kept', () => {
    expect(markOf({ people: ['A'], bodies: [] })).toBe(markOf({ bodies: [], people: ['A'] }));
    expect(markOf({ people: ['A'] })).not.toBe(markOf({ people: ['B'] }));
  });
});

describe('decisions by year', () => {
  it('are counted, each once, the latest year and the commonest kind first (a law)', () => {
    const some = fc.array(
      fc.record({
        year: fc.constantFrom('2016', '2018', '2022'),
        kinds: fc.uniqueArray(fc.constantFrom('assign', 'note', 'fund' as const)),
        count: fc.integer({ min: 1, max: 9 }),
      }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(some, (rows) => {
        const counts = rows as readonly CountOfDecisions[];
        const years = yearsOf(counts);
        const total = (of: readonly { readonly count: number }[]) =>
          of.reduce((sum, { count }) => sum + count, 0);
        expect(total(years)).toBe(total(counts));
        expect(years.map(({ year }) => year)).toEqual(
          years
            .map(({ year }) => year)
            .toSorted()
            .reverse(),
        );
        for (const { year, kinds } of years) {
          expect(kinds.map(({ count }) => count)).toEqual(
            kinds.map(({ count }) => count).toSorted((a, b) => b - a),
          );
          for (const { kind, count } of kinds)
            expect(count).toBe(total(counts.filter((row) => row.year === year && row.kinds.includes(kind))));
        }
      }),
    );
  });
});
