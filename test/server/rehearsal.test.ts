import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MeetingView } from '../../src/contract/views.ts';
import type { MeetingCommand } from '../../src/domain/meeting/commands.ts';
import type { ServerFixture } from '../support/server-fixture.ts';
import { problemOf, startServer } from '../support/server-fixture.ts';
import { CHAIR, DIRECTOR, READER, SECRETARY, STRANGER } from '../support/server-people.ts';

let server: ServerFixture;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const rehearse = (meetingId: string, as = SECRETARY) =>
  server.ask(`/api/v1/meetings/${meetingId}/rehearsal`, { as, method: 'POST' });
const viewOf = async (answer: Response) => (await answer.json()) as MeetingView;
/** Everything of the group but the logs of its meetings. */
async function outside() {
  const { events, notes, outbox, register } = server.store;
  const streams = await Promise.all(
    ['numbering', 'pending', 'task', 'inquiry', 'uptake', 'roster'].map(async (kind) => {
      const names = await events.streams('exempel', kind);
      return Promise.all(names.map(async (name) => [name, await events.version(name)]));
    }),
  );
  return {
    streams,
    jobs: await outbox.counts(),
    rows: await register.meetingsAround('exempel', '2027-02-01', 50),
    notes: await notes.read('exempel', 'rehearsed-1'),
  };
}

describe('a rehearsal (D9)', () => {
  it('is a copy of the meeting to come, ready to be started, for the one who holds it', async () => {
    await server.meeting('rehearsed-1');
    await server.command('rehearsed-1', {
      type: 'Reply',
      data: { personId: 'arvid', reply: { kind: 'remote' } },
    });
    const answer = await rehearse('rehearsed-1');
    expect(answer.status).toBe(201);
    const view = await viewOf(answer);
    expect(answer.headers.get('location')).toBe(`/api/v1/meetings/${view.meetingId}`);
    expect(view).toMatchObject({
      phase: 'notified',
      rehearsal: { of: 'rehearsed-1', ended: false },
      counts: { attending: 1 },
    });
    expect(view.items.map(({ title, late }) => [title, late])).toEqual([
      ['Ekonomi', false],
      ['Skolfrågor', false],
    ]);
    expect(view.can).toContain('StartMeeting');
    expect(view.can).toContain('EndRehearsal');
  });

  it('of a draft can be held before anybody is called', async () => {
    await server.meeting('rehearsed-2', { notice: false });
    const view = await viewOf(await rehearse('rehearsed-2'));
    const started = await server.command(view.meetingId, { type: 'StartMeeting', data: {} });
    expect(await viewOf(started)).toMatchObject({ phase: 'ongoing' });
    expect(await viewOf(await server.ask('/api/v1/meetings/rehearsed-2', { as: SECRETARY }))).toMatchObject({
      phase: 'draft',
    });
  });

  it('lets everything be done, with predictions, and nothing leaves it', async () => {
    await server.meeting('rehearsed-3');
    const before = await outside();
    const { meetingId, items } = await viewOf(await rehearse('rehearsed-3'));
    const [first, second] = items;
    const wishes: readonly MeetingCommand[] = [
      {
        type: 'Reply',
        data: {
          personId: 'tove',
          reply: { kind: 'declined', substitute: { name: 'Bo', email: 'bo@example.org' } },
        },
      },
      { type: 'RemindUnanswered', data: { reminderId: 'r1' } },
      { type: 'StartMeeting', data: {} },
      { type: 'ConfirmAttendance', data: { missing: [], alsoPresent: ['hedda'] } },
      { type: 'StartItem', data: { itemId: first?.itemId ?? '' } },
      { type: 'RecordClause', data: { itemId: first?.itemId ?? '', clauseId: 'c1', text: 'öva' } },
      { type: 'PostDecisions', data: { itemId: first?.itemId ?? '' } },
    ];
    for (const wish of wishes) {
      const answer = await server.command(meetingId, wish);
      expect([wish.type, answer.status]).toEqual([wish.type, 200]);
    }
    const ongoing = await viewOf(await server.ask(`/api/v1/meetings/${meetingId}`, { as: SECRETARY }));
    // It is a week before the meeting and an hour of its own: planned from when it was begun.
    expect(ongoing.clock).toEqual({ withdrawn: false, drift: 0 });
    const close: readonly MeetingCommand[] = [
      { type: 'CloseMeeting', data: { leftovers: 'carry-over' } },
      { type: 'MarkChecked', data: { name: 'Hedda', how: 'checked' } },
      { type: 'AgreeProtocol', data: {} },
    ];
    for (const wish of close) {
      const answer = await server.command(meetingId, wish);
      expect([wish.type, answer.status]).toEqual([wish.type, 200]);
    }
    const agreed = await viewOf(await server.ask(`/api/v1/meetings/${meetingId}`, { as: SECRETARY }));
    expect(agreed.agreed).toMatchObject({ revision: 1 });
    expect(agreed.items.find(({ itemId }) => itemId === second?.itemId)).toHaveProperty('deferral');
    expect(await outside()).toEqual(before);
  });

  it('lets no question out of it', async () => {
    await server.meeting('rehearsed-out');
    const { meetingId, items } = await viewOf(await rehearse('rehearsed-out'));
    const source = { meetingId, itemId: items[0]?.itemId ?? '' };
    const before = await outside();
    const ask = (path: string, command: object) =>
      server.ask(`/api/v1/${path}/commands`, {
        as: SECRETARY,
        body: command,
        headers: { 'idempotency-key': `out-of-${path}` },
      });
    const question = await ask('inquiries', {
      type: 'OpenInquiry',
      data: {
        inquiryId: 'rehearsed-question',
        purpose: 'interest',
        question: 'Vill ni vara med?',
        background: [],
        alternatives: [
          { alternativeId: 'ja', label: 'Ja' },
          { alternativeId: 'nej', label: 'Nej' },
        ],
        deadline: { date: '2027-03-01', time: '12:00' },
        source,
      },
    });
    expect((await problemOf(question)).code).toBe('inquiry-of-rehearsal');
    expect(await outside()).toEqual(before);
  });

  it('is seen by nobody else, whatever they may do and through whichever door', async () => {
    await server.meeting('rehearsed-4');
    const { meetingId } = await viewOf(await rehearse('rehearsed-4'));
    const path = `/api/v1/meetings/${meetingId}`;
    for (const as of [CHAIR, DIRECTOR, READER, STRANGER]) {
      for (const [address, method, body] of [
        [path, 'GET', undefined],
        [`${path}/protocol.html`, 'GET', undefined],
        [`${path}/protocol.pdf`, 'GET', undefined],
        [`${path}/events`, 'GET', undefined],
        [`${path}/notes/own`, 'PUT', { text: 'Hej' }],
      ] as const) {
        const answer = await server.ask(address, { as, method, ...(body ? { body } : {}) });
        expect([as, address, answer.status]).toEqual([as, address, 404]);
      }
    }
    const start = await server.command(meetingId, { type: 'StartMeeting', data: {} }, { as: CHAIR });
    expect((await problemOf(start)).code).toBe('meeting-not-found');
    const list = await server.ask('/api/v1/meetings', { as: SECRETARY });
    expect(await list.text()).not.toContain(meetingId);
  });

  it('is each person’s own', async () => {
    await server.meeting('rehearsed-5');
    const own = await viewOf(await rehearse('rehearsed-5'));
    const theirs = await viewOf(await rehearse('rehearsed-5', CHAIR));
    expect(theirs.meetingId).not.toBe(own.meetingId);
    await server.command(own.meetingId, { type: 'StartMeeting', data: {} });
    const again = await server.ask(`/api/v1/meetings/${theirs.meetingId}`, { as: CHAIR });
    expect(await viewOf(again)).toMatchObject({ phase: 'notified' });
  });

  it('asked for again goes on, and is begun anew once it is over', async () => {
    await server.meeting('rehearsed-6');
    const first = await viewOf(await rehearse('rehearsed-6'));
    await server.command(first.meetingId, { type: 'StartMeeting', data: {} });
    const again = await rehearse('rehearsed-6');
    expect(again.status).toBe(200);
    expect(await viewOf(again)).toMatchObject({ meetingId: first.meetingId, phase: 'ongoing' });
    const ended = await server.command(first.meetingId, { type: 'EndRehearsal', data: {} });
    expect(await viewOf(ended)).toMatchObject({ phase: 'cancelled', rehearsal: { ended: true }, can: [] });
    const anew = await viewOf(await rehearse('rehearsed-6'));
    expect(anew).toMatchObject({ meetingId: first.meetingId, phase: 'notified' });
    expect(anew).not.toHaveProperty('startedAt');
  });

  it('that has not begun follows the meeting it is of', async () => {
    await server.meeting('rehearsed-7');
    await rehearse('rehearsed-7');
    await server.command('rehearsed-7', {
      type: 'AddItem',
      data: { itemId: 'sent', plan: { kind: 'matter', title: 'Bredband', presenters: [], papers: [] } },
    });
    const view = await viewOf(await rehearse('rehearsed-7'));
    expect(view.items.map(({ title }) => title)).toEqual(['Ekonomi', 'Skolfrågor', 'Bredband']);
    const same = await rehearse('rehearsed-7');
    expect([same.status, (await viewOf(same)).version]).toEqual([200, view.version]);
  });

  it('is refused to those who do not run meetings, and of a meeting that has begun', async () => {
    await server.meeting('rehearsed-8');
    for (const as of [DIRECTOR, READER])
      expect((await problemOf(await rehearse('rehearsed-8', as))).code).toBe('not-allowed');
    expect((await problemOf(await rehearse('nowhere-1'))).code).toBe('meeting-not-found');
    await server.meeting('rehearsed-9', { notice: false });
    expect((await problemOf(await rehearse('rehearsed-9', CHAIR))).code).toBe('meeting-not-found');
    await server.command('rehearsed-8', { type: 'StartMeeting', data: {} });
    expect((await problemOf(await rehearse('rehearsed-8'))).code).toBe('wrong-phase');
  });
});
