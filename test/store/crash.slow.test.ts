import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../src/store/open-sqlite-store.ts';
import { createOutboxRunner } from '../../src/store/outbox-runner.ts';
import { GROUP, meetingStream } from '../support/store-builders.ts';

const ROUNDS = 20;
const appender = new URL('../support/store-appender.ts', import.meta.url).pathname;

describe('kill -9 (Q7)', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'radslag-crash-'));
    file = join(folder, 'radslag.db');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  interface Running {
    /** Resolves with the process's first line: it is ready. */
    readonly begun: Promise<void>;
    /** Resolves with its second: what it does first is acknowledged. */
    readonly working: Promise<void>;
    /** Ends it without warning; resolves with all that it printed. */
    readonly kill: () => Promise<string>;
  }

  function start(what: string, meetingId = 'm1'): Running {
    const child = spawn(process.execPath, [appender, file, what, meetingId], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const { all, ...lines } = collect(child);
    return {
      ...lines,
      kill() {
        child.kill('SIGKILL');
        return all;
      },
    };
  }

  it(`loses no acknowledged append in ${ROUNDS} rounds, and the chain is whole after each`, async () => {
    const stream = meetingStream('m1');
    let acknowledged = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const running = start('append');
      await running.begun;
      await sleep(Math.random() * 150);
      const printed = await running.kill();
      // The last line may be cut in the middle: only whole lines are acknowledgements that somebody read.
      const lines = printed.split('\n').slice(1, -1).map(Number);
      acknowledged = Math.max(acknowledged, ...lines);
      const store = await openSqliteStore({ file });
      const events = await store.events.read(stream, 0);
      expect(events.length).toBeGreaterThanOrEqual(acknowledged);
      expect(events.map((event) => event.data)).toEqual(events.map((_, index) => ({ text: `${index + 1}` })));
      expect(await store.events.verify(stream)).toMatchObject({ events: events.length, faults: [] });
      // Events and their jobs are one transaction: as many of these as of those.
      expect((await store.outbox.counts()).waiting).toBe(events.length);
      await store.close();
    }
    console.log(`kill -9: ${ROUNDS} rounds, ${acknowledged} acknowledged appends, none lost`);
    expect(acknowledged).toBeGreaterThan(ROUNDS);
  });

  it('loses nothing of three processes that write one file at once and are killed', async () => {
    const ids = ['m1', 'm2', 'm3'];
    const running = ids.map((id) => start('append', id));
    // One of them may wait long for its turn: whichever comes first goes on until the last has written, too.
    await Promise.all(running.map((process) => process.working));
    await sleep(Math.random() * 150);
    const printed = await Promise.all(running.map((process) => process.kill()));
    const store = await openSqliteStore({ file });
    for (const [index, id] of ids.entries()) {
      const acknowledged = (printed[index] ?? '').split('\n').slice(1, -1).length;
      const report = await store.events.verify(meetingStream(id));
      expect(acknowledged).toBeGreaterThan(0);
      expect(report.events).toBeGreaterThanOrEqual(acknowledged);
      expect(report.faults).toEqual([]);
    }
    await store.close();
  });

  it('recovers the jobs of a process that was killed: repeatable ones run, others are shown', async () => {
    const running = start('claim');
    await running.begun;
    expect(await running.kill()).toContain('claimed 2');
    const store = await openSqliteStore({ file });
    expect(await store.outbox.counts()).toEqual({ waiting: 0, running: 2, parked: 0 });
    const ran: string[] = [];
    const runner = createOutboxRunner({
      outbox: store.outbox,
      handlers: {
        upload(job) {
          ran.push(`${job.kind} ${job.attempt}`);
          return Promise.resolve({ kind: 'done' });
        },
        post() {
          ran.push('post');
          return Promise.resolve({ kind: 'done' });
        },
      },
      clock: () => new Date().toISOString(),
      random: Math.random,
      onProblem: () => {},
      alone: true,
    });
    await runner.start();
    await expect.poll(() => store.outbox.counts()).toEqual({ waiting: 0, running: 0, parked: 1 });
    await runner.stop();
    expect(ran).toEqual(['upload 2']);
    expect(await store.outbox.parked(GROUP)).toMatchObject([{ kind: 'post', outcome: 'unknown' }]);
    await store.close();
  });
});

interface Printed {
  readonly begun: Promise<void>;
  readonly working: Promise<void>;
  readonly all: Promise<string>;
}

function collect(child: ChildProcess): Printed {
  let text = '';
  const begun = Promise.withResolvers<void>();
  const working = Promise.withResolvers<void>();
  const all = Promise.withResolvers<string>();
  // Who kills a process does not wait for its next line any more.
  working.promise.catch(() => {});
  child.stdout?.on('data', (chunk: Buffer) => {
    text += chunk.toString();
    const lines = text.split('\n').length - 1;
    if (lines >= 1) begun.resolve();
    if (lines >= 2) working.resolve();
  });
  child.on('error', begun.reject);
  child.on('close', () => {
    const ended = new Error('the process ended by itself');
    begun.reject(ended);
    working.reject(ended);
    all.resolve(text);
  });
  return { begun: begun.promise, working: working.promise, all: all.promise };
}
