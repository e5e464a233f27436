import { describe, expect, it } from 'vitest';
import { termsByWords } from '../../../tab/shared/clauses/terms-by-words.ts';

const NOTHING = { conditions: '', amount: '', ceiling: false, source: '' };
const CLAUSE = 'anslå högst 250 tkr ur tidigare års överskott';

describe('the money of a clause, when its fields are opened', () => {
  it('is there as the words say it', () => {
    expect(termsByWords(NOTHING, CLAUSE, { date: '2024-02-16' })).toEqual({
      ...NOTHING,
      amount: '250\u00a0000\u00a0kr',
      ceiling: true,
      source: 'tidigare års överskott',
    });
  });

  it('is left as somebody wrote it', () => {
    const written = { ...NOTHING, amount: '10 kr', source: 'reserven' };
    expect(termsByWords(written, CLAUSE, { date: '2024-02-16' })).toEqual(written);
    expect(termsByWords(NOTHING, 'notera informationen', { date: '2024-02-16' })).toEqual(NOTHING);
  });
});
