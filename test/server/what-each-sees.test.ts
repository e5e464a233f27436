import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AttentionView } from '../../src/contract/delivery-views.ts';
import type { MeetingView } from '../../src/contract/views.ts';
import type { MeetingCommand } from '../../src/domain/meeting/commands.ts';
import type { Moment } from '../../src/domain/basics/time.ts';
import type { ServerFixture } from '../support/server-fixture.ts';
import { fileOf, A_MEETING, problemOf, startServer } from '../support/server-fixture.ts';
import { CHAIR, DIRECTOR, OTHER_DIRECTOR, READER, SECRETARY, STRANGER } from '../support/server-people.ts';

describe('what each person sees of a meeting', () => {
  let server: ServerFixture;
  let itemId = '';
  const at = (time: string): Moment => ({
    instant: `${A_MEETING.date}T${time}:00.000Z`,
    date: A_MEETING.date,
    time,
  });
  const said = [{ type: 'paragraph', spans: [{ text: 'Hedda hälsade välkommen.' }] }] as const;

  beforeAll(async () => {
    server = await startServer({
      protocolFile: fileOf(
        (group, meeting) => `<h1>${group.name}</h1><p>${meeting.agreed ? 'agreed' : 'utkast'}</p>`,
      ),
    });
    const view = await server.meeting('seen-by-each');
    itemId = view.items[0]?.itemId ?? '';
    const plan = {
      kind: 'matter',
      title: 'Ekonomi',
      start: '08:30',
      minutes: 30,
      presenters: [],
      papers: [],
    } as const;
    await done({ type: 'ChangeItem', data: { itemId, plan } });
    const substitute = { name: 'Bo Ek', email: 'bo.ek@example.org' };
    await done(
      { type: 'Reply', data: { personId: 'arvid', reply: { kind: 'declined', substitute } } },
      SECRETARY,
    );
  });
  afterAll(() => server.stop());

  async function done(command: MeetingCommand, as = SECRETARY): Promise<MeetingView> {
    const answer = await server.command('seen-by-each', command, { as });
    if (answer.status !== 200) throw new Error(`${command.type}: ${await answer.text()}`);
    return (await answer.json()) as MeetingView;
  }
  const read = async (as: number) =>
    (await (await server.ask('/api/v1/meetings/seen-by-each', { as })).json()) as MeetingView;
  const protocol = (as: number, format = 'html', kind = 'protocol') =>
    server.ask(`/api/v1/meetings/seen-by-each/${kind}.${format}`, { as });

  it('shows who registered a reply for somebody, and a substitute’s address to those concerned alone', async () => {
    const replyOfArvid = async (as: number) =>
      (await read(as)).people.find((person) => person.personId === 'arvid')?.reply;
    const whole = { kind: 'declined', substitute: { name: 'Bo Ek', email: 'bo.ek@example.org' } };
    expect(await replyOfArvid(SECRETARY)).toMatchObject({ value: whole, registeredBy: 'Sara Lindqvist' });
    expect(await replyOfArvid(DIRECTOR)).toMatchObject({ value: whole });
    expect((await replyOfArvid(OTHER_DIRECTOR))?.value).toEqual({
      kind: 'declined',
      substitute: { name: 'Bo Ek' },
    });
    const { people, counts } = await read(OTHER_DIRECTOR);
    expect(people.filter((person) => person.isMe).map((person) => person.personId)).toEqual(['tove']);
    expect(people.map((person) => person.standing)).toContain('substitute');
    expect(counts).toEqual({ attending: 0, declined: 1, unanswered: 2 });
    expect(JSON.stringify(people)).not.toContain('@');
  });

  it('predicts the times of what is to come while the meeting is on', async () => {
    server.setTime(at('08:42'));
    await done({ type: 'StartMeeting', data: { time: '08:42' } });
    await done({ type: 'ConfirmAttendance', data: { missing: ['arvid'], alsoPresent: [] } });
    await done({ type: 'StartItem', data: { itemId, time: '08:42' } });
    const view = await read(DIRECTOR);
    expect(view).toMatchObject({ phase: 'ongoing', startedAt: '08:42', currentItemId: itemId });
    expect(view.items).toMatchObject([
      { progress: 'current', plannedStart: '08:30', startedAt: '08:42' },
      { progress: 'coming', plannedStart: '09:00', predictedStart: '09:12' },
    ]);
  });

  it('shows the protocol as it grows to those who meet, and to a reader what the channel was shown (D5)', async () => {
    await done({ type: 'WriteText', data: { place: itemId, text: said, basedOn: 0 } });
    await done({ type: 'RecordClause', data: { itemId, clauseId: 'c1', text: 'bifalla förslaget' } });
    const director = (await read(DIRECTOR)).items[0];
    expect(director).toMatchObject({
      text: { text: said, revision: 1, by: 'Sara Lindqvist' },
      clauses: [{ text: 'bifalla förslaget', recordedBy: 'Sara Lindqvist' }],
      unpostedChanges: true,
    });
    expect((await read(READER)).items[0]).toMatchObject({ text: { text: [], revision: 0 }, clauses: [] });
    await done({ type: 'PostDecisions', data: { itemId } });
    await done({ type: 'RewordClause', data: { clauseId: 'c1', text: 'avslå förslaget' } });
    expect((await read(READER)).items[0]).toMatchObject({
      clauses: [{ text: 'bifalla förslaget' }],
      decisionsPosted: true,
      unpostedChanges: false,
    });
    // Those who read what is written now are told what the room was shown as well.
    expect((await read(SECRETARY)).items[0]).toMatchObject({
      clauses: [{ text: 'avslå förslaget' }],
      posted: { clauses: [{ clauseId: 'c1', text: 'bifalla förslaget' }] },
      unpostedChanges: true,
    });
  });

  it('tells what "förslaget" points to, out of the draft only to those who read the draft (D18, D5)', async () => {
    const proposed = [{ type: 'paragraph', spans: [{ text: 'Hedda föreslog en gemensam jour.' }] }] as const;
    const other = (await read(SECRETARY)).items[1]?.itemId ?? '';
    await done({ type: 'WriteText', data: { place: other, text: proposed, basedOn: 0 } });
    await done({ type: 'RecordClause', data: { itemId: other, clauseId: 'c2', text: 'bifalla förslaget' } });
    await done({ type: 'PostDecisions', data: { itemId: other } });
    const pointsAt = { from: 'text', words: 'Hedda föreslog en gemensam jour.' };
    expect((await read(DIRECTOR)).items[1]).toMatchObject({ clauses: [{ pointsAt }] });
    expect((await read(READER)).items[1]?.clauses[0]).not.toHaveProperty('pointsAt');
  });

  it('shows the draft of the protocol’s page to those who write it alone', async () => {
    for (const as of [CHAIR, DIRECTOR, READER]) {
      for (const format of ['html', 'pdf', 'docx'])
        for (const kind of ['protocol', 'decisions', 'attendance']) {
          const answer = await protocol(as, format, kind);
          expect([answer.status, (await problemOf(answer)).code]).toEqual([403, 'protocol-not-agreed']);
        }
    }
    const draft = await protocol(SECRETARY);
    expect(await draft.text()).toContain('utkast');
    expect(draft.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(draft.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('shows everybody in the group the agreed protocol', async () => {
    server.setTime(at('12:00'));
    await done({ type: 'CloseMeeting', data: { time: '12:00', leftovers: 'carry-over' } });
    await done({ type: 'MarkChecked', data: { name: 'Hedda Lindqvist', personId: 'hedda', how: 'checked' } });
    const agreed = await done({ type: 'AgreeProtocol', data: {} });
    expect(agreed).toMatchObject({
      phase: 'agreed',
      agreed: { revision: 1, number: '1/2027' },
      checks: [{ name: 'Hedda Lindqvist', how: 'checked', by: 'Sara Lindqvist' }],
    });
    expect((await read(READER)).items[0]).toMatchObject({ text: { text: said } });
    expect(await (await protocol(READER)).text()).toContain('agreed');
    expect((await protocol(STRANGER)).status).toBe(404);
  });

  it('hands out the PDF and the Word file under the names that people look for', async () => {
    for (const format of ['pdf', 'docx']) {
      const file = await protocol(READER, format);
      expect(file.headers.get('content-type')).toBe(`application/${format}`);
      expect(file.headers.get('content-disposition')).toBe(
        `attachment; filename="Protokoll _.${format}"; filename*=UTF-8''Protokoll%20%C3%A5.${format}`,
      );
      expect(await file.text()).toContain('agreed');
      expect((await protocol(STRANGER, format)).status).toBe(404);
    }
    expect(await (await protocol(READER, 'pdf', 'decisions')).text()).toBe('decisions of agreed');
    expect(await (await protocol(READER, 'html', 'attendance')).text()).toBe('attendance of agreed');
    expect((await protocol(READER, 'odt')).status).toBe(404);
  });

  it('shows deliveries of unknown outcome to the secretariat, and takes its word on them', async () => {
    const [job] = await server.store.outbox.claim('2027-03-01T00:00:00.000Z', 1, 1_000);
    if (!job) throw new Error('the meeting should have caused jobs');
    await server.store.outbox.park(job, 'unknown', 'the line broke after "Bo Ek"');
    const list = await server.ask('/api/v1/attention', { as: SECRETARY });
    const [shown] = (await list.json()) as AttentionView[];
    expect(shown).toMatchObject({ jobId: job.jobId, outcome: 'unknown', meetingId: 'seen-by-each' });
    expect(JSON.stringify(shown)).not.toContain('Bo Ek');
    const path = `/api/v1/attention/${job.jobId}`;
    for (const as of [DIRECTOR, READER]) {
      expect((await server.ask('/api/v1/attention', { as })).status).toBe(403);
      expect((await server.ask(path, { as, body: { how: 'done' } })).status).toBe(403);
    }
    expect(await (await server.ask('/api/v1/attention', { as: STRANGER })).json()).toEqual([]);
    await server.ask(path, { as: STRANGER, body: { how: 'done' } });
    expect(await server.store.outbox.parked('exempel')).toHaveLength(1);
    expect((await server.ask(path, { as: SECRETARY, body: { how: 'done' } })).status).toBe(204);
    expect(await server.store.outbox.parked('exempel')).toEqual([]);
  });
});
