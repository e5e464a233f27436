import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../src/store/open-sqlite-store.ts';
import type { Store } from '../../src/store/store.port.ts';
import type { StoreHarness } from '../support/store-builders.ts';
import { anAppend, anEvent, aNote, GROUP, meetingStream } from '../support/store-builders.ts';
import { storeContract } from './store-contract.ts';

describe('SQLite', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'radslag-store-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const path = () => join(folder, 'data', 'radslag.db');

  storeContract((): Promise<StoreHarness> => {
    const opened: Store[] = [];
    return Promise.resolve({
      async open(options = {}) {
        const store = await openSqliteStore({ file: path(), ...options });
        opened.push(store);
        return store;
      },
      listening: () => Promise.resolve(),
      tamper(sql) {
        const database = new DatabaseSync(path(), { enableForeignKeyConstraints: false });
        database.exec(sql);
        database.close();
        return Promise.resolve();
      },
      async dispose() {
        for (const store of opened) await store.close();
      },
    });
  });

  it('reaches the disk with every commit, in write-ahead mode, and checks references', async () => {
    const store = await openSqliteStore({ file: path() });
    await store.events.append(anAppend());
    expect(existsSync(`${path()}-wal`)).toBe(true);
    await store.close();
    await store.close();
    expect(readdirSync(join(folder, 'data'))).toEqual(['radslag.db']);
  });

  it('leaves nothing of an erased note or payload in its files', async () => {
    const secret = 'mycket-hemligt-om-halsan';
    const store = await openSqliteStore({ file: path() });
    const stream = meetingStream('m1');
    await store.events.append(
      anAppend({
        streams: [{ stream, expectedVersion: 0, events: [anEvent(secret)] }],
        notes: [aNote({ text: secret }), aNote({ text: secret, kind: 'own' })],
      }),
    );
    const found = () =>
      readdirSync(join(folder, 'data')).filter((name) =>
        readFileSync(join(folder, 'data', name)).includes(secret),
      );
    expect(found()).not.toEqual([]);
    await store.events.erasePayload(stream, 1);
    await store.notes.erase(GROUP, 'm1', 'reply', 'asa');
    await store.events.append(anAppend({ streams: [], notes: [aNote({ text: '', kind: 'own' })] }));
    expect(found()).toEqual([]);
    await store.close();
  });

  it('refuses a file that is not a database, and a database of somebody else', async () => {
    const text = join(folder, 'text.db');
    writeFileSync(text, 'This is a letter and no database at all. '.repeat(50));
    await expect(openSqliteStore({ file: text })).rejects.toMatchObject({ code: 'store-foreign' });
    const other = join(folder, 'other.db');
    const database = new DatabaseSync(other);
    database.exec('create table recipes (name text)');
    database.close();
    await expect(openSqliteStore({ file: other })).rejects.toMatchObject({ code: 'store-foreign' });
    await expect(openSqliteStore({ file: join(text, 'below.db') })).rejects.toMatchObject({
      code: 'store-unreachable',
    });
  });

  it('waits for another process that writes, and answers when that is done', async () => {
    const store = await openSqliteStore({ file: path() });
    const other = new DatabaseSync(path());
    other.exec('begin immediate');
    const answer = store.events.append(anAppend());
    const saved = store.notes.write({ groupId: GROUP, ...aNote() });
    await new Promise((resolve) => setTimeout(resolve, 60));
    other.exec('commit');
    other.close();
    expect((await answer).kind).toBe('appended');
    await saved;
    await store.close();
  });

  it('lives in memory when asked to', async () => {
    const store = await openSqliteStore({ file: ':memory:' });
    expect((await store.events.append(anAppend())).kind).toBe('appended');
    expect(await store.events.version(meetingStream('m1'))).toBe(1);
    await store.close();
  });
});
