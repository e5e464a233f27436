import { describe, expect, it } from 'vitest';
import { excerpt } from '../../../bot/extension/excerpt.ts';

const spanOf = (text: string, word: string) => {
  const from = text.indexOf(word);
  return from < 0 ? [] : [{ from, to: from + word.length }];
};

describe('what a preview shows of a long text', () => {
  const long = `${'ställa sig bakom förslaget och '.repeat(8)}se över kollektivtrafiken under hösten`;

  it('is its beginning where the words that were found stand there, or nothing was asked', () => {
    expect(excerpt(long, spanOf(long, 'bakom'), 150)).toBe(long);
    expect(excerpt(long, [], 150)).toBe(long);
    expect(excerpt('kort', [{ from: 0, to: 4 }], 2)).toBe('kort');
  });

  it('begins at a word a little before them where they stand farther on', () => {
    const shown = excerpt(long, spanOf(long, 'kollektivtrafiken'), 150);
    expect(shown.startsWith('… ')).toBe(true);
    expect(shown.slice(0, 150)).toContain('se över kollektivtrafiken');
    expect(long.endsWith(shown.slice(1))).toBe(true);
  });
});
