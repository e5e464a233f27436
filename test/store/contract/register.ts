import { beforeEach, expect, it } from 'vitest';
import type { RegisterRow } from '../../../src/store/register.port.ts';
import type { Store } from '../../../src/store/store.port.ts';
import type { StoreHarness } from '../../support/store-builders.ts';
import {
  aMeetingRow,
  anAnswer,
  anAppend,
  anInquiryRow,
  anItemRow,
  aTaskRow,
  anUptakeRow,
  GROUP,
} from '../../support/store-builders.ts';

const TYPED = 'Åke "Öst" \u0000 \ud800 <b>*fet*</b>';

/** The register's items, tasks, inquiries, and how decisions are taken up. */
export function registerContract(harness: () => StoreHarness): void {
  let store: Store;
  beforeEach(async () => {
    store = await harness().open();
  });
  const write = (...register: RegisterRow[]) =>
    store.events.append(anAppend({ groupId: GROUP, streams: [], register }));
  const items = (...rows: Parameters<typeof anItemRow>[0][]) =>
    write(...rows.map((row): RegisterRow => ({ kind: 'item', row: anItemRow(row) })));
  const tasks = (...rows: Parameters<typeof aTaskRow>[0][]) =>
    write(...rows.map((row): RegisterRow => ({ kind: 'task', row: aTaskRow(row) })));
  const inquiries = (...rows: Parameters<typeof anInquiryRow>[0][]) =>
    write(...rows.map((row): RegisterRow => ({ kind: 'inquiry', row: anInquiryRow(row) })));

  it('keeps the items of a meeting in the order of its agenda, the newest row of each', async () => {
    await items(
      { itemId: 'a', position: 2 },
      { itemId: 'b', position: 10 },
      { itemId: 'c', position: 0, title: 'Före' },
      { itemId: 'd', meetingId: 'm2' },
    );
    await items({ itemId: 'c', position: 11, title: TYPED, outcome: TYPED, deferral: TYPED });
    const found = await store.register.itemsOf(GROUP, 'm1');
    expect(found.map((row) => row.itemId)).toEqual(['a', 'b', 'c']);
    expect(found[2]).toEqual(
      anItemRow({ itemId: 'c', position: 11, title: TYPED, outcome: TYPED, deferral: TYPED }),
    );
    expect(await store.register.itemsOf('annan', 'm1')).toEqual([]);
  });

  it('takes away an item that left the agenda, and lets it come back, the last word of a batch holding', async () => {
    const gone: RegisterRow = { kind: 'item-gone', groupId: GROUP, meetingId: 'm1', itemId: 'i1' };
    const there: RegisterRow = { kind: 'item', row: anItemRow() };
    await items({}, { itemId: 'i2' });
    await write(gone);
    expect((await store.register.itemsOf(GROUP, 'm1')).map((row) => row.itemId)).toEqual(['i2']);
    await Promise.all([write(there), write(gone), write(there)]);
    expect(await store.register.itemsOf(GROUP, 'm1')).toHaveLength(2);
    await write(there, gone);
    expect(await store.register.itemsOf(GROUP, 'm1')).toHaveLength(1);
  });

  it('answers all meetings of a group, the latest first, with the same object for what has not changed', async () => {
    const meeting = (row: Parameters<typeof aMeetingRow>[0]) =>
      write({ kind: 'meeting', row: aMeetingRow(row) });
    await meeting({ meetingId: 'm1', date: '2018-04-20' });
    await meeting({ meetingId: 'm2', date: '2019-01-01' });
    await meeting({ meetingId: 'm3', date: '2017-01-01' });
    const before = await store.register.allMeetings(GROUP);
    expect(before.map(({ meetingId }) => meetingId)).toEqual(['m2', 'm1', 'm3']);
    await meeting({ meetingId: 'm1', date: '2018-04-20', title: TYPED });
    const after = await store.register.allMeetings(GROUP);
    expect(after.map((row, index) => row === before[index])).toEqual([true, false, true]);
    expect(after[1]?.title).toBe(TYPED);
    expect(await store.register.allMeetings('annan')).toEqual([]);
  });

  it('follows a matter through its meetings, the oldest first', async () => {
    await items(
      { meetingId: 'm3', itemId: 'c', matterId: 'a', date: '2018-09-14' },
      { meetingId: 'm1', itemId: 'a', date: '2018-04-20', position: 3 },
      { meetingId: 'm2', itemId: 'b', matterId: 'a', date: '2018-05-18', position: 7 },
      { meetingId: 'm2', itemId: 'b2', matterId: 'a', date: '2018-05-18', position: 4 },
      { meetingId: 'm2', itemId: 'other', date: '2018-05-18' },
    );
    const thread = await store.register.matterThread(GROUP, 'a');
    expect(thread.map((row) => row.itemId)).toEqual(['a', 'b2', 'b', 'c']);
    expect(await store.register.matterThread('annan', 'a')).toEqual([]);
    expect(await store.register.matterThread(GROUP, 'a\u0000')).toEqual([]);
  });

  it('offers each matter by its newest item, the newest matter first', async () => {
    await items(
      { meetingId: 'm1', itemId: 'a', date: '2018-04-20', title: 'Åtgärder mot svinn' },
      { meetingId: 'm1', itemId: 'b', date: '2018-04-20', position: 1, title: 'Budget' },
      { meetingId: 'm2', itemId: 'c', matterId: 'a', date: '2018-05-18', title: 'Matsvinn' },
    );
    const found = async (wish: { text?: string; limit: number }) =>
      (await store.register.recentMatters(GROUP, wish)).map((row) => row.itemId);
    expect(await found({ limit: 9 })).toEqual(['c', 'b']);
    expect(await found({ limit: 1 })).toEqual(['c']);
    expect(await found({ text: ' åtgärder ', limit: 9 })).toEqual(['c']);
    expect(await found({ text: 'BUDG', limit: 9 })).toEqual(['b']);
    expect(await found({ text: '%', limit: 9 })).toEqual([]);
  });

  it('finds a matter that lies hundreds of items back', async () => {
    await items({ itemId: 'far', date: '2016-01-01', title: 'Långt bort' });
    await items(
      ...Array.from({ length: 230 }, (_, at) => ({ itemId: `i${at}`, position: at, date: '2018-04-20' })),
    );
    const found = await store.register.recentMatters(GROUP, { text: 'långt', limit: 5 });
    expect(found.map((row) => row.itemId)).toEqual(['far']);
  });

  it('lists the clauses that decide on money, of a year or of all, and whether they are agreed', async () => {
    const clause = { clauseId: 'k1', text: 'anslå medel' };
    const surplus = { amount: 250_000, source: 'tidigare års överskott', ceiling: true } as const;
    await items(
      { itemId: 'a', date: '2017-12-31', clauses: [{ ...clause, funding: { amount: 10_000 } }] },
      {
        itemId: 'b',
        date: '2018-01-01',
        decisionsAgreed: false,
        clauses: [clause, { ...clause, clauseId: 'k2', funding: surplus }],
      },
      { itemId: 'c', date: '2018-06-01', clauses: [clause] },
    );
    expect(await store.register.fundedClauses(GROUP, { year: 2018 })).toEqual([
      {
        meetingId: 'm1',
        itemId: 'b',
        clauseId: 'k2',
        date: '2018-01-01',
        title: 'Vattenkontroll',
        text: 'anslå medel',
        amount: 250_000,
        ceiling: true,
        source: 'tidigare års överskott',
        agreed: false,
      },
    ]);
    const all = await store.register.fundedClauses(GROUP);
    expect(all.map(({ itemId, source }) => [itemId, source])).toEqual([
      ['b', 'tidigare års överskott'],
      ['a', ''],
    ]);
    expect(await store.register.fundedClauses('annan')).toEqual([]);
    await items({ itemId: 'b', date: '2018-01-01', clauses: [clause] });
    expect(await store.register.fundedClauses(GROUP, { year: 2018 })).toEqual([]);
  });

  it('lists open tasks by their deadline, those without one last, and what is done by its newest answer', async () => {
    await tasks(
      { taskId: 'a' },
      { taskId: 'b', deadline: { date: '2018-06-01' } },
      { taskId: 'c', deadline: { text: 'innan midsommar', date: '2018-05-12' }, status: 'needs-time' },
      { taskId: 'd', status: 'done', answers: [anAnswer('2018-04-21', 'done')] },
      { taskId: 'e', status: 'dropped', answers: [anAnswer('2018-04-25', 'dropped')] },
    );
    const found = async (wish: object) =>
      (await store.register.tasks(GROUP, { limit: 9, ...wish })).map((row) => row.taskId);
    expect(await found({ open: true })).toEqual(['c', 'b', 'a']);
    expect(await found({ open: true, limit: 1 })).toEqual(['c']);
    expect(await found({ open: false })).toEqual(['e', 'd']);
    expect(await found({})).toHaveLength(5);
    expect(await store.register.tasks('annan', { limit: 9 })).toEqual([]);
    await tasks({ taskId: 'b', status: 'done', answers: [anAnswer('2018-04-23', 'done')] });
    expect(await found({ open: true })).toEqual(['c', 'a']);
    expect(await found({ open: false })).toEqual(['e', 'b', 'd']);
  });

  it('finds tasks by who has them, who keeps them, and the meeting that gave them', async () => {
    await tasks(
      { taskId: 'a' },
      { taskId: 'b', owner: { kind: 'municipality', name: 'Ängelholm' } },
      { taskId: 'c', owner: { kind: 'network', name: 'Näringsliv' }, keeper: 'sekr' },
      { taskId: 'd', owner: { kind: 'all-directors' }, source: { meetingId: 'm1', itemId: 'i1' } },
    );
    const found = async (wish: object) =>
      (await store.register.tasks(GROUP, { limit: 9, ...wish })).map((row) => row.taskId);
    expect(await found({ of: { owners: ['person:asa', 'municipality:Ängelholm'] } })).toEqual(['a', 'b']);
    expect(await found({ open: true, of: { owners: ['all-directors'], keeper: 'sekr' } })).toEqual([
      'c',
      'd',
    ]);
    expect(await found({ of: { owners: [] } })).toEqual([]);
    expect(await found({ meetingId: 'm1' })).toEqual(['d']);
    await tasks(
      { taskId: 'e', status: 'done', answers: [anAnswer('2018-04-21', 'done')], keeper: 'asa' },
      {
        taskId: 'f',
        owner: { kind: 'all-directors' },
        status: 'done',
        answers: [anAnswer('2018-04-22', 'done')],
      },
      { taskId: 'g', status: 'done', answers: [anAnswer('2018-04-23', 'done')] },
    );
    const mine = { of: { owners: ['person:asa', 'all-directors'], keeper: 'asa' } };
    expect(await found({ ...mine, open: false })).toEqual(['g', 'f', 'e']);
    expect(await found({ ...mine, open: false, limit: 2 })).toEqual(['g', 'f']);
  });

  it('finds tasks that a meeting shall hear of: due by its day, at the next meeting, or newly answered', async () => {
    await tasks(
      { taskId: 'a', deadline: { date: '2018-05-18' } },
      { taskId: 'b', deadline: { date: '2018-05-19' } },
      { taskId: 'c', deadline: { nextMeeting: true }, given: '2018-04-20' },
      { taskId: 'd', deadline: { nextMeeting: true }, given: '2018-05-18' },
      { taskId: 'e', status: 'done', answers: [anAnswer('2018-04-20'), anAnswer('2018-04-21', 'done')] },
      { taskId: 'f', answers: [anAnswer('2018-04-19')] },
    );
    const found = async (wish: object) =>
      (await store.register.tasks(GROUP, { limit: 9, ...wish })).map((row) => row.taskId);
    expect(await found({ open: true, dueBy: '2018-05-18' })).toEqual(['c', 'a']);
    expect(await found({ answeredSince: '2018-04-21' })).toEqual(['e']);
    expect(await found({ answeredSince: '2018-04-19', open: true })).toEqual(['f']);
  });

  it('keeps a task as typed, to its group alone', async () => {
    const row = aTaskRow({ text: TYPED, owner: { kind: 'network', name: TYPED }, support: [TYPED] });
    await tasks(row);
    expect(await store.register.task(GROUP, 't1')).toEqual(row);
    expect(await store.register.tasks(GROUP, { of: { owners: [`network:${TYPED}`] }, limit: 1 })).toEqual([
      row,
    ]);
    expect(await store.register.task('annan', 't1')).toBeNull();
    expect(await store.register.task(GROUP, 't2')).toBeNull();
  });

  it('lists open inquiries by their deadline, and all of them the newest first', async () => {
    await inquiries(
      { inquiryId: 'a', opened: '2018-04-01', deadline: { date: '2018-05-04' } },
      { inquiryId: 'b', opened: '2018-04-02', deadline: { date: '2018-05-04', time: '12:00' } },
      { inquiryId: 'c', opened: '2018-04-03', status: 'closed', closed: '2018-04-09', outcome: TYPED },
    );
    const found = async (wish: object) =>
      (await store.register.inquiries(GROUP, { limit: 9, ...wish })).map((row) => row.inquiryId);
    expect(await found({ open: true })).toEqual(['b', 'a']);
    expect(await found({ open: false })).toEqual(['c']);
    expect(await found({})).toEqual(['c', 'b', 'a']);
    expect(await found({ limit: 1 })).toEqual(['c']);
    expect(await store.register.inquiries('annan', { limit: 9 })).toEqual([]);
    expect(await store.register.inquiry(GROUP, 'c')).toMatchObject({ outcome: TYPED });
    expect(await store.register.inquiry('annan', 'c')).toBeNull();
  });

  it('answers how the decisions of some meetings are taken up, the newest row of each', async () => {
    const ofOne = anUptakeRow();
    const ofTwo = anUptakeRow({ meetingId: 'm2', followings: [{ clauseId: TYPED, following: 'all' }] });
    await write({ kind: 'uptake', row: anUptakeRow({ cells: [] }) }, { kind: 'uptake', row: ofTwo });
    await write({ kind: 'uptake', row: ofOne });
    expect(await store.register.uptakes(GROUP, ['m2', 'm1', 'm3'])).toEqual([ofOne, ofTwo]);
    expect(await store.register.uptakes(GROUP, ['m2'])).toEqual([ofTwo]);
    expect(await store.register.uptakes(GROUP, ['m3', TYPED])).toEqual([]);
    expect(await store.register.uptakes(GROUP, [])).toEqual([]);
    expect(await store.register.uptakes('annan', ['m1'])).toEqual([]);
  });

  it('finds where a presenter’s link leads by its sum, for whichever group made it', async () => {
    const row = { groupId: GROUP, meetingId: 'm1', digest: 'ab12' };
    await write({ kind: 'presenter-link', row });
    await write({ kind: 'presenter-link', row });
    expect(await store.register.presenterLink('ab12')).toEqual(row);
    expect(await store.register.presenterLink('cd34')).toBeNull();
  });

  it('refuses rows of another group, whatever they tell of', async () => {
    const foreign: RegisterRow[] = [
      { kind: 'meeting', row: aMeetingRow({ groupId: 'annan' }) },
      { kind: 'item', row: anItemRow({ groupId: 'annan' }) },
      { kind: 'item-gone', groupId: 'annan', meetingId: 'm1', itemId: 'i1' },
      { kind: 'task', row: aTaskRow({ groupId: 'annan' }) },
      { kind: 'inquiry', row: anInquiryRow({ groupId: 'annan' }) },
      { kind: 'uptake', row: anUptakeRow({ groupId: 'annan' }) },
      { kind: 'presenter-link', row: { groupId: 'annan', meetingId: 'm1', digest: 'ab12' } },
    ];
    for (const row of foreign) await expect(write(row)).rejects.toMatchObject({ code: 'store-misuse' });
  });
}
