import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPostgresStore } from '../../src/store/open-postgres-store.ts';
import type { Store } from '../../src/store/store.port.ts';
import type { TestPostgres } from '../support/postgres.ts';
import { startPostgres, whyNoPostgres } from '../support/postgres.ts';
import type { StoreHarness } from '../support/store-builders.ts';
import { anAppend, meetingStream } from '../support/store-builders.ts';
import { storeContract } from './store-contract.ts';

const missing = whyNoPostgres();
if (missing !== null) console.warn(missing);

describe.skipIf(missing !== null)('PostgreSQL', () => {
  let postgres: TestPostgres;
  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterAll(() => postgres?.stop());

  async function query(url: string, sql: string): Promise<number> {
    const client = new Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query(sql)).rowCount ?? 0;
    } finally {
      await client.end();
    }
  }

  storeContract(async (): Promise<StoreHarness> => {
    const url = await postgres.createDatabase();
    const opened: Store[] = [];
    return {
      async open(options = {}) {
        const store = await openPostgresStore({ url, connections: 4, ...options });
        opened.push(store);
        return store;
      },
      async listening() {
        const listeners = `select 1 from pg_stat_activity where application_name = 'radslag listen' and state = 'idle'
          and datname = current_database() and query like 'listen%'`;
        while ((await query(url, listeners)) === 0) await new Promise((resolve) => setTimeout(resolve, 20));
        await new Promise((resolve) => setTimeout(resolve, 50));
      },
      async tamper(sql) {
        await query(url, 'alter table events drop constraint if exists events_stream_fkey');
        await query(url, sql);
      },
      async dispose() {
        for (const store of opened) await store.close();
      },
    };
  });

  it('is told of commits by the poll when its notifications are cut off', async () => {
    const url = await postgres.createDatabase();
    const [one, two] = [await openPostgresStore({ url }), await openPostgresStore({ url })];
    let calls = 0;
    const end = one.events.watch(meetingStream('m1'), () => (calls += 1));
    const cut = `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'radslag listen'`;
    await expect.poll(() => query(url, cut)).toBeGreaterThan(0);
    await two.events.append(anAppend());
    await expect.poll(() => calls).toBeGreaterThan(0);
    end();
    await one.close();
    await two.close();
  });

  it('goes on after its connections were broken', async () => {
    const url = await postgres.createDatabase();
    const store = await openPostgresStore({ url });
    await store.events.append(anAppend());
    await query(
      url,
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'radslag'`,
    );
    await expect.poll(() => store.events.version(meetingStream('m1')).catch(() => -1)).toBe(1);
    await store.close();
  });

  it('says so when there is nothing to connect to, or the tables are somebody else`s', async () => {
    await expect(openPostgresStore({ url: 'postgres://radslag@127.0.0.1:1/none' })).rejects.toMatchObject({
      code: 'store-unreachable',
    });
    const url = await postgres.createDatabase();
    await query(url, 'create table streams (fish text)');
    await expect(openPostgresStore({ url })).rejects.toMatchObject({ code: 'store-foreign' });
  });
});
