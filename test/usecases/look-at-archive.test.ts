import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ArchiveFault } from '../../src/graph/archive.port.ts';
import type { ArchiveWatch } from '../../src/graph/archive-watch.port.ts';
import { createFolderWatch } from '../../src/graph/folder-watch.ts';
import { folderArchives } from '../../src/startup/folder-archives.ts';
import { fileProtocol } from '../../src/usecases/file-protocol.ts';
import type { LookedAt } from '../../src/usecases/look-at-archive.ts';
import { lookAtGroupsArchive, tellOfFinding } from '../../src/usecases/look-at-archive.ts';
import { fakeChannelFiles } from '../support/fake-channel-files.ts';
import { someGroup } from '../support/group-builders.ts';
import { agreedEvents, momentAt } from '../support/meeting-builders.ts';
import { A_PDF, A_PNG } from '../support/paper-samples.ts';
import { filedNotice } from '../../src/startup/protocol-files.ts';
import type { WorkplaceFixture } from '../support/workplace-fixture.ts';
import { openWorkplace } from '../support/workplace-fixture.ts';

const FILED = '2018/2018-04-20 Kommundirektörsmöte';

let fixture: WorkplaceFixture;
let root: string;
let looked: LookedAt;
let fields: readonly string[];
let columns: readonly { readonly file: string; readonly to?: string }[];
let hours: number;
const channelFiles = fakeChannelFiles();

beforeEach(async () => {
  fixture = await openWorkplace(someGroup(), momentAt('13:00', '2018-04-26'));
  root = mkdtempSync(join(tmpdir(), 'radslag-look-'));
  fields = [];
  columns = [];
  hours = 0;
  const index = {
    keep: () => Promise.resolve(),
    look: () => ({
      changedIn: () => Promise.resolve(fields),
      changedColumns: () => Promise.resolve(columns),
    }),
  };
  looked = { watch: createFolderWatch(root, channelFiles), index };
});
afterEach(async () => {
  await fixture.close();
  rmSync(root, { recursive: true, force: true });
});

const at = (name: string) => join(root, 'exempel', FILED, name);
const run = () =>
  fixture.runDue({
    'archive.protocol': (job) =>
      fileProtocol(
        fixture.workplace,
        { ...folderArchives(root), channelFiles },
        {
          filedNotice,
          protocolFiles: async () => [
            { name: 'Protokoll.pdf', bytes: A_PDF, contentType: 'application/pdf' },
            { name: 'Protokoll.html', bytes: A_PNG, contentType: 'text/html' },
          ],
        },
        job,
      ),
    'archive.look': (job) => lookAtGroupsArchive(fixture.workplace, looked, job),
    'archive.tell': (job) => tellOfFinding(fixture.workplace, looked, job),
  });
/** The next look, half a day later. */
const look = async () => {
  hours += 12;
  fixture.setMoment({
    instant: new Date(Date.UTC(2018, 3, 26, 11 + hours)).toISOString(),
    date: '2018-04-27',
    time: '01:00',
  });
  await run();
};
const told = async () =>
  (await fixture.workplace.store.outbox.parked('exempel')).map(({ kind, problem }) => [kind, problem]);

describe('a look at the archive', () => {
  it('finds nothing where all is as it was filed, and looks again and again', async () => {
    await fixture.tell('m1', ...agreedEvents());
    await run();
    await look();
    await look();
    expect(await told()).toEqual([]);
    const waiting = await fixture.workplace.store.outbox.waiting('exempel', 10);
    expect(waiting.map(({ kind }) => kind)).toEqual(['archive.look']);
  });

  it('tells once of what somebody changed, renamed and took away, and writes nothing over', async () => {
    await fixture.tell('m1', ...agreedEvents());
    await run();
    writeFileSync(at('Protokoll.pdf'), 'ändrat för hand');
    renameSync(at('Protokoll.html'), at('Slutligt protokoll.html'));
    await look();
    const found = [
      ['archive.tell', 'archive-found-changed: Protokoll.pdf'],
      ['archive.tell', 'archive-found-moved: Protokoll.html → Slutligt protokoll.html'],
    ];
    expect(await told()).toEqual(found);
    await look();
    expect(await told()).toEqual(found);
    expect(readFileSync(at('Protokoll.pdf'), 'utf8')).toBe('ändrat för hand');
    const { archiveFindings } = await fixture.meeting('m1');
    expect(archiveFindings.map(({ what }) => what)).toEqual(['changed', 'moved']);
  });

  it('does not tell again of what the secretariat let be, and takes back what was mended', async () => {
    await fixture.tell('m1', ...agreedEvents());
    await run();
    writeFileSync(at('Protokoll.pdf'), 'ändrat för hand');
    rmSync(at('Protokoll.html'));
    await look();
    const { outbox } = fixture.workplace.store;
    const [changed] = await outbox.parked('exempel');
    await outbox.settle('exempel', changed?.jobId ?? '', 'done', '2018-04-27T12:00:00.000Z');
    await look();
    expect(await told()).toEqual([['archive.tell', 'archive-found-missing: Protokoll.html']]);
    writeFileSync(at('Protokoll.html'), A_PNG);
    await look();
    expect(await told()).toEqual([]);
  });

  it('looks at once when asked to, and is silent where it was mended meanwhile', async () => {
    await fixture.tell('m1', ...agreedEvents());
    await run();
    rmSync(at('Protokoll.html'));
    await look();
    const { outbox } = fixture.workplace.store;
    const again = async () => {
      const [job] = await outbox.parked('exempel');
      await outbox.settle('exempel', job?.jobId ?? '', 'again', '2018-04-26T12:00:00.000Z');
      await run();
    };
    await again();
    expect(await told()).toHaveLength(1);
    writeFileSync(at('Protokoll.html'), A_PNG);
    await again();
    expect(await told()).toEqual([]);
  });

  it('finds the folder of a meeting by what it holds when somebody has renamed it', async () => {
    await fixture.tell('m1', ...agreedEvents());
    await run();
    renameSync(join(root, 'exempel', FILED), join(root, 'exempel', '2018/Aprilmötet'));
    await look();
    expect(await told()).toEqual([
      ['archive.tell', 'archive-found-moved: 2018-04-20 Kommundirektörsmöte → Aprilmötet'],
    ]);
    rmSync(join(root, 'exempel', '2018/Aprilmötet'), { recursive: true });
    await look();
    expect(await told()).toEqual([['archive.tell', 'archive-found-missing: 2018-04-20 Kommundirektörsmöte']]);
  });

  it('tells of papers that stand in the channel, and of columns', async () => {
    channelFiles.put('plan', A_PDF, { name: 'Plan.pdf' });
    const library = channelFiles.chosen('plan');
    const paper = { itemId: 'i2', paperId: 'p1', title: 'Plan', library };
    await fixture.tell('m1', ...agreedEvents(), { type: 'PaperAttached', data: paper });
    await run();
    channelFiles.put('plan', A_PNG, { name: 'Plan.pdf', version: 'v2' });
    fields = ['Protokoll.pdf'];
    await look();
    expect(await told()).toEqual([
      ['archive.tell', 'archive-found-changed: Plan.pdf'],
      ['archive.tell', 'archive-found-fields: Protokoll.pdf'],
    ]);
  });

  it('tells of a column that somebody renamed or took away with one protocol, until it is mended', async () => {
    await fixture.tell('m1', ...agreedEvents());
    await run();
    columns = [{ file: 'Ansvarig', to: 'Vem' }, { file: 'Beslut' }];
    await look();
    await look();
    expect(await told()).toEqual([
      ['archive.tell', 'archive-found-column: Ansvarig → Vem'],
      ['archive.tell', 'archive-found-column: Beslut'],
    ]);
    columns = [];
    await look();
    expect(await told()).toEqual([]);
  });

  it('reads nothing where nothing has changed since the mark, and goes on when the archive is away', async () => {
    const marks: (string | undefined)[] = [];
    let away = false;
    const watch: ArchiveWatch = {
      ...looked.watch,
      async changedSince(_group, mark) {
        marks.push(mark);
        if (away) throw new ArchiveFault('archive-unreachable', 'away');
        return { changed: false, mark: `mark-${marks.length}` };
      },
    };
    looked = { ...looked, watch };
    await fixture.tell('m1', ...agreedEvents());
    await run();
    writeFileSync(at('Protokoll.pdf'), 'ändrat för hand');
    await look();
    away = true;
    await look();
    away = false;
    await look();
    expect(marks).toEqual([undefined, 'mark-1', 'mark-1']);
    expect(await told()).toEqual([]);
  });
});
