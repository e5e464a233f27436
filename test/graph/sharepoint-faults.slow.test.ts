import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Archive, FileToStore, Filing } from '../../src/graph/archive.port.ts';
import { ArchiveFault } from '../../src/graph/archive.port.ts';
import type { EntraDouble, GraphFile, GraphReport } from '../support/conformance-doubles.ts';
import { startEntraDouble } from '../support/conformance-doubles.ts';
import { graphOnDouble } from '../support/graph-double.ts';
import { sharedFolderOr } from '../support/shared-folder.ts';
import { aFile, aFiling } from './archive-contract.ts';
import { libraryOn } from './library-under-test.ts';

const shared = sharedFolderOr('SharePoint that fails, on the conformance double of Graph');

/** Every way a request to Graph fails; `after`: it was done, and the answer is lost. */
const FAULTS: Readonly<Record<string, object>> = {
  'a request for rest (429)': { kind: 'throttle', retryAfter: 0.03 },
  'no service (503)': { kind: 'unavailable', retryAfter: 0.03 },
  'a gateway that gave up (504)': { kind: 'gatewayTimeout' },
  'a fault of its own (500)': { status: 500, code: 'generalException' },
  'a dropped connection': { drop: 'before' },
  'half an answer': { drop: 'mid' },
  'an expired token (401)': { kind: 'expiredToken' },
  'another version (412)': { kind: 'precondition' },
  'something of that name (409)': { kind: 'exists' },
  'a file that is open (423)': { kind: 'locked' },
  'a lost answer': { when: 'after', drop: 'before' },
  'a gateway that gave up after the work': { when: 'after', kind: 'gatewayTimeout' },
  'a request for rest after the work': { when: 'after', kind: 'throttle', retryAfter: 0.03 },
};
/** Tried at every request; the others, which it treats as one of these, at some. */
const EVERYWHERE = new Set(['a dropped connection', 'a lost answer', 'another version (412)']);
const FIRST = aFiling();
const CORRECTED = aFiling({ revision: 2, files: [aFile('Protokoll 3-2018.html', '<p>Rättat</p>')] });
const BIG = aFile('Underlag.pdf', 'en sida '.repeat(700_000));

describe.skipIf(!shared)('SharePoint that fails', () => {
  let double: EntraDouble;
  beforeAll(async () => {
    double = await startEntraDouble(shared ?? '', { https: false });
  });
  afterAll(() => double.close());

  /** The archive, waiting a twentieth of the time between its tries; for as long as Graph asks all the same. */
  async function openArchive(): Promise<Archive> {
    await fetch(`${double.base}/__admin/reset`, { method: 'POST', body: '{}' });
    const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms / 20));
    return (await libraryOn(graphOnDouble(double, { pause }))).archive;
  }

  it.each(Object.entries(FAULTS))('ends right, once, with %s at any request', async (name, fault) => {
    const step = EVERYWHERE.has(name) ? 1 : 4;
    for (let skip = 0; ; skip += step) {
      const archive = await openArchive();
      double.addRule({ ...fault, skip, times: 1 });
      await untilFiled(archive, FIRST);
      await untilFiled(archive, CORRECTED);
      const report = double.report();
      expectFiledOnce(report.files);
      expectNothingWrong(report);
      if (report.summary.faultsInjected === 0) return;
    }
  });

  it('ends right, once, with a third of all requests failing', async () => {
    for (let seed = 1; seed <= 5; seed += 1) {
      const archive = await openArchive();
      for (const rule of thirdOfAll(seed)) double.addRule(rule);
      await untilFiled(archive, FIRST);
      await untilFiled(archive, CORRECTED);
      expectFiledOnce(double.report().files);
      expectNothingWrong(double.report());
    }
  });

  it.each(Object.entries(FAULTS))(
    'uploads a big file once, in parts, with %s of a part',
    async (_, fault) => {
      for (const skip of [0, 1]) {
        const archive = await openArchive();
        double.addRule({ ...fault, skip, times: 1, match: { path: '^/__upload/' } });
        await untilFiled(archive, aFiling({ files: [BIG] }));
        const report = double.report();
        const stood = report.files.filter(({ path }) => path.endsWith('/Underlag.pdf'));
        expect(stood.map(({ sha256, versions }) => [sha256, versions])).toEqual([[sumOf(BIG), 1]]);
        expectNothingWrong(report);
      }
    },
  );

  it('is not asked again and again for what it refuses', async () => {
    const archive = await openArchive();
    double.addRule({ kind: 'forbidden', match: { method: 'PUT' } });
    await expect(archive.store(FIRST)).rejects.toMatchObject({ code: 'archive-refused' });
    double.clearRules();
    double.addRule({ kind: 'locked', match: { method: 'PUT' } });
    await expect(archive.store(FIRST)).rejects.toMatchObject({ code: 'archive-locked' });
  });

  it('tells for how long it asks to be left alone when that is long', async () => {
    const archive = await openArchive();
    double.addRule({ kind: 'throttle', retryAfter: 120, times: 1 });
    const fault = await archive.store(FIRST).catch((thrown: unknown) => thrown);
    expect(fault).toMatchObject({ code: 'archive-unreachable' });
    expect((fault as ArchiveFault).retryAfterMs).toBeGreaterThan(60_000);
  });
});

function expectNothingWrong(report: GraphReport): void {
  const { violations, warnings, summary, uploadSessionsLeftOpen } = report;
  expect([violations, warnings, summary.unsupported]).toEqual([{}, {}, []]);
  expect([summary.doubleBugs, uploadSessionsLeftOpen]).toEqual([0, 0]);
}

const PASSING: ReadonlySet<string> = new Set(['archive-unreachable', 'archive-locked']);

/** As the outbox does it: what passes is tried again. */
async function untilFiled(archive: Archive, filing: Filing): Promise<void> {
  for (let tries = 1; ; tries += 1)
    try {
      await archive.store(filing);
      return;
    } catch (fault) {
      const passes = fault instanceof ArchiveFault && PASSING.has(fault.code);
      if (!passes || tries >= 10) throw fault;
    }
}

/** The corrected protocol as the newest version of the file, and what it no longer has with its revision. */
function expectFiledOnce(files: readonly GraphFile[]): void {
  const meeting = '/Protokolle/2018/2018-04-20 Kommundirektörsmöte';
  const stood = files.filter(({ folder }) => !folder).map(({ path, sha256 }) => [path, sha256]);
  const [protocol] = CORRECTED.files;
  const named = stood.filter(([path]) => !path?.endsWith('/manifest.json'));
  expect(Object.fromEntries(named)).toEqual({
    [`${meeting}/Protokoll 3-2018.html`]: sumOf(protocol),
    [`${meeting}/Revision 1/Bilaga.txt`]: sumOf(aFiling().files[1]),
  });
  expect(named).toHaveLength(2);
  const versions = (name: string) => files.find(({ path }) => path.endsWith(`/${name}`))?.versions;
  expect([versions('Protokoll 3-2018.html'), versions('Bilaga.txt')]).toEqual([2, 1]);
  expect(files.filter(({ path }) => path.endsWith('/manifest.json'))).toHaveLength(1);
  expect(versions('manifest.json')).toBe(4);
}

function sumOf(file: FileToStore | undefined): string {
  return createHash('sha256')
    .update(file?.bytes ?? '')
    .digest('hex');
}

/** Rules that fail a third of the requests, the same for the same seed. */
function thirdOfAll(seed: number): readonly object[] {
  let state = seed;
  const chance = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  const kinds = Object.values(FAULTS);
  return Array.from({ length: 400 }, (_, skip) => ({ skip, times: 1, chance: chance() }))
    .filter((each) => each.chance < 0.33)
    .map(({ skip, times }) => ({ ...kinds[Math.floor(chance() * kinds.length)], skip, times }));
}
