import type { Instant } from '../domain/basics/time.ts';

/**
 * Side effects waiting to be carried out: written with the events that cause them, run by outbox-runner.ts.
 * A `repeatable` job may be run again after any failure (an update, an upload). A `once` job has an effect that cannot
 * be taken back or recognised (a new post, a mail): if its outcome is unknown it is shown, never blindly repeated.
 */
export interface Outbox {
  /**
   * Takes up to `limit` due jobs for this runner until `now + leaseMs`; oldest first, never one that another holds. Of
   * these kinds alone, where they are said.
   */
  claim(now: Instant, limit: number, leaseMs: number, of?: KindsOfJobs): Promise<readonly ClaimedJob[]>;
  /** Holds a job that is still being run until then; false when the claim was lost. */
  renew(job: JobClaim, until: Instant): Promise<boolean>;
  /** Done, without any event of its own (events: AppendRequest.completesJob). False when the claim was lost. */
  complete(job: JobClaim): Promise<boolean>;
  /** Failed with certainty that nothing happened outside, or repeatable: try again at `at`. */
  retry(job: JobClaim, at: Instant, problem: string): Promise<boolean>;
  /** Will not be tried again by itself: outcome `unknown` or `failed`; a person decides. */
  park(job: JobClaim, outcome: ParkedOutcome, problem: string): Promise<boolean>;
  /** Leases that ran out: a repeatable job waits again, a `once` job becomes `unknown`. Returns how many of each. */
  recover(now: Instant): Promise<{ readonly requeued: number; readonly unknown: number }>;
  /** Parked jobs of a group, oldest first: what the secretariat is shown. */
  parked(groupId: string): Promise<readonly ParkedJob[]>;
  /** A person's word on a parked job: try again, or leave it as done. False when it was no longer parked. */
  settle(groupId: string, jobId: string, how: 'again' | 'done', now: Instant): Promise<boolean>;
  /** Jobs of a group that wait or are being run, those that are due first: at most so many. */
  waiting(groupId: string, limit: number): Promise<readonly WaitingJob[]>;
  /** A person's word that a job which waits to be tried again is tried at once. False when it does not, or no longer. */
  hurry(groupId: string, jobId: string, now: Instant): Promise<boolean>;
  /** When the next waiting job is due, or null. */
  nextDue(): Promise<Instant | null>;
  /** Calls back after a commit that added jobs. Returns what ends it. */
  watch(listener: () => void): () => void;
  /** Counts by state for metrics. */
  counts(): Promise<{ readonly waiting: number; readonly running: number; readonly parked: number }>;
}

/** Kinds of jobs: those that are named, or all others. */
export type KindsOfJobs = { readonly only: readonly string[] } | { readonly not: readonly string[] };

export interface NewJob {
  readonly kind: string;
  readonly payload: object;
  readonly delivery: 'repeatable' | 'once';
  /** A waiting job with the same key in the group makes this one superfluous: updates are joined. */
  readonly joinKey?: string;
  /** Not before; left out = at once, or after `delayMs`. */
  readonly notBefore?: Instant;
  /** Waits this long after the append, so that what comes in the meantime joins it. */
  readonly delayMs?: number;
}

export interface JobClaim {
  readonly jobId: string;
  readonly claim: string;
}

export interface ClaimedJob extends JobClaim {
  readonly groupId: string;
  readonly kind: string;
  readonly payload: unknown;
  readonly delivery: NewJob['delivery'];
  /** 1 at the first try. */
  readonly attempt: number;
}

export type ParkedOutcome = 'unknown' | 'failed';

export interface ParkedJob {
  readonly jobId: string;
  readonly groupId: string;
  readonly kind: string;
  readonly payload: unknown;
  readonly outcome: ParkedOutcome;
  readonly problem: string;
  readonly since: Instant;
}

/** A job that will be run by itself. */
export interface WaitingJob {
  readonly jobId: string;
  readonly groupId: string;
  readonly kind: string;
  readonly payload: unknown;
  readonly due: Instant;
  /** How often it has been tried. */
  readonly attempt: number;
  /** Why the last try came to nothing; absent before the first. */
  readonly problem?: string;
}

/** Carries out jobs of one kind. An error it throws: a `repeatable` job is tried again, a `once` job is parked `unknown`. */
export type JobHandler = (job: ClaimedJob) => Promise<JobOutcome>;

export type JobOutcome =
  /** Carried out; the runner completes the job. */
  | { readonly kind: 'done' }
  /** Carried out, and already completed by an append with `completesJob`. */
  | { readonly kind: 'completed' }
  | { readonly kind: 'retry'; readonly problem: string; readonly afterMs?: number }
  | { readonly kind: 'park'; readonly outcome: ParkedOutcome; readonly problem: string };
