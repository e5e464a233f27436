import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kronor, kronorFrom } from '../../../src/domain/basics/money.ts';

describe('an amount of money (S21)', () => {
  it.each([
    ['100 tkr', 100_000],
    ['10 000 kr', 10_000],
    ['200.000 kr', 200_000],
    ['250 000', 250_000],
    ['1,5 mkr', 1_500_000],
    ['2 mnkr', 2_000_000],
    ['SEK 40000', 40_000],
    ['75:-', 75],
    ['12,5 tkr', 12_500],
  ])('is read as people write it: %s', (text, amount) => {
    expect(kronorFrom(text)).toBe(amount);
  });

  it.each(['', 'mycket', '0 kr', '-5', '1,55 kr', '10 00', '1 000 000 000 000 000 000', '5 euro', '1.5 mkr'])(
    'is not guessed from %j',
    (text) => {
      expect(kronorFrom(text)).toBeUndefined();
    },
  );

  it('is printed so that it can be read back', () => {
    expect(kronor(1_250_000)).toBe('1\u00a0250\u00a0000\u00a0kr');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 50 }), (amount) => {
        expect(kronorFrom(kronor(amount))).toBe(amount);
      }),
    );
  });
});
