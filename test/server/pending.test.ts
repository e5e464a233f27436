import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PendingListView, ProposalView } from '../../src/contract/pending-view.ts';
import type { MeetingView } from '../../src/contract/views.ts';
import type { MeetingCommand } from '../../src/domain/meeting/commands.ts';
import type { PendingCommand } from '../../src/domain/pending/commands.ts';
import type { ServerFixture } from '../support/server-fixture.ts';
import { A_MEETING, problemOf, startServer } from '../support/server-fixture.ts';
import {
  CHAIR,
  DIRECTOR,
  NOBODY,
  OTHER_DIRECTOR,
  READER,
  SECRETARY,
  STRANGER,
} from '../support/server-people.ts';

const plan = (title: string) => ({ kind: 'matter', title, presenters: [], papers: [] }) as const;

describe('the matters that wait for an agenda', () => {
  let server: ServerFixture;
  let key = 0;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  const list = async (as = SECRETARY) =>
    (await (await server.ask('/api/v1/pending', { as })).json()) as PendingListView;
  const asked = (command: PendingCommand, as = SECRETARY) =>
    server.ask('/api/v1/pending/commands', {
      as,
      body: command,
      headers: { 'idempotency-key': `pending-${(key += 1)}` },
    });
  const done = async (command: PendingCommand, as = SECRETARY) => {
    const answer = await asked(command, as);
    if (answer.status !== 200) throw new Error(`${command.type}: ${await answer.text()}`);
    return (await answer.json()) as PendingListView;
  };
  const meeting = async (meetingId: string, command: MeetingCommand) => {
    const answer = await server.command(meetingId, command);
    if (answer.status !== 200) throw new Error(`${command.type}: ${await answer.text()}`);
    return (await answer.json()) as MeetingView;
  };
  const draft = async (meetingId: string, pending: readonly string[], text = 'Incheckning\n1. Budget') => {
    const body = { meetingId, details: A_MEETING, source: { kind: 'text', text }, pending };
    return server.ask('/api/v1/meetings', { as: SECRETARY, body });
  };
  const titles = (view: PendingListView) => view.waiting.map(({ title }) => title);

  it('hold what a meeting left over, until one of them is placed on the next agenda', async () => {
    const view = await server.meeting('pending-01');
    const [first, second] = view.items.map(({ itemId }) => itemId);
    await meeting('pending-01', { type: 'StartMeeting', data: {} });
    await meeting('pending-01', { type: 'CloseMeeting', data: { leftovers: 'carry-over' } });
    await meeting('pending-01', {
      type: 'ChooseLeftover',
      data: { itemId: second ?? '', choice: 'tabled' },
    });
    const waiting = (await list()).waiting;
    expect(waiting).toMatchObject([
      {
        pendingId: `item:pending-01:${first}`,
        title: 'Ekonomi',
        source: 'carried-over',
        wishedFor: { kind: 'next' },
        from: { meetingId: 'pending-01', itemId: first },
        matterId: first,
      },
      { title: 'Skolfrågor', source: 'tabled' },
    ]);

    const answer = await draft('pending-02', [`item:pending-01:${first}`]);
    expect(answer.status).toBe(201);
    const next = (await answer.json()) as MeetingView;
    expect(next.items.map(({ title }) => title)).toEqual(['Incheckning', 'Ekonomi', 'Budget']);
    expect(titles(await list())).toEqual(['Skolfrågor']);
    // Sent again it is the same draft; a draft of another meeting comes too late for it.
    expect((await draft('pending-02', [`item:pending-01:${first}`])).status).toBe(201);
    const late = await draft('pending-03', [`item:pending-01:${first}`]);
    expect([late.status, (await problemOf(late)).code]).toEqual([409, 'matter-not-waiting']);

    const placed = next.items[1]?.itemId ?? '';
    await meeting('pending-02', { type: 'RemoveItem', data: { itemId: placed } });
    expect(titles(await list())).toEqual(['Skolfrågor', 'Ekonomi']);
  });

  it('are placed once, however many try at the same moment', async () => {
    const pendingId = (await list()).waiting[0]?.pendingId ?? '';
    const place = (itemId: string): MeetingCommand => ({ type: 'PlaceMatter', data: { pendingId, itemId } });
    await draft('pending-04', []);
    const answers = await Promise.all(
      ['a', 'b', 'c'].flatMap((name) => [
        server.command('pending-02', place(`two-${name}`)),
        server.command('pending-04', place(`four-${name}`)),
      ]),
    );
    const codes = await Promise.all(
      answers.map(async (answer) => (answer.ok ? 'placed' : (await problemOf(answer)).code)),
    );
    expect(new Set(codes)).toEqual(new Set(['placed', 'matter-not-waiting']));
    const views = await Promise.all(
      ['pending-02', 'pending-04'].map(
        async (id) =>
          (await (await server.ask(`/api/v1/meetings/${id}`, { as: SECRETARY })).json()) as MeetingView,
      ),
    );
    expect(views.flatMap(({ items }) => items).filter(({ title }) => title === 'Skolfrågor')).toHaveLength(1);
    expect(titles(await list())).toEqual(['Ekonomi']);
  });

  it('are held back from another agenda when the meeting they came from wants them back', async () => {
    const pendingId = (await list()).waiting[0]?.pendingId ?? '';
    await meeting('pending-04', { type: 'PlaceMatter', data: { pendingId, itemId: 'four-z' } });
    const itemId = pendingId.split(':').at(-1) ?? '';
    const back = await server.command('pending-01', { type: 'ResumeItem', data: { itemId } });
    expect([back.status, (await problemOf(back)).code]).toEqual([409, 'matter-on-other-agenda']);
    await meeting('pending-04', { type: 'CancelMeeting', data: {} });
    expect(titles(await list())).toContain('Ekonomi');
    await meeting('pending-01', { type: 'ResumeItem', data: { itemId } });
    expect(titles(await list())).not.toContain('Ekonomi');
  });

  it('wait no longer when the closing that left them over is undone', async () => {
    await server.meeting('pending-07');
    await meeting('pending-07', { type: 'StartMeeting', data: {} });
    const before = (await list()).waiting.length;
    const closed = await meeting('pending-07', { type: 'CloseMeeting', data: { leftovers: 'tabled' } });
    expect((await list()).waiting).toHaveLength(before + 2);
    await meeting('pending-07', { type: 'Undo', data: { version: closed.version } });
    expect((await list()).waiting).toHaveLength(before);
    await meeting('pending-07', { type: 'CloseMeeting', data: { leftovers: 'keep' } });
  });

  it('do not hear of a rehearsal (D9)', async () => {
    await server.meeting('pending-08');
    const begun = await server.ask('/api/v1/meetings/pending-08/rehearsal', {
      as: SECRETARY,
      method: 'POST',
      headers: { 'idempotency-key': 'rehearse' },
    });
    expect(begun.ok).toBe(true);
    const { meetingId } = (await begun.json()) as MeetingView;
    const before = await server.store.events.version('group/exempel/pending/main');
    await meeting(meetingId, { type: 'StartMeeting', data: {} });
    await meeting(meetingId, { type: 'CloseMeeting', data: { leftovers: 'carry-over' } });
    expect(await server.store.events.version('group/exempel/pending/main')).toBe(before);
  });

  it('are entered, changed, dismissed with a reason and taken back by the secretariat', async () => {
    const pendingId = 'assignment-1';
    const assigned = { ...plan('Tågplan'), origin: { kind: 'assignment', from: 'styrelsen' } } as const;
    await done({
      type: 'EnterMatter',
      data: { pendingId, source: 'board-assignment', plan: assigned, wishedFor: { kind: 'next' } },
    });
    await done({
      type: 'ChangeWaiting',
      data: {
        pendingId,
        plan: assigned,
        wishedFor: { kind: 'text', text: 'hösten 2027' },
        note: 'Se brevet',
      },
    });
    const entered = (await list()).waiting.find((each) => each.pendingId === pendingId);
    expect(entered).toMatchObject({ assignedBy: 'styrelsen', note: 'Se brevet', plan: { title: 'Tågplan' } });
    const gone = await done({ type: 'DismissMatter', data: { pendingId, reason: 'Styrelsen ångrade sig.' } });
    expect(titles(gone)).not.toContain('Tågplan');
    expect(gone.dismissed).toContainEqual({
      pendingId,
      title: 'Tågplan',
      reason: 'Styrelsen ångrade sig.',
    });
    expect(titles(await done({ type: 'ReinstateMatter', data: { pendingId } }))).toContain('Tågplan');
  });

  it('hold what members propose, and answer them', async () => {
    await server.meeting('pending-05', { details: { proposalsBy: '2027-02-09' } });
    const propose = (pendingId: string, title: string): PendingCommand => ({
      type: 'ProposeMatter',
      data: { pendingId, proposal: { title, background: 'Vi växer.' } },
    });
    const mine = await done(propose('proposal-1', 'Gemensam växel'), DIRECTOR);
    expect(mine.own).toMatchObject([{ title: 'Gemensam växel', status: 'waiting', late: true }]);
    expect(mine.proposeFor).toMatchObject({ meetingId: 'pending-05', late: true });
    await done(propose('proposal-2', 'Fiber'), DIRECTOR);
    const forSecretary = (await list()).waiting.find(({ title }) => title === 'Gemensam växel');
    expect(forSecretary?.proposedBy).toMatchObject({
      name: 'Arvid Lindqvist',
      late: true,
      meeting: { meetingId: 'pending-05' },
    });

    await done({ type: 'DismissMatter', data: { pendingId: 'proposal-1', reason: 'Tas upp i nätverket.' } });
    await draft('pending-06', ['proposal-2']);
    const fates = (view: PendingListView) =>
      view.own.map(({ title, status, reason, meeting: on }: ProposalView) => [
        title,
        status,
        reason ?? on?.meetingId,
      ]);
    // Nobody is called to that meeting yet: that it is being prepared is not told.
    expect(fates(await list(DIRECTOR))).toEqual([
      ['Fiber', 'placed', undefined],
      ['Gemensam växel', 'declined', 'Tas upp i nätverket.'],
    ]);
    await meeting('pending-06', { type: 'PostNotice', data: {} });
    expect(fates(await list(DIRECTOR))[0]).toEqual(['Fiber', 'placed', 'pending-06']);
    const placed = (await (
      await server.ask('/api/v1/meetings/pending-06', { as: DIRECTOR })
    ).json()) as MeetingView;
    expect(placed.items.at(-1)?.title).toBe('Fiber');
  });

  it('are shown to members without what is between others and the secretariat', async () => {
    await done(
      { type: 'ProposeMatter', data: { pendingId: 'proposal-3', proposal: { title: 'Hemligt' } } },
      OTHER_DIRECTOR,
    );
    const seen = await list(DIRECTOR);
    expect(titles(seen)).toContain('Tågplan');
    expect(titles(seen)).not.toContain('Hemligt');
    expect(seen.can).toEqual(['ProposeMatter', 'WithdrawMatter']);
    expect(seen.proposers).toEqual([]);
    expect(seen.dismissed).toEqual([]);
    expect(JSON.stringify(seen)).not.toContain('Se brevet');
    expect(seen.waiting.every((each) => each.plan === undefined)).toBe(true);
    expect((await list(OTHER_DIRECTOR)).own).toMatchObject([{ title: 'Hemligt' }]);
  });

  it('are proposed for a member by the secretariat alone, and withdrawn by that member alone', async () => {
    const forTove = (as: number) =>
      asked(
        {
          type: 'ProposeMatter',
          data: { pendingId: 'proposal-4', proposal: { title: 'På telefon' }, personId: 'tove' },
        },
        as,
      );
    expect((await forTove(DIRECTOR)).status).toBe(403);
    expect((await forTove(SECRETARY)).status).toBe(200);
    const withdraw: PendingCommand = { type: 'WithdrawMatter', data: { pendingId: 'proposal-4' } };
    expect((await problemOf(await asked(withdraw, DIRECTOR))).code).toBe('not-own-proposal');
    expect((await list()).proposers.map(({ personId }) => personId)).toEqual(['hedda', 'arvid', 'tove']);
    const own = (await done(withdraw, OTHER_DIRECTOR)).own.map(({ title, status }) => [title, status]);
    expect(own).toEqual([
      ['Hemligt', 'waiting'],
      ['På telefon', 'withdrawn'],
    ]);
  });

  const examples: readonly PendingCommand[] = [
    {
      type: 'EnterMatter',
      data: { pendingId: 'refused-1', source: 'entered', plan: plan('X'), wishedFor: { kind: 'next' } },
    },
    {
      type: 'ChangeWaiting',
      data: { pendingId: 'assignment-1', plan: plan('X'), wishedFor: { kind: 'next' } },
    },
    { type: 'DismissMatter', data: { pendingId: 'assignment-1', reason: 'X' } },
    { type: 'ReinstateMatter', data: { pendingId: 'assignment-1' } },
    { type: 'ProposeMatter', data: { pendingId: 'refused-2', proposal: { title: 'X' } } },
    { type: 'WithdrawMatter', data: { pendingId: 'proposal-3' } },
  ];
  it.each(examples)('are touched by nobody who may not: $type', async (command) => {
    const before = await server.store.events.version('group/exempel/pending/main');
    const members = command.type === 'ProposeMatter' || command.type === 'WithdrawMatter';
    for (const as of [READER, NOBODY, ...(members ? [] : [CHAIR, DIRECTOR])])
      expect((await asked(command, as)).status).toBe(403);
    // The other group has a list of its own.
    await asked(command, STRANGER);
    expect(await server.store.events.version('group/exempel/pending/main')).toBe(before);
    expect((await server.ask('/api/v1/pending', { as: READER })).status).toBe(403);
  });

  it('are one wish, however often it is sent', async () => {
    const body: PendingCommand = {
      type: 'DismissMatter',
      data: { pendingId: 'assignment-1', reason: 'Klart.' },
    };
    const send = (what: PendingCommand) =>
      server.ask('/api/v1/pending/commands', {
        as: SECRETARY,
        body: what,
        headers: { 'idempotency-key': 'same-key' },
      });
    expect([(await send(body)).status, (await send(body)).status]).toEqual([200, 200]);
    const reused = await send({
      type: 'DismissMatter',
      data: { pendingId: 'assignment-1', reason: 'Annat.' },
    });
    expect((await problemOf(reused)).code).toBe('request-reused');
  });
});
