import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MatterView, RecentMatterView } from '../../src/contract/matter-view.ts';
import type { MeetingView } from '../../src/contract/views.ts';
import type { MeetingCommand } from '../../src/domain/meeting/commands.ts';
import type { ServerFixture } from '../support/server-fixture.ts';
import { A_MEETING, problemOf, startServer } from '../support/server-fixture.ts';
import { DIRECTOR, READER, SECRETARY, STRANGER } from '../support/server-people.ts';

describe('a matter through every meeting (N5)', () => {
  let server: ServerFixture;
  let matterId = '';
  const meeting = async (meetingId: string, command: MeetingCommand) => {
    const answer = await server.command(meetingId, command);
    if (answer.status !== 200) throw new Error(`${command.type}: ${await answer.text()}`);
    return (await answer.json()) as MeetingView;
  };
  const thread = async (as: number) =>
    (await (await server.ask(`/api/v1/matters/${matterId}`, { as })).json()) as MatterView;

  beforeAll(async () => {
    server = await startServer();
    const first = await server.meeting('matter-01');
    matterId = first.items[1]?.itemId ?? '';
    await meeting('matter-01', { type: 'StartMeeting', data: {} });
    await meeting('matter-01', {
      type: 'DeferItem',
      data: { itemId: matterId, deferral: { to: ['next-meeting'], tabled: true } },
    });
    await meeting('matter-01', { type: 'CloseMeeting', data: { leftovers: 'keep' } });
    const body = {
      meetingId: 'matter-02',
      details: { ...A_MEETING, date: '2027-03-17' },
      source: { kind: 'empty' },
      pending: [`item:matter-01:${matterId}`],
    };
    const second = (await (
      await server.ask('/api/v1/meetings', { as: SECRETARY, body })
    ).json()) as MeetingView;
    const itemId = second.items[0]?.itemId ?? '';
    await meeting('matter-02', { type: 'PostNotice', data: {} });
    await meeting('matter-02', { type: 'StartMeeting', data: {} });
    await meeting('matter-02', {
      type: 'RecordClause',
      data: { itemId, clauseId: 'c1', text: 'anta skolplanen' },
    });
    await meeting('matter-02', {
      type: 'PlanFollowUp',
      data: {
        itemId,
        followUpId: 'f1',
        title: 'Skolplanen följs upp',
        clauseId: 'c1',
        wishedFor: { kind: 'text', text: 'våren 2028' },
        condition: 'när betygen finns',
      },
    });
  });
  afterAll(() => server.stop());

  it('tells in order where it was, how it was put off, what was decided and where it waits', async () => {
    expect(await thread(DIRECTOR)).toMatchObject({
      title: 'Skolfrågor',
      steps: [
        {
          meetingId: 'matter-01',
          date: A_MEETING.date,
          itemId: matterId,
          number: '2',
          deferral: 'Ärendet bordläggs till nästa möte.',
          clauses: [],
        },
        { meetingId: 'matter-02', date: '2027-03-17', clauses: ['anta skolplanen'], decisionsAgreed: false },
      ],
      waiting: [
        {
          source: 'follow-up',
          title: 'Skolplanen följs upp',
          condition: 'när betygen finns',
          from: { meetingId: 'matter-02' },
        },
      ],
    });
  });

  it('follows corrections of what was decided', async () => {
    const wish = { type: 'RewordClause', data: { clauseId: 'c1', text: 'anta planen' } } as const;
    const { version } = await meeting('matter-02', wish);
    expect((await thread(DIRECTOR)).steps[1]?.clauses).toEqual(['anta planen']);
    await meeting('matter-02', { type: 'Undo', data: { version } });
    expect((await thread(DIRECTOR)).steps[1]?.clauses).toEqual(['anta skolplanen']);
  });

  it('gives a mere reader no decision before its protocol is agreed, and nothing that waits (D5)', async () => {
    const { steps, waiting } = await thread(READER);
    expect(steps.map(({ title, clauses, deferral }) => [title, clauses, deferral])).toEqual([
      ['Skolfrågor', [], undefined],
      ['Skolfrågor', [], undefined],
    ]);
    expect(waiting).toEqual([]);
  });

  it('tells nobody but those who prepare it of a meeting that nobody is called to', async () => {
    const itemId = 'in-a-draft';
    await server.meeting('matter-03', { notice: false });
    const plan = { kind: 'matter', title: 'Skolfrågor igen', presenters: [], papers: [], matterId } as const;
    await meeting('matter-03', { type: 'AddItem', data: { itemId, plan } });
    expect((await thread(SECRETARY)).steps).toHaveLength(3);
    expect((await thread(DIRECTOR)).steps).toHaveLength(2);
    await meeting('matter-03', { type: 'RemoveItem', data: { itemId } });
    expect((await thread(SECRETARY)).steps).toHaveLength(2);
  });

  it('is not found by those who can see nothing of it', async () => {
    const elsewhere = await server.ask(`/api/v1/matters/${matterId}`, { as: STRANGER });
    expect([elsewhere.status, (await problemOf(elsewhere)).code]).toEqual([404, 'matter-not-found']);
    expect((await server.ask('/api/v1/matters/nothing', { as: SECRETARY })).status).toBe(404);
  });

  it('can be found to be continued, by words of its title, by those who prepare meetings', async () => {
    const found = (await (
      await server.ask('/api/v1/matters?text=skol', { as: SECRETARY })
    ).json()) as readonly RecentMatterView[];
    expect(found.map((each) => [each.matterId, each.title])).toContainEqual([matterId, 'Skolfrågor']);
    expect((await server.ask('/api/v1/matters', { as: DIRECTOR })).status).toBe(403);
  });
});
