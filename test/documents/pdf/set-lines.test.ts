import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SetLine } from '../../../src/documents/pdf/set-lines.ts';
import { setLines } from '../../../src/documents/pdf/set-lines.ts';
import { NO_BREAK_SPACE } from '../../../src/documents/pdf/printable.ts';

/** A face whose every character is one wide. */
const widthOf = (_face: string, text: string) => Array.from(text).length;
const ink = { size: 1, tag: null };
const set = (text: string, width: number, indent = 0) =>
  setLines([{ segments: [{ text, face: 'text' }], ink }], width, widthOf, indent);
const words = (lines: readonly SetLine<unknown>[]) =>
  lines.map((line) => line.map(({ text }) => text).join(''));

describe('lines of text', () => {
  it('are broken at blanks', () => {
    expect(words(set('ett två tre fyra', 8))).toEqual(['ett två ', 'tre fyra']);
  });

  it('are broken after a hyphen between letters, not within figures', () => {
    expect(words(set('nord-västra', 6))).toEqual(['nord-', 'västra']);
    expect(words(set('år 2024-2027', 10))).toEqual(['år ', '2024-2027']);
  });

  it.each(['kl. 08.30', '§ 12', 'den 3', '250 tkr', '10 000', 'den 3 maj'])('keep %s together', (text) => {
    expect(words(set(`om ${text}`, text.length + 1))).toEqual(['om ', text]);
  });

  it('keep the line breaks of the writer', () => {
    expect(words(set('ett\n\ntvå', 20))).toEqual(['ett', '', 'två']);
  });

  it('break a word wider than the line where they must, and no letter in two', () => {
    expect(words(set('abcdefgh', 3))).toEqual(['abc', 'def', 'gh']);
    expect(words(set('ae\u0301e\u0301', 2)).join('')).toBe('ae\u0301e\u0301');
  });

  it('begin after what stands before the first', () => {
    expect(words(set('ett två tre', 8, 4))).toEqual(['ett ', 'två tre']);
    expect(set('ett två', 8, 4)[0]?.[0]?.x).toBe(4);
  });

  it('lose no character and are never too wide', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'å', '-', ' ', '\n', '8', NO_BREAK_SPACE), maxLength: 80 }),
        fc.integer({ min: 3, max: 30 }),
        (text, width) => {
          const lines = set(text, width);
          const drawn = words(lines).join('').replaceAll(' ', '');
          expect(drawn).toBe(text.replace(/[\n \u00a0]/g, ''));
          for (const line of words(lines)) expect(line.trimEnd().length).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});
