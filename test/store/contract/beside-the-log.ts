import { createHash } from 'node:crypto';
import { beforeEach, expect, it } from 'vitest';
import { draftsTopic } from '../../../src/store/drafts.port.ts';
import type { ImportRow, MeetingRow, RegisterRow } from '../../../src/store/register.port.ts';
import type { Store } from '../../../src/store/store.port.ts';
import type { StoreHarness } from '../../support/store-builders.ts';
import { aDraft, aMeetingRow, anAppend, aNote, GROUP, NOON } from '../../support/store-builders.ts';

const TYPED = 'Åke "Öst" \u0000 \ud800 <b>*fet*</b>';

/** Register, notes and drafts. */
export function besideTheLogContract(harness: () => StoreHarness): void {
  let store: Store;
  beforeEach(async () => {
    store = await harness().open();
  });
  const list = (...rows: MeetingRow[]) =>
    store.events.append(anAppend({ streams: [], register: rows.map((row) => ({ kind: 'meeting', row })) }));

  it('finds the meetings around a date: the coming soonest first, the past latest first', async () => {
    const on = (meetingId: string, date: string, start = '08:30') => aMeetingRow({ meetingId, date, start });
    await list(
      on('a', '2018-04-20', '13:00'),
      on('b', '2018-04-20'),
      on('c', '2018-05-18'),
      on('d', '2018-04-19'),
      on('e', '2018-03-16'),
      on('f', '2017-12-01'),
    );
    const around = await store.register.meetingsAround(GROUP, '2018-04-20', 2);
    expect(around.coming.map((row) => row.meetingId)).toEqual(['b', 'a']);
    expect(around.past.map((row) => row.meetingId)).toEqual(['d', 'e']);
    expect((await store.register.meetingsAround(GROUP, '2030-01-01', 20)).past).toHaveLength(6);
  });

  it('keeps old protocols that were taken in among all meetings and not among those around a date, until they are gone', async () => {
    await list(aMeetingRow(), aMeetingRow({ meetingId: 'old', date: '2018-04-19', imported: true }));
    const ids = async () => (await store.register.allMeetings(GROUP)).map((row) => row.meetingId);
    expect(await ids()).toEqual(['m1', 'old']);
    expect((await store.register.meetingsAround(GROUP, '2018-04-20', 9)).past).toEqual([]);
    await store.events.append(
      anAppend({ streams: [], register: [{ kind: 'meeting-gone', groupId: GROUP, meetingId: 'old' }] }),
    );
    expect(await ids()).toEqual(['m1']);
    expect(await store.register.meeting(GROUP, 'old')).toBeNull();
  });

  it('keeps the newest row of an import: the latest meeting first, those without a date before all', async () => {
    const row = (importId: string, over: Partial<ImportRow> = {}): RegisterRow => ({
      kind: 'import',
      row: {
        groupId: GROUP,
        importId,
        status: 'waiting',
        file: TYPED,
        title: 'Protokoll',
        items: 3,
        decisions: 2,
        warnings: 1,
        handedIn: '2018-04-20',
        ...over,
      },
    });
    const put = (...register: readonly RegisterRow[]) =>
      store.events.append(anAppend({ streams: [], register }));
    await put(row('a', { date: '2016-02-19' }), row('b'), row('c', { date: '2017-05-12' }), row('d'));
    await put(row('d', { status: 'accepted', date: '2015-01-16' }));
    const ids = async (status: ImportRow['status'], limit = 9) =>
      (await store.register.imports(GROUP, { status, limit })).map((each) => each.importId);
    expect(await ids('waiting')).toEqual(['b', 'c', 'a']);
    expect(await ids('waiting', 1)).toEqual(['b']);
    expect(await ids('accepted')).toEqual(['d']);
    expect((await store.register.imports(GROUP, { status: 'waiting', limit: 1 }))[0]?.file).toBe(TYPED);
    expect(await store.register.imports('annan', { status: 'waiting', limit: 9 })).toEqual([]);
  });

  it('keeps the newest row of a meeting, as typed, to its group alone', async () => {
    await list(aMeetingRow(), aMeetingRow({ title: 'Mellan' }));
    await list(aMeetingRow({ title: TYPED, place: TYPED, number: '3/2018', date: '2018-04-27' }));
    expect(await store.register.meeting(GROUP, 'm1')).toEqual(
      aMeetingRow({ title: TYPED, place: TYPED, number: '3/2018', date: '2018-04-27' }),
    );
    expect(await store.register.meeting('annan', 'm1')).toBeNull();
    expect(await store.register.meeting(GROUP, 'm\u0000')).toBeNull();
    expect(await store.register.meetingsAround('annan', '2018-04-20', 5)).toEqual({ coming: [], past: [] });
    const foreign = store.events.append(
      anAppend({ groupId: 'annan', streams: [], register: [{ kind: 'meeting', row: aMeetingRow() }] }),
    );
    await expect(foreign).rejects.toMatchObject({ code: 'store-misuse' });
  });

  it('keeps what came back from Word, the same file once, with what was left of it, and erases it', async () => {
    const { returnedFiles } = store;
    const file = {
      groupId: GROUP,
      meetingId: 'm1',
      returnId: 'r1',
      name: TYPED,
      by: 'asa',
      at: NOON,
      version: 7,
      edits: [{ editId: 'e1', text: TYPED }],
    };
    await returnedFiles.keep(file);
    await returnedFiles.keep({ ...file, name: 'samma fil' });
    await returnedFiles.keep({ ...file, returnId: 'r2', at: '2018-04-20T13:00:00.000Z' });
    await returnedFiles.keep({ ...file, meetingId: 'm2' });
    const kept = await returnedFiles.read(GROUP, 'm1');
    expect(kept.map(({ returnId }) => returnId)).toEqual(['r1', 'r2']);
    expect(kept[0]).toEqual(file);
    await returnedFiles.leave(GROUP, 'm1', ['e1', 'e2']);
    await returnedFiles.leave(GROUP, 'm1', ['e1']);
    await returnedFiles.reopen(GROUP, 'm1', ['e2', 'e3']);
    expect(await returnedFiles.left(GROUP, 'm1')).toEqual(new Set(['e1']));
    expect(await returnedFiles.left(GROUP, 'm2')).toEqual(new Set());
    await returnedFiles.erase(GROUP, 'm1', 'r1');
    await returnedFiles.erase(GROUP, 'm1', 'r1');
    expect((await returnedFiles.read(GROUP, 'm1')).map(({ returnId }) => returnId)).toEqual(['r2']);
    expect(await returnedFiles.read(GROUP, 'm2')).toHaveLength(1);
    expect(await returnedFiles.left(GROUP, 'm1')).toEqual(new Set(['e1']));
  });

  it('keeps one note for each subject, kind and person, as typed, and erases it', async () => {
    await store.notes.write({ groupId: GROUP, ...aNote({ text: 'först' }) });
    await store.notes.write({ groupId: GROUP, ...aNote({ text: TYPED }) });
    await store.notes.write({ groupId: GROUP, ...aNote({ kind: 'own', text: 'egen' }) });
    await store.notes.write({ groupId: 'annan', ...aNote({ text: 'annan grupp' }) });
    expect(await store.notes.read(GROUP, 'm1')).toEqual([
      { groupId: GROUP, ...aNote({ kind: 'own', text: 'egen' }) },
      { groupId: GROUP, ...aNote({ text: TYPED }) },
    ]);
    await store.notes.erase(GROUP, 'm1', 'reply', 'asa');
    await store.notes.write({ groupId: GROUP, ...aNote({ kind: 'own', text: '' }) });
    expect(await store.notes.read(GROUP, 'm1')).toEqual([]);
    expect(await store.notes.read('annan', 'm1')).toHaveLength(1);
  });

  it('writes notes with the events they came with, the last word of a batch holding', async () => {
    const notes = (text: string) => store.events.append(anAppend({ streams: [], notes: [aNote({ text })] }));
    await Promise.all([notes('ett'), notes('två')]);
    expect(await store.notes.read(GROUP, 'm1')).toMatchObject([{ text: 'två' }]);
    await Promise.all([notes('tre'), notes('')]);
    expect(await store.notes.read(GROUP, 'm1')).toEqual([]);
  });

  it('keeps a draft of each author and field, the newest by its sequence', async () => {
    expect(await store.drafts.save(aDraft())).toBe(true);
    expect(await store.drafts.save(aDraft({ sequence: 3, content: TYPED }))).toBe(true);
    expect(await store.drafts.save(aDraft({ sequence: 2, content: 'late' }))).toBe(false);
    expect(await store.drafts.save(aDraft({ sequence: 3, content: 'twice' }))).toBe(false);
    expect(await store.drafts.save(aDraft({ authorId: 'bo', sequence: 1_700_000_000_000 }))).toBe(true);
    await store.drafts.save(aDraft({ groupId: 'annan' }));
    expect(await store.drafts.read(GROUP, 'm1')).toEqual([
      aDraft({ sequence: 3, content: TYPED }),
      aDraft({ authorId: 'bo', sequence: 1_700_000_000_000 }),
    ]);
    await store.drafts.remove(GROUP, 'm1', 'text:item-1', 'asa');
    expect(await store.drafts.read(GROUP, 'm1')).toHaveLength(1);
    expect(await store.drafts.read('annan', 'm1')).toHaveLength(1);
    expect(await store.drafts.save(aDraft({ sequence: 1 }))).toBe(true);
  });

  it('remembers how far each person has read a meeting`s agenda, and never takes it back', async () => {
    const mark = (version: number, personId = 'asa', meetingId = 'm1') =>
      store.seen.mark({ groupId: GROUP, meetingId, personId, version });
    expect(await store.seen.read(GROUP, 'm1', 'asa')).toBe(0);
    await mark(7);
    await mark(5);
    await mark(9, 'bo');
    await mark(8, 'asa', 'm\u0000');
    expect(await store.seen.read(GROUP, 'm1', 'asa')).toBe(7);
    expect(await store.seen.read(GROUP, 'm1', 'bo')).toBe(9);
    expect(await store.seen.read(GROUP, 'm\u0000', 'asa')).toBe(8);
    expect(await store.seen.read('annan', 'm1', 'asa')).toBe(0);
    await Promise.all([mark(12), mark(11)]);
    expect(await store.seen.read(GROUP, 'm1', 'asa')).toBe(12);
  });

  it('tells those who watch a meeting`s drafts of every change, and of no other', async () => {
    let calls = 0;
    const end = store.events.watch(draftsTopic(GROUP, 'm1'), () => (calls += 1));
    await harness().listening();
    calls = 0;
    await store.drafts.save(aDraft());
    expect(calls).toBe(1);
    await store.drafts.save(aDraft({ sequence: 0 }));
    await store.drafts.save(aDraft({ meetingId: 'm2' }));
    await store.drafts.remove(GROUP, 'm1', 'text:none', 'asa');
    expect(calls).toBe(1);
    await store.drafts.remove(GROUP, 'm1', 'text:item-1', 'asa');
    expect(calls).toBe(2);
    end();
    await store.drafts.save(aDraft({ at: NOON, sequence: 9 }));
    expect(calls).toBe(2);
  });

  it('keeps files under their sums, in parts, each group its own', async () => {
    const bytes = Uint8Array.from({ length: 900_000 }, (_, index) => (index * 31) % 256);
    const sum = createHash('sha256').update(bytes).digest('hex');
    await store.files.save(GROUP, sum, bytes);
    await store.files.save(GROUP, sum, bytes);
    const kept = await store.files.read(GROUP, sum);
    expect(Buffer.from(kept ?? []).equals(Buffer.from(bytes))).toBe(true);
    expect(await store.files.read('annan', sum)).toBeNull();
    expect(await store.files.read(GROUP, 'f'.repeat(64))).toBeNull();
    await expect(store.files.save(GROUP, 'f'.repeat(64), bytes)).rejects.toMatchObject({
      code: 'store-misuse',
    });
  });
}
