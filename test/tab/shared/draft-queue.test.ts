import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DraftSave } from '../../../tab/shared/api/client.ts';
import { ApiFault } from '../../../tab/shared/api/fault.ts';
import { createDraftQueue } from '../../../tab/shared/writing/draft-queue.ts';
import { memoryKeeping } from '../../../tab/shared/writing/keeping.ts';

const FIELD = 'text:item-1';

function aQueue(keeping = memoryKeeping()) {
  const saved: (DraftSave & { field: string })[] = [];
  const removed: string[] = [];
  const states: string[] = [];
  const network = { up: true, refuses: false };
  const queue = createDraftQueue({
    keeping,
    onState: (state) => states.push(state),
    save: async (field, draft) => {
      if (!network.up) throw new ApiFault('offline', 0);
      if (network.refuses) throw new ApiFault('problem', 409);
      saved.push({ field, ...draft });
    },
    remove: async (field) => {
      removed.push(field);
    },
  });
  return { queue, saved, removed, states, network, keeping };
}

describe('the draft queue', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('sends the newest text once after a pause in typing, and says when it is saved', async () => {
    const { queue, saved, states } = aQueue();
    for (const text of ['a', 'at', 'att']) queue.type(FIELD, text, 0);
    await vi.advanceTimersByTimeAsync(500);
    expect(saved).toEqual([{ field: FIELD, content: 'att', basedOn: 0, sequence: 1 }]);
    expect(states.at(-1)).toBe('saved');
  });

  it('goes on sending while somebody types without a pause', async () => {
    const { queue, saved } = aQueue();
    for (let index = 0; index < 20; index += 1) {
      queue.type(FIELD, `text ${index}`, 0);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(saved.length).toBeGreaterThan(2);
  });

  it('numbers its saves upwards, from the newest that the server told of', async () => {
    const { queue, saved } = aQueue();
    queue.seed(FIELD, 7);
    queue.type(FIELD, 'one', 0);
    await vi.advanceTimersByTimeAsync(500);
    queue.type(FIELD, 'two', 0);
    await vi.advanceTimersByTimeAsync(500);
    expect(saved.map(({ sequence }) => sequence)).toEqual([8, 9]);
  });

  it('keeps what is typed while the network is away and sends it when it is back', async () => {
    const { queue, saved, states, network } = aQueue();
    network.up = false;
    queue.type(FIELD, 'kept', 2);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(states.at(-1)).toBe('waiting');
    expect(queue.kept(FIELD)).toMatchObject({ content: 'kept', sent: false });
    network.up = true;
    queue.flush();
    await vi.advanceTimersByTimeAsync(10);
    expect(saved).toMatchObject([{ content: 'kept', basedOn: 2 }]);
    expect(states.at(-1)).toBe('saved');
  });

  it('tries again by itself, ever more seldom', async () => {
    const { queue, saved, network } = aQueue();
    network.up = false;
    queue.type(FIELD, 'kept', 0);
    await vi.advanceTimersByTimeAsync(20_000);
    network.up = true;
    await vi.advanceTimersByTimeAsync(30_000);
    expect(saved).toHaveLength(1);
  });

  it('takes up after a reload what was not sent', async () => {
    const before = aQueue();
    before.network.up = false;
    before.queue.type(FIELD, 'typed before the crash', 1);
    await vi.advanceTimersByTimeAsync(500);
    before.queue.close();
    const after = aQueue(before.keeping);
    after.queue.flush();
    await vi.advanceTimersByTimeAsync(10);
    expect(after.saved).toMatchObject([{ content: 'typed before the crash', basedOn: 1, sequence: 2 }]);
  });

  it('keeps a text that the server refuses, and does not send it over and over', async () => {
    const { queue, saved, network } = aQueue();
    network.refuses = true;
    queue.type(FIELD, 'mine', 0);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(queue.kept(FIELD)?.content).toBe('mine');
    expect(saved).toEqual([]);
  });

  it('takes a settled draft away here and on the server, and leaves an unsent one unsent', async () => {
    const { queue, removed, saved, keeping } = aQueue();
    queue.type(FIELD, 'sent', 0);
    await vi.advanceTimersByTimeAsync(500);
    queue.settled(FIELD);
    queue.type('clause:item-1', 'never sent', 0);
    queue.settled('clause:item-1');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(removed).toEqual([FIELD]);
    expect(saved).toHaveLength(1);
    expect(keeping.get('drafts')).toBeUndefined();
  });
});
