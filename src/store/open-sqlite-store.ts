import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { Kysely, sql } from 'kysely';
import type { StoreOptions } from './create-store.ts';
import { createStore } from './create-store.ts';
import type { DatabaseSchema, Engine } from './database-schema.ts';
import { FTS5 } from './search/fts5.ts';
import { searchHere } from './search/search-here.ts';
import { searchInWorker } from './search/search-in-worker.ts';
import { isBusy, nodeSqliteDialect } from './sqlite-dialect.ts';
import type { Store } from './store.port.ts';
import { StoreFault } from './store-fault.ts';

export interface SqliteStoreOptions extends StoreOptions {
  /** Path of the database, made with its folder when it is not there; `:memory:` for one that dies with the process. */
  readonly file: string;
}

/** How often it is asked whether another process committed, while somebody watches. */
const POLL_MS = 250;
/**
 * FULL: a commit is acknowledged when it is on the disk. secure_delete: what is erased is overwritten (D6). The log is
 * folded into the database at 16 MB: seldom enough not to be felt, small enough to open fast. As much is held in memory, so
 * that new words of the index find their places in it.
 */
const PRAGMAS =
  'pragma synchronous = full; pragma secure_delete = on; pragma wal_autocheckpoint = 4000; pragma cache_size = -16000; pragma journal_mode = wal;';
const SCRUB_TRIES = 20;
const SCRUB_PAUSE_MS = 25;

/**
 * Opens the embedded store: every acknowledged append has reached the disk. Throws StoreFault `store-foreign`,
 * `store-newer` or `store-unreachable`.
 */
export async function openSqliteStore(options: SqliteStoreOptions): Promise<Store> {
  const database = open(options.file);
  return createStore(sqliteEngine(database, options.file), options);
}

function open(file: string): DatabaseSync {
  let database: DatabaseSync | undefined;
  try {
    if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
    database = new DatabaseSync(file, { timeout: 0, enableForeignKeyConstraints: true });
    // Two processes that make the same new file: each of these may meet the other's lock, and then asks again.
    for (let tries = 1; ; tries += 1) {
      try {
        database.exec(PRAGMAS);
        return database;
      } catch (fault) {
        if (tries === 50 || !isBusy(fault)) throw fault;
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
      }
    }
  } catch (cause) {
    database?.close();
    if ((cause as { errcode?: unknown }).errcode === NOT_A_DATABASE)
      throw new StoreFault('store-foreign', `${file} is not a database: move it away or name another file.`, {
        cause,
      });
    throw new StoreFault(
      'store-unreachable',
      `${file} cannot be opened: check that its folder can be written to.`,
      { cause },
    );
  }
}

function sqliteEngine(database: DatabaseSync, file: string): Engine {
  const db = new Kysely<DatabaseSchema>({ dialect: nodeSqliteDialect(database) });
  const dataVersion = database.prepare('pragma data_version');
  // What lies in memory no other thread can see.
  const elsewhere = file === ':memory:' ? undefined : searchInWorker(file);
  const seen = () => dataVersion.get()?.['data_version'];
  return {
    db,
    locksRows: false,
    fullText: FTS5,
    searcher: elsewhere ?? searchHere(db, FTS5),
    isTransient: () => false,
    announce: () => Promise.resolve(),
    listen(heard) {
      let last = seen();
      const timer = setInterval(() => {
        // Changes when another connection committed, never by this one's own commits.
        const now = seen();
        if (now !== last) heard.something(true);
        last = now;
      }, POLL_MS);
      timer.unref();
      return () => clearInterval(timer);
    },
    async scrub() {
      // The log of writes still holds what was erased. While another process reads from it it cannot be emptied.
      for (let tries = 0; tries < SCRUB_TRIES; tries += 1) {
        const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(db);
        if (rows[0]?.busy !== 1) return;
        await sleep(SCRUB_PAUSE_MS);
      }
    },
    async close() {
      await elsewhere?.close();
      database.close();
    },
  };
}

const NOT_A_DATABASE = 26;
