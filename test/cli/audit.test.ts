import { appendFile, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { createFolderArchive } from '../../src/graph/folder-archive.ts';
import { sha256Of } from '../../src/graph/manifest.ts';
import type { ChainReport, EventStore } from '../../src/store/event-store.port.ts';
import type { Store } from '../../src/store/store.port.ts';
import { openSqliteStore } from '../../src/store/open-sqlite-store.ts';
import * as logs from '../../src/usecases/streams.ts';
import { streamName } from '../../src/domain/basics/event.ts';
import { anAppend, anEvent } from '../support/store-builders.ts';
import { archivedMeeting, MEETING_STREAM as STREAM, unclosed } from './archived-meeting.ts';
import type { Ran } from './cli-support.ts';
import { run } from './cli-support.ts';

const FOLDER = 'exempel/2018/2018-04-20 Kommundirektörsmöte';
const FILE = `${FOLDER}/Protokoll 3-2018.html`;
const folders: string[] = [];
const stores: Store[] = [];
afterAll(async () => {
  for (const store of stores) await store.close();
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

describe('radslag audit', () => {
  test('says that all is well, and ends with 0', async () => {
    const { audit } = await anArchivedMeeting();
    expect(await audit()).toEqual({
      code: 0,
      out: 'Allt stämmer. Granskat: loggar 1, händelser 3, manifest 1, arkiverade filer 2.\n',
      err: '',
    });
  });

  test('answers in JSON when asked to', async () => {
    const { audit } = await anArchivedMeeting();
    const { code, out } = await audit('--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      ok: true,
      streams: 1,
      events: 3,
      erased: 0,
      archive: true,
      manifests: 1,
      files: 2,
      faults: [],
    });
  });

  test('never calls an empty log sound', async () => {
    const { events } = await aStore();
    const { code, out } = await run(['audit'], { openEvents: () => Promise.resolve(unclosed(events)) });
    expect(code).toBe(0);
    expect(out).toBe(
      'Inget arkiv finns ännu i /nowhere/archive.\nLoggen är tom: ingenting är granskat. Kontrollera att DATA_DIR eller DATABASE_URL pekar rätt.\n',
    );
  });

  test('audits the logs of every kind that the product writes', async () => {
    const store = await aStore();
    const kinds = new Set(
      Object.values(logs)
        .map((log) => log('exempel', 'x').aggregate.kind)
        .concat('numbering'),
    );
    for (const kind of kinds)
      await store.events.append(
        anAppend({
          streams: [{ stream: streamName('exempel', kind, 'x'), expectedVersion: 0, events: [anEvent()] }],
        }),
      );
    const { out } = await run(['audit', '--json'], {
      openEvents: () => Promise.resolve(unclosed(store.events)),
    });
    expect(kinds.size).toBeGreaterThanOrEqual(6);
    expect(JSON.parse(out)).toMatchObject({ streams: kinds.size });
  });

  test('tells of an archive whose log is gone', async () => {
    const { at } = await anArchivedMeeting();
    const { events } = await aStore();
    const { code, out } = await run(['audit', '--archive', at('')], {
      openEvents: () => Promise.resolve(unclosed(events)),
    });
    expect(code).toBe(1);
    expect(out).toContain('manifestets logghuvud finns inte i loggen');
  });

  test.each([
    [
      'a changed file',
      (at: Place) => appendFile(at(FILE), ' '),
      `${FILE}: filen har ändrats efter att den arkiverades.`,
    ],
    ['a missing file', (at: Place) => rm(at(FILE)), `${FILE}: filen saknas.`],
    [
      'a file that nobody archived',
      (at: Place) => writeFile(at(`${FOLDER}/Eget.txt`), 'x'),
      `${FOLDER}/Eget.txt: filen står inte i något manifest.`,
    ],
    [
      'a file outside every meeting',
      (at: Place) => writeFile(at('lös.txt'), 'x'),
      'lös.txt: filen står inte i något manifest.',
    ],
    [
      'a broken manifest',
      (at: Place) => writeFile(at(`${FOLDER}/manifest.json`), '{'),
      `${FOLDER}/manifest.json: manifestet går inte att läsa.`,
    ],
    [
      'an archive that was taken away',
      (at: Place) => rm(at('exempel'), { recursive: true }),
      `${STREAM}: protokollet (version 1) är arkiverat enligt loggen men finns inte i arkivet.`,
    ],
    [
      'a meeting moved to another group',
      async (at: Place) => {
        await mkdir(at('annan'));
        await rename(at('exempel/2018'), at('annan/2018'));
      },
      `${FOLDER.replace('exempel', 'annan')}/manifest.json: manifestet hör till gruppen exempel men ligger inte i dess mapp.`,
    ],
    [
      'a manifest whose head is on no chain',
      (at: Place) => edited(at(`${FOLDER}/manifest.json`), /"hash": "[0-9a-f]{4}/, '"hash": "0000'),
      `${FOLDER}/manifest.json: manifestets logghuvud finns inte i loggen ${STREAM} vid händelse 2.`,
    ],
    [
      'a filing that was cut short',
      (at: Place) => writeFile(at(`${FOLDER}/.radslag-journal.json`), '{}'),
      `${FOLDER}: arkiveringen avbröts. Den slutförs när servern körs.`,
    ],
  ])('tells of %s in one line, and ends with 1', async (_, harm, line) => {
    const { audit, at } = await anArchivedMeeting();
    await harm(at);
    const { code, out, err } = await audit();
    expect([code, err]).toEqual([1, '']);
    expect(out.split('\n')).toContain(line);
    expect(out).toMatch(/\nFel: \d\. Granskat: /);
  });

  test('notices a file changed together with its manifest: the log has recorded the sum', async () => {
    const { audit, at } = await anArchivedMeeting();
    const before = sha256Of(await readFile(at(FILE)));
    await edited(at(FILE), 'Åtgärder', 'Åtbärder');
    const after = sha256Of(await readFile(at(FILE)));
    await edited(at(`${FOLDER}/manifest.json`), before, after);
    const { code, out } = await audit();
    expect(code).toBe(1);
    expect(out).toContain(`${FILE}: filens summa är en annan än den som loggen ${STREAM} har antecknat.`);
  });

  test('follows no name in a manifest out of the meeting’s folder, and no file name to the terminal', async () => {
    const { audit, at } = await anArchivedMeeting();
    await edited(at(`${FOLDER}/manifest.json`), '"Bilaga.txt"', '"../../../../\\u001b[31metc/passwd"');
    const { code, out } = await audit();
    expect(code).toBe(1);
    expect(out).toContain(`${FOLDER}/../../../../?[31metc/passwd: filen saknas.`);
  });

  test.each([
    ['commitment', `${STREAM}: innehållet i händelse 2 har ändrats efter att det skrevs.`],
    ['chain', `${STREAM}: kedjan är bruten vid händelse 2.`],
    ['gap', `${STREAM}: händelse 2 saknas.`],
  ] as const)('tells of a %s fault in the log', async (what, line) => {
    const { code, out } = await run(['audit'], { openEvents: () => Promise.resolve(brokenEvents(what)) });
    expect(code).toBe(1);
    expect(out.split('\n')[0]).toBe(line);
  });

  test('shows its progress on a terminal alone, and closes the store also when it fails', async () => {
    const { audit, events } = await anArchivedMeeting();
    expect((await audit()).err).toBe('');
    let closed = 0;
    const failing: EventStore = {
      ...brokenEvents('gap'),
      verify: () => Promise.reject(new Error('disken svarar inte')),
      close: () => Promise.resolve(void closed++),
    };
    const failed = await run(['audit'], { openEvents: () => Promise.resolve(failing) });
    expect(failed).toMatchObject({ code: 1, out: '' });
    expect(failed.err).toContain('disken svarar inte');
    expect(closed).toBe(1);
    const shown = await run(['audit'], {
      terminal: true,
      openEvents: () => Promise.resolve(unclosed(events)),
    });
    expect(shown.err).toBe('\r\u001b[K');
  });
});

type Place = (path: string) => string;

/** A meeting in a real store with its protocol in a real archive folder, and an audit of both. */
async function anArchivedMeeting(): Promise<{
  readonly audit: (...flags: readonly string[]) => Promise<Ran>;
  readonly at: Place;
  readonly events: EventStore;
}> {
  const { events, archive, root } = await aStore();
  await archivedMeeting(events, archive);
  const audit = (...flags: readonly string[]) =>
    run(['audit', '--archive', root, ...flags], { openEvents: () => Promise.resolve(unclosed(events)) });
  return { audit, at: (path) => join(root, path), events };
}

async function aStore() {
  const folder = await mkdtemp(join(tmpdir(), 'radslag-audit-'));
  folders.push(folder);
  const root = join(folder, 'archive');
  const store = await openSqliteStore({ file: ':memory:', onFault: (fault) => expect.fail(String(fault)) });
  stores.push(store);
  return { events: store.events, archive: createFolderArchive({ root }), root };
}

/** A log of one meeting with one fault. */
function brokenEvents(what: ChainReport['faults'][number]['what']): EventStore {
  const report: ChainReport = {
    stream: STREAM,
    events: 3,
    head: 'ff',
    erased: [],
    faults: [{ version: 2, what }],
  };
  const unused = () => Promise.reject(new Error('an audit does not write'));
  return {
    groups: () => Promise.resolve(['exempel']),
    streams: (_, kind) => Promise.resolve(kind === 'meeting' ? [STREAM] : []),
    verify: () => Promise.resolve(report),
    read: () => Promise.resolve([]),
    version: () => Promise.resolve(3),
    repeated: () => Promise.resolve(null),
    append: unused,
    erasePayload: unused,
    forgetKeys: unused,
    watch: () => () => {},
    ping: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
}

async function edited(path: string, from: string | RegExp, to: string): Promise<void> {
  const text = await readFile(path, 'utf8');
  expect(text.replace(from, to)).not.toBe(text);
  await writeFile(path, text.replace(from, to));
}
