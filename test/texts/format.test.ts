import { describe, expect, it } from 'vitest';
import { countWord } from '../../src/texts/count-word.ts';
import { atTime, capitalised, meetingTime, unbroken } from '../../src/texts/format.ts';

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

describe('a time in a line of a page', () => {
  it('is not parted from the word before it, in any language, and nothing else is held together', () => {
    expect(unbroken(`Börjar ${atTime('sv', '08:30')} i rum 4`)).toBe('Börjar kl.\u00A008.30 i rum 4');
    expect(unbroken(`Begins ${atTime('en', '08:30')} at the town hall`)).toBe(
      'Begins at\u00A008:30 at the town hall',
    );
    const details = { date: '2018-04-20', endDate: '2018-04-21', start: '08:30', end: '12:05' };
    expect(unbroken(meetingTime('sv', details)).match(/kl\.\u00A0/g)).toHaveLength(2);
    expect(unbroken('Beslut om kl. och at 3 kommuner format 12')).toBe(
      'Beslut om kl. och at\u00A03 kommuner format 12',
    );
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
