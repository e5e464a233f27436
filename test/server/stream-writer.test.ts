import { Writable } from 'node:stream';
import { describe, expect, it, vi } from 'vitest';
import { createStreamWriter } from '../../src/server/api/stream-writer.ts';

/** A reader that takes a piece only when told to. */
function slowReader() {
  const taken: string[] = [];
  const waiting: (() => void)[] = [];
  const stream = new Writable({
    highWaterMark: 1,
    decodeStrings: false,
    write(piece: string, _encoding, done) {
      taken.push(piece);
      waiting.push(done);
    },
  });
  return { stream, taken, take: () => waiting.shift()?.() };
}

const never = { heartbeatMs: 1_000_000, onFault: () => {} };

describe('a stream writer', () => {
  it('asks for news only when the reader has taken what came before', async () => {
    const reader = slowReader();
    let asked = 0;
    const writer = createStreamWriter(reader.stream, {
      ...never,
      next: async () => `news ${(asked += 1)}`,
    });
    for (let times = 0; times < 100; times += 1) writer.wake();
    await new Promise(setImmediate);
    expect([asked, reader.taken]).toEqual([0, [': here\n\n']]);
    reader.take();
    await expect.poll(() => reader.taken).toEqual([': here\n\n', 'news 1']);
    for (let times = 0; times < 100; times += 1) writer.wake();
    reader.take();
    await expect.poll(() => reader.taken).toEqual([': here\n\n', 'news 1', 'news 2']);
    writer.end();
  });

  it('gives up a reader that takes nothing for a minute', async () => {
    vi.useFakeTimers();
    try {
      const { stream } = slowReader();
      createStreamWriter(stream, { ...never, next: async () => 'news' }).wake();
      await vi.advanceTimersByTimeAsync(59_000);
      expect(stream.destroyed).toBe(false);
      await vi.advanceTimersByTimeAsync(1_001);
      expect(stream.destroyed).toBe(true);
    } finally {
      vi.useRealTimers();
    }
  });

  it('ends the stream when the news cannot be had, and says so to the operator', async () => {
    const faults: unknown[] = [];
    const reader = slowReader();
    const fault = new Error('the store is gone');
    const onFault = (one: unknown) => void faults.push(one);
    const writer = createStreamWriter(reader.stream, {
      ...never,
      onFault,
      next: () => Promise.reject(fault),
    });
    reader.take();
    await new Promise(setImmediate);
    writer.wake();
    await expect.poll(() => reader.stream.writableEnded).toBe(true);
    expect(faults).toEqual([fault]);
  });
});
