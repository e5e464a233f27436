import { sql } from 'kysely';
import type { ActorDoor, Recorded } from '../domain/basics/event.ts';
import { appendBatch } from './append-batch.ts';
import type { Engine } from './database-schema.ts';
import type { AppendAnswer, EventStore } from './event-store.port.ts';
import { createGroupCommit } from './group-commit.ts';
import type { PreparedAppend } from './prepare-append.ts';
import { onceIdOf, prepareAppend } from './prepare-append.ts';
import type { Random } from './random.ts';
import { keyRead, storableKey } from './storable-key.ts';
import { StoreFault } from './store-fault.ts';
import type { Upcasters } from './upcasters.ts';
import { upcast } from './upcasters.ts';
import { verifyStream } from './verify-stream.ts';
import type { Watchers } from './watchers.ts';

/** Most appends to one commit. */
const MOST_APPENDS = 500;
/** Most streams to one question about versions. */
const MOST_VERSIONS = 1000;

export interface EventStoreParts {
  readonly engine: Engine;
  readonly watchers: Watchers;
  readonly random: Random;
  readonly upcasters: Upcasters;
  /** Versions of streams by stored name; those that do not exist are left out. */
  readonly versionsOf: VersionsOf;
  readonly onFault: (fault: unknown) => void;
}

export type VersionsOf = (streams: readonly string[]) => Promise<ReadonlyMap<string, number>>;

/** The log over a database: appends share commits, questions about versions share queries. */
export function createEventStore(parts: EventStoreParts): EventStore {
  const { engine, watchers, random, upcasters, versionsOf, onFault } = parts;
  const { db } = engine;
  let ordinal = 0;

  const appends = createGroupCommit<PreparedAppend, AppendAnswer>(async (batch) => {
    const done = await appendBatch(engine, batch, () => (ordinal += 1));
    // The batch is durable: what goes wrong from here on is no fault of the appends.
    if (done.erasedNotes) await engine.scrub().catch(onFault);
    // After the answers have gone out: whoever asked comes before whoever watches.
    setImmediate(() => watchers.tell(done.touched));
    return done.answers;
  }, MOST_APPENDS);

  const versions = createGroupCommit<string, number>(async (streams) => {
    const found = await versionsOf([...new Set(streams)]);
    return streams.map((stream) => found.get(stream) ?? 0);
  }, MOST_VERSIONS);

  return {
    append: async (request) => appends.submit(prepareAppend(request, random, upcasters)),
    async read(stream, after) {
      const rows = await db
        .selectFrom('events')
        .leftJoin('payloads', (join) =>
          join
            .onRef('payloads.stream', '=', 'events.stream')
            .onRef('payloads.version', '=', 'events.version'),
        )
        .select(['events.version', 'type', 'schema_version', 'at', 'actor_person', 'actor_via', 'data'])
        .select('payloads.version as kept')
        .where('events.stream', '=', storableKey(stream))
        .where('events.version', '>', after)
        .orderBy('events.version')
        .execute();
      return rows.map(
        ({ version, type, schema_version, at, actor_person, actor_via, data, kept }): Recorded => {
          if (kept === null)
            throw new StoreFault(
              'store-damaged',
              `${stream} lacks the payload of version ${version}: restore the backup.`,
            );
          return {
            type,
            data:
              data === null
                ? { erased: true }
                : upcast(type, schema_version, JSON.parse(data) as object, upcasters),
            stream,
            version,
            at,
            actor: { personId: keyRead(actor_person), via: actor_via as ActorDoor },
          };
        },
      );
    },
    async repeated(groupId, actor, once) {
      const row = await db
        .selectFrom('once_keys')
        .select('fingerprint')
        .where('id', '=', onceIdOf(groupId, actor, once))
        .executeTakeFirst();
      return row ? { sameRequest: row.fingerprint === storableKey(once.fingerprint) } : null;
    },
    async forgetKeys(before, most) {
      const oldest = db
        .selectFrom('once_keys')
        .select('id')
        .where('at', '<', before)
        .orderBy('at')
        .limit(most);
      const forgotten = await db.deleteFrom('once_keys').where('id', 'in', oldest).executeTakeFirst();
      return Number(forgotten.numDeletedRows);
    },
    version: (stream) => versions.submit(storableKey(stream)),
    async streams(groupId, kind) {
      const rows = await db
        .selectFrom('streams')
        .select('name')
        .where('group_id', '=', storableKey(groupId))
        .where('kind', '=', storableKey(kind))
        .orderBy('began')
        .orderBy('ordinal')
        .orderBy('name')
        .execute();
      return rows.map((row) => keyRead(row.name));
    },
    async groups() {
      const rows = await db.selectFrom('streams').select('group_id').distinct().orderBy('group_id').execute();
      return rows.map((row) => keyRead(row.group_id));
    },
    verify: (stream, upTo) => verifyStream(db, stream, upTo),
    async erasePayload(stream, version) {
      const erased = await db
        .updateTable('payloads')
        .set({ salt: null, data: null })
        .where('stream', '=', storableKey(stream))
        .where('version', '=', version)
        .executeTakeFirst();
      if (erased.numUpdatedRows === 0n)
        throw new StoreFault('event-missing', `${stream} has no version ${version}: nothing was erased.`);
      await engine.scrub();
      watchers.announce(new Map([[storableKey(stream), null]]));
    },
    watch: (topic, listener) => watchers.watch(storableKey(topic), listener),
    async ping() {
      try {
        await sql`select 1`.execute(db);
      } catch (cause) {
        throw new StoreFault('store-unreachable', 'The database does not answer: check that it runs.', {
          cause,
        });
      }
    },
    async close() {
      await appends.close();
      await versions.close();
    },
  };
}
