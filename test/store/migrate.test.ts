import { DatabaseSync } from 'node:sqlite';
import { Kysely, sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import type { DatabaseSchema, Engine } from '../../src/store/database-schema.ts';
import { migrate } from '../../src/store/migrate.ts';
import type { Migration } from '../../src/store/migrations.ts';
import { MIGRATIONS } from '../../src/store/migrations.ts';
import { FTS5 } from '../../src/store/search/fts5.ts';
import { searchHere } from '../../src/store/search/search-here.ts';
import { nodeSqliteDialect } from '../../src/store/sqlite-dialect.ts';

function anEngine(): Engine {
  const database = new DatabaseSync(':memory:');
  const db = new Kysely<DatabaseSchema>({ dialect: nodeSqliteDialect(database) });
  return {
    db,
    locksRows: false,
    fullText: FTS5,
    searcher: searchHere(db, FTS5),
    isTransient: () => false,
    announce: () => Promise.resolve(),
    listen: () => () => {},
    scrub: () => Promise.resolve(),
    close: () => Promise.resolve(database.close()),
  };
}

const addSeats: Migration = (db) => db.schema.createTable('seats').addColumn('name', 'text').execute();

describe('the form of the database', () => {
  it('is brought up step by step, each once', async () => {
    const engine = anEngine();
    await migrate(engine);
    await sql`insert into once_keys (id, group_id, fingerprint, at) values ('k', 'g', 'f', '')`.execute(
      engine.db,
    );
    await migrate(engine, [...MIGRATIONS, addSeats]);
    await migrate(engine, [...MIGRATIONS, addSeats]);
    const steps = await engine.db.selectFrom('radslag_schema').select('version').orderBy('version').execute();
    const every = [...MIGRATIONS, addSeats].map((_, index) => index + 1);
    expect(steps.map((step) => step.version)).toEqual(every);
    expect(await engine.db.selectFrom('once_keys').select('id').execute()).toHaveLength(1);
    await engine.close();
  });

  it('stays as it was when a step fails', async () => {
    const engine = anEngine();
    await migrate(engine);
    const failing: Migration = async (db) => {
      await addSeats(db, engine);
      throw new Error('half way');
    };
    await expect(migrate(engine, [...MIGRATIONS, failing])).rejects.toThrow('half way');
    await migrate(engine, [...MIGRATIONS, addSeats]);
    await engine.close();
  });

  it('is refused to an older program', async () => {
    const engine = anEngine();
    await migrate(engine, [...MIGRATIONS, addSeats]);
    await expect(migrate(engine)).rejects.toMatchObject({ code: 'store-newer' });
    await engine.close();
  });
});
