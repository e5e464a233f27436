import { expect, it } from 'vitest';
import { draftsTopic } from '../../../src/store/drafts.port.ts';
import type { JobHandler } from '../../../src/store/outbox.port.ts';
import type { RunnerProblem } from '../../../src/store/outbox-runner.ts';
import { createOutboxRunner } from '../../../src/store/outbox-runner.ts';
import type { Store } from '../../../src/store/store.port.ts';
import type { StoreHarness } from '../../support/store-builders.ts';
import {
  aDraft,
  aJob,
  anAppend,
  anEvent,
  GROUP,
  meetingStream,
  NOON,
  someJobs,
} from '../../support/store-builders.ts';

/** Several instances on one database (Q8), and being told of what happens. */
export function sharingContract(harness: () => StoreHarness): void {
  const stream = meetingStream('m1');
  const both = async (): Promise<[Store, Store]> => [await harness().open(), await harness().open()];

  it('opens the same new database from several sides at once', async () => {
    const stores = await Promise.all([1, 2, 3, 4].map(() => harness().open()));
    await stores[0]?.events.append(anAppend());
    for (const store of stores) expect(await store.events.version(stream)).toBe(1);
  });

  it('refuses a database of a newer program', async () => {
    await (await harness().open()).close();
    await harness().tamper('insert into radslag_schema (version) values (99)');
    await expect(harness().open()).rejects.toMatchObject({
      code: 'store-newer',
      message: expect.stringContaining('newer') as string,
    });
  });

  it('loses and doubles nothing when two instances write one stream, each deciding anew after a conflict', async () => {
    const stores = await both();
    const names = stores.flatMap((_, side) => Array.from({ length: 40 }, (__, index) => `${side}-${index}`));
    await Promise.all(
      names.map(async (name) => {
        const store = stores[name.startsWith('0') ? 0 : 1];
        for (;;) {
          const expectedVersion = await store.events.version(stream);
          const answer = await store.events.append(
            anAppend({ streams: [{ stream, expectedVersion, events: [anEvent(name)] }] }),
          );
          if (answer.kind === 'appended') return;
        }
      }),
    );
    const written = (await stores[0].events.read(stream, 0)).map(
      (event) => (event.data as { text: string }).text,
    );
    expect(written.toSorted()).toEqual(names.toSorted());
    expect(await stores[1].events.verify(stream)).toMatchObject({ events: 80, faults: [] });
  });

  it('keeps numbers unique across instances: of twenty who take the same key one gets it', async () => {
    const stores = await both();
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        (index % 2 ? stores[0] : stores[1]).events.append(
          anAppend({
            streams: [{ stream: meetingStream(`s${index}`), expectedVersion: 0, events: [anEvent()] }],
            once: { key: 'k', fingerprint: 'f' },
          }),
        ),
      ),
    );
    expect(answers.filter((answer) => answer.kind === 'appended')).toHaveLength(1);
    expect(await stores[0].events.streams(GROUP, 'meeting')).toHaveLength(1);
  });

  it('hands no job to two of those who ask at once', async () => {
    const [one, two] = await both();
    await one.events.append(someJobs(Array.from({ length: 60 }, (_, index) => aJob({ kind: `k${index}` }))));
    const hands = await Promise.all(
      Array.from({ length: 30 }, (_, index) => (index % 2 ? one : two).outbox.claim(NOON, 3, 60_000)),
    );
    const more = await one.outbox.claim(NOON, 100, 60_000);
    const ids = [...hands.flat(), ...more].map((job) => job.jobId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(60);
  });

  it('runs each job once when two runners share the outbox', async () => {
    const stores = await both();
    const ran: string[] = [];
    const post: JobHandler = async (job) => {
      ran.push((job.payload as { name: string }).name);
      await new Promise((resolve) => setTimeout(resolve, 2));
      return { kind: 'done' };
    };
    const problems: RunnerProblem[] = [];
    const runners = stores.map((store) =>
      createOutboxRunner({
        outbox: store.outbox,
        handlers: { post },
        clock: () => NOON,
        random: () => 0,
        onProblem: (problem) => problems.push(problem),
        alone: false,
      }),
    );
    await Promise.all(runners.map((runner) => runner.start()));
    const names = Array.from({ length: 60 }, (_, index) => `${index}`);
    for (const name of names)
      await stores[0].events.append(someJobs([aJob({ kind: 'post', payload: { name }, delivery: 'once' })]));
    await expect.poll(() => stores[0].outbox.counts()).toEqual({ waiting: 0, running: 0, parked: 0 });
    await Promise.all(runners.map((runner) => runner.stop()));
    expect(ran.toSorted()).toEqual(names.toSorted());
    expect(problems).toEqual([]);
  }, 10_000);

  it('lets a job end once when two instances record it', async () => {
    const [one, two] = await both();
    await one.events.append(someJobs([aJob()]));
    const [job] = await one.outbox.claim(NOON, 1, 60_000);
    if (!job) throw new Error('no job');
    const record = (store: Store, id: string) =>
      store.events.append(
        anAppend({
          completesJob: job,
          streams: [{ stream: meetingStream(id), expectedVersion: 0, events: [anEvent()] }],
        }),
      );
    const answers = await Promise.all([record(one, 'a'), record(two, 'b')]);
    expect(answers.map((answer) => answer.kind).toSorted()).toEqual(['appended', 'claim-lost']);
    expect(await one.events.streams(GROUP, 'meeting')).toHaveLength(1);
  });

  it('leaves no change unseen when the job it joins with is just being taken', async () => {
    const [one, two] = await both();
    const change = (version: number) =>
      one.events.append(
        anAppend({
          streams: [{ stream, expectedVersion: version, events: [anEvent()] }],
          jobs: [aJob({ joinKey: 'k' })],
        }),
      );
    const take = async () => {
      const jobs = await two.outbox.claim(NOON, 1, 60_000);
      return { jobs, seen: await two.events.version(stream) };
    };
    const unseen: number[] = [];
    let taken = 0;
    for (let version = 0; version < 50; version += 2) {
      await change(version);
      const [{ jobs, seen }] = await Promise.all([take(), change(version + 1)]);
      const { waiting } = await one.outbox.counts();
      if (waiting === 0 && seen < version + 2) unseen.push(version);
      taken += jobs.length;
      for (const job of jobs) await two.outbox.complete(job);
      for (const job of await two.outbox.claim(NOON, 1, 60_000)) await two.outbox.complete(job);
    }
    expect(unseen).toEqual([]);
    expect(taken).toBeGreaterThan(0);
    expect(await one.outbox.counts()).toEqual({ waiting: 0, running: 0, parked: 0 });
  });

  it('tells at once of commits to a topic, and of no others', async () => {
    const store = await harness().open();
    const told: string[] = [];
    const end = store.events.watch(stream, () => told.push('m1'));
    store.events.watch(meetingStream('m2'), () => told.push('m2'));
    await store.events.append(anAppend());
    await expect.poll(() => told, { interval: 5 }).toEqual(['m1']);
    await store.events.append(anAppend());
    await store.events.append(
      anAppend({ streams: [{ stream: meetingStream('m2'), expectedVersion: 0, events: [anEvent()] }] }),
    );
    await expect.poll(() => told, { interval: 5 }).toEqual(['m1', 'm2']);
    end();
    end();
    await store.events.append(anAppend({ streams: [{ stream, expectedVersion: 1, events: [anEvent()] }] }));
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(told).toEqual(['m1', 'm2']);
  });

  it('goes on telling the others when one listener throws', async () => {
    const faults: unknown[] = [];
    const store = await harness().open({ onFault: (fault) => faults.push(fault) });
    let calls = 0;
    store.events.watch(stream, () => {
      throw new Error('a listener that throws');
    });
    store.events.watch(stream, () => (calls += 1));
    await store.events.append(anAppend());
    await expect.poll(() => calls, { interval: 5 }).toBe(1);
    expect(faults).toHaveLength(1);
  });

  it('tells of what another instance commits: events, drafts and jobs', async () => {
    const [one, two] = await both();
    const told = new Set<string>();
    one.events.watch(stream, () => told.add('stream'));
    one.events.watch(meetingStream('quiet'), () => told.add('quiet'));
    one.events.watch(draftsTopic(GROUP, 'm1'), () => told.add('drafts'));
    one.outbox.watch(() => told.add('jobs'));
    await two.events.append(anAppend());
    await expect.poll(() => told.has('stream'), { interval: 20 }).toBe(true);
    await two.drafts.save(aDraft());
    await expect.poll(() => told.has('drafts'), { interval: 20 }).toBe(true);
    told.clear();
    await two.events.append(someJobs([aJob()]));
    await expect.poll(() => told.has('jobs'), { interval: 20 }).toBe(true);
    expect(told.has('quiet')).toBe(false);
  });
}
