import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAdjustableClock } from '../../src/simulator/adjustable-clock.ts';

let dataDir: string;
let real = Date.parse('2026-11-20T12:00:00.000Z');
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'radslag-clock-'));
  real = Date.parse('2026-11-20T12:00:00.000Z');
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));
const open = () => createAdjustableClock({ dataDir, realNow: () => real });

describe('the demo’s clock', () => {
  it('shows real time until it is moved, also on the group’s own clock', async () => {
    const clock = await open();
    expect(clock.moved()).toBe(false);
    expect(clock.now('Europe/Stockholm')).toEqual({
      instant: '2026-11-20T12:00:00.000Z',
      date: '2026-11-20',
      time: '13:00',
    });
  });

  it('runs on from where it was moved, in the summer time of that day', async () => {
    const clock = await open();
    await clock.moveTo('2018-04-20T06:30:00.000Z');
    real += 61_000;
    expect(clock.now('Europe/Stockholm')).toEqual({
      instant: '2018-04-20T06:31:01.000Z',
      date: '2018-04-20',
      time: '08:31',
    });
    await clock.moveBy(-31);
    expect(clock.now('Europe/Stockholm').time).toBe('08:00');
  });

  it('finds its day again after a restart, until real time is asked for', async () => {
    await (await open()).moveTo('2018-04-20T06:30:00.000Z');
    const again = await open();
    expect([again.instant(), again.moved()]).toEqual(['2018-04-20T06:30:00.000Z', true]);
    await again.runReal();
    expect((await open()).instant()).toBe('2026-11-20T12:00:00.000Z');
  });

  it('tells its listeners and refuses what is no instant', async () => {
    const clock = await open();
    let calls = 0;
    const end = clock.onChange(() => {
      calls += 1;
    });
    await clock.moveBy(10);
    end();
    await clock.moveBy(10);
    expect(calls).toBe(1);
    await expect(async () => clock.moveTo('i morgon')).rejects.toThrow(RangeError);
    await expect(clock.moveBy(Number.NaN)).rejects.toThrow(RangeError);
    expect(clock.instant()).toBe('2026-11-20T12:20:00.000Z');
  });
});
