import { join } from 'node:path';
import { z } from 'zod';
import type { Instant, Moment } from '../domain/basics/time.ts';
import { instantText, momentOf } from '../usecases/moment-of.ts';
import type { Clock } from '../usecases/workplace.ts';
import { createStateFile } from './state-file.ts';

/** A clock that can be set to any moment and runs on from there. Tokens never use it: they live in real time. */
export interface AdjustableClock extends Clock {
  now(timeZone: string): Moment;
  /** The demo's present as an instant. */
  instant(): Instant;
  /** Whether it shows something other than real time. */
  moved(): boolean;
  /** Sets the clock; it runs on from there. Throws RangeError when the text is no instant. */
  moveTo(instant: Instant): Promise<void>;
  /** Sets the clock forward, or back with a negative number of minutes. */
  moveBy(minutes: number): Promise<void>;
  /** Back to real time. */
  runReal(): Promise<void>;
  /** Calls the listener after each move; the answer ends that. */
  onChange(listener: () => void): () => void;
}

/** Opens the clock kept in this folder, so that a restart of the product finds the same day. */
export async function createAdjustableClock(options: {
  readonly dataDir: string;
  /** Milliseconds since 1970 of the machine's clock; tests stand still. */
  readonly realNow?: () => number;
}): Promise<AdjustableClock> {
  const realNow = options.realNow ?? (() => Temporal.Now.instant().epochMilliseconds);
  const file = createStateFile(
    join(options.dataDir, 'simulator', 'clock.json'),
    z.object({ offsetMs: z.number() }),
  );
  let offsetMs = (await file.load())?.offsetMs ?? 0;
  const listeners = new Set<() => void>();
  const present = (): Temporal.Instant => Temporal.Instant.fromEpochMilliseconds(realNow() + offsetMs);
  const setOffset = async (milliseconds: number): Promise<void> => {
    Temporal.Instant.fromEpochMilliseconds(realNow() + milliseconds);
    offsetMs = milliseconds;
    for (const listener of listeners) listener();
    await file.save({ offsetMs });
  };
  return {
    now: (timeZone) => momentOf(present(), timeZone),
    instant: () => instantText(present()),
    moved: () => offsetMs !== 0,
    moveTo: (instant) => setOffset(Temporal.Instant.from(instant).epochMilliseconds - realNow()),
    moveBy: (minutes) => setOffset(offsetMs + Math.round(minutes * 60_000)),
    runReal: () => setOffset(0),
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
