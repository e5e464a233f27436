import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DecisionFacts } from '../../../src/domain/register/decisions.ts';
import { isWanted, readFacts, yearsOf } from '../../../src/domain/register/decisions.ts';

const words = { municipalities: ['Storby', 'Lillby'] };
const decision = (text: string, date = '2024-02-16', agreed = true): DecisionFacts => ({
  ...readFacts(text, date, words),
  text,
  date,
  agreed,
});
const GIVEN = decision('uppdra åt Storby att avsätta 20 000 kr');
const TOLD = decision('notera Lillbys rapport', '2022-05-12');
const ALL = decision('samtliga kommuner ombeds svara', '2023-01-10', false);

describe('which decisions of the register are wanted', () => {
  it.each([
    [{}, [GIVEN, TOLD, ALL]],
    [{ from: '2023-01-01' }, [GIVEN, ALL]],
    [{ from: '2022-05-12', to: '2023-01-10' }, [TOLD, ALL]],
    [{ kind: 'assign' }, [GIVEN]],
    [{ municipality: 'Storby' }, [GIVEN, ALL]],
    [{ municipality: 'Lillby' }, [TOLD, ALL]],
    [{ person: 'Lillby' }, [TOLD]],
    [{ money: true }, [GIVEN]],
    [{ status: 'preliminary' }, [ALL]],
    [{ status: 'agreed', municipality: 'Lillby' }, [TOLD]],
  ] as const)('%j', (filter, wanted) => {
    expect([GIVEN, TOLD, ALL].filter((each) => isWanted(each, filter))).toEqual(wanted);
  });

  it('are counted by year, each once, the latest first (a law)', () => {
    const some = fc.array(fc.constantFrom(GIVEN, TOLD, ALL), { maxLength: 20 });
    fc.assert(
      fc.property(some, (decisions) => {
        const years = yearsOf(decisions);
        expect(years.reduce((sum, { count }) => sum + count, 0)).toBe(decisions.length);
        expect(years.map(({ year }) => year)).toEqual(
          years.map(({ year }) => year).toSorted((a, b) => b.localeCompare(a)),
        );
        for (const { kinds } of years)
          expect(kinds.map(({ count }) => count)).toEqual(
            kinds.map(({ count }) => count).toSorted((a, b) => b - a),
          );
      }),
    );
    expect(yearsOf([GIVEN, GIVEN, TOLD])[0]).toMatchObject({ year: '2024', count: 2 });
  });
});
