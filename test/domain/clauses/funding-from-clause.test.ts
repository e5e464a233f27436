import { describe, expect, it } from 'vitest';
import { fundingFromClause } from '../../../src/domain/clauses/funding-from-clause.ts';
import { readClause } from '../../../src/domain/clauses/read-clause.ts';

const words = { sources: [{ name: 'Tidigare års överskott', variants: ['överskottet'] }] };
const fundingOf = (text: string) => fundingFromClause(readClause(text, { date: '2024-02-16', words }));

describe('the money of a clause (S21, D17)', () => {
  it.each([
    [
      'avsätta högst 75 tkr ur överskottet',
      { amount: 75_000, ceiling: true, source: 'Tidigare års överskott' },
      false,
    ],
    ['bevilja 20 000 kr', { amount: 20_000 }, false],
    ['varje kommun bidrar med 15 000 kr per år', { amount: 15_000 }, true],
  ])('%s', (text, funding, each) => {
    expect(fundingOf(text)).toMatchObject({ funding, each });
  });

  it('is none where no money is named', () => {
    expect(fundingOf('notera informationen')).toBeUndefined();
  });
});
