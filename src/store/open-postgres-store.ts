import { randomUUID } from 'node:crypto';
import { Kysely, PostgresDialect, sql } from 'kysely';
import { Client, Pool } from 'pg';
import type { StoreOptions } from './create-store.ts';
import { createStore } from './create-store.ts';
import type { DatabaseSchema, Db, Engine, Heard, Touched } from './database-schema.ts';
import { searchHere } from './search/search-here.ts';
import { TSVECTOR } from './search/tsvector.ts';
import type { Store } from './store.port.ts';
import { StoreFault } from './store-fault.ts';

export interface PostgresStoreOptions extends StoreOptions {
  /** `postgres://user:password@host:port/database`. */
  readonly url: string;
  /** Most connections beside the one that listens; 8 when left out. */
  readonly connections?: number | undefined;
}

/** How often other instances' commits are looked for, whether or not notifications arrive, while somebody watches. */
const POLL_MS = 1_000;
const CONNECT_MS = 5_000;
const STUCK_MS = 30_000;
const CHANNEL = 'radslag';
/** A notification takes 8,000 bytes. */
const MOST_CHARACTERS = 1_800;
const ROOM_FOR_VERSION = 16;

/**
 * Opens the store in PostgreSQL, which several instances may share. Throws StoreFault `store-foreign`, `store-newer` or
 * `store-unreachable`.
 */
export async function openPostgresStore(options: PostgresStoreOptions): Promise<Store> {
  const { url, connections = 8, onFault = () => {} } = options;
  const pool = new Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: CONNECT_MS,
    application_name: 'radslag',
    // An instance that stops in the middle of a transaction must not hold its rows for ever.
    idle_in_transaction_session_timeout: STUCK_MS,
    keepAlive: true,
  });
  // A resting connection that breaks is replaced by the pool; without this listener it would end the process.
  pool.on('error', onFault);
  return createStore(postgresEngine(pool, url, onFault), options);
}

function postgresEngine(pool: Pool, url: string, onFault: (fault: unknown) => void): Engine {
  const instance = randomUUID();
  const db = new Kysely<DatabaseSchema>({ dialect: new PostgresDialect({ pool }) });
  return {
    db,
    locksRows: true,
    fullText: TSVECTOR,
    // It answers in a process of its own, and this one goes on.
    searcher: searchHere(db, TSVECTOR),
    // Serialisation failure, deadlock, or a row that another instance wrote first.
    isTransient: (fault) => ['40001', '40P01', '23505'].includes(String((fault as { code?: unknown }).code)),
    announce: (trx, touched) => notify(trx, instance, touched),
    listen: (heard) => listen(url, instance, heard, onFault),
    // Old row versions are PostgreSQL's to clear away (autovacuum).
    scrub: () => Promise.resolve(),
    close: () => db.destroy(),
  };
}

async function notify(trx: Db, instance: string, touched: Touched): Promise<void> {
  if (touched.size === 0) return;
  const messages: string[] = [];
  let some: (readonly [string, number | null])[] = [];
  let length = 0;
  for (const entry of touched) {
    if (some.length > 0 && length + entry[0].length > MOST_CHARACTERS) {
      messages.push(JSON.stringify([instance, some]));
      some = [];
      length = 0;
    }
    some.push(entry);
    length += entry[0].length + ROOM_FOR_VERSION;
  }
  messages.push(JSON.stringify([instance, some]));
  await sql`select pg_notify(${sql.lit(CHANNEL)}, message) from unnest(${messages}::text[]) as message`.execute(
    trx,
  );
}

/** Notifications only quicken the poll: a connection that breaks is made anew, and the poll goes on meanwhile. */
function listen(url: string, instance: string, heard: Heard, onFault: (fault: unknown) => void): () => void {
  let ended = false;
  let client: Client | undefined;
  let connecting = false;

  async function connect(): Promise<void> {
    connecting = true;
    const made = new Client({
      connectionString: url,
      connectionTimeoutMillis: CONNECT_MS,
      application_name: 'radslag listen',
    });
    const lost = (fault?: unknown) => {
      if (client === made) client = undefined;
      if (fault !== undefined) onFault(fault);
    };
    made.on('error', lost);
    made.on('end', () => lost());
    made.on('notification', ({ payload }) => {
      const [sender, touched] = JSON.parse(payload ?? '[]') as [string, [string, number | null][]];
      if (sender !== instance) heard.touched(new Map(touched));
    });
    try {
      await made.connect();
      await made.query(`listen ${CHANNEL}`);
      if (ended) return void made.end().catch(onFault);
      client = made;
      // What was committed while nobody listened.
      heard.something(true);
    } catch (cause) {
      onFault(
        new StoreFault('store-unreachable', 'Notifications cannot be listened for; polling goes on.', {
          cause,
        }),
      );
      made.end().catch(() => {});
    } finally {
      connecting = false;
    }
  }

  void connect();
  const timer = setInterval(() => {
    heard.something(client === undefined);
    if (client === undefined && !connecting) void connect();
  }, POLL_MS);
  timer.unref();
  return () => {
    ended = true;
    clearInterval(timer);
    client?.end().catch(onFault);
  };
}
