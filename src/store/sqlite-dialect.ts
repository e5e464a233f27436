import { setTimeout as sleep } from 'node:timers/promises';
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import type { DatabaseConnection, Dialect, SqliteStatement } from 'kysely';
import { CompiledQuery, SqliteAdapter, SqliteDriver, SqliteIntrospector, SqliteQueryCompiler } from 'kysely';

/** How many prepared statements are kept; more differing ones than this are only prepared anew. */
const MOST_STATEMENTS = 256;

/** How long a statement waits for another process's transaction before it fails. */
const MOST_WAIT_MS = 10_000;
const LONGEST_PAUSE_MS = 25;

/** Kysely's SQLite dialect over node:sqlite, with kept statements and `begin immediate` for every transaction. */
export function nodeSqliteDialect(database: DatabaseSync): Dialect {
  const statements = new Map<string, SqliteStatement>();
  const shim = {
    close: () => database.close(),
    prepare(text: string): SqliteStatement {
      const kept = statements.get(text);
      if (kept) return kept;
      const made = statement(database.prepare(text));
      statements.set(text, made);
      if (statements.size > MOST_STATEMENTS) statements.delete(statements.keys().next().value ?? text);
      return made;
    },
  };
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new ImmediateDriver({ database: shim }),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

/** Whether another connection holds what this one needs. */
export function isBusy(fault: unknown): boolean {
  return (fault as { errcode?: unknown }).errcode === SQLITE_BUSY;
}

const SQLITE_BUSY = 5;

function statement(prepared: StatementSync): SqliteStatement {
  const reader = prepared.columns().length > 0;
  // What a statement did is told with the last row that was written anywhere: those of FTS5's own tables have numbers
  // that no JavaScript number holds.
  if (!reader) prepared.setReadBigInts(true);
  return {
    reader,
    all: (parameters) => prepared.all(...(parameters as SQLInputValue[])),
    run: (parameters) => prepared.run(...(parameters as SQLInputValue[])),
    iterate: (parameters) => prepared.iterate(...(parameters as SQLInputValue[])),
  };
}

/**
 * Every transaction begins `immediate`: a deferred one is refused at once when another process writes while this one turns
 * from reading to writing. Where another process holds the database this one waits without standing still.
 */
class ImmediateDriver extends SqliteDriver {
  override async acquireConnection(): Promise<DatabaseConnection> {
    const connection = await super.acquireConnection();
    return {
      executeQuery: (query, options) => whenFree(() => connection.executeQuery(query, options)),
      streamQuery: (query, chunkSize, options) => connection.streamQuery(query, chunkSize, options),
    };
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }
}

async function whenFree<T>(attempt: () => Promise<T>): Promise<T> {
  const until = performance.now() + MOST_WAIT_MS;
  for (let pause = 1; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    try {
      return await attempt();
    } catch (fault) {
      // A statement that was refused so has done nothing.
      if (!isBusy(fault) || performance.now() > until) throw fault;
      await sleep(pause);
    }
  }
}
