import type { ExpressionBuilder } from 'kysely';
import type { DatabaseSchema, Engine } from './database-schema.ts';
import type {
  ClaimedJob,
  JobClaim,
  KindsOfJobs,
  NewJob,
  Outbox,
  ParkedJob,
  ParkedOutcome,
  WaitingJob,
} from './outbox.port.ts';
import type { Random } from './random.ts';
import { randomId } from './random.ts';
import { keyRead, storableKey } from './storable-key.ts';
import type { Watchers } from './watchers.ts';
import { JOBS_TOPIC } from './watchers.ts';

type JobState = 'waiting' | 'running' | ParkedOutcome;
const PARKED: readonly ParkedOutcome[] = ['unknown', 'failed'];
const LEASE_RAN_OUT = 'the process that ran it ended, or took longer than its lease, without an outcome';

/**
 * The outbox over a database. A job that is done is deleted; what it did stands in the log. A claim is a random token:
 * whoever holds another one, or none, changes nothing. `since` is when its newest try began.
 */
export function createOutbox(engine: Engine, watchers: Watchers, random: Random): Outbox {
  const { db } = engine;

  /** Moves a job that this claim holds. */
  async function leave(job: JobClaim, change: JobChange): Promise<boolean> {
    const left = await db
      .updateTable('jobs')
      .set({ ...change, claim: null, lease_until: null })
      .where('id', '=', job.jobId)
      .where('claim', '=', job.claim)
      .executeTakeFirst();
    return left.numUpdatedRows > 0n;
  }

  return {
    async claim(now, limit, leaseMs, of) {
      const until = new Date(Date.parse(now) + leaseMs).toISOString();
      return db.transaction().execute(async (trx) => {
        const due = await trx
          .selectFrom('jobs')
          .select(['id', 'group_id', 'kind', 'payload', 'delivery', 'attempt', 'join_id'])
          .where('state', '=', 'waiting')
          .where('due', '<=', now)
          .where(noneOfItsKeyRuns)
          .$if(of !== undefined, (query) => query.where(ofKinds(of)))
          .orderBy('due')
          .orderBy('ordinal')
          .limit(limit)
          .$if(engine.locksRows, (query) => query.forUpdate().skipLocked())
          .execute();
        const keys = new Set<string>();
        const claimed: ClaimedJob[] = [];
        for (const { id, group_id, kind, payload, delivery, attempt, join_id } of due) {
          if (join_id !== null && keys.has(join_id)) continue;
          if (join_id !== null) keys.add(join_id);
          const claim = randomId(random);
          await trx
            .updateTable('jobs')
            .set({ state: 'running', claim, lease_until: until, since: now, attempt: attempt + 1 })
            .where('id', '=', id)
            .execute();
          claimed.push({
            jobId: id,
            claim,
            groupId: keyRead(group_id),
            kind,
            payload: JSON.parse(payload) as unknown,
            delivery: delivery as NewJob['delivery'],
            attempt: attempt + 1,
          });
        }
        return claimed;
      });
    },
    async renew(job, until) {
      const renewed = await db
        .updateTable('jobs')
        .set({ lease_until: until })
        .where('id', '=', job.jobId)
        .where('claim', '=', job.claim)
        .executeTakeFirst();
      return renewed.numUpdatedRows > 0n;
    },
    async complete(job) {
      const done = await db
        .deleteFrom('jobs')
        .where('id', '=', job.jobId)
        .where('claim', '=', job.claim)
        .executeTakeFirst();
      return done.numDeletedRows > 0n;
    },
    retry: (job, at, problem) => leave(job, { state: 'waiting', due: at, problem: asText(problem) }),
    async park(job, outcome, problem) {
      return leave(job, { state: outcome, problem: asText(problem) });
    },
    async recover(now) {
      const lost = { claim: null, lease_until: null, problem: asText(LEASE_RAN_OUT) };
      const turn = async (delivery: NewJob['delivery'], state: JobState) => {
        const turned = await db
          .updateTable('jobs')
          .set({ ...lost, state })
          .where('state', '=', 'running')
          .where('lease_until', '<=', now)
          .where('delivery', '=', delivery)
          .executeTakeFirst();
        return Number(turned.numUpdatedRows);
      };
      return { requeued: await turn('repeatable', 'waiting'), unknown: await turn('once', 'unknown') };
    },
    async parked(groupId) {
      const rows = await db
        .selectFrom('jobs')
        .select(['id', 'group_id', 'kind', 'payload', 'state', 'problem', 'since', 'due'])
        .where('group_id', '=', storableKey(groupId))
        .where('state', 'in', PARKED)
        .orderBy('since')
        .orderBy('ordinal')
        .execute();
      return rows.map(
        (row): ParkedJob => ({
          jobId: row.id,
          groupId: keyRead(row.group_id),
          kind: row.kind,
          payload: JSON.parse(row.payload) as unknown,
          outcome: row.state as ParkedOutcome,
          problem: row.problem === null ? '' : (JSON.parse(row.problem) as string),
          since: row.since ?? row.due,
        }),
      );
    },
    async waiting(groupId, limit) {
      const rows = await db
        .selectFrom('jobs')
        .select(['id', 'group_id', 'kind', 'payload', 'due', 'attempt', 'problem'])
        .where('group_id', '=', storableKey(groupId))
        .where('state', 'in', ['waiting', 'running'] satisfies JobState[])
        .orderBy('due')
        .orderBy('ordinal')
        .limit(limit)
        .execute();
      return rows.map(
        ({ id, group_id, kind, payload, due, attempt, problem }): WaitingJob => ({
          jobId: id,
          groupId: keyRead(group_id),
          kind,
          payload: JSON.parse(payload) as unknown,
          due,
          attempt,
          ...(problem === null ? {} : { problem: JSON.parse(problem) as string }),
        }),
      );
    },
    async hurry(groupId, jobId, now) {
      const hurried = await db
        .updateTable('jobs')
        .set({ due: now })
        .where('id', '=', storableKey(jobId))
        .where('group_id', '=', storableKey(groupId))
        .where('state', '=', 'waiting' satisfies JobState)
        .where('problem', 'is not', null)
        .executeTakeFirst();
      if (hurried.numUpdatedRows > 0n) watchers.announce(new Map([[JOBS_TOPIC, null]]));
      return hurried.numUpdatedRows > 0n;
    },
    async settle(groupId, jobId, how, now) {
      if (how === 'done') {
        const left = await db
          .deleteFrom('jobs')
          .where('id', '=', storableKey(jobId))
          .where('group_id', '=', storableKey(groupId))
          .where('state', 'in', PARKED)
          .executeTakeFirst();
        return left.numDeletedRows > 0n;
      }
      const again = await db
        .updateTable('jobs')
        .set({ state: 'waiting' satisfies JobState, due: now, attempt: 0, since: null, problem: null })
        .where('id', '=', storableKey(jobId))
        .where('group_id', '=', storableKey(groupId))
        .where('state', 'in', PARKED)
        .executeTakeFirst();
      if (again.numUpdatedRows > 0n) watchers.announce(new Map([[JOBS_TOPIC, null]]));
      return again.numUpdatedRows > 0n;
    },
    async nextDue() {
      const row = await db
        .selectFrom('jobs')
        .select('due')
        .where('state', '=', 'waiting')
        .where(noneOfItsKeyRuns)
        .orderBy('due')
        .limit(1)
        .executeTakeFirst();
      return row?.due ?? null;
    },
    watch: (listener) => watchers.watch(JOBS_TOPIC, listener),
    async counts() {
      const rows = await db
        .selectFrom('jobs')
        .select((job) => ['state', job.fn.countAll().as('jobs')])
        .groupBy('state')
        .execute();
      const count = (state: JobState) => Number(rows.find((row) => row.state === state)?.jobs ?? 0);
      return {
        waiting: count('waiting'),
        running: count('running'),
        parked: count('unknown') + count('failed'),
      };
    },
  };
}

interface JobChange {
  readonly state: JobState;
  readonly problem: string;
  readonly due?: string;
}

/** Jobs of these kinds; of no kinds at all there are none, and all are not of them. */
function ofKinds(of: KindsOfJobs = { not: [] }) {
  const [operator, kinds] = 'only' in of ? (['in', of.only] as const) : (['not in', of.not] as const);
  return (job: ExpressionBuilder<DatabaseSchema, 'jobs'>) =>
    kinds.length > 0 ? job('kind', operator, kinds) : job.lit('not' in of);
}

/** Jobs of one key run one after the other: a waiting one is left alone while another one runs. */
function noneOfItsKeyRuns(job: ExpressionBuilder<DatabaseSchema, 'jobs'>) {
  return job.not(
    job.exists(
      job
        .selectFrom('jobs as other')
        .select('other.id')
        .whereRef('other.join_id', '=', 'jobs.join_id')
        .where('other.state', '=', 'running'),
    ),
  );
}

/** Texts from outside stand in JSON (database-schema.ts). */
function asText(problem: string): string {
  return JSON.stringify(problem);
}
