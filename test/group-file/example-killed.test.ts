import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Recorded } from '../../src/domain/basics/event.ts';
import { folderArchives } from '../../src/startup/folder-archives.ts';
import { EARLIER } from '../../src/group-file/example-step.ts';
import { openExample } from '../../src/startup/seed-example.ts';
import type { AppendRequest, EventStore } from '../../src/store/event-store.port.ts';
import { openSqliteStore } from '../../src/store/open-sqlite-store.ts';
import type { Store } from '../../src/store/store.port.ts';
import { exampleFile, exampleWorkplace } from '../support/example-meeting.ts';

const KINDS = ['roster', 'meeting', 'task', 'inquiry', 'uptake', 'pending', 'numbering'];
const FIRST_START = '2026-11-20';
const NEXT_DAY = '2026-11-21';

const root = mkdtempSync(join(tmpdir(), 'radslag-killed-'));
let appends: readonly AppendRequest[];
let undisturbed: readonly Recorded[];
beforeAll(async () => {
  const store = await openSqliteStore({ file: ':memory:' });
  const seen: AppendRequest[] = [];
  const watched = withAppend(store, (request) => seen.push(request));
  await start(watched, FIRST_START, newFolder());
  appends = seen;
  undisturbed = await everything(store.events);
  await store.close();
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test.each([0.02, 0.15, 0.3, 0.45, 0.6, 0.75, 0.9, 0.99])(
  'a first start killed when %d of it was done is gone on with by the next, as if nothing had been',
  async (part) => {
    await expectGoneOnWith(Math.floor(appends.length * part), NEXT_DAY);
  },
);

test('a start killed while a revision was being filed files it at once when it starts again', async () => {
  const filings = [...appends.keys()].filter((index) => appends[index]?.completesJob !== undefined);
  expect(filings).toHaveLength(2);
  for (const filing of filings) await expectGoneOnWith(filing, FIRST_START);
});

test('a start killed while it held the post of the protocol leaves it to be posted', async () => {
  const store = await openSqliteStore({ file: ':memory:' });
  const folder = newFolder();
  const retry = () => Promise.reject(new Error('killed'));
  const killed = { ...store, outbox: { ...store.outbox, retry } };
  await expect(start(killed, FIRST_START, folder)).rejects.toThrow('killed');
  await start(store, FIRST_START, folder);
  expect(await store.outbox.parked('exempel')).toEqual([]);
  const due = await store.outbox.claim(`${NEXT_DAY}T12:00:00.000Z`, 100, 1);
  expect(due).toContainEqual(expect.objectContaining({ payload: { meetingId: EARLIER, card: 'protocol' } }));
  await store.close();
});

test('a first start on the archive of an earlier demo says what to empty', async () => {
  const folder = newFolder();
  const store = await openSqliteStore({ file: ':memory:' });
  await start(store, FIRST_START, folder);
  await store.close();
  const fresh = await openSqliteStore({ file: ':memory:' });
  await expect(start(fresh, FIRST_START, folder)).rejects.toThrow(/^DATA_DIR: the archive in it holds/);
  await fresh.close();
});

test('a start after the first does nothing again', async () => {
  const store = await openSqliteStore({ file: ':memory:' });
  await start(store, FIRST_START, newFolder());
  const idle = withAppend(store, () => expect.unreachable('nothing is written'));
  await start(idle, NEXT_DAY, newFolder());
  await store.close();
});

async function expectGoneOnWith(afterAppends: number, again: string): Promise<void> {
  const store = await openSqliteStore({ file: ':memory:' });
  let done = 0;
  const killed = withAppend(store, () => {
    if (done === afterAppends) throw new Error('killed');
    done += 1;
  });
  const folder = newFolder();
  await expect(start(killed, FIRST_START, folder)).rejects.toThrow('killed');
  await start(store, again, folder);
  expect(await everything(store.events)).toEqual(undisturbed);
  expect(await store.outbox.parked('exempel')).toEqual([]);
  await store.close();
}

function start(store: Store, day: string, folder: string): Promise<void> {
  return openExample(exampleWorkplace(store, day), exampleFile(), folderArchives(folder));
}

/** The archive of a demo's own. */
function newFolder(): string {
  return mkdtempSync(join(root, 'archive-'));
}

/** The store, with something done before each append. */
function withAppend(store: Store, before: (request: AppendRequest) => void): Store {
  const append: EventStore['append'] = async (request) => {
    before(request);
    return store.events.append(request);
  };
  return { ...store, events: { ...store.events, append } };
}

async function everything(events: EventStore): Promise<readonly Recorded[]> {
  const all: Recorded[] = [];
  for (const kind of KINDS)
    for (const stream of (await events.streams('exempel', kind)).toSorted())
      all.push(...(await events.read(stream, 0)));
  return all;
}
