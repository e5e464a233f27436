import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../src/store/open-sqlite-store.ts';
import type { ClaimedJob, JobHandler, NewJob } from '../../src/store/outbox.port.ts';
import type { OutboxRunnerOptions, RunnerProblem } from '../../src/store/outbox-runner.ts';
import { backOff, createOutboxRunner } from '../../src/store/outbox-runner.ts';
import type { Store } from '../../src/store/store.port.ts';
import { aJob, anAppend, GROUP, NOON, noonPlus, someJobs } from '../support/store-builders.ts';

const SOON = { interval: 5 };

describe('the outbox runner', () => {
  let store: Store;
  let problems: RunnerProblem[];
  let now: number;
  beforeEach(async () => {
    store = await openSqliteStore({ file: ':memory:' });
    problems = [];
    now = 0;
  });
  afterEach(() => store.close());

  const add = (...jobs: NewJob[]) => store.events.append(someJobs(jobs, { at: noonPlus(now) }));
  const done: JobHandler = () => Promise.resolve({ kind: 'done' });
  const runner = (handlers: Record<string, JobHandler>, overrides: Partial<OutboxRunnerOptions> = {}) =>
    createOutboxRunner({
      outbox: store.outbox,
      handlers,
      clock: () => noonPlus(now),
      random: () => 1,
      onProblem: (problem) => problems.push(problem),
      alone: true,
      ...overrides,
    });

  it('runs what is due, what that adds, and nothing that is not due', async () => {
    const ran: string[] = [];
    const handlers: Record<string, JobHandler> = {
      async first(job) {
        ran.push(`${job.kind} ${job.attempt}`);
        await add(aJob({ kind: 'second' }));
        return { kind: 'done' };
      },
      second(job) {
        ran.push(job.kind);
        return Promise.resolve({ kind: 'done' });
      },
    };
    await add(aJob({ kind: 'first' }), aJob({ kind: 'second', notBefore: noonPlus(1000) }));
    expect(await runner(handlers).runDue()).toBe(2);
    expect(ran).toEqual(['first 1', 'second']);
    expect(await store.outbox.counts()).toEqual({ waiting: 1, running: 0, parked: 0 });
    expect(problems).toEqual([]);
  });

  it('leaves a job alone that its handler ended together with what it recorded', async () => {
    await add(aJob({ kind: 'post', delivery: 'once' }));
    const post: JobHandler = async (job) => {
      await store.events.append(anAppend({ completesJob: job }));
      return { kind: 'completed' };
    };
    expect(await runner({ post }).runDue()).toBe(1);
    expect(await store.outbox.counts()).toEqual({ waiting: 0, running: 0, parked: 0 });
  });

  it('tries a repeatable job that throws again, later each time and never later than five minutes', async () => {
    await add(aJob({ kind: 'upload' }));
    const upload: JobHandler = () => Promise.reject(new Error('no network'));
    const waits: number[] = [];
    for (let tries = 0; tries < 12; tries += 1) {
      expect(await runner({ upload }).runDue()).toBe(1);
      const due = Date.parse((await store.outbox.nextDue()) ?? '') - Date.parse(NOON);
      waits.push(due - now);
      now = due;
    }
    expect(waits.slice(0, 4)).toEqual([1000, 2000, 4000, 8000]);
    expect(waits.at(-1)).toBe(300_000);
    expect(problems[0]).toMatchObject({ what: 'retry', problem: 'Error: no network' });
  });

  it('lets nobody wait for a lane that is full, and takes no more in it than it has room for', async () => {
    let filing = 0;
    let most = 0;
    let letGo = () => {};
    const held = new Promise<void>((resolve) => (letGo = resolve));
    const ran: string[] = [];
    const handlers: Record<string, JobHandler> = {
      async file() {
        filing += 1;
        most = Math.max(most, filing);
        await held;
        filing -= 1;
        ran.push('file');
        return { kind: 'done' };
      },
      post: (job) => {
        ran.push(job.kind);
        return Promise.resolve({ kind: 'done' });
      },
    };
    await add(...Array.from({ length: 9 }, () => aJob({ kind: 'file' })), aJob({ kind: 'post' }));
    const lanes = [{ kinds: ['file'], parallel: 2 }];
    const outbox = runner(handlers, { lanes, parallel: 1, idleMs: 5 });
    await outbox.start();
    await expect.poll(() => ran, SOON).toEqual(['post']);
    await add(aJob({ kind: 'post' }));
    await expect.poll(() => ran, SOON).toEqual(['post', 'post']);
    expect(filing).toBe(2);
    letGo();
    await expect.poll(() => ran.length, SOON).toBe(11);
    expect(most).toBe(2);
    await outbox.stop();
    expect(await store.outbox.counts()).toEqual({ waiting: 0, running: 0, parked: 0 });
  });

  it('gives a kind that is in no lane, and that nothing carries out, to a person', async () => {
    await add(aJob({ kind: 'unheard-of' }));
    const outbox = runner({ file: done }, { lanes: [{ kinds: ['file'], parallel: 1 }], idleMs: 5 });
    await outbox.start();
    await expect.poll(async () => (await store.outbox.counts()).parked, SOON).toBe(1);
    await outbox.stop();
  });

  it('waits as long as the service asked for', async () => {
    await add(aJob({ kind: 'upload' }));
    await runner({
      upload: () => Promise.resolve({ kind: 'retry', problem: 'slow down', afterMs: 600_000 }),
    }).runDue();
    expect(await store.outbox.nextDue()).toBe(noonPlus(600_000));
  });

  it('shows a job to a person when it failed too often', async () => {
    await add(aJob({ kind: 'upload' }));
    const upload: JobHandler = () => Promise.resolve({ kind: 'retry', problem: 'no' });
    for (; now < 10_000; now += 5_000) await runner({ upload }, { mostAttempts: 2 }).runDue();
    expect(await store.outbox.parked(GROUP)).toMatchObject([
      { kind: 'upload', outcome: 'failed', problem: 'no' },
    ]);
  });

  it('parks a job that may happen once and throws as unknown, and never runs it again by itself', async () => {
    await add(aJob({ kind: 'post', delivery: 'once' }));
    let posts = 0;
    const post: JobHandler = () => {
      posts += 1;
      throw new Error('broken in the middle');
    };
    await runner({ post }).runDue();
    now += 1e9;
    await runner({ post }).runDue();
    expect(posts).toBe(1);
    expect(await store.outbox.parked(GROUP)).toMatchObject([
      { kind: 'post', outcome: 'unknown', problem: 'Error: broken in the middle' },
    ]);
  });

  it('parks what its handler says, and a job that nobody handles', async () => {
    await add(aJob({ kind: 'mail' }), aJob({ kind: 'toString' }));
    await runner({
      mail: () => Promise.resolve({ kind: 'park', outcome: 'failed', problem: 'no such address' }),
    }).runDue();
    expect(await store.outbox.parked(GROUP)).toMatchObject([
      { kind: 'mail', problem: 'no such address' },
      { kind: 'toString', outcome: 'failed' },
    ]);
  });

  it('runs few at a time, and jobs of one key one after the other', async () => {
    let running = 0;
    let most = 0;
    let ofKey = 0;
    let mostOfKey = 0;
    const slow: JobHandler = async (job) => {
      const keyed = (job.payload as { keyed: boolean }).keyed ? 1 : 0;
      most = Math.max(most, (running += 1));
      mostOfKey = Math.max(mostOfKey, (ofKey += keyed));
      if (keyed) await add(aJob({ kind: 'last' }));
      await new Promise((resolve) => setTimeout(resolve, 10));
      running -= 1;
      ofKey -= keyed;
      return { kind: 'done' };
    };
    const one = runner({ slow, last: done });
    await one.start();
    for (let index = 0; index < 10; index += 1) {
      await add(
        aJob({ kind: 'slow', payload: { keyed: true }, joinKey: 'k' }),
        aJob({ kind: 'slow', payload: { keyed: false } }),
      );
      await new Promise((resolve) => setTimeout(resolve, 3));
    }
    await expect.poll(() => store.outbox.counts(), SOON).toEqual({ waiting: 0, running: 0, parked: 0 });
    await one.stop();
    expect(mostOfKey).toBe(1);
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThanOrEqual(4);
  });

  it('starts a job as soon as it is added, and one that waits when its time has come', async () => {
    const ran: ClaimedJob[] = [];
    const note: JobHandler = (job) => {
      ran.push(job);
      return Promise.resolve({ kind: 'done' });
    };
    // It sleeps for a minute by itself: only being told can wake it.
    const one = runner({ note }, { idleMs: 60_000 });
    await one.start();
    await one.start();
    await add(aJob({ kind: 'note' }), aJob({ kind: 'note', notBefore: noonPlus(60_000) }));
    await expect.poll(() => ran.length, SOON).toBe(1);
    now = 60_000;
    one.wake();
    await expect.poll(() => ran.length, SOON).toBe(2);
    await one.stop();
    await add(aJob({ kind: 'note' }));
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(ran).toHaveLength(2);
  });

  it('waits for what runs when it is stopped', async () => {
    let ended = false;
    await add(aJob({ kind: 'slow' }));
    const slow: JobHandler = async () => {
      await new Promise((resolve) => setTimeout(resolve, 40));
      ended = true;
      return { kind: 'done' };
    };
    const one = runner({ slow });
    await one.start();
    await expect.poll(() => store.outbox.counts(), SOON).toMatchObject({ running: 1 });
    await one.stop();
    expect(ended).toBe(true);
    expect(await store.outbox.counts()).toEqual({ waiting: 0, running: 0, parked: 0 });
  });

  it('takes over at start what an ended process left, at once when it is alone', async () => {
    await add(aJob({ kind: 'upload' }), aJob({ kind: 'post', delivery: 'once' }));
    await store.outbox.claim(NOON, 10, 60_000);
    const ran: string[] = [];
    const note: JobHandler = (job) => {
      ran.push(job.kind);
      return Promise.resolve({ kind: 'done' });
    };
    const shared = runner({ upload: note, post: note }, { alone: false });
    await shared.start();
    await shared.stop();
    expect(ran).toEqual([]);
    const alone = runner({ upload: note, post: note });
    await alone.start();
    await expect.poll(() => ran, SOON).toEqual(['upload']);
    await alone.stop();
    expect(await store.outbox.parked(GROUP)).toMatchObject([{ kind: 'post', outcome: 'unknown' }]);
    expect(problems).toMatchObject([{ what: 'recovered' }]);
  });

  it('says so when it lost its claim meanwhile, and when the database is away', async () => {
    await add(aJob({ kind: 'slow' }));
    const slow: JobHandler = async () => {
      await store.outbox.recover(noonPlus(1e9));
      now = -1;
      return { kind: 'done' };
    };
    await runner({ slow }).runDue();
    expect(problems).toMatchObject([{ what: 'claim-lost' }]);
    const away = runner({}, { outbox: { ...store.outbox, claim: () => Promise.reject(new Error('away')) } });
    await away.start();
    await expect.poll(() => problems.at(-1), SOON).toMatchObject({ what: 'outbox', problem: 'Error: away' });
    await away.stop();
  });

  it('holds a job for as long as it runs, so that no other process takes it over', async () => {
    await add(aJob({ kind: 'slow', delivery: 'once' }));
    let renewed = 0;
    const outbox = {
      ...store.outbox,
      async renew(...renewal: Parameters<typeof store.outbox.renew>) {
        const held = await store.outbox.renew(...renewal);
        renewed += 1;
        return held;
      },
    };
    const slow: JobHandler = async () => {
      now = 45;
      await expect.poll(() => renewed, SOON).toBeGreaterThan(0);
      expect(await store.outbox.recover(noonPlus(60))).toEqual({ requeued: 0, unknown: 0 });
      return { kind: 'done' };
    };
    expect(await runner({ slow }, { outbox, leaseMs: 30 }).runDue()).toBe(1);
    expect(problems).toEqual([]);
    const held = renewed;
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(renewed).toBe(held);
  });

  it('stops holding a job that never ends, and one that another process has', async () => {
    await add(aJob({ kind: 'endless' }), aJob({ kind: 'lost' }));
    const renewals: string[] = [];
    const outbox = {
      ...store.outbox,
      async renew(job: Parameters<typeof store.outbox.renew>[0]) {
        const { kind } = job as ClaimedJob;
        renewals.push(kind);
        return kind === 'endless';
      },
    };
    let end = () => {};
    const endless = new Promise<void>((resolve) => {
      end = resolve;
    });
    const wait: JobHandler = async () => {
      await endless;
      return { kind: 'done' };
    };
    const running = runner({ endless: wait, lost: wait }, { outbox, leaseMs: 3 }).runDue();
    const endlessly = () => renewals.filter((kind) => kind === 'endless').length;
    await expect.poll(endlessly, SOON).toBe(30);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(endlessly()).toBe(30);
    expect(renewals.filter((kind) => kind === 'lost')).toHaveLength(1);
    end();
    await running;
  });

  it('tidies up at start, and not again at every look', async () => {
    let tidied = 0;
    const one = runner(
      { note: done },
      {
        tidy: async () => {
          tidied += 1;
          throw new Error('cannot be read');
        },
      },
    );
    await one.start();
    await add(aJob({ kind: 'note' }));
    await expect.poll(() => store.outbox.counts(), SOON).toMatchObject({ waiting: 0, running: 0 });
    await one.stop();
    expect(tidied).toBe(1);
    expect(problems).toMatchObject([{ what: 'outbox', problem: 'Error: cannot be read' }]);
  });

  it('spreads tries by chance over the upper half of the delay', () => {
    expect([0, 0.5, 1].map((chance) => backOff(3, chance))).toEqual([2000, 3000, 4000]);
    expect(backOff(1000, 1)).toBe(300_000);
  });
});
