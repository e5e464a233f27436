import { describe, expect, it } from 'vitest';
import type { Aggregate } from '../../src/domain/basics/event.ts';
import { ok, refuse } from '../../src/domain/basics/result.ts';
import type { EventStore } from '../../src/store/event-store.port.ts';
import { createLedger } from '../../src/usecases/ledger.ts';
import { memoryEvents } from '../support/memory-events.ts';

type Added = { readonly type: 'Added'; readonly data: { readonly amount: number } };
const counter: Aggregate<number, Added> = {
  kind: 'counter',
  initial: 0,
  evolve: (total, event) => total + event.data.amount,
};
const ref = { aggregate: counter, groupId: 'g', id: '1' };
const STREAM = 'group/g/counter/1';
const actor = { personId: 'anna', via: 'tab' } as const;
const moment = { instant: '2027-02-17T08:00:00.000Z', date: '2027-02-17', time: '09:00' };
const added = (amount: number): Added => ({ type: 'Added', data: { amount } });

function setUp() {
  const events = memoryEvents();
  const ledger = createLedger(events as unknown as EventStore);
  const add = (amount: number) =>
    ledger.transact(ref, { actor, moment, decide: () => ok({ events: [added(amount)] }) });
  /** Adds one unless the total has reached the limit. */
  const addUpTo = (limit: number) =>
    ledger.transact(ref, {
      actor,
      moment,
      decide: (total) => (total < limit ? ok({ events: [added(1)] }) : refuse('wrong-phase')),
    });
  return { events, ledger, add, addUpTo };
}

describe('the ledger', () => {
  it('answers the state after what was decided', async () => {
    const { add } = setUp();
    expect(await add(3)).toEqual(ok({ state: 3, version: 1, changed: true }));
    expect(await add(4)).toEqual(ok({ state: 7, version: 2, changed: true }));
  });

  it('tells the state as it was at an earlier version, and reads it once', async () => {
    const { add, events } = setUp();
    let reads = 0;
    const counted = {
      ...events,
      read: (...which: Parameters<EventStore['read']>) => {
        reads += 1;
        return events.read(...which);
      },
    };
    const ledger = createLedger(counted as unknown as EventStore);
    for (const amount of [1, 2, 4]) await add(amount);
    expect(await ledger.loadAt(ref, 2)).toBe(3);
    expect(await ledger.loadAt(ref, 2)).toBe(3);
    expect(reads).toBe(1);
    expect(await ledger.loadAt(ref, 0)).toBe(0);
    expect(await ledger.loadAt(ref, 4)).toBe(7);
    await add(8);
    expect(await ledger.loadAt(ref, 4)).toBe(15);
  });

  it('lets fifty at once write without one conflict', async () => {
    const { add, events, ledger } = setUp();
    await Promise.all(Array.from({ length: 50 }, () => add(1)));
    expect((await ledger.load(ref)).state).toBe(50);
    expect(events.appends).toHaveLength(50);
  });

  it('acknowledges nothing before it is durable', async () => {
    const { add, events } = setUp();
    await add(1);
    events.hold();
    let acknowledged = false;
    const waiting = add(1).then(() => {
      acknowledged = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(acknowledged).toBe(false);
    await events.release();
    await waiting;
    expect(acknowledged).toBe(true);
  });

  it('holds back a refusal until the state it rests on is durable', async () => {
    const { addUpTo, events } = setUp();
    await addUpTo(2);
    events.hold();
    const last = addUpTo(2);
    let refused = false;
    const beyond = addUpTo(2).then((answer) => {
      refused = !answer.ok;
    });
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(refused).toBe(false);
    await events.release();
    await Promise.all([last, beyond]);
    expect(refused).toBe(true);
  });

  it('decides anew what rested on an append that failed', async () => {
    const { addUpTo, events, ledger } = setUp();
    await addUpTo(2);
    events.hold();
    events.failNext();
    const failing = addUpTo(2);
    const behind = addUpTo(2);
    await events.release();
    await expect(failing).rejects.toThrow('the disk is full');
    expect(await behind).toEqual(ok({ state: 2, version: 2, changed: true }));
    expect((await ledger.load(ref)).state).toBe(2);
  });

  it('decides on what another process wrote meanwhile', async () => {
    const { add, events } = setUp();
    await add(1);
    events.intrude(STREAM, [added(10)]);
    expect(await add(1)).toEqual(ok({ state: 12, version: 3, changed: true }));
  });

  it('does not refuse on a state that another process has moved on from', async () => {
    const { addUpTo, events } = setUp();
    await addUpTo(1);
    events.intrude(STREAM, [added(-1)]);
    expect(await addUpTo(1)).toEqual(ok({ state: 1, version: 3, changed: true }));
  });

  it('shows what another process wrote to whoever loads', async () => {
    const { add, events, ledger } = setUp();
    await add(1);
    events.intrude(STREAM, [added(5)]);
    expect(await ledger.load(ref)).toEqual({ state: 6, version: 2 });
  });

  it('carries out a request with the same key once', async () => {
    const { ledger } = setUp();
    const once = { key: 'k', fingerprint: 'f' };
    const request = { actor, moment, once, decide: () => ok({ events: [added(1)] }) };
    expect(await ledger.transact(ref, request)).toEqual(ok({ state: 1, version: 1, changed: true }));
    expect(await ledger.transact(ref, request)).toEqual(ok({ state: 1, version: 1, changed: false }));
    const other = await ledger.transact(ref, { ...request, once: { key: 'k', fingerprint: 'other' } });
    expect(other).toEqual(refuse('request-reused'));
  });

  it('answers a repeated request as carried out, also when it would be refused by now', async () => {
    const { ledger, addUpTo } = setUp();
    const request = {
      actor,
      moment,
      once: { key: 'k', fingerprint: 'f' },
      decide: (total: number) => (total < 1 ? ok({ events: [added(1)] }) : refuse('wrong-phase')),
    };
    expect(await ledger.transact(ref, request)).toEqual(ok({ state: 1, version: 1, changed: true }));
    expect(await ledger.transact(ref, request)).toEqual(ok({ state: 1, version: 1, changed: false }));
    expect(await addUpTo(1)).toEqual(refuse('wrong-phase'));
  });

  it('passes over events whose payload was erased, and goes on after them', async () => {
    const { add, events, ledger } = setUp();
    events.intrude(STREAM, [added(5), { type: 'Added', data: { erased: true } }, added(2)]);
    expect(await ledger.load(ref)).toEqual({ state: 7, version: 3 });
    expect(await add(1)).toEqual(ok({ state: 8, version: 4, changed: true }));
  });

  it('tells the decision which version it decides on', async () => {
    const { add, ledger } = setUp();
    await add(1);
    const versions: number[] = [];
    await ledger.transact(ref, {
      actor,
      moment,
      decide(_total, _prepared, version) {
        versions.push(version);
        return ok({ events: [] });
      },
    });
    expect(versions).toEqual([1]);
  });

  it('answers a wish that is fulfilled already, however many others write meanwhile', async () => {
    const { add, ledger } = setUp();
    await add(1);
    const calm = new AbortController();
    const storm = (async () => {
      while (!calm.signal.aborted) await add(1);
    })();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        ledger.transact(ref, { actor, moment, decide: () => ok({ events: [] }) }),
      ),
    );
    calm.abort();
    await storm;
    expect(answers.every((answer) => answer.ok && !answer.value.changed)).toBe(true);
  });

  it('never shows a state that is not durable', async () => {
    const { add, events, ledger } = setUp();
    await add(1);
    events.hold();
    const pending = add(1);
    const loading = ledger.load(ref);
    events.failNext();
    await events.release();
    await expect(pending).rejects.toThrow('the disk is full');
    expect(await loading).toEqual({ state: 1, version: 1 });
  });

  it('writes to other streams in the same append, and reads them anew for each try', async () => {
    const { events, ledger } = setUp();
    const tally = 'group/g/tally/1';
    let tries = 0;
    const answer = await ledger.transact(ref, {
      actor,
      moment,
      async prepare() {
        tries += 1;
        const version = await events.version(tally);
        // Somebody else takes the first number between the reading and the writing.
        if (tries === 1) events.intrude(tally, [added(1)]);
        return version;
      },
      decide: (_, version) =>
        ok({
          events: [added(1)],
          alsoAppend: [{ stream: tally, expectedVersion: version, events: [added(1)] }],
        }),
    });
    expect(answer).toEqual(ok({ state: 1, version: 1, changed: true }));
    expect(tries).toBe(2);
    expect(await events.version(tally)).toBe(2);
  });

  it('keeps only as many streams in memory as it may', async () => {
    const events = memoryEvents();
    let reads = 0;
    const counted = {
      ...events,
      read: (stream: string, after: number) => {
        reads += 1;
        return events.read(stream, after);
      },
    };
    const ledger = createLedger(counted as unknown as EventStore, 2);
    for (const id of ['1', '2', '3', '3', '2']) await ledger.load({ ...ref, id });
    expect(reads).toBe(3);
    await ledger.load({ ...ref, id: '1' });
    expect(reads).toBe(4);
  });
});
