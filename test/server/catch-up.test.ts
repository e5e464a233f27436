import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MeetingView } from '../../src/contract/views.ts';
import type { MeetingCommand } from '../../src/domain/meeting/commands.ts';
import type { ServerFixture } from '../support/server-fixture.ts';
import { A_MEETING, startServer } from '../support/server-fixture.ts';
import { CHAIR, DIRECTOR, OTHER_DIRECTOR, READER, SECRETARY } from '../support/server-people.ts';

describe('what each reader missed of a meeting (N8)', () => {
  let server: ServerFixture;
  beforeAll(async () => {
    server = await startServer();
    server.setTime({ instant: `${A_MEETING.date}T08:00:00.000Z`, date: A_MEETING.date, time: '09:00' });
  });
  afterAll(() => server.stop());

  async function done(meetingId: string, command: MeetingCommand): Promise<void> {
    const answer = await server.command(meetingId, command);
    if (answer.status !== 200) throw new Error(`${command.type}: ${await answer.text()}`);
  }
  const itemsFor = async (meetingId: string, as: number) =>
    ((await (await server.ask(`/api/v1/meetings/${meetingId}`, { as })).json()) as MeetingView).items;
  const missedBy = async (meetingId: string, as: number) =>
    (await itemsFor(meetingId, as)).map(({ missed }) => missed);

  /** Begun 08.30 with the first item, decided and not posted; the second is on from 08.45. */
  async function held(meetingId: string): Promise<string> {
    const { items } = await server.meeting(meetingId);
    const [first, second] = items.map(({ itemId }) => itemId);
    if (!first || !second) throw new Error('the fixture has two items');
    await done(meetingId, { type: 'StartMeeting', data: { time: '08:30' } });
    await done(meetingId, { type: 'StartItem', data: { itemId: first, time: '08:30' } });
    await done(meetingId, {
      type: 'RecordClause',
      data: { itemId: first, clauseId: `${meetingId}-c1`, text: 'bifalla förslaget' },
    });
    await done(meetingId, { type: 'StartItem', data: { itemId: second, time: '08:45' } });
    return first;
  }

  it('is their own alone, with what was decided, and nothing for who was there or serves', async () => {
    const first = await held('missed-1');
    const presence = { missing: ['arvid'], alsoPresent: ['hedda', 'tove'] };
    await done('missed-1', { type: 'ConfirmAttendance', data: presence });
    expect(await missedBy('missed-1', DIRECTOR)).toEqual([{ away: 'whole' }, { away: 'whole' }]);
    await done('missed-1', { type: 'RegisterArrival', data: { personId: 'arvid', time: '08:50' } });
    const [missed, part] = await itemsFor('missed-1', DIRECTOR);
    expect(missed).toMatchObject({
      itemId: first,
      missed: { away: 'whole' },
      clauses: [{ text: 'bifalla förslaget' }],
    });
    expect(part?.missed).toEqual({ away: 'part', how: 'joined' });
    for (const as of [CHAIR, OTHER_DIRECTOR, SECRETARY])
      expect(await missedBy('missed-1', as)).toEqual([undefined, undefined]);
  });

  it('is not told to a mere reader, who does not see what was decided either (D5)', async () => {
    await held('missed-2');
    await done('missed-2', { type: 'ConfirmAttendance', data: { missing: ['arvid'], alsoPresent: [] } });
    expect(await itemsFor('missed-2', READER)).toMatchObject([{ clauses: [] }, { clauses: [] }]);
    expect(await missedBy('missed-2', READER)).toEqual([undefined, undefined]);
  });

  it('is unknown until attendance is confirmed (D3)', async () => {
    await held('missed-3');
    expect(await missedBy('missed-3', DIRECTOR)).toEqual([{ away: 'unknown' }, { away: 'unknown' }]);
  });

  it('stands beside how many items come before what is predicted (N6)', async () => {
    const { items } = await server.meeting('missed-4');
    const [first] = items;
    if (!first) throw new Error('the fixture has two items');
    const plan = { kind: 'matter', title: 'Ekonomi', presenters: [], papers: [] } as const;
    await done('missed-4', {
      type: 'ChangeItem',
      data: { itemId: first.itemId, plan: { ...plan, start: '09:00', minutes: 30 } },
    });
    await done('missed-4', { type: 'StartMeeting', data: { time: '09:00' } });
    await done('missed-4', { type: 'StartItem', data: { itemId: first.itemId, time: '09:00' } });
    const [current, next] = await itemsFor('missed-4', DIRECTOR);
    expect(current).not.toHaveProperty('itemsBefore');
    expect(next).toMatchObject({ predictedStart: '09:30', itemsBefore: 1 });
  });
});
