import { sql } from 'kysely';
import type { Db, Engine } from './database-schema.ts';
import type { Migration } from './migrations.ts';
import { MIGRATIONS } from './migrations.ts';
import { StoreFault } from './store-fault.ts';

/** Any number that nobody else uses: processes that open the same PostgreSQL at once take their turns by it. */
const MIGRATION_LOCK = 7_239_418;

/**
 * Brings the database to this program's form, all in one transaction. Safe with several processes at once. Throws
 * StoreFault `store-newer` when a newer program has been here, and `store-foreign` when the tables are somebody else's.
 */
export async function migrate(engine: Engine, steps: readonly Migration[] = MIGRATIONS): Promise<void> {
  await engine.db.transaction().execute(async (trx) => {
    if (engine.locksRows) await sql`select pg_advisory_xact_lock(${sql.lit(MIGRATION_LOCK)})`.execute(trx);
    const from = await currentVersion(trx, engine);
    if (from > steps.length)
      throw new StoreFault(
        'store-newer',
        `The database has form ${from}, this program knows ${steps.length}: start the newer program, or restore the backup from before it.`,
      );
    for (const [index, step] of steps.entries()) {
      if (index < from) continue;
      await step(trx, engine);
      await trx
        .insertInto('radslag_schema')
        .values({ version: index + 1 })
        .execute();
    }
  });
}

async function currentVersion(trx: Db, engine: Engine): Promise<number> {
  const tables = engine.locksRows
    ? await sql<{
        name: string;
      }>`select tablename as name from pg_tables where schemaname = current_schema()`.execute(trx)
    : await sql<{ name: string }>`select name from sqlite_master where type = 'table'`.execute(trx);
  const names = new Set(tables.rows.map((row) => row.name));
  if (!names.has('radslag_schema')) {
    if (names.has('streams') || (!engine.locksRows && names.size > 0))
      throw new StoreFault(
        'store-foreign',
        'The database holds tables of another program: give this one a database of its own.',
      );
    await trx.schema
      .createTable('radslag_schema')
      .addColumn('version', 'integer', (column) => column.primaryKey())
      .execute();
    return 0;
  }
  const row = await trx
    .selectFrom('radslag_schema')
    .select((column) => column.fn.max('version').as('version'))
    .executeTakeFirst();
  return row?.version ?? 0;
}
