import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pieces } from '../../../tab/features/register/found-words.ts';

const marked = (text: string, query: string) =>
  pieces(text, query)
    .map(({ text: piece, found }) => (found ? `[${piece}]` : piece))
    .join('');

describe('the words asked for in a text', () => {
  it.each([
    ['utreda kollektivtrafiken', 'trafik', 'utreda kollektiv[trafik]en'],
    ['Ängelholms svar', 'angelholm', '[Ängelholm]s svar'],
    ['Ängelholms svar', 'ÄNGELHOLM svar', '[Ängelholm]s [svar]'],
    ['skolplanen', 'skol plan', '[skolplan]en'],
    ['notera', '', 'notera'],
    ['notera', 'x', 'notera'],
    ['a.b', '.*', 'a.b'],
  ])('of “%s”, asked for “%s”', (text, query, expected) => {
    expect(marked(text, query)).toBe(expected);
  });

  it('never change the text (a law)', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, query) => {
        expect(
          pieces(text, query)
            .map(({ text: piece }) => piece)
            .join(''),
        ).toBe(text.normalize('NFC'));
      }),
    );
  });
});
