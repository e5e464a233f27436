import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { MeetingEvent } from '../../src/domain/meeting/events.ts';
import type { Archive, Filing } from '../../src/graph/archive.port.ts';
import { fileProtocol } from '../../src/usecases/file-protocol.ts';
import type { FakeChannelFiles } from '../support/fake-channel-files.ts';
import { fakeChannelFiles, inLibrary } from '../support/fake-channel-files.ts';
import { someGroup } from '../support/group-builders.ts';
import { agreedEvents, aPlan, momentAt } from '../support/meeting-builders.ts';
import { A_PDF, A_PNG } from '../support/paper-samples.ts';
import { filedNotice } from '../../src/startup/protocol-files.ts';
import { rosterStream } from '../../src/usecases/streams.ts';
import type { WorkplaceFixture } from '../support/workplace-fixture.ts';
import { openWorkplace } from '../support/workplace-fixture.ts';

const sha256 = createHash('sha256').update(A_PDF).digest('hex');
const FILE = { sha256, size: A_PDF.length, name: 'plan v2.pdf' };

let fixture: WorkplaceFixture;
let filed: Filing[];
let channelFiles: FakeChannelFiles;
beforeEach(async () => {
  fixture = await openWorkplace(someGroup(), momentAt('13:00', '2018-04-26'));
  filed = [];
  channelFiles = fakeChannelFiles();
  await fixture.workplace.store.files.save('exempel', sha256, A_PDF);
});
afterEach(() => fixture.close());

const archive: Archive = {
  store(filing) {
    filed.push(filing);
    return Promise.resolve(
      filing.files.map(({ name, bytes }) => ({
        name,
        size: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
      })),
    );
  },
};
const runJobs = () =>
  fixture.runDue({
    'archive.protocol': (job) =>
      fileProtocol(
        fixture.workplace,
        { archive, channelFiles },
        {
          filedNotice,
          protocolFiles: async () => [
            { name: 'Protokoll.pdf', bytes: A_PDF, contentType: 'application/pdf' },
          ],
        },
        job,
      ),
  });
const attached = (paperId: string, title: string): MeetingEvent => ({
  type: 'PaperAttached',
  data: { itemId: 'i2', paperId, title, file: FILE },
});

describe('the papers of a meeting', () => {
  it('are filed with its agreed protocol as they were handed in, named by item and title, each name once', async () => {
    const events = agreedEvents();
    const at = events.findIndex(({ type }) => type === 'NoticePosted');
    const plan = aPlan({ title: 'Bredband', papers: [{ paperId: 'p0', title: 'Utlovad' }] });
    await fixture.tell('m1', ...events.slice(0, at), { type: 'ItemChanged', data: { itemId: 'i2', plan } });
    await fixture.tell('m1', attached('p1', 'Förslag till plan'), attached('p2', 'Förslag till plan'));
    await fixture.tell('m1', ...events.slice(at));
    await runJobs();
    expect(filed).toHaveLength(1);
    expect(filed[0]?.files.map(({ name }) => name)).toEqual([
      'Protokoll.pdf',
      '2018-04-20 Kallelse.pdf',
      '2018-04-20 Handling 2 Förslag till plan.pdf',
      '2018-04-20 Handling 2 Förslag till plan (2).pdf',
    ]);
    expect(Buffer.from(filed[0]?.files[2]?.bytes ?? []).equals(Buffer.from(A_PDF))).toBe(true);
  });

  it('that come late are filed beside the same revision, and noted once', async () => {
    await fixture.tell('m1', ...agreedEvents());
    await runJobs();
    await fixture.tell('m1', attached('p1', 'Efterskickad'));
    await runJobs();
    expect(filed.map(({ revision, files }) => [revision, files.length])).toEqual([
      [1, 2],
      [1, 3],
    ]);
    const { archived } = await fixture.meeting('m1');
    expect(archived?.files.map(({ name }) => name)).toContain('2018-04-20 Handling 2 Efterskickad.pdf');
    await runJobs();
    expect(filed).toHaveLength(2);
  });

  it('lie beside the notice as it stood when the meeting began, the same each time it is filed', async () => {
    const events = agreedEvents();
    const at = events.findIndex(({ type }) => type === 'MeetingStarted');
    await fixture.tell('m1', ...events.slice(0, at));
    const group = (await fixture.workplace.ledger.load(rosterStream('exempel'))).state;
    const before = await fixture.meeting('m1');
    const plan = aPlan({ title: 'Väckt vid mötet' });
    const adHoc: MeetingEvent = { type: 'ItemAdded', data: { itemId: 'ad-hoc', plan, adHoc: true } };
    await fixture.tell('m1', ...events.slice(at, at + 1), adHoc, ...events.slice(at + 1));
    await runJobs();
    const agreedAt = (await fixture.meeting('m1')).agreed?.at ?? '';
    const notice = filed[0]?.files.find(({ name }) => name.endsWith('Kallelse.pdf'));
    expect(notice).toEqual(await filedNotice(group, before, agreedAt));
    await fixture.tell('m1', attached('p1', 'Efterskickad'));
    await runJobs();
    expect(filed[1]?.files.find(({ name }) => name.endsWith('Kallelse.pdf'))).toEqual(notice);
  });

  it('that come while the protocol waits to be filed are filed after it', async () => {
    await fixture.tell('m1', ...agreedEvents());
    await fixture.tell('m1', attached('p1', 'Under väntan'));
    await runJobs();
    expect(filed.map(({ files }) => files.length)).toEqual([2, 3]);
    expect(await fixture.workplace.store.outbox.parked('exempel')).toEqual([]);
  });

  it('that stand in the channel’s library are named with sum and version as they stand, and not copied', async () => {
    channelFiles.put('plan', A_PDF);
    channelFiles.put('budget', A_PNG, { name: 'Budget.png' });
    await agreedWith(chosen('p1', 'Plan', 'plan'), chosen('p2', 'Budget', 'budget'));
    channelFiles.put('plan', A_PNG, { version: 'v2', name: 'Plan, ny.pdf' });
    await runJobs();
    expect(filed[0]?.files.map(({ name }) => name)).toEqual(['Protokoll.pdf', '2018-04-20 Kallelse.pdf']);
    expect(filed[0]?.standing).toEqual([
      { title: 'Plan', ...inLibrary('plan', A_PNG, { version: 'v2', name: 'Plan, ny.pdf' }) },
      { title: 'Budget', ...inLibrary('budget', A_PNG, { name: 'Budget.png' }) },
    ]);
  });

  it('that lie elsewhere by now are copied, and one that is gone is named as it was', async () => {
    channelFiles.put('plan', A_PDF);
    channelFiles.put('gone', A_PDF);
    await agreedWith(chosen('p1', 'Plan', 'plan'), chosen('p2', 'Borttagen', 'gone'));
    channelFiles.put('plan', A_PDF, { inChannel: false });
    channelFiles.remove('gone');
    await runJobs();
    expect(filed[0]?.files.map(({ name }) => name)).toEqual([
      'Protokoll.pdf',
      '2018-04-20 Kallelse.pdf',
      '2018-04-20 Handling 2 Plan.pdf',
    ]);
    expect(filed[0]?.standing).toEqual([{ title: 'Borttagen', ...inLibrary('gone', A_PDF) }]);
  });

  it('that are chosen from the library after the protocol was filed are named in its manifest', async () => {
    channelFiles.put('plan', A_PDF);
    await fixture.tell('m1', ...agreedEvents());
    await runJobs();
    await fixture.tell('m1', chosen('p1', 'Efteråt', 'plan'));
    await runJobs();
    expect(filed.map(({ standing }) => standing?.map(({ title }) => title))).toEqual([[], ['Efteråt']]);
  });
});

/** A meeting that is agreed, with these papers since before its notice. */
async function agreedWith(...papers: readonly MeetingEvent[]): Promise<void> {
  const events = agreedEvents();
  const at = events.findIndex(({ type }) => type === 'NoticePosted');
  await fixture.tell('m1', ...events.slice(0, at), ...papers, ...events.slice(at));
}

function chosen(paperId: string, title: string, fileId: string): MeetingEvent {
  const library = channelFiles.chosen(fileId);
  return { type: 'PaperAttached', data: { itemId: 'i2', paperId, title, library } };
}
