import { describe, expect, it } from 'vitest';
import { createGroupCommit } from '../../src/store/group-commit.ts';

describe('group commit', () => {
  it('carries out together what comes together, in order, at most so many at a time', async () => {
    const batches: number[][] = [];
    const group = createGroupCommit<number, number>((batch) => {
      batches.push([...batch]);
      return Promise.resolve(batch.map((request) => request * 2));
    }, 3);
    const answers = await Promise.all([1, 2, 3, 4].map((request) => group.submit(request)));
    expect(answers).toEqual([2, 4, 6, 8]);
    expect(batches).toEqual([[1, 2, 3], [4]]);
  });

  it('gathers what comes while a batch is under way, and runs one at a time', async () => {
    const batches: string[][] = [];
    let under = 0;
    const group = createGroupCommit<string, string>(async (batch) => {
      under += 1;
      expect(under).toBe(1);
      batches.push([...batch]);
      await new Promise((resolve) => setTimeout(resolve, 10));
      under -= 1;
      return batch;
    }, 100);
    const first = group.submit('a');
    await new Promise((resolve) => setTimeout(resolve, 3));
    await Promise.all([first, group.submit('b'), group.submit('c')]);
    expect(batches).toEqual([['a'], ['b', 'c']]);
  });

  it('rejects a batch that failed, and goes on with the next', async () => {
    let fails = true;
    const group = createGroupCommit<number, number>((batch) => {
      if (!fails) return Promise.resolve(batch);
      fails = false;
      return Promise.reject(new Error('disk full'));
    }, 2);
    const results = await Promise.allSettled([1, 2, 3].map((request) => group.submit(request)));
    expect(results.map((result) => result.status)).toEqual(['rejected', 'rejected', 'fulfilled']);
  });

  it('answers what it has taken when it is closed, and takes no more', async () => {
    const group = createGroupCommit<number, number>((batch) => Promise.resolve(batch), 10);
    const taken = group.submit(1);
    await group.close();
    expect(await taken).toBe(1);
    await expect(group.submit(2)).rejects.toMatchObject({ code: 'store-closed' });
  });
});
