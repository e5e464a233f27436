import type { Insertable } from 'kysely';
import { chunks } from './chunks.ts';
import type { DatabaseSchema, Db, Engine, Touched } from './database-schema.ts';
import type { AppendAnswer } from './event-store.port.ts';
import { deleteNote, upsertNotes } from './kysely-notes.ts';
import type { Found, Plan } from './plan-batch.ts';
import { planBatch } from './plan-batch.ts';
import type { PreparedAppend } from './prepare-append.ts';
import { writeRegister } from './register-writes.ts';
import { StoreFault } from './store-fault.ts';
import { JOBS_TOPIC } from './watchers.ts';

/** What a committed batch did. */
export interface BatchDone {
  readonly answers: readonly AppendAnswer[];
  readonly touched: Touched;
  readonly erasedNotes: boolean;
}

/** How often a batch is tried when other instances keep getting in between. */
const MOST_TRIES = 25;

/** Ids to a question: PostgreSQL takes 65,535 parameters, SQLite 32,766. */
const MOST_IDS = 500;

/**
 * One transaction for a whole batch of appends. Every stream is guarded by the version that it was read with, so that
 * several instances may do this on one database: whoever was overtaken reads again and carries the batch out anew.
 * Throws StoreFault `store-write-failed`: nothing was written then, unless the connection broke at the commit itself.
 */
export async function appendBatch(
  engine: Engine,
  batch: readonly PreparedAppend[],
  nextOrdinal: () => number,
): Promise<BatchDone> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await engine.db.transaction().execute(async (trx) => {
        const found = await look(engine, trx, batch);
        const planned = planBatch(batch, found, nextOrdinal);
        await write(engine, trx, planned);
        const touched = touchedBy(planned);
        await engine.announce(trx, touched);
        return { answers: planned.answers, touched, erasedNotes: planned.erasedNotes.length > 0 };
      });
    } catch (cause) {
      if (tries < MOST_TRIES && (cause instanceof Overtaken || engine.isTransient(cause))) continue;
      throw new StoreFault('store-write-failed', 'The log could not be written: check disk and database.', {
        cause,
      });
    }
  }
}

function touchedBy(plan: Plan): Touched {
  const touched = new Map<string, number | null>();
  for (const { name, version } of plan.streams.values()) touched.set(name, version);
  if (plan.jobs.length > 0) touched.set(JOBS_TOPIC, null);
  return touched;
}

/** Another instance changed what this batch was planned upon. */
class Overtaken extends Error {
  override readonly name = 'Overtaken';
}

async function look(engine: Engine, trx: Db, batch: readonly PreparedAppend[]): Promise<Found> {
  const names = new Set<string>();
  const onceIds = new Set<string>();
  const jobIds = new Set<string>();
  const joinIds = new Set<string>();
  for (const { request, streams, jobs, onceId } of batch) {
    for (const { name } of streams) names.add(name);
    if (onceId !== undefined) onceIds.add(onceId);
    if (request.completesJob) jobIds.add(request.completesJob.jobId);
    for (const { joinId } of jobs) if (joinId !== null) joinIds.add(joinId);
  }
  const heads = new Map<string, { version: number; head: string }>();
  for (const some of chunks([...names], MOST_IDS))
    for (const { name, version, head } of await trx
      .selectFrom('streams')
      .select(['name', 'version', 'head'])
      .where('name', 'in', some)
      .$if(engine.locksRows, (query) => query.orderBy('name').forUpdate())
      .execute())
      heads.set(name, { version, head });
  const used = new Map<string, string>();
  for (const some of chunks([...onceIds], MOST_IDS))
    for (const { id, fingerprint } of await trx
      .selectFrom('once_keys')
      .select(['id', 'fingerprint'])
      .where('id', 'in', some)
      .execute())
      used.set(id, fingerprint);
  const claims = new Map<string, string>();
  for (const some of chunks([...jobIds], MOST_IDS))
    for (const { id, claim } of await trx
      .selectFrom('jobs')
      .select(['id', 'claim'])
      .where('id', 'in', some)
      .where('state', '=', 'running')
      .execute())
      if (claim !== null) claims.set(id, claim);
  const waiting = new Set<string>();
  for (const some of chunks([...joinIds], MOST_IDS))
    for (const { join_id } of await trx
      .selectFrom('jobs')
      .select('join_id')
      .where('join_id', 'in', some)
      .where('state', '=', 'waiting')
      // A waiting job that a runner takes before this commits would not see what this adds: hold it.
      .$if(engine.locksRows, (query) => query.orderBy('id').forUpdate())
      .execute())
      if (join_id !== null) waiting.add(join_id);
  return { heads, used, claims, waiting };
}

async function write(engine: Engine, trx: Db, plan: Plan): Promise<void> {
  // In the order of their names, as they were locked: two instances never wait for each other.
  const streams = [...plan.streams.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const rows of chunks(streams)) {
    const written = await trx
      .insertInto('streams')
      .values(rows)
      .onConflict((clash) =>
        clash
          .column('name')
          .doUpdateSet((row) => ({
            version: row.ref('excluded.version'),
            base: row.ref('excluded.base'),
            head: row.ref('excluded.head'),
          }))
          .whereRef('streams.version', '=', 'excluded.base'),
      )
      .executeTakeFirst();
    if (Number(written.numInsertedOrUpdatedRows) !== rows.length) throw new Overtaken();
  }
  await insert(trx, 'events', plan.events);
  await insert(trx, 'payloads', plan.payloads);
  await insert(trx, 'once_keys', [...plan.once.values()]);
  for (const claims of chunks(plan.ended, MOST_IDS)) {
    const ended = await trx.deleteFrom('jobs').where('claim', 'in', claims).executeTakeFirst();
    if (Number(ended.numDeletedRows) !== claims.length) throw new Overtaken();
  }
  await insert(trx, 'jobs', plan.jobs);
  await writeRegister(trx, engine.fullText, plan.register);
  for (const rows of chunks(plan.notes)) await upsertNotes(trx, rows);
  for (const key of plan.erasedNotes) await deleteNote(trx, key);
}

async function insert<Table extends 'events' | 'payloads' | 'once_keys' | 'jobs'>(
  trx: Db,
  table: Table,
  rows: readonly Insertable<DatabaseSchema[Table]>[],
): Promise<void> {
  for (const some of chunks(rows)) await trx.insertInto(table).values(some).execute();
}
