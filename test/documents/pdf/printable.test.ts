import { describe, expect, it } from 'vitest';
import { printable } from '../../../src/documents/pdf/printable.ts';

const SYMBOLS = new Set('☐→\ufffd');
const EMOJI = new Set('👍');
/** A face that has letters alone, one that has symbols, one that has an emoji. */
const canDraw = (face: string, codePoint: number): boolean => {
  const character = String.fromCodePoint(codePoint);
  if (face === 'symbols') return SYMBOLS.has(character);
  return face === 'emoji' ? EMOJI.has(character) : codePoint < 0x250;
};
const drawn = (text: string) => printable(text, 'text', canDraw);

describe('characters that a paper can draw', () => {
  it('keeps what the face has', () => {
    expect(drawn('Åsa & Örjan, nej')).toEqual([{ text: 'Åsa & Örjan, nej', face: 'text' }]);
  });

  it('lets other faces fill the gaps', () => {
    expect(drawn('a☐→b👍')).toEqual([
      { text: 'a', face: 'text' },
      { text: '☐→', face: 'symbols' },
      { text: 'b', face: 'text' },
      { text: '👍', face: 'emoji' },
    ]);
  });

  it.each([
    ['a decomposed letter', 'A\u030a', 'Å'],
    ['a ligature', 'ﬁ', 'fi'],
    ['hyphens of every kind', 'a\u2010b\u2011c', 'a-b-c'],
    ['line breaks of every kind', 'a\r\nb\rc\u2028d\u0085e', 'a\nb\nc\nd\ne'],
    ['tabs and wide blanks', 'a\tb\u2003c', 'a b c'],
    ['what nobody sees', 'a\u00ad\u200b\u202e\ufeffb', 'ab'],
    ['a mark that makes a picture of a sign', '👍\ufe0f', '👍'],
    ['half a character', 'a\ud800', 'a\ufffd'],
    ['control characters', 'a\u0007b', 'a\ufffdb'],
  ])('simplifies %s', (_what, text, simple) => {
    expect(
      drawn(text)
        .map((segment) => segment.text)
        .join(''),
    ).toBe(simple);
  });

  it('names what no face has by its number', () => {
    expect(drawn('\u4e2d')).toEqual([{ text: '[U+4E2D]', face: 'text' }]);
  });
});
