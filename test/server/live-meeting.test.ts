import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MeetingView } from '../../src/contract/views.ts';
import type { FormalRules } from '../../src/domain/group/settings/settings.ts';
import type { MeetingCommand } from '../../src/domain/meeting/commands.ts';
import { SYSTEM } from '../../src/domain/basics/event.ts';
import { rosterStream } from '../../src/usecases/streams.ts';
import type { ServerFixture } from '../support/server-fixture.ts';
import { problemOf, startServer } from '../support/server-fixture.ts';
import { CHAIR, DIRECTOR, READER, SECRETARY } from '../support/server-people.ts';

let server: ServerFixture;
const moment = { instant: '2027-02-17T08:00:00.000Z', date: '2027-02-17', time: '09:00' };

beforeAll(async () => {
  server = await startServer();
  server.setTime(moment);
});
afterAll(() => server.stop());

async function done(meetingId: string, command: MeetingCommand, as = SECRETARY): Promise<MeetingView> {
  const answer = await server.command(meetingId, command, { as });
  if (answer.status !== 200) throw new Error(`${command.type}: ${await answer.text()}`);
  return (await answer.json()) as MeetingView;
}
const read = async (meetingId: string, as: number) =>
  (await (await server.ask(`/api/v1/meetings/${meetingId}`, { as })).json()) as MeetingView;
const refused = async (meetingId: string, command: MeetingCommand, as = SECRETARY) =>
  (await problemOf(await server.command(meetingId, command, { as }))).code;
/** A meeting that has begun, with its two items. */
async function ongoing(meetingId: string): Promise<readonly [string, string]> {
  await server.meeting(meetingId);
  const { items } = await done(meetingId, { type: 'StartMeeting', data: { time: '08:30' } });
  return [items[0]?.itemId ?? '', items[1]?.itemId ?? ''];
}
async function turnOn(formal: FormalRules | undefined): Promise<void> {
  const { state } = await server.workplace.ledger.load(rosterStream('exempel'));
  const { formal: _before, ...rest } = state.settings;
  await server.workplace.ledger.transact(rosterStream('exempel'), {
    actor: SYSTEM,
    moment,
    decide: () => ({
      ok: true,
      value: {
        events: [
          {
            type: 'SettingsChanged',
            data: { settings: { ...rest, ...(formal ? { formal } : {}) } },
          } as const,
        ],
      },
    }),
  });
}

describe('the last steps of a meeting', () => {
  it('are shown to those who could have taken them, in words, and taken back', async () => {
    const [first] = await ongoing('steps-one-1');
    await done('steps-one-1', { type: 'StartItem', data: { itemId: first, time: '08:40' } });
    const arrived = await done(
      'steps-one-1',
      { type: 'RegisterArrival', data: { personId: 'arvid' } },
      CHAIR,
    );
    expect(arrived.steps).toMatchObject([
      { type: 'PersonArrived', subject: 'Arvid Lindqvist', by: 'Hedda Lindqvist', mine: true, time: '09:00' },
      { type: 'ItemStarted', subject: '1. Ekonomi', by: 'Sara Lindqvist', mine: false },
    ]);
    expect((await read('steps-one-1', DIRECTOR)).steps).toEqual([]);
    const [step] = arrived.steps;
    if (!step) throw new Error('there should be a step');
    expect(await refused('steps-one-1', { type: 'Undo', data: { version: step.version } }, DIRECTOR)).toBe(
      'not-allowed',
    );
    const back = await done('steps-one-1', { type: 'Undo', data: { version: step.version } });
    expect(back.people.find(({ personId }) => personId === 'arvid')).not.toHaveProperty('attendance');
    expect(await refused('steps-one-1', { type: 'Undo', data: { version: step.version } })).toBe(
      'step-undone',
    );
  });

  it('bring back what a closing made wait, and the list of meetings says that it goes on', async () => {
    await ongoing('steps-two-2');
    const closed = await done('steps-two-2', { type: 'CloseMeeting', data: { leftovers: 'carry-over' } });
    const waiting = async () => {
      const name = 'group/exempel/pending/main';
      const events = await server.store.events.read(name, 0);
      return events.map((event) => event.type).slice(-2);
    };
    expect(await waiting()).toEqual(['MatterAwaits', 'MatterAwaits']);
    const [step] = closed.steps;
    const open = await done('steps-two-2', { type: 'Undo', data: { version: step?.version ?? 0 } });
    expect(open).toMatchObject({ phase: 'ongoing' });
    expect(await waiting()).toEqual(['MatterTakenBack', 'MatterTakenBack']);
    expect(await server.store.register.meeting('exempel', 'steps-two-2')).toMatchObject({ phase: 'ongoing' });
  });
});

describe('a step of the agenda taken back', () => {
  const undo = (view: MeetingView) =>
    done(view.meetingId, { type: 'Undo', data: { version: view.steps[0]?.version ?? 0 } });
  const matters = (meetingId: string) =>
    server.store.register.itemsOf('exempel', meetingId).then((rows) => rows.map(({ title }) => title));

  it('leaves agenda and register as they were, and names what it was about', async () => {
    const { items } = await server.meeting('agenda-undo-1');
    const before = await matters('agenda-undo-1');
    const [first] = items;
    const removed = await done('agenda-undo-1', {
      type: 'RemoveItem',
      data: { itemId: first?.itemId ?? '' },
    });
    expect(removed.steps[0]).toMatchObject({ type: 'ItemRemoved', subject: first?.title });
    expect((await undo(removed)).items.map(({ itemId }) => itemId)).toEqual(
      items.map(({ itemId }) => itemId),
    );
    const plan = { kind: 'matter', title: 'Bredband', presenters: [], papers: [] } as const;
    const added = await done('agenda-undo-1', {
      type: 'AddItems',
      data: { items: ['new-1', 'new-2'].map((itemId) => ({ itemId, plan })) },
    });
    expect(added.steps[0]).toMatchObject({ type: 'ItemsAdded', subject: '2' });
    expect(await matters('agenda-undo-1')).toHaveLength(before.length + 2);
    await undo(added);
    expect(await matters('agenda-undo-1')).toEqual(before);
  });
});

describe('who keeps the protocol (D9)', () => {
  it('is shown to everybody, and changes hands', async () => {
    await ongoing('hands-one-1');
    expect((await read('hands-one-1', DIRECTOR)).secretary).toEqual({
      personId: 'sara',
      name: 'Sara Lindqvist',
      isMe: false,
    });
    expect(await refused('hands-one-1', { type: 'TakeOver', data: {} }, CHAIR)).toBe('not-allowed');
    expect((await done('hands-one-1', { type: 'TakeOver', data: {} })).secretary?.isMe).toBe(true);
  });
});

describe('who took part in an item (N7)', () => {
  it('is told to those who meet and to nobody else', async () => {
    const [first, second] = await ongoing('took-part-1');
    await done('took-part-1', {
      type: 'ConfirmAttendance',
      data: { missing: ['tove'], alsoPresent: ['hedda', 'arvid'] },
    });
    await done('took-part-1', {
      type: 'SetItemTimes',
      data: { itemId: first, start: '08:30', end: '08:45' },
    });
    await done('took-part-1', {
      type: 'SetItemTimes',
      data: { itemId: second, start: '08:45', end: '09:00' },
    });
    await done('took-part-1', { type: 'RegisterArrival', data: { personId: 'arvid', time: '08:45' } });
    const items = (await read('took-part-1', DIRECTOR)).items;
    expect(items.map(({ endedAt, participation }) => [endedAt, participation])).toEqual([
      [
        '08:45',
        {
          whole: ['Hedda Lindqvist'],
          part: [],
          none: ['Arvid Lindqvist', 'Tove Lindqvist'],
          recused: [],
          unknown: [],
        },
      ],
      [
        '09:00',
        {
          whole: ['Hedda Lindqvist', 'Arvid Lindqvist'],
          part: [],
          none: ['Tove Lindqvist'],
          recused: [],
          unknown: [],
        },
      ],
    ]);
    for (const item of (await read('took-part-1', READER)).items)
      expect(item).not.toHaveProperty('participation');
  });
});

describe('a cancelled meeting', () => {
  it('says so to those who were called, takes no replies, and of a draft nobody else knows', async () => {
    await server.meeting('cancelled-1');
    await done('cancelled-1', { type: 'CancelMeeting', data: { reason: 'För få kan komma.' } });
    expect(await read('cancelled-1', DIRECTOR)).toMatchObject({
      phase: 'cancelled',
      cancelled: { reason: 'För få kan komma.', by: 'Sara Lindqvist' },
      can: [],
      canReplyFor: [],
    });
    const reply = { type: 'Reply', data: { personId: 'arvid', reply: { kind: 'attending' } } } as const;
    expect(await refused('cancelled-1', reply, DIRECTOR)).toBe('meeting-cancelled');
    await server.meeting('cancelled-2', { notice: false });
    await done('cancelled-2', { type: 'CancelMeeting', data: {} });
    const list = async (as: number) => (await server.ask('/api/v1/meetings', { as })).text();
    expect(await list(SECRETARY)).toContain('cancelled-2');
    expect(await list(DIRECTOR)).toContain('cancelled-1');
    expect(await list(DIRECTOR)).not.toContain('cancelled-2');
    expect((await server.ask('/api/v1/meetings/cancelled-2', { as: DIRECTOR })).status).toBe(404);
  });
});

describe('the rules of a formal body (D19)', () => {
  const FORMAL = ['NoteRecusal', 'RecordVote', 'NoteReservation'] as const;

  it('are refused and nowhere to be seen until the group turns them on', async () => {
    const [itemId] = await ongoing('formal-1');
    const recusal = { type: 'NoteRecusal', data: { itemId, personId: 'arvid' } } as const;
    expect(await refused('formal-1', recusal)).toBe('not-turned-on');
    const before = (await read('formal-1', SECRETARY)).can;
    expect(FORMAL.filter((type) => before.includes(type))).toEqual([]);
    await turnOn({ recusal: true, votes: true, reservations: true, quorum: 3 });
    const after = (await read('formal-1', SECRETARY)).can;
    expect(FORMAL.filter((type) => after.includes(type))).toEqual(FORMAL);
    await done('formal-1', { type: 'StartItem', data: { itemId } });
    await done('formal-1', {
      type: 'ConfirmAttendance',
      data: { missing: [], alsoPresent: ['hedda', 'arvid', 'tove'] },
    });
    const view = await done('formal-1', recusal, CHAIR);
    expect(view.items[0]).toMatchObject({
      recusals: [{ personId: 'arvid', name: 'Arvid Lindqvist' }],
      participation: { none: ['Arvid Lindqvist'], recused: ['Arvid Lindqvist'] },
    });
    expect((await read('formal-1', SECRETARY)).items[0]?.quorum).toEqual({
      needed: 3,
      present: 2,
      unknown: 0,
      reached: 'no',
    });
    expect((await read('formal-1', DIRECTOR)).items[0]).not.toHaveProperty('quorum');
    expect((await read('formal-1', READER)).items[0]).not.toHaveProperty('recusals');
    await turnOn(undefined);
  });

  it('number the paragraphs on through the year, and never twice', async () => {
    await turnOn({ paragraphs: 'per-year' });
    const agreed = async (meetingId: string) => {
      await ongoing(meetingId);
      await done(meetingId, { type: 'ConfirmAttendance', data: { missing: [], alsoPresent: [] } });
      await done(meetingId, { type: 'CloseMeeting', data: { leftovers: 'keep' } });
      await done(meetingId, { type: 'MarkChecked', data: { name: 'Hedda', how: 'checked' } });
      return () => done(meetingId, { type: 'AgreeProtocol', data: {} });
    };
    const [one, other] = [await agreed('yearly-1'), await agreed('yearly-2')];
    await Promise.all([one(), other()]);
    const firsts = await Promise.all(
      ['yearly-1', 'yearly-2'].map(async (meetingId) => {
        const event = (await server.events(meetingId)).find(({ type }) => type === 'ProtocolAgreed');
        if (!event) throw new Error('the protocol should be agreed');
        return (event.data as { firstParagraph?: number }).firstParagraph ?? 0;
      }),
    );
    expect(firsts.toSorted((a, b) => a - b)).toEqual([1, 3]);
    await turnOn(undefined);
  });
});
