import { describe, expect, it } from 'vitest';
import { countWord } from '../../src/texts/count-word.ts';
import { capitalised } from '../../src/texts/format.ts';

describe('a name that begins a line', () => {
  it.each([
    ['samtliga kommundirektörer', 'Samtliga kommundirektörer'],
    ['överskott', 'Överskott'],
    ['Bo Al', 'Bo Al'],
    ['12 kommuner', '12 kommuner'],
    ['', ''],
  ])('begins with a capital letter, and is otherwise as it was written: %s', (written, shown) => {
    expect(capitalised('sv', written)).toBe(shown);
  });
});

describe('a number of things in a sentence', () => {
  it('is a word up to twelve, and a figure otherwise', () => {
    expect([1, 2, 12, 13, 0].map((count) => countWord('sv', count))).toEqual([
      'ett',
      'två',
      'tolv',
      '13',
      '0',
    ]);
    expect(countWord('en', 2)).toBe('two');
  });
});
