import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Result } from '../../src/domain/basics/result.ts';
import { groupOn } from '../../src/domain/group/group-on.ts';
import { memberById } from '../../src/domain/group/group.ts';
import { ITEM_KINDS } from '../../src/domain/meeting/vocabulary.ts';
import { isOverdue, partsOf } from '../../src/domain/task/vocabulary.ts';
import { summaryOf } from '../../src/domain/uptake/views/matrix.ts';
import { COMING, EARLIER, OPEN_INQUIRY } from '../../src/group-file/example-step.ts';
import { fundingTotals } from '../../src/usecases/funding.ts';
import type { Caller } from '../../src/usecases/identify.ts';
import { identify } from '../../src/usecases/identify.ts';
import { listInquiries } from '../../src/usecases/inquiries/list-inquiries.ts';
import { listPending } from '../../src/usecases/pending/list-pending.ts';
import { listTasks, meetingTasks } from '../../src/usecases/tasks/list-tasks.ts';
import { readUptake } from '../../src/usecases/uptake/read-uptake.ts';
import type { LivedExample } from '../support/example-meeting.ts';
import { exampleGroup, livedExample } from '../support/example-meeting.ts';

const TODAY = '2026-11-20';
let example: LivedExample;
beforeAll(async () => {
  example = await livedExample(TODAY);
});
afterAll(() => example.close());

describe('the example lived through', () => {
  test('shows people who moved, one who left, one co-opted, and an assistant of two directors', () => {
    const { group } = example;
    const on = (date: string, personId: string) => memberById(groupOn(group, date), personId);
    expect(on('2026-08-01', 'freja')).toMatchObject({ organisation: 'Åstorp', office: 'kommundirektör' });
    expect(on(TODAY, 'freja')).toMatchObject({ organisation: 'Klippan' });
    expect(on('2026-08-01', 'sixten')).toMatchObject({ organisation: 'Klippan', roles: ['director'] });
    expect(on(TODAY, 'sixten')?.roles).toEqual([]);
    expect(on(TODAY, 'juni')).toMatchObject({ office: 'tf kommundirektör', roles: ['director'] });
    expect(on(TODAY, 'otto')?.roles).toEqual(['co-opted']);
    expect(on(TODAY, 'tyra')?.delegateFor).toEqual(['freja', 'hedda']);
    expect(group.members.filter(({ roles }) => roles.includes('adjuster'))).toHaveLength(2);
    expect(group.settings.formal).toBeUndefined();
  });

  test('shows a series whose plan has both meetings and a residential', () => {
    const [series] = example.group.series;
    expect(series?.drafted.map(({ date }) => date)).toEqual(['2026-10-23', '2026-12-04']);
    expect(series?.occasions).toHaveLength(5);
    expect(series?.occasions.filter(({ endDate }) => endDate !== undefined)).toHaveLength(1);
  });

  test('shows an earlier meeting with everything that can come of an item', async () => {
    const { items, attendance, dispatches, phase } = await example.meeting(EARLIER);
    expect(phase).toBe('agreed');
    expect(new Set(items.map(({ plan }) => plan.kind))).toEqual(new Set(ITEM_KINDS));
    expect(items.find(({ plan }) => plan.slots)?.plan.slots).toHaveLength(5);
    expect(items.filter(({ late }) => late).map(({ plan }) => plan.origin?.kind)).toEqual(['assignment']);
    expect(items.filter(({ deferral, leftover }) => deferral && !leftover)).toHaveLength(1);
    expect(items.filter(({ leftover }) => leftover === 'carry-over')).toHaveLength(1);
    expect(items.flatMap(({ followUps = [] }) => followUps)).toMatchObject([
      { condition: 'när kostnaderna är beräknade' },
    ]);
    expect(items.flatMap(({ guidance }) => guidance)).toHaveLength(1);
    expect(attendance.get('freja')).toMatchObject({ presence: 'present', from: '10:20' });
    expect(attendance.get('klas-ake')).toMatchObject({ to: '11:30', toApproximate: true });
    expect(attendance.get('borje')).toMatchObject({ parts: true });
    expect(attendance.get('gustav')).toMatchObject({ presence: 'excused' });
    expect(dispatches).toMatchObject([{ revision: 1, lists: [{}, {}] }]);
  });

  test('shows a protocol that both adjusters have read, with one wording of theirs, and a corrected amount', async () => {
    const { review, revisions } = await example.meeting(EARLIER);
    expect(review.round?.reviewers.map(({ personId }) => personId)).toEqual(['alva', 'linnea']);
    expect(review.proposals.map(({ answer }) => answer?.answer)).toEqual(['accepted']);
    expect(revisions.map(({ revision, number }) => [revision, number])).toEqual([
      [1, '8/2026'],
      [2, '8/2026'],
    ]);
    expect(revisions[1]?.reason).toContain('140 tkr, inte 120 tkr');
    const totals = await answered(fundingTotals(example.workplace, await maja()));
    expect(totals.map(({ agreed }) => agreed)).toEqual([140_000]);
  });

  test('shows tasks that are done, late, under way, and asked more time for', async () => {
    const shown = (await answered(listTasks(example.workplace, await maja(), {}))).map(({ task }) => task);
    const count = (status: string) => shown.filter((task) => task.status === status).length;
    expect(['done', 'in-progress', 'needs-time', 'open'].map(count)).toEqual([1, 1, 1, 6]);
    expect(shown.filter((task) => isOverdue(task, TODAY)).map(({ owner }) => owner.kind)).toEqual([
      'all-directors',
      'municipality',
    ]);
    const asked = shown.find(({ owner }) => owner.kind === 'all-directors');
    expect(asked && partsOf(asked).size).toBe(7);
    expect(new Set(shown.map(({ owner }) => owner.kind)).size).toBe(5);
    const withKeeper = shown.filter(({ owner }) => owner.kind === 'network');
    expect(withKeeper.map(({ keeper }) => keeper)).toEqual(['nils', 'nils']);
  });

  test('shows a municipality matrix in which most have answered, some through others, and some not at all', async () => {
    const { facts, rows } = await answered(readUptake(example.workplace, await maja(), EARLIER));
    expect(summaryOf(rows)).toMatchObject({ decisions: 6, asked: 11 });
    expect(summaryOf(rows).missing).toEqual(
      expect.arrayContaining(['Landskrona', 'Svalöv', 'Åstorp', 'Båstad']),
    );
    expect(new Set(facts.cells.map(({ standing }) => standing)).size).toBe(3);
    expect(new Set(facts.cells.map(({ status }) => status)).size).toBe(4);
  });

  test('shows a question that is out and one that waits to be entered in a protocol', async () => {
    const { open, ended } = await answered(listInquiries(example.workplace, await maja()));
    expect(open.map(({ purpose, answers, asked }) => [purpose, answers.size, asked.length])).toEqual([
      ['interest', 5, 11],
    ]);
    expect(open[0]?.answers.get('freja')?.by).toBe('tyra');
    expect(ended.map(({ purpose, status }) => [purpose, status])).toEqual([['per-capsulam', 'closed']]);
  });

  test('shows what waits for an agenda, each from somewhere else', async () => {
    const { waiting } = await answered(listPending(example.workplace, await maja()));
    expect(waiting.map(({ source }) => source).toSorted()).toEqual([
      'board-assignment',
      'deferred',
      'follow-up',
      'proposal',
    ]);
  });

  test('shows a coming meeting drafted from the series, with what was carried over and what it shall hear of', async () => {
    const { phase, items, details } = await example.meeting(COMING);
    expect([phase, details.date]).toEqual(['draft', '2026-12-04']);
    const carried = items.filter(({ pending }) => pending !== undefined);
    expect(carried.map(({ carriedFrom }) => carriedFrom)).toEqual([
      { meetingId: EARLIER, itemId: 'exempel-samarbetsavtal' },
    ]);
    expect(items.find(({ plan }) => plan.kind === 'thematic')?.plan.theme?.responsible).toBe('Bjuv');
    const { due } = await answered(meetingTasks(example.workplace, await maja(), COMING));
    expect(due.length).toBeGreaterThanOrEqual(6);
    const thread = await example.store.register.matterThread('exempel', 'exempel-laddplan');
    expect(thread.map(({ meetingId }) => meetingId)).toEqual([EARLIER, COMING]);
  });

  test('is quiet: of the past only the protocol and the question that is out are posted, in this order', async () => {
    const jobs = await example.store.outbox.claim('2099-01-01T00:00:00.000Z', 100, 1);
    const sent = jobs.filter(({ kind }) => !kind.startsWith('reminders.'));
    expect(sent.map(({ kind, payload }) => [kind, payload])).toEqual([
      ['channel.post', { meetingId: EARLIER, card: 'protocol' }],
      ['channel.post', { inquiryId: OPEN_INQUIRY }],
    ]);
    expect(jobs.length).toBeGreaterThan(sent.length);
  });
});

async function maja(): Promise<Caller> {
  const { identities = [] } = memberById(exampleGroup(), 'maja') ?? {};
  return answered(identify(example.workplace, identities, 'tab'));
}

async function answered<T>(asked: Promise<Result<T>>): Promise<T> {
  const answer = await asked;
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
}
