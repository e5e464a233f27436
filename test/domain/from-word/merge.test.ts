import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOfText, textOfLines } from '../../../src/domain/from-word/text-lines.ts';
import { mergedSpans, mergedText } from '../../../src/domain/from-word/merge.ts';
import { onlyMarks } from '../../../src/domain/from-word/only-marks.ts';
import { longestRise } from '../../../src/domain/from-word/longest-rise.ts';
import { normalised } from '../../../src/domain/basics/rich-text.ts';

const words = fc
  .array(fc.constantFrom('att', 'uppdra', 'åt', 'Bjuv', ' ', '.', '250', 'tkr', '\n'), { maxLength: 25 })
  .map((parts) => parts.join(''));

describe('two people’s changes to one text', () => {
  it('come together word by word where they do not meet', () => {
    expect(
      mergedText(
        'Bjuv redovisar läget i juni.',
        'Bjuv redovisar hela läget i juni.',
        'Bjuv och Klippan redovisar läget i juni.',
      ),
    ).toEqual({ value: 'Bjuv och Klippan redovisar hela läget i juni.', clash: false });
  });

  it('clash where both changed the same words otherwise, and what came from Word is then said', () => {
    expect(mergedText('senast i maj', 'senast i juni', 'senast i april')).toEqual({
      value: 'senast i juni',
      clash: true,
    });
    expect(mergedText('senast i maj', 'senast i juni', 'senast i juni').clash).toBe(false);
  });

  it('keep what is bold of either', () => {
    const { value, clash } = mergedSpans(
      [{ text: 'ett två tre' }],
      [{ text: 'ett ' }, { text: 'två', bold: true }, { text: ' tre' }],
      [{ text: 'ett två tre fyra' }],
    );
    expect(clash).toBe(false);
    // A blank has no weight of its own.
    expect(value).toEqual([{ text: 'ett ' }, { text: 'två ', bold: true }, { text: 'tre fyra' }]);
  });

  it('are the other’s where only one changed anything, whatever it was', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        expect(mergedText(before, after, before)).toEqual({ value: after, clash: false });
        expect(mergedText(before, before, after)).toEqual({ value: after, clash: false });
        expect(mergedText(before, after, after)).toEqual({ value: after, clash: false });
      }),
    );
  });
});

describe('a text as lines', () => {
  it('is the same text again', () => {
    const span = fc.record({ text: fc.constantFrom('a', 'b c', 'd') });
    const block = fc.oneof(
      fc.record({
        type: fc.constant('paragraph' as const),
        spans: fc.array(span, { minLength: 1, maxLength: 2 }),
      }),
      fc.record({
        type: fc.constant('list' as const),
        ordered: fc.boolean(),
        items: fc.array(fc.array(span, { minLength: 1, maxLength: 1 }), { minLength: 1, maxLength: 3 }),
      }),
    );
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), (text) => {
        expect(normalised(textOfLines(linesOfText(text)))).toEqual(normalised(text));
      }),
    );
  });
});

describe('what programs change by themselves', () => {
  it.each([
    ['det kallas "ringlinjen"', 'det kallas ”ringlinjen”', true],
    ['8-9 maj -- eller så', '8–9 maj – eller så', true],
    ['och så vidare...', 'och så vidare…', true],
    ['kl. 8', 'kl.\u00a08', true],
    ['lika', 'lika', false],
    ['juni', 'juli', false],
  ])('%j to %j: %s', (before, after, only) => {
    expect(onlyMarks(before, after)).toBe(only);
  });
});

describe('what stayed of a rearranged order', () => {
  it('is as much as rises, and one thing moved leaves all others', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 12 }), fc.nat(), fc.nat(), (count, from, to) => {
        const order = Array.from({ length: count }, (_, at) => at);
        const [moved = 0] = order.splice(from % count, 1);
        order.splice(to % count, 0, moved);
        const stayed = longestRise(order);
        expect(stayed.length).toBeGreaterThanOrEqual(count - 1);
        expect(stayed).toEqual([...stayed].toSorted((a, b) => a - b));
      }),
    );
  });
});
