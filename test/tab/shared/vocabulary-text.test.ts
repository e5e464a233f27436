import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesText, readAbbreviations, readNames } from '../../../tab/features/group/vocabulary-text.ts';

describe('the names of a vocabulary as text', () => {
  it('are one a line, and after = how else they are written', () => {
    const text = 'Socialchefsnätverket = socialcheferna; nätverket för IFO\n\n  Presidiet \nFonden =';
    expect(readNames(text)).toEqual([
      { name: 'Socialchefsnätverket', variants: ['socialcheferna', 'nätverket för IFO'] },
      { name: 'Presidiet' },
      { name: 'Fonden' },
    ]);
  });

  it('are the same when they have been shown and are read again (a law)', () => {
    const word = fc.stringMatching(/^[A-Za-zåäöÅÄÖ][A-Za-zåäö ,:-]{0,20}[a-zåäö]$/);
    const named = fc.record(
      { name: word, variants: fc.array(word, { minLength: 1, maxLength: 3 }) },
      { requiredKeys: ['name'] },
    );
    fc.assert(
      fc.property(fc.array(named, { maxLength: 5 }), (names) => {
        expect(readNames(namesText(names))).toEqual(names);
      }),
    );
  });

  it('are abbreviations however they are parted', () => {
    expect(readAbbreviations(' IFO, VO;KSO\nSÄBO ')).toEqual(['IFO', 'VO', 'KSO', 'SÄBO']);
  });
});
