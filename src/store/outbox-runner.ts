import type { Instant } from '../domain/basics/time.ts';
import type { ClaimedJob, JobHandler, JobOutcome, KindsOfJobs, Outbox } from './outbox.port.ts';

export interface OutboxRunnerOptions {
  readonly outbox: Outbox;
  /** By kind of job. A job of a kind that has none is parked as `failed`. */
  readonly handlers: Readonly<Record<string, JobHandler>>;
  readonly clock: () => Instant;
  /** From 0 up to 1, for jitter. */
  readonly random: () => number;
  /** Told of everything that did not go as it should, for the log. */
  readonly onProblem: (problem: RunnerProblem) => void;
  /**
   * Whether no other process runs jobs of this database (SQLite): whatever is found running at start was then left by a
   * process that ended, and is recovered at once instead of when its lease runs out.
   */
  readonly alone: boolean;
  /** Kinds with room of their own, so that many of one do not keep the others waiting; all other kinds share a lane. */
  readonly lanes?: readonly Lane[];
  /** Most jobs at a time in the lane of all other kinds; 4 when left out. */
  readonly parallel?: number;
  /**
   * How long a job is held at a time; 60 seconds when left out. While it runs it is held anew, ten times that at most:
   * after this another process takes it over.
   */
  readonly leaseMs?: number;
  /** Work that is done now and then, a little at a time: at start, and then every six hours. */
  readonly tidy?: () => Promise<void>;
  /** Longest sleep between two looks for jobs; 1 second when left out. */
  readonly idleMs?: number;
  /** Tries after which a job is parked as `failed` for a person to see; 50 when left out, about four hours. */
  readonly mostAttempts?: number;
}

/** Kinds of jobs that are run beside all others. */
export interface Lane {
  readonly kinds: readonly string[];
  /** Most jobs of them at a time. */
  readonly parallel: number;
}

export interface RunnerProblem {
  readonly what: 'retry' | 'parked-unknown' | 'parked-failed' | 'claim-lost' | 'recovered' | 'outbox';
  readonly job?: ClaimedJob;
  readonly problem: string;
  readonly cause?: unknown;
}

export interface OutboxRunner {
  /** Recovers what an ended process left, then runs jobs as they become due. */
  start(): Promise<void>;
  /** Takes no more jobs; settles when those that run have ended. */
  stop(): Promise<void>;
  /** Looks for due jobs now; for a clock that was moved. */
  wake(): void;
  /** Runs everything that is due, and what that makes due, to the end; for tests. Answers how many jobs it ran. */
  runDue(): Promise<number>;
}

const FIRST_DELAY_MS = 1_000;
const LONGEST_DELAY_MS = 300_000;
const RECOVER_EVERY_MS = 15_000;
const TIDY_EVERY_MS = 6 * 3_600_000;
const MOST_LEASES = 10;
const RENEWALS_PER_LEASE = 3;
const END_OF_TIME = '9999-12-31T23:59:59.999Z';

/**
 * Runs the jobs of an outbox: few at a time in each lane, those of one key one after the other, each until it is done or
 * parked.
 */
export function createOutboxRunner(options: OutboxRunnerOptions): OutboxRunner {
  const { outbox, handlers, clock, random, onProblem, alone } = options;
  const { tidy, lanes = [], parallel = 4, leaseMs = 60_000, idleMs = 1_000, mostAttempts = 50 } = options;
  const others = { of: { not: lanes.flatMap(({ kinds }) => kinds) }, parallel };
  const tracks = [
    ...lanes.map(({ kinds, parallel: most }) => ({ of: { only: kinds }, parallel: most })),
    others,
  ].map((track): Track => ({ ...track, running: new Set() }));
  const isIdle = () => tracks.every(({ running }) => running.size === 0);
  let started = false;
  let looking: Promise<void> | undefined;
  let lookAgain = false;
  let timer: NodeJS.Timeout | undefined;
  let unwatch: (() => void) | undefined;
  let recoveredAt = 0;
  let tidiedAt = Number.NEGATIVE_INFINITY;

  async function run(job: ClaimedJob): Promise<void> {
    const letGo = hold(job);
    try {
      await conclude(job, await outcomeOf(job).finally(letGo));
    } catch (cause) {
      // The database is away: the lease runs out and the job is recovered.
      onProblem({ what: 'outbox', job, problem: describe(cause), cause });
    }
  }

  /** Renews the lease of a job while it runs. Answers what ends that. */
  function hold(job: ClaimedJob): () => void {
    let renewals = 0;
    const timer = setInterval(() => {
      renewals += 1;
      if (renewals > MOST_LEASES * RENEWALS_PER_LEASE) return clearInterval(timer);
      const until = new Date(Date.parse(clock()) + leaseMs).toISOString();
      outbox.renew(job, until).then(
        (held) => held || clearInterval(timer),
        // The database is away: whether the job is still held is seen when it ends.
        () => undefined,
      );
    }, leaseMs / RENEWALS_PER_LEASE).unref();
    return () => clearInterval(timer);
  }

  async function outcomeOf(job: ClaimedJob): Promise<JobOutcome> {
    const handler = Object.hasOwn(handlers, job.kind) ? handlers[job.kind] : undefined;
    if (!handler) return { kind: 'park', outcome: 'failed', problem: `nothing here carries out ${job.kind}` };
    try {
      return await handler(job);
    } catch (cause) {
      const problem = describe(cause);
      if (job.delivery === 'repeatable') return { kind: 'retry', problem };
      onProblem({ what: 'parked-unknown', job, problem, cause });
      return { kind: 'park', outcome: 'unknown', problem };
    }
  }

  async function conclude(job: ClaimedJob, outcome: JobOutcome): Promise<void> {
    let held = true;
    switch (outcome.kind) {
      case 'completed':
        break;
      case 'done':
        held = await outbox.complete(job);
        break;
      case 'retry': {
        const { problem, afterMs = 0 } = outcome;
        if (job.attempt >= mostAttempts) {
          onProblem({ what: 'parked-failed', job, problem });
          held = await outbox.park(job, 'failed', problem);
          break;
        }
        onProblem({ what: 'retry', job, problem });
        const delay = Math.max(afterMs, backOff(job.attempt, random()));
        held = await outbox.retry(job, new Date(Date.parse(clock()) + delay).toISOString(), problem);
        break;
      }
      case 'park':
        onProblem({
          what: outcome.outcome === 'failed' ? 'parked-failed' : 'parked-unknown',
          job,
          problem: outcome.problem,
        });
        held = await outbox.park(job, outcome.outcome, outcome.problem);
        break;
      default:
        outcome satisfies never;
    }
    if (!held) onProblem({ what: 'claim-lost', job, problem: 'another process took the job over' });
  }

  function launch(job: ClaimedJob, { running }: Track): void {
    const ended = run(job).finally(() => {
      running.delete(ended);
      wake();
    });
    running.add(ended);
  }

  async function recover(now: Instant): Promise<void> {
    recoveredAt = performance.now();
    const { requeued, unknown } = await outbox.recover(now);
    if (requeued + unknown > 0)
      onProblem({ what: 'recovered', problem: `${requeued} to run again, ${unknown} of unknown outcome` });
  }

  async function look(): Promise<void> {
    if (!started) return;
    let delay = idleMs;
    try {
      // Never while a job runs here: a clock that is moved ahead must not make its lease look run out.
      if (isIdle() && performance.now() - recoveredAt > RECOVER_EVERY_MS) await recover(clock());
      if (tidy && isIdle() && performance.now() - tidiedAt > TIDY_EVERY_MS) {
        tidiedAt = performance.now();
        await tidy();
      }
      for (const track of tracks) await fill(track);
      const due = tracks.some((track) => roomIn(track) > 0) ? await outbox.nextDue() : null;
      const ahead = due === null ? idleMs : Date.parse(due) - Date.parse(clock());
      // Due and yet not to be had: its lane is full, or another process runs one of its key.
      if (ahead > 0) delay = Math.min(ahead, idleMs);
    } catch (cause) {
      onProblem({ what: 'outbox', problem: describe(cause), cause });
    }
    if (started && !lookAgain) timer = setTimeout(wake, delay).unref();
  }

  async function fill(track: Track): Promise<void> {
    if (!started) return;
    for (let room = roomIn(track); room > 0; room = roomIn(track)) {
      const jobs = await outbox.claim(clock(), room, leaseMs, track.of);
      for (const job of jobs) launch(job, track);
      if (jobs.length === 0 || !started) break;
    }
  }

  function wake(): void {
    if (!started) return;
    clearTimeout(timer);
    if (looking) {
      lookAgain = true;
      return;
    }
    lookAgain = false;
    looking = look().finally(() => {
      looking = undefined;
      if (lookAgain) wake();
    });
  }

  return {
    wake,
    async start() {
      if (started) return;
      started = true;
      try {
        await recover(alone ? END_OF_TIME : clock());
      } catch (cause) {
        onProblem({ what: 'outbox', problem: describe(cause), cause });
      }
      unwatch = outbox.watch(wake);
      wake();
    },
    async stop() {
      // What is being claimed right now is run as well.
      started = false;
      clearTimeout(timer);
      unwatch?.();
      await looking;
      await Promise.all(tracks.flatMap(({ running }) => [...running]));
    },
    async runDue() {
      let ran = 0;
      for (;;) {
        const jobs = await outbox.claim(clock(), parallel, leaseMs);
        if (jobs.length === 0) return ran;
        ran += jobs.length;
        await Promise.all(jobs.map(run));
      }
    },
  };
}

/** A lane as it is run. */
interface Track {
  readonly of: KindsOfJobs;
  readonly parallel: number;
  readonly running: Set<Promise<void>>;
}

function roomIn({ parallel, running }: Track): number {
  return parallel - running.size;
}

/** Milliseconds to wait after the nth try: doubling, at most five minutes, the upper half of it by chance. */
export function backOff(attempt: number, chance: number): number {
  const full = Math.min(FIRST_DELAY_MS * 2 ** Math.min(attempt - 1, 30), LONGEST_DELAY_MS);
  return Math.round(full / 2 + (full / 2) * chance);
}

function describe(fault: unknown): string {
  return fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault);
}
