import { describe, expect, it } from 'vitest';
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
