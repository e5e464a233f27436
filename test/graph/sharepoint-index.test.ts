import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { IndexedDecision, IndexEntry } from '../../src/graph/archive-index.port.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { createSharePointArchive } from '../../src/graph/sharepoint-archive.ts';
import { FILE_COLUMNS } from '../../src/graph/sharepoint-columns.ts';
import { createSharePointIndex } from '../../src/graph/sharepoint-index.ts';
import { findLists } from '../../src/graph/sharepoint-lists.ts';
import type { LibraryPlace } from '../../src/graph/sharepoint-place.ts';
import { filesFolderOf } from '../../src/graph/sharepoint-place.ts';
import { provisionSharePoint } from '../../src/graph/sharepoint-provision.ts';
import type { EntraDouble } from '../support/conformance-doubles.ts';
import { startEntraDouble } from '../support/conformance-doubles.ts';
import { CHANNEL, graphOnDouble, ROLES_OF_ADMINISTRATOR, TEAM } from '../support/graph-double.ts';
import { sharedFolderOr } from '../support/shared-folder.ts';
import { aFiling } from './archive-contract.ts';

const shared = sharedFolderOr('the columns and the list of decisions, on the conformance double of Graph');
const SECOND: IndexedDecision = {
  clauseId: 'c2',
  item: '5. Växthuset',
  text: 'att uppdra åt Alby att ta fram underlag',
  kinds: ['assign'],
  assignee: { kind: 'municipality', name: 'Alby' },
  deadline: { date: '2018-05-12' },
  task: 'open',
};
const entry: IndexEntry = {
  groupId: 'exempel',
  meetingId: 'm-1',
  year: '2018',
  folder: '2018-04-20 Kommundirektörsmöte',
  date: '2018-04-20',
  number: '3/2018',
  revision: 1,
  files: aFiling().files.map(({ name }) => name),
  decisions: [
    {
      clauseId: 'c1',
      item: '4. Budget',
      text: 'att anta budgeten',
      kinds: ['approve'],
      link: 'https://contoso.sharepoint.com/protokoll.html',
    },
    SECOND,
  ],
};

describe.skipIf(!shared)('the columns of what is filed, and the list of decisions', () => {
  let double: EntraDouble;
  let graph: Graph;
  let place: LibraryPlace;
  let absent: string[];
  const index = () =>
    createSharePointIndex({ graph, placeOf: async () => place, onAbsent: (what) => absent.push(what) });
  const keep = (over: Partial<IndexEntry> = {}) => index().keep({ ...entry, ...over });
  const look = () => index().look().changedIn(entry);
  const prepare = () => provisionSharePoint(graphOnDouble(double, {}, ROLES_OF_ADMINISTRATOR), place.driveId);
  const rows = () => double.report().lists.find(({ list }) => list === 'Beslut')?.items ?? [];
  const columnsOfFile = (name: string) =>
    double.report().files.find(({ path }) => path.endsWith(`/${name}`))?.fields;

  beforeAll(async () => {
    double = await startEntraDouble(shared ?? '', { https: false });
  });
  afterAll(() => double.close());
  beforeEach(async () => {
    await fetch(`${double.base}/__admin/reset`, { method: 'POST', body: '{}' });
    const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms / 20));
    graph = graphOnDouble(double, { pause });
    absent = [];
    place = await filesFolderOf(graph, { conversationId: CHANNEL, entraGroupId: TEAM });
    await createSharePointArchive({ graph, placeOf: async () => place }).store(aFiling());
  });

  it('are made once by the command of an administrator, who may give it again', async () => {
    expect(await prepare()).toContain('list');
    expect(await prepare()).toEqual([]);
    expectNothingWrong();
  });

  it('say of each file its protocol, and have one row a clause', async () => {
    await prepare();
    await keep();
    await keep();
    expect(columnsOfFile('Bilaga.txt')).toMatchObject({
      RadslagProtokoll: '3/2018',
      RadslagDatum: '2018-04-20T12:00:00Z',
      RadslagRevision: 1,
      RadslagStatus: 'Fastställt',
    });
    expect(rows()).toHaveLength(2);
    expect(rows()[0]).toMatchObject({
      Title: 'att anta budgeten',
      RadslagProtokoll: '3/2018',
      RadslagArende: '4. Budget',
      RadslagSlag: 'Godkännande',
      RadslagStatus: 'Beslutat',
      RadslagLank: 'https://contoso.sharepoint.com/protokoll.html',
    });
    expect(rows()[1]).toMatchObject({ RadslagAnsvarig: 'Alby', RadslagKlart: '2018-05-12' });
    expect(absent).toEqual([]);
    expectNothingWrong();
  });

  it('follow a correction and a task: changed rows are changed, rows of clauses that are gone go', async () => {
    await prepare();
    await keep();
    await keep({
      revision: 2,
      decisions: [{ ...SECOND, task: 'done' }],
    });
    expect(rows()).toHaveLength(1);
    expect(rows()[0]).toMatchObject({ RadslagBeslut: SECOND.clauseId, RadslagStatus: 'Klart' });
    expect(columnsOfFile('Bilaga.txt')).toMatchObject({
      RadslagRevision: 2,
      RadslagStatus: 'Fastställt, rättat',
    });
    expectNothingWrong();
  });

  it('leave what somebody changed by hand as it is, and tell which it was, when all else is in step', async () => {
    await prepare();
    await keep();
    const { decisions } = await findLists(graph, place.driveId);
    const body = { RadslagAnsvarig: 'Berga' };
    await graph.ask({
      method: 'PATCH',
      path: `${decisions}/items/${String(rows()[0]?.['id'])}/fields`,
      body,
    });
    const fault = await keep({ number: '4/2018' }).catch((thrown: unknown) => thrown);
    expect(fault).toMatchObject({ code: 'archive-conflict', file: 'att anta budgeten' });
    expect(
      rows().map(({ RadslagAnsvarig, RadslagProtokoll }) => [RadslagAnsvarig, RadslagProtokoll]),
    ).toEqual([
      ['Berga', '3/2018'],
      ['Alby', '4/2018'],
    ]);
  });

  it('say when they are looked at what somebody changed or took away by hand, and are left as they are', async () => {
    await prepare();
    await keep();
    expect(await look()).toEqual([]);
    const { decisions } = await findLists(graph, place.driveId);
    const row = (index: number) => `${decisions}/items/${String(rows()[index]?.['id'])}`;
    await graph.ask({ method: 'PATCH', path: `${row(0)}/fields`, body: { RadslagAnsvarig: 'Berga' } });
    await graph.ask({ method: 'DELETE', path: row(1) });
    const before = rows();
    expect(await look()).toEqual(['att anta budgeten', SECOND.text]);
    expect(rows()).toEqual(before);
  });

  describe('when somebody does something to a column by hand', () => {
    const admin = () => graphOnDouble(double, {}, ROLES_OF_ADMINISTRATOR);
    const columnAt = async (of: 'library' | 'decisions', name: string) => {
      const lists = await findLists(graph, place.driveId);
      return `${String(lists[of])}/columns/${name}`;
    };
    const seen = () => index().look().changedColumns(entry.groupId);
    beforeEach(async () => {
      await prepare();
      await keep();
    });

    it('say which was renamed, and go on being kept', async () => {
      expect(await seen()).toEqual([]);
      const body = { displayName: 'Vem' };
      await admin().ask({ method: 'PATCH', path: await columnAt('decisions', 'RadslagAnsvarig'), body });
      expect(await seen()).toEqual([{ file: 'Ansvarig', to: 'Vem' }]);
      await keep({ number: '4/2018' });
      expect(rows()[1]).toMatchObject({ RadslagProtokoll: '4/2018' });
    });

    it('say which was taken away, of files and of decisions, and write to neither', async () => {
      await admin().ask({ method: 'DELETE', path: await columnAt('library', 'RadslagStatus') });
      await admin().ask({ method: 'DELETE', path: await columnAt('decisions', 'RadslagKlart') });
      expect(await seen()).toEqual([{ file: 'Status' }, { file: 'Klart' }]);
      await keep({ number: '4/2018' });
      expect(absent).toEqual(['columns', 'list']);
      expect(rows()[0]).toMatchObject({ RadslagProtokoll: '3/2018' });
      expect(columnsOfFile('Bilaga.txt')).toMatchObject({ RadslagProtokoll: '3/2018' });
    });

    it('say which was made into another kind', async () => {
      const path = await columnAt('library', 'RadslagRevision');
      const [list] = path.split('/RadslagRevision');
      await admin().ask({ method: 'DELETE', path });
      const body = { name: 'RadslagRevision', displayName: 'Revision', text: {} };
      await admin().ask({ method: 'POST', path: list ?? '', body });
      expect(await seen()).toEqual([{ file: 'Revision' }]);
    });
  });

  it('say that the list is away or renamed, where the columns of files show that it was made', async () => {
    const { library } = await findLists(graph, place.driveId);
    const admin = graphOnDouble(double, {}, ROLES_OF_ADMINISTRATOR);
    for (const body of FILE_COLUMNS) await admin.ask({ method: 'POST', path: `${library}/columns`, body });
    expect(await index().look().changedColumns(entry.groupId)).toEqual([{ file: 'Beslut' }]);
  });

  it('are not kept where no administrator has made them, and that is told', async () => {
    await keep();
    expect(absent).toEqual(['columns', 'list']);
    expect(await index().look().changedColumns(entry.groupId)).toEqual([]);
    expect(rows()).toEqual([]);
    expectNothingWrong();
  });

  it.each([
    ['a lost answer', { when: 'after', drop: 'before' }],
    ['a dropped connection', { drop: 'before' }],
    ['another version', { kind: 'precondition' }],
  ])('have each row once with %s at any request', async (_, fault) => {
    await prepare();
    for (const skip of [5, 8, 10, 14, 15]) {
      double.clearRules();
      double.addRule({ ...fault, skip, times: 1 });
      await keep({ meetingId: 'm-1', number: `${skip}/2018` });
    }
    expect(rows().map(({ RadslagBeslut }) => RadslagBeslut)).toEqual(['c1', 'c2']);
    expectNothingWrong();
  });

  function expectNothingWrong(): void {
    const { violations, warnings, summary } = double.report();
    expect([violations, warnings, summary.unsupported, summary.doubleBugs]).toEqual([{}, {}, [], 0]);
  }
});
