import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { StandingPaper } from '../../src/graph/archive.port.ts';
import { driveOf } from '../../src/graph/drive.ts';
import { libraryReader } from '../../src/graph/library-reader.ts';
import { MANIFEST_NAME, parseManifest } from '../../src/graph/manifest.ts';
import { openingBytes } from '../../src/graph/sharepoint-own.ts';
import { openSqliteStore } from '../../src/store/open-sqlite-store.ts';
import { aFiling, FOLDER } from '../graph/archive-contract.ts';
import { createSharePointChannelFiles } from '../../src/graph/sharepoint-channel-files.ts';
import { libraryOn } from '../graph/library-under-test.ts';
import type { EntraDouble } from '../support/conformance-doubles.ts';
import { startEntraDouble } from '../support/conformance-doubles.ts';
import { graphOnDouble } from '../support/graph-double.ts';
import { sharedFolderOr } from '../support/shared-folder.ts';
import { archivedMeeting, MEETING_STREAM, unclosed } from './archived-meeting.ts';
import { run } from './cli-support.ts';

const FILE = `${FOLDER}/Protokoll 3-2018.html`;
const shared = sharedFolderOr('the audit of an archive in SharePoint, on the conformance double of Graph');

describe.skipIf(!shared)('radslag audit of SharePoint', () => {
  let double: EntraDouble;
  beforeAll(async () => {
    double = await startEntraDouble(shared ?? '', { https: false });
  });
  afterAll(() => double.close());

  /** A protocol filed in the channel's library, with files of other people beside it. */
  async function filed() {
    double.seed({});
    const graph = graphOnDouble(double);
    const library = await libraryOn(graph);
    const store = await openSqliteStore({ file: ':memory:' });
    const { events } = store;
    await archivedMeeting(events, library.archive);
    await library.plant('exempel/Arbetsmaterial.docx', new TextEncoder().encode('något eget'));
    const placeOf = async () => library.place;
    const channelFiles = createSharePointChannelFiles({ graph, placeOf });
    const audit = (...flags: readonly string[]) =>
      run(['audit', ...flags], {
        openEvents: () => Promise.resolve(unclosed(events)),
        libraryArchive: async () => ({ reader: libraryReader(graph, ['exempel'], placeOf), channelFiles }),
      });
    return { ...library, graph, channelFiles, events, audit, close: () => store.close() };
  }

  test.each([[[]], [['--archive']]])(
    'says the same of a sound archive as of a folder, with %j',
    async (flags) => {
      const { audit, close } = await filed();
      expect(await audit(...flags)).toEqual({
        code: 0,
        out: 'Allt stämmer. Granskat: loggar 1, händelser 3, manifest 1, arkiverade filer 2.\n',
        err: '',
      });
      const { out } = await audit(...flags, '--json');
      expect(JSON.parse(out)).toMatchObject({ ok: true, archive: true, manifests: 1, files: 2, faults: [] });
      await close();
    },
  );

  test('tells of what somebody changed, took away or put there, by the same lines', async () => {
    const { audit, plant, take, close } = await filed();
    await plant(FILE, new TextEncoder().encode('<p>Annat</p>'));
    await take(`${FOLDER}/Bilaga.txt`);
    await plant(`${FOLDER}/Eget.txt`, new TextEncoder().encode('x'));
    const { code, out } = await audit();
    expect(code).toBe(1);
    expect(out.split('\n')).toEqual([
      `${FOLDER}/Eget.txt: filen står inte i något manifest.`,
      `${FOLDER}/Bilaga.txt: filen saknas.`,
      `${FILE}: filen har ändrats efter att den arkiverades.`,
      'Fel: 3. Granskat: loggar 1, händelser 3, manifest 1, arkiverade filer 2.',
      '',
    ]);
    await close();
  });

  test('tells of a file that somebody renamed or moved to another meeting, by where it is now', async () => {
    const { audit, contents, plant, take, close } = await filed();
    const bytes = (await contents()).get(FILE) ?? new Uint8Array();
    await take(FILE);
    await plant(`${FOLDER}/Protokollet, slutligt.html`, bytes);
    const { code, out } = await audit();
    expect(code).toBe(1);
    expect(out.split('\n')[0]).toBe(
      `${FILE}: filen har flyttats eller bytt namn till ${FOLDER}/Protokollet, slutligt.html.`,
    );
    expect(out).not.toContain('står inte i något manifest');
    await close();
  });

  test('holds papers that stand in the channel to their sums, and says what became of each', async () => {
    const { archive, audit, channelFiles, graph, place, plant, close } = await filed();
    const text = (words: string) => new TextEncoder().encode(words);
    const names = ['Stå.pdf', 'Ändra.pdf', 'Byt.pdf', 'Ta bort.pdf', 'Flytta.pdf'];
    for (const name of names) await plant(`exempel/Underlag/${name}`, text(name));
    const chosen = new Map<string, StandingPaper>();
    for (const name of names) {
      const [entry] = (await channelFiles.search('exempel', name)).entries;
      const found = await channelFiles.find('exempel', { fileId: entry?.id ?? '' });
      if (!found) throw new Error(name);
      const { libraryId, fileId, version, size } = found;
      const sha256 = createHash('sha256').update(text(name)).digest('hex');
      chosen.set(name, { title: name, name, libraryId, fileId, version, size, sha256 });
    }
    await archive.store(aFiling({ meetingId: 'm-2', folder: 'Ett annat', standing: [...chosen.values()] }));
    const told = async () => (await audit()).out.split('\n').filter((line) => line.includes('handlingen'));
    expect(await told()).toEqual([]);
    const item = (name: string) => `/drives/${place.driveId}/items/${chosen.get(name)?.fileId}`;
    await plant('exempel/Underlag/Ändra.pdf', text('annat'));
    await graph.ask({ method: 'PATCH', path: item('Byt.pdf'), body: { name: 'Bytt.pdf' } });
    await graph.ask({ method: 'DELETE', path: item('Ta bort.pdf') });
    const root = (await driveOf(graph, place.driveId).byId(place.folderId))?.parentReference?.id;
    await graph.ask({ method: 'PATCH', path: item('Flytta.pdf'), body: { parentReference: { id: root } } });
    expect(await told()).toEqual([
      'exempel/2018/Ett annat/manifest.json: handlingen ”Ändra.pdf” har ändrats efter att protokollet arkiverades.',
      'exempel/2018/Ett annat/manifest.json: handlingen ”Byt.pdf” heter nu ”Bytt.pdf”.',
      'exempel/2018/Ett annat/manifest.json: handlingen ”Ta bort.pdf” finns inte längre bland kanalens filer.',
      'exempel/2018/Ett annat/manifest.json: handlingen ”Flytta.pdf” har flyttats från kanalens filer.',
    ]);
    await close();
  });

  test('tells of a filing that was cut short, and goes by the last that was finished', async () => {
    const { audit, contents, plant, close } = await filed();
    const path = `${FOLDER}/${MANIFEST_NAME}`;
    const earlier = parseManifest((await contents()).get(path) ?? new Uint8Array());
    const opening = { format: 'radslag-filing/1', groupId: 'exempel', meetingId: 'm-1', owned: {} } as const;
    await plant(path, openingBytes({ ...opening, earlier }));
    const { code, out } = await audit();
    expect(code).toBe(1);
    expect(out).toContain(`${FOLDER}: arkiveringen avbröts. Den slutförs när servern körs.`);
    await close();
  });

  test('tells of a protocol that is in the log and not in the library', async () => {
    const { audit, take, close } = await filed();
    await take('exempel/2018');
    const { code, out } = await audit();
    expect(code).toBe(1);
    expect(out).toContain(`${MEETING_STREAM}: protokollet (version 1) är arkiverat enligt loggen`);
    await close();
  });

  test('writes nothing, and asks for nothing that Graph does not know', async () => {
    const { audit, close } = await filed();
    const before = double.report().summary.requests;
    await audit();
    const { requests, violations, summary } = double.report();
    const methods = requests.slice(before).map(({ method }) => method);
    expect(new Set(methods)).toEqual(new Set(['GET']));
    expect([violations, summary.unsupported]).toEqual([{}, []]);
    await close();
  });
});
