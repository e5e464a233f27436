import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { earlierText, laterText, wordDiff } from '../../../src/domain/basics/word-diff.ts';

const marked = (before: string, after: string): string =>
  wordDiff(before, after)
    .map(({ kind, text }) => (kind === 'kept' ? text : kind === 'added' ? `{+${text}+}` : `[-${text}-]`))
    .join('');

/** Texts that share words, so that there is something to keep. */
const words = fc
  .array(
    fc.constantFrom('att', 'uppdra', 'åt', 'Bjuv', ' ', '  ', '\n', ',', '.', '250', 'tkr', '𝒜', '\ud800'),
    {
      maxLength: 40,
    },
  )
  .map((parts) => parts.join(''));
const anything = fc.oneof(words, fc.string(), fc.string({ unit: 'binary' }));

describe('what became of a text, word by word', () => {
  it('names whole words, and keeps the marks around them', () => {
    expect(marked('uppdra åt Bjuv att utreda frågan.', 'uppdra åt Klippan att utreda frågan.')).toBe(
      'uppdra åt [-Bjuv-]{+Klippan+} att utreda frågan.',
    );
    expect(marked('senast 12 maj', 'senast den 12 maj')).toBe('senast {+den +}12 maj');
    expect(marked('bifalla förslaget', 'bifalla förslaget.')).toBe('bifalla förslaget{+.+}');
    expect(marked('förslaget antas i dag', 'förslaget antas')).toBe('förslaget antas[- i dag-]');
  });

  it('reads a rewritten phrase as one change', () => {
    expect(
      marked('gruppen tackar varmt för informationen', 'gruppen noterar uttryckligen informationen'),
    ).toBe('gruppen [-tackar varmt för-]{+noterar uttryckligen+} informationen');
  });

  it('is nothing for two empty texts, and one span for two equal ones', () => {
    expect(wordDiff('', '')).toEqual([]);
    expect(wordDiff('att å', 'att å')).toEqual([{ kind: 'kept', text: 'att å' }]);
    expect(wordDiff('', 'ny')).toEqual([{ kind: 'added', text: 'ny' }]);
    expect(wordDiff('bort', '')).toEqual([{ kind: 'removed', text: 'bort' }]);
  });

  it('applied gives the new text, and taken away the old', () => {
    fc.assert(
      fc.property(anything, anything, (before, after) => {
        const spans = wordDiff(before, after);
        expect(earlierText(spans)).toBe(before);
        expect(laterText(spans)).toBe(after);
      }),
      { numRuns: 1_000 },
    );
  });

  it('never has two spans of one kind in a row, nor an empty one', () => {
    fc.assert(
      fc.property(anything, anything, (before, after) => {
        const spans = wordDiff(before, after);
        expect(spans.every(({ text }) => text !== '')).toBe(true);
        expect(spans.every(({ kind }, index) => kind !== spans[index + 1]?.kind)).toBe(true);
      }),
    );
  });

  it('gives up comparing long texts with nothing in common, and still tells both', () => {
    const one = Array.from({ length: 20_000 }, (_, index) => `a${index}`).join(' ');
    const other = Array.from({ length: 20_000 }, (_, index) => `b${index}`).join('\n');
    const spans = wordDiff(one, other);
    expect(spans.map(({ kind }) => kind)).toEqual(['removed', 'added']);
    expect([earlierText(spans), laterText(spans)]).toEqual([one, other]);
  });

  it('compares long texts that differ in little', () => {
    const text = Array.from({ length: 20_000 }, (_, index) => `ord${index}`).join(' ');
    const spans = wordDiff(text, text.replace('ord9000 ', 'ändrat ').replace('ord19000', 'nytt'));
    expect(spans.filter(({ kind }) => kind !== 'kept')).toEqual([
      { kind: 'removed', text: 'ord9000' },
      { kind: 'added', text: 'ändrat' },
      { kind: 'removed', text: 'ord19000' },
      { kind: 'added', text: 'nytt' },
    ]);
  });
});
