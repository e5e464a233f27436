import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Recorded } from '../../src/domain/basics/event.ts';
import { createFolderArchive } from '../../src/graph/folder-archive.ts';
import { openExample } from '../../src/startup/seed-example.ts';
import type { AppendRequest, EventStore } from '../../src/store/event-store.port.ts';
import { openSqliteStore } from '../../src/store/open-sqlite-store.ts';
import type { Store } from '../../src/store/store.port.ts';
import { exampleFile, exampleWorkplace } from '../support/example-meeting.ts';

const KINDS = ['roster', 'meeting', 'task', 'inquiry', 'pending', 'numbering'];
const FIRST_START = '2026-11-20';
const NEXT_DAY = '2026-11-21';

const folder = mkdtempSync(join(tmpdir(), 'radslag-killed-'));
let appends: readonly AppendRequest[];
let undisturbed: readonly Recorded[];
beforeAll(async () => {
  const store = await openSqliteStore({ file: ':memory:' });
  const seen: AppendRequest[] = [];
  await start(
    withAppend(store, (request) => seen.push(request)),
    FIRST_START,
  );
  appends = seen;
  undisturbed = await everything(store.events);
  await store.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([0.02, 0.15, 0.3, 0.45, 0.6, 0.75, 0.9, 0.99])(
  'a first start killed when %d of it was done is gone on with by the next, as if nothing had been',
  async (part) => {
    await expectGoneOnWith(Math.floor(appends.length * part), NEXT_DAY);
  },
);

test('a start killed while the protocol was being filed files it at once when it starts again', async () => {
  const filing = appends.findIndex(({ completesJob }) => completesJob !== undefined);
  expect(filing).toBeGreaterThan(0);
  await expectGoneOnWith(filing, FIRST_START);
});

test('a start after the first does nothing again', async () => {
  const store = await openSqliteStore({ file: ':memory:' });
  await start(store, FIRST_START);
  await start(
    withAppend(store, () => expect.unreachable('nothing is written')),
    NEXT_DAY,
  );
  await store.close();
});

async function expectGoneOnWith(afterAppends: number, again: string): Promise<void> {
  const store = await openSqliteStore({ file: ':memory:' });
  let done = 0;
  const killed = withAppend(store, () => {
    if (done === afterAppends) throw new Error('killed');
    done += 1;
  });
  await expect(start(killed, FIRST_START)).rejects.toThrow('killed');
  await start(store, again);
  expect(await everything(store.events)).toEqual(undisturbed);
  expect(await store.outbox.parked('exempel')).toEqual([]);
  await store.close();
}

function start(store: Store, day: string): Promise<void> {
  return openExample(exampleWorkplace(store, day), exampleFile(), createFolderArchive({ root: folder }));
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
