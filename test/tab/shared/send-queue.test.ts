import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MeetingView } from '../../../src/contract/views.ts';
import type { MeetingCommand } from '../../../src/domain/meeting/commands.ts';
import { ApiFault } from '../../../tab/shared/api/fault.ts';
import { memoryKeeping } from '../../../tab/shared/writing/keeping.ts';
import { createSendQueue } from '../../../tab/shared/writing/send-queue.ts';
import { aMeeting } from '../example-views.ts';

const clause = (clauseId: string): MeetingCommand => ({
  type: 'RecordClause',
  data: { itemId: 'item-1', clauseId, text: `clause ${clauseId}` },
});
const text = (words: string, basedOn: number): MeetingCommand => ({
  type: 'WriteText',
  data: { place: 'opening', text: [{ type: 'paragraph', spans: [{ text: words }] }], basedOn },
});

function aQueue(keeping = memoryKeeping()) {
  const sent: { command: MeetingCommand; key: string }[] = [];
  const refused: string[] = [];
  const network = { up: true, revision: 0, fault: new ApiFault('offline', 0), slow: 0 };
  let ids = 0;
  const queue = createSendQueue({
    keeping,
    newId: () => `key-${(ids += 1)}`,
    send: async (command, key): Promise<MeetingView> => {
      if (network.slow) await new Promise((resolve) => setTimeout(resolve, network.slow));
      if (!network.up) throw network.fault;
      sent.push({ command, key });
      if (command.type === 'WriteText') network.revision += 1;
      return aMeeting({ opening: { text: [], revision: network.revision } });
    },
    onDone: () => undefined,
    onRefused: (command) => refused.push(command.type),
    onChange: () => undefined,
  });
  return { queue, sent, refused, network, keeping };
}

describe('the send queue', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('keeps what is written while nobody is signed in, and sends it afterwards', async () => {
    const { queue, sent, refused, network } = aQueue();
    network.up = false;
    network.fault = new ApiFault('signed-out', 401);
    queue.add(clause('a'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect([refused, queue.pending().length]).toEqual([[], 1]);
    network.up = true;
    queue.flush();
    await vi.advanceTimersByTimeAsync(0);
    expect(sent.map(({ key }) => key)).toEqual(['key-1']);
  });

  it('sends clauses one at a time in the order they were written', async () => {
    const { queue, sent } = aQueue();
    for (const id of ['a', 'b', 'c']) queue.add(clause(id));
    await vi.advanceTimersByTimeAsync(0);
    expect(sent.map(({ command }) => command)).toEqual(['a', 'b', 'c'].map(clause));
    expect(queue.pending()).toEqual([]);
  });

  it('keeps them through a reload without network, under the same keys', async () => {
    const before = aQueue();
    before.network.up = false;
    before.queue.add(clause('a'));
    before.queue.add(clause('b'));
    await vi.advanceTimersByTimeAsync(0);
    before.queue.close();
    const after = aQueue(before.keeping);
    after.queue.flush();
    await vi.advanceTimersByTimeAsync(0);
    expect(after.sent.map(({ key }) => key)).toEqual(['key-1', 'key-2']);
  });

  it('tries again by itself when the network was away', async () => {
    const { queue, sent, network } = aQueue();
    network.up = false;
    queue.add(clause('a'));
    await vi.advanceTimersByTimeAsync(3_500);
    network.up = true;
    await vi.advanceTimersByTimeAsync(30_000);
    expect(sent).toHaveLength(1);
  });

  it('tells of a refusal and goes on with the next', async () => {
    const { queue, sent, refused, network } = aQueue();
    network.up = false;
    network.fault = new ApiFault('problem', 409);
    queue.add(clause('a'));
    await vi.advanceTimersByTimeAsync(0);
    network.up = true;
    queue.add(clause('b'));
    await vi.advanceTimersByTimeAsync(0);
    expect(refused).toEqual(['RecordClause']);
    expect(sent.map(({ command }) => command)).toEqual([clause('b')]);
  });

  it('replaces an unsent text of a place by the newer one', async () => {
    const { queue, sent, network } = aQueue();
    network.up = false;
    queue.add(clause('a'));
    queue.add(text('first', 0));
    queue.add(text('second', 0));
    await vi.advanceTimersByTimeAsync(0);
    network.up = true;
    queue.flush();
    await vi.advanceTimersByTimeAsync(0);
    expect(sent.map(({ command }) => command)).toEqual([clause('a'), text('second', 0)]);
  });

  it('bases a text written while its forerunner was on its way on what that became', async () => {
    const { queue, sent, network } = aQueue();
    network.slow = 100;
    queue.add(text('first', 0));
    await vi.advanceTimersByTimeAsync(10);
    queue.add(text('second', 0));
    await vi.advanceTimersByTimeAsync(500);
    expect(sent.map(({ command }) => command)).toEqual([text('first', 0), text('second', 1)]);
  });
});
