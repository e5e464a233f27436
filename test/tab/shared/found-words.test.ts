import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedIn } from '../../../src/domain/search/asked.ts';
import { spansIn } from '../../../src/domain/search/found-spans.ts';
import { pieces } from '../../../tab/features/register/found-words.ts';

const foundIn = (text: string, query: string) =>
  pieces(
    text,
    spansIn(text, askedIn(query), () => false),
  );
const marked = (text: string, query: string) =>
  foundIn(text, query)
    .map(({ text: piece, found }) => (found ? `[${piece}]` : piece))
    .join('');

describe('the words asked for in a text', () => {
  it.each([
    ['utreda kollektivtrafiken', 'trafik', 'utreda kollektiv[trafik]en'],
    ['Ängelholms svar', 'angelholm', '[Ängelholms] svar'],
    ['Ängelholms svar', 'ÄNGELHOLM svar', '[Ängelholms] [svar]'],
    ['skolplanen', 'skol plan', '[skolplan]en'],
    ['den 15 april 2016', '160415', 'den [15 april 2016]'],
    ['ställa sig bakom, sig bakom', '"sig bakom"', 'ställa [sig bakom], [sig bakom]'],
    ['bidra med 10 000 kr', '10000', 'bidra med [10 000] kr'],
    ['a\u030astads bro', 'åstad', '[a\u030astads] bro'],
    ['fåglar i en å', 'å', 'fåglar i en [å]'],
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
          foundIn(text, query)
            .map(({ text: piece }) => piece)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
