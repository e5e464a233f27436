import { beforeEach, expect, it } from 'vitest';
import type { ClaimedJob, KindsOfJobs, NewJob } from '../../../src/store/outbox.port.ts';
import type { Store } from '../../../src/store/store.port.ts';
import type { StoreHarness } from '../../support/store-builders.ts';
import {
  aJob,
  anAppend,
  anEvent,
  GROUP,
  meetingStream,
  NOON,
  noonPlus,
  someJobs,
} from '../../support/store-builders.ts';

const LEASE = 60_000;

/** The outbox as a table: nothing is lost, nothing is run twice. */
export function jobsContract(harness: () => StoreHarness): void {
  let store: Store;
  beforeEach(async () => {
    store = await harness().open();
  });
  const add = (...jobs: NewJob[]) => store.events.append(someJobs(jobs));
  const claim = (limit = 10, now = NOON) => store.outbox.claim(now, limit, LEASE);
  async function claimOne(now = NOON): Promise<ClaimedJob> {
    const [job] = await claim(1, now);
    if (!job) throw new Error('no job to claim');
    return job;
  }

  it('holds a running job longer when it is asked to, and only for whoever holds it', async () => {
    await add(aJob());
    const job = await claimOne();
    expect(await store.outbox.renew(job, noonPlus(2 * LEASE))).toBe(true);
    expect(await store.outbox.recover(noonPlus(LEASE))).toEqual({ requeued: 0, unknown: 0 });
    expect(await store.outbox.renew({ ...job, claim: 'another' }, noonPlus(9 * LEASE))).toBe(false);
    expect(await store.outbox.recover(noonPlus(2 * LEASE))).toEqual({ requeued: 1, unknown: 0 });
    expect(await store.outbox.renew(job, noonPlus(9 * LEASE))).toBe(false);
    expect(await claim(10, noonPlus(2 * LEASE))).toHaveLength(1);
  });

  it('lets a job wait for more of its kind', async () => {
    await add(aJob({ joinKey: 'k', delayMs: 1_000 }));
    await add(aJob({ joinKey: 'k', delayMs: 1_000 }));
    expect(await claim()).toEqual([]);
    expect(await claim(10, new Date(Date.parse(NOON) + 1_000).toISOString())).toHaveLength(1);
  });

  it('hands out jobs of the kinds that are asked for, or of all others', async () => {
    await add(aJob({ kind: 'file' }), aJob({ kind: 'mail' }), aJob({ kind: 'post' }), aJob({ kind: 'file' }));
    const kinds = async (of: KindsOfJobs) =>
      (await store.outbox.claim(NOON, 10, LEASE, of)).map(({ kind }) => kind);
    expect(await kinds({ only: [] })).toEqual([]);
    expect(await kinds({ only: ['file', 'nothing'] })).toEqual(['file', 'file']);
    expect(await kinds({ not: ['mail', 'file'] })).toEqual(['post']);
    expect(await kinds({ not: [] })).toEqual(['mail']);
  });

  it('hands out due jobs, oldest first, each once', async () => {
    await add(
      aJob({ kind: 'a' }),
      aJob({ kind: 'b', notBefore: noonPlus(-10) }),
      aJob({ kind: 'c' }),
      aJob({ kind: 'later', notBefore: noonPlus(10) }),
    );
    expect((await claim(2)).map((job) => job.kind)).toEqual(['b', 'a']);
    const rest = await claim();
    expect(rest).toMatchObject([
      { kind: 'c', groupId: GROUP, payload: { meetingId: 'm1' }, delivery: 'repeatable', attempt: 1 },
    ]);
    expect(await claim()).toEqual([]);
    expect(await store.outbox.nextDue()).toBe(noonPlus(10));
    expect(await store.outbox.counts()).toEqual({ waiting: 1, running: 3, parked: 0 });
    expect((await claim(10, noonPlus(10))).map((job) => job.kind)).toEqual(['later']);
    expect(await store.outbox.nextDue()).toBeNull();
  });

  it('joins with a waiting job of the same group and key only', async () => {
    await Promise.all([1, 2, 3].map(() => add(aJob({ joinKey: 'k' }), aJob({ joinKey: 'k' }))));
    await add(aJob({ joinKey: 'other' }), aJob(), aJob());
    await store.events.append(someJobs([aJob({ joinKey: 'k' })], { groupId: 'annan' }));
    expect(await store.outbox.counts()).toMatchObject({ waiting: 5 });
    expect(await claim()).toHaveLength(5);
    await add(aJob({ joinKey: 'k' }));
    expect(await store.outbox.counts()).toMatchObject({ waiting: 1, running: 5 });
  });

  it('keeps a job back while another one of its key runs', async () => {
    await add(aJob({ joinKey: 'k' }));
    const first = await claimOne();
    await add(aJob({ joinKey: 'k' }));
    expect(await claim()).toEqual([]);
    expect(await store.outbox.nextDue()).toBeNull();
    await store.outbox.complete(first);
    expect(await claim()).toHaveLength(1);
  });

  it('never hands out two of one key at once, also when one was put back', async () => {
    await add(aJob({ joinKey: 'k' }));
    const first = await claimOne();
    await add(aJob({ joinKey: 'k' }));
    expect(await store.outbox.retry(first, NOON, 'again')).toBe(true);
    expect(await claim()).toHaveLength(1);
    expect(await claim()).toEqual([]);
  });

  it('completes, puts back and parks for the claim that holds, once', async () => {
    await add(aJob({ kind: 'a' }), aJob({ kind: 'b' }), aJob({ kind: 'c' }));
    const [a, b, c] = (await claim()) as [ClaimedJob, ClaimedJob, ClaimedJob];
    const stranger = { jobId: a.jobId, claim: b.claim };
    expect(await store.outbox.complete(stranger)).toBe(false);
    expect(await store.outbox.retry(stranger, NOON, '')).toBe(false);
    expect(await store.outbox.park(stranger, 'failed', '')).toBe(false);
    expect(await store.outbox.complete(a)).toBe(true);
    expect(await store.outbox.complete(a)).toBe(false);
    expect(await store.outbox.retry(b, noonPlus(5), 'not now')).toBe(true);
    expect(await store.outbox.complete(b)).toBe(false);
    expect(await store.outbox.park(c, 'unknown', 'no answer \u0000 from "there"')).toBe(true);
    expect(await store.outbox.park(c, 'failed', '')).toBe(false);
    expect(await store.outbox.parked(GROUP)).toEqual([
      {
        jobId: c.jobId,
        groupId: GROUP,
        kind: 'c',
        payload: { meetingId: 'm1' },
        outcome: 'unknown',
        problem: 'no answer \u0000 from "there"',
        since: NOON,
      },
    ]);
    expect(await claim()).toEqual([]);
    expect(await claimOne(noonPlus(5))).toMatchObject({ kind: 'b', attempt: 2 });
  });

  it('lets a person try a parked job again or leave it, once, in their own group', async () => {
    await add(aJob({ kind: 'a', delivery: 'once' }), aJob({ kind: 'b' }));
    const [a, b] = (await claim()) as [ClaimedJob, ClaimedJob];
    expect(await store.outbox.settle(GROUP, a.jobId, 'done', NOON)).toBe(false);
    await store.outbox.park(a, 'unknown', '');
    await store.outbox.park(b, 'failed', '');
    expect(await store.outbox.settle('annan', a.jobId, 'again', NOON)).toBe(false);
    expect(await store.outbox.parked('annan')).toEqual([]);
    expect(await store.outbox.settle(GROUP, a.jobId, 'again', noonPlus(1))).toBe(true);
    expect(await store.outbox.settle(GROUP, a.jobId, 'again', noonPlus(1))).toBe(false);
    expect(await store.outbox.settle(GROUP, b.jobId, 'done', noonPlus(1))).toBe(true);
    expect(await store.outbox.settle(GROUP, 'no\u0000job', 'done', NOON)).toBe(false);
    expect(await store.outbox.counts()).toEqual({ waiting: 1, running: 0, parked: 0 });
    expect(await claimOne(noonPlus(1))).toMatchObject({ kind: 'a', attempt: 1 });
  });

  it('lists what waits, when it is due and why it has to wait, of one group, and not what is parked', async () => {
    await add(aJob({ kind: 'a' }), aJob({ kind: 'b' }), aJob({ kind: 'c' }));
    const [a, b] = (await claim()) as [ClaimedJob, ClaimedJob];
    await store.outbox.retry(a, noonPlus(5), 'archive-unreachable \u0000');
    await store.outbox.park(b, 'failed', '');
    const waiting = await store.outbox.waiting(GROUP, 9);
    expect(waiting).toMatchObject([
      { kind: 'c', payload: { meetingId: 'm1' }, attempt: 1 },
      { jobId: a.jobId, kind: 'a', due: noonPlus(5), attempt: 1, problem: 'archive-unreachable \u0000' },
    ]);
    expect(waiting[0]).not.toHaveProperty('problem');
    expect(await store.outbox.waiting(GROUP, 1)).toHaveLength(1);
    expect(await store.outbox.waiting('annan', 9)).toEqual([]);
  });

  it('tries at once what waits to be tried again, in its own group, and nothing that is planned for later', async () => {
    await add(aJob({ kind: 'a' }), aJob({ kind: 'planned', notBefore: noonPlus(60) }));
    const a = await claimOne();
    await store.outbox.retry(a, noonPlus(5), 'not now');
    const [planned] = (await store.outbox.waiting(GROUP, 9)).filter(({ kind }) => kind === 'planned');
    expect(await store.outbox.hurry('annan', a.jobId, NOON)).toBe(false);
    expect(await store.outbox.hurry(GROUP, planned?.jobId ?? '', NOON)).toBe(false);
    expect(await store.outbox.hurry(GROUP, a.jobId, NOON)).toBe(true);
    expect(await claim()).toMatchObject([{ kind: 'a', attempt: 2 }]);
    expect(await store.outbox.hurry(GROUP, a.jobId, NOON)).toBe(false);
  });

  it('recovers leases that ran out: repeatable jobs wait again, others are of unknown outcome', async () => {
    await add(aJob({ kind: 'repeat' }), aJob({ kind: 'post', delivery: 'once' }));
    const claimed = await claim();
    expect(await store.outbox.recover(noonPlus(LEASE - 1))).toEqual({ requeued: 0, unknown: 0 });
    const over = noonPlus(LEASE);
    expect(await store.outbox.recover(over)).toEqual({ requeued: 1, unknown: 1 });
    expect(await store.outbox.recover(over)).toEqual({ requeued: 0, unknown: 0 });
    for (const job of claimed) expect(await store.outbox.complete(job)).toBe(false);
    expect(await store.outbox.parked(GROUP)).toMatchObject([
      { kind: 'post', outcome: 'unknown', since: NOON },
    ]);
    expect(await claim()).toMatchObject([{ kind: 'repeat', attempt: 2 }]);
  });

  it('ends a job in the transaction that records what it did', async () => {
    await add(aJob({ delivery: 'once' }));
    const job = await claimOne();
    expect((await store.events.append(anAppend({ completesJob: job }))).kind).toBe('appended');
    expect(await store.outbox.counts()).toEqual({ waiting: 0, running: 0, parked: 0 });
    const again = anAppend({
      completesJob: job,
      streams: [{ stream: meetingStream('m1'), expectedVersion: 1, events: [anEvent()] }],
    });
    expect(await store.events.append(again)).toEqual({ kind: 'claim-lost' });
    expect(await store.events.version(meetingStream('m1'))).toBe(1);
  });

  it('writes nothing for a claim that was lost, and keeps the job when what it did conflicts', async () => {
    await add(aJob());
    const lost = await claimOne();
    await store.outbox.recover(noonPlus(LEASE));
    expect(await store.events.append(anAppend({ completesJob: lost }))).toEqual({ kind: 'claim-lost' });
    const held = await claimOne(noonPlus(LEASE));
    const conflicting = anAppend({
      completesJob: held,
      streams: [{ stream: meetingStream('m1'), expectedVersion: 3, events: [] }],
    });
    expect((await store.events.append(conflicting)).kind).toBe('conflict');
    const both = await Promise.all([
      store.events.append(someJobs([], { completesJob: held })),
      store.events.append(someJobs([], { completesJob: held })),
    ]);
    expect(both.map((answer) => answer.kind)).toEqual(['appended', 'claim-lost']);
  });

  it('tells those who watch when a commit added jobs', async () => {
    let calls = 0;
    const end = store.outbox.watch(() => (calls += 1));
    await harness().listening();
    calls = 0;
    await add(aJob());
    await expect.poll(() => calls).toBe(1);
    await store.events.append(anAppend());
    end();
    await add(aJob());
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(calls).toBe(1);
  });
}
