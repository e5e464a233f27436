import { describe, expect, it } from 'vitest';
import { forgetRead, remembered } from '../../../src/domain/import/remembered.ts';

describe('a reading that is remembered', () => {
  it('is done once of the same words, also where it finds nothing', () => {
    const read: string[] = [];
    const first = remembered((words: string) => {
      read.push(words);
      return /^\d/u.test(words) ? Number(words) : undefined;
    });
    expect(['1', 'a', '1', 'a'].map((words) => first(words))).toEqual([1, undefined, 1, undefined]);
    expect(read).toEqual(['1', 'a']);
  });

  it('is let go of with the protocol', () => {
    let times = 0;
    const read = remembered(() => (times += 1));
    expect([read('a'), read('a')]).toEqual([1, 1]);
    forgetRead();
    expect(read('a')).toBe(2);
  });
});
