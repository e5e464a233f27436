import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it } from 'vitest';
import type { GroupView } from '../../src/contract/group-view.ts';
import type { MeetingView, MeView } from '../../src/contract/views.ts';
import type { GroupCommand } from '../../src/domain/group/commands.ts';
import { SYSTEM } from '../../src/domain/basics/event.ts';
import { GROUP_COMMANDS } from '../../src/domain/group/commands.ts';
import type { MeetingEvent } from '../../src/domain/meeting/events.ts';
import { meetingStream, rosterStream } from '../../src/usecases/streams.ts';
import { GROUP_COMMAND_EXAMPLES } from '../support/server-group-commands.ts';
import type { Ask, ServerFixture } from '../support/server-fixture.ts';
import { A_MEETING, problemOf, startServer } from '../support/server-fixture.ts';
import {
  CHAIR,
  DIRECTOR,
  HOST_TENANT,
  NOBODY,
  objectIdOf,
  OTHER_DIRECTOR,
  READER,
  SECRETARY,
  STRANGER,
} from '../support/server-people.ts';

const GROUP = '/api/v1/group';
const TODAY = { instant: '2027-02-10T08:00:00.000Z', date: '2027-02-10', time: '09:00' };
let server: ServerFixture;
let sent = 0;

function tell(command: GroupCommand, ask: Ask = {}): Promise<Response> {
  const headers = { 'idempotency-key': `group-${(sent += 1)}`, ...ask.headers };
  return server.ask(`${GROUP}/commands`, { as: SECRETARY, body: command, ...ask, headers });
}
async function told(command: GroupCommand): Promise<GroupView> {
  const answer = await tell(command);
  if (!answer.ok) throw new Error(`${command.type}: ${await answer.text()}`);
  return (await answer.json()) as GroupView;
}
async function seen(as: number): Promise<GroupView> {
  return (await (await server.ask(GROUP, { as })).json()) as GroupView;
}
const memberIn = (view: GroupView, personId: string) =>
  view.members.find((member) => member.personId === personId);
const people = async (meetingId: string) => {
  const view = (await (
    await server.ask(`/api/v1/meetings/${meetingId}`, { as: SECRETARY })
  ).json()) as MeetingView;
  return view.people;
};
const seat = (organisation: string) =>
  ({ organisation, office: 'kommundirektör', roles: ['director'] }) as const;

describe('the group over HTTP', () => {
  beforeEach(async () => {
    server = await startServer();
  });
  afterEach(() => server.stop());

  it('shows every reader who is who, and addresses, accounts and settings to those who manage it alone', async () => {
    const forReader = await seen(READER);
    expect(forReader.members.map(({ name }) => name.split(' ')[0])).toEqual([
      'Arvid',
      'Hedda',
      'Ruben',
      'Sara',
      'Tove',
    ]);
    expect(memberIn(forReader, 'ruben')).toEqual({
      personId: 'ruben',
      name: 'Ruben Lindqvist',
      isMe: true,
      now: { organisation: 'Kommun 5', roles: ['reader'] },
      tenures: [{ organisation: 'Kommun 5', roles: ['reader'] }],
    });
    expect(JSON.stringify(forReader)).not.toMatch(/@example|objectId|timeZone/);
    expect(forReader.can).toEqual([]);
    const forSecretary = await seen(SECRETARY);
    expect(memberIn(forSecretary, 'ruben')?.managed).toEqual({
      email: 'ruben@example.org',
      identities: [{ kind: 'entra', tenantId: HOST_TENANT, objectId: objectIdOf(READER) }],
    });
    expect(forSecretary.managed).toMatchObject({ settings: { numbering: 'running' }, nextNumber: 1 });
    expect(forSecretary.can).toEqual(GROUP_COMMANDS);
  });

  it('is not sent again to who has seen it', async () => {
    const tag = (await server.ask(GROUP, { as: READER })).headers.get('etag') ?? '';
    expect((await server.ask(GROUP, { as: READER, headers: { 'if-none-match': tag } })).status).toBe(304);
    await told({ type: 'RenameGroup', data: { name: 'Direktörerna' } });
    expect((await server.ask(GROUP, { as: READER, headers: { 'if-none-match': tag } })).status).toBe(200);
  });

  it('takes every command there is', async () => {
    for (const command of GROUP_COMMAND_EXAMPLES) {
      const answer = await tell(command);
      expect([command.type, answer.status]).toEqual([command.type, 200]);
    }
    const view = await seen(SECRETARY);
    expect(view.name).toBe('Direktörerna');
    expect(view.managed?.settings.formal).toEqual({
      adjusting: true,
      recusal: true,
      quorum: 6,
      votes: true,
      reservations: true,
      paragraphs: 'per-year',
    });
    expect(view.managed?.nextNumber).toBe(3);
    expect(memberIn(view, 'ny-1')).toBeUndefined();
    expect(memberIn(view, 'tove')?.managed?.identities).toHaveLength(2);
  });

  it('carries out the same request once, and refuses its key for another', async () => {
    const headers = { 'idempotency-key': 'the-same' };
    const rename = { type: 'RenameGroup', data: { name: 'Direktörerna' } } as const;
    const first = (await (await tell(rename, { headers })).json()) as GroupView;
    const again = (await (await tell(rename, { headers })).json()) as GroupView;
    expect(again.version).toBe(first.version);
    const other = await tell({ type: 'RenameGroup', data: { name: 'Annat' } }, { headers });
    expect(await problemOf(other)).toMatchObject({ code: 'request-reused' });
  });

  it('refuses what was meant for an older version', async () => {
    const { version } = await seen(SECRETARY);
    await told({ type: 'RenameGroup', data: { name: 'Direktörerna' } });
    const late = await tell(
      { type: 'RenameGroup', data: { name: 'Sent' } },
      { headers: { 'if-match': `"${version}"` } },
    );
    expect(await problemOf(late)).toMatchObject({ code: 'changed-by-someone-else', status: 412 });
  });

  it('says in words what is wrong with a command', async () => {
    const answer = await server.ask(`${GROUP}/commands`, {
      as: SECRETARY,
      body: { type: 'EndMembership', data: { personId: 'tove' } },
      headers: { 'idempotency-key': 'k', 'accept-language': 'sv' },
    });
    expect((await problemOf(answer)).detail).toContain('sista dagen');
  });

  it('lets nobody in who has left, from the day after their last', async () => {
    await told({ type: 'EndMembership', data: { personId: 'tove', last: TODAY.date } });
    expect((await server.ask('/api/v1/me', { as: OTHER_DIRECTOR })).status).toBe(200);
    server.setTime({ ...TODAY, instant: '2027-02-11T08:00:00.000Z', date: '2027-02-11' });
    const answer = await server.ask('/api/v1/me', { as: OTHER_DIRECTOR });
    expect(await problemOf(answer)).toMatchObject({ code: 'not-in-roster', status: 403 });
    expect(memberIn(await seen(SECRETARY), 'tove')?.now).toBeUndefined();
  });

  it('lets a new member in from their first day, by the account they were given', async () => {
    await told({
      type: 'AddMember',
      data: {
        personId: 'nina',
        name: 'Nina Ny',
        from: '2027-02-12',
        position: seat('Kommun 4'),
        identities: [{ kind: 'entra', tenantId: HOST_TENANT, objectId: objectIdOf(NOBODY) }],
      },
    });
    expect((await server.ask('/api/v1/me', { as: NOBODY })).status).toBe(403);
    server.setTime({ ...TODAY, instant: '2027-02-12T08:00:00.000Z', date: '2027-02-12' });
    const me = (await (await server.ask('/api/v1/me', { as: NOBODY })).json()) as MeView;
    expect(me).toMatchObject({ personId: 'nina', organisation: 'Kommun 4', abilities: ['read', 'reply'] });
  });

  it('lets a delegate reply for those they answer for, and for nobody else (D4)', async () => {
    await server.meeting('delegated-1');
    await told({
      type: 'ChangeMember',
      data: {
        personId: 'ruben',
        from: TODAY.date,
        position: { organisation: 'Kommun 3', roles: ['delegate'], delegateFor: ['arvid'] },
      },
    });
    const reply = (personId: string) =>
      server.command(
        'delegated-1',
        { type: 'Reply', data: { personId, reply: { kind: 'attending' } } },
        { as: READER },
      );
    expect((await reply('arvid')).status).toBe(200);
    expect((await reply('tove')).status).toBe(403);
    expect((await reply('ruben')).status).toBe(403);
    const view = (await (
      await server.ask('/api/v1/meetings/delegated-1', { as: READER })
    ).json()) as MeetingView;
    expect([view.canReplyFor, view.can]).toEqual([['arvid'], ['Reply']]);
    const replied = view.people.find(({ personId }) => personId === 'arvid')?.reply;
    expect(replied).toMatchObject({ value: { kind: 'attending' }, registeredBy: 'Ruben Lindqvist' });
  });
});

describe('those who stand in and answer for others', () => {
  beforeEach(async () => {
    server = await startServer();
    await server.meeting('standing-1');
  });
  afterEach(() => server.stop());
  const person = async (as: number, personId: string) => {
    const view = (await (await server.ask('/api/v1/meetings/standing-1', { as })).json()) as MeetingView;
    return view.people.find((one) => one.personId === personId);
  };
  const ruben = (position: Extract<GroupCommand, { type: 'ChangeMember' }>['data']['position']) =>
    told({ type: 'ChangeMember', data: { personId: 'ruben', from: TODAY.date, position } });

  it('are proposed to whoever may reply for the one they stand in for, and to nobody else', async () => {
    await ruben({ organisation: 'Kommun 3', roles: ['reader'], substitutesFor: ['arvid'] });
    const standIns = [{ name: 'Ruben Lindqvist', email: 'ruben@example.org' }];
    expect((await person(DIRECTOR, 'arvid'))?.standIns).toEqual(standIns);
    expect((await person(SECRETARY, 'arvid'))?.standIns).toEqual(standIns);
    expect((await person(OTHER_DIRECTOR, 'arvid'))?.standIns).toBeUndefined();
    await told({ type: 'EndMembership', data: { personId: 'ruben', last: '2027-02-09' } });
    expect((await person(DIRECTOR, 'arvid'))?.standIns).toBeUndefined();
  });

  it('may write the secretariat a note with the reply they gave, and read it again (D6)', async () => {
    await ruben({ organisation: 'Kommun 3', roles: ['delegate'], delegateFor: ['arvid'] });
    const note = (personId: string) =>
      server.ask('/api/v1/meetings/standing-1/notes/reply', {
        as: READER,
        method: 'PUT',
        body: { text: 'På resa', personId },
      });
    expect([(await note('arvid')).status, (await note('tove')).status]).toEqual([204, 403]);
    const notes = async (as: number) => {
      const answer = await server.ask('/api/v1/meetings/standing-1', { as });
      return ((await answer.json()) as MeetingView).notes.replies;
    };
    const written = [{ personId: 'arvid', text: 'På resa' }];
    expect([await notes(READER), await notes(DIRECTOR), await notes(SECRETARY)]).toEqual([
      written,
      written,
      written,
    ]);
    expect(await notes(OTHER_DIRECTOR)).toEqual([]);
  });
});

describe('the meetings to come', () => {
  beforeEach(async () => {
    server = await startServer();
    await server.meeting('coming-1');
    await server.meeting('drafted-1', { notice: false, details: { date: '2027-03-17' } });
    await server.command(
      'coming-1',
      { type: 'Reply', data: { personId: 'arvid', reply: { kind: 'remote' } } },
      { as: DIRECTOR },
    );
  });
  afterEach(() => server.stop());

  it('concern whom the roster has on their day, from the very request that changed it; replies stay', async () => {
    await told({
      type: 'ChangeMember',
      data: { personId: 'tove', from: '2027-03-01', position: seat('Kommun 3') },
    });
    await told({ type: 'EndMembership', data: { personId: 'hedda', last: '2027-02-28' } });
    const coming = await people('coming-1');
    expect(coming.map(({ personId, organisation }) => `${personId} ${organisation}`)).toEqual([
      'hedda Kommun 2',
      'arvid Kommun 3',
      'tove Kommun 4',
      'sara Sekretariatet',
    ]);
    expect(coming.find(({ personId }) => personId === 'arvid')?.reply?.value).toEqual({ kind: 'remote' });
    expect(
      (await people('drafted-1')).map(({ personId, organisation }) => `${personId} ${organisation}`),
    ).toEqual(['arvid Kommun 3', 'tove Kommun 3', 'sara Sekretariatet']);
  });

  it('follow their own date when they are moved', async () => {
    await told({ type: 'EndMembership', data: { personId: 'hedda', last: '2027-02-28' } });
    const details = { ...A_MEETING, date: '2027-03-03' };
    await server.command('coming-1', { type: 'ChangeDetails', data: { details } });
    expect((await people('coming-1')).map(({ personId }) => personId)).not.toContain('hedda');
  });

  it('keep the reply of somebody who was known by two ids (D20)', async () => {
    await told({
      type: 'AddMember',
      data: { personId: 'arvid-2', name: 'Arvid Lindqvist', from: '2027-01-01', position: seat('Kommun 3') },
    });
    await told({ type: 'MergeMembers', data: { kept: 'arvid-2', merged: 'arvid' } });
    const merged = (await people('coming-1')).filter(({ name }) => name === 'Arvid Lindqvist');
    expect(merged).toMatchObject([{ personId: 'arvid-2', reply: { value: { kind: 'remote' } } }]);
    const me = (await (await server.ask('/api/v1/me', { as: DIRECTOR })).json()) as MeView;
    expect(me.personId).toBe('arvid-2');
  });

  it('have a co-opted person after the municipalities, who replies and is not counted (S5)', async () => {
    await told({
      type: 'ChangeMember',
      data: {
        personId: 'ruben',
        from: '2027-02-01',
        position: { organisation: 'Regionen', roles: ['co-opted'] },
      },
    });
    expect((await people('coming-1')).map(({ standing }) => standing)).toEqual([
      'member',
      'member',
      'member',
      'co-opted',
      'secretariat',
    ]);
    const reply = { type: 'Reply', data: { personId: 'ruben', reply: { kind: 'attending' } } } as const;
    const answer = (await (await server.command('coming-1', reply, { as: READER })).json()) as MeetingView;
    expect(answer.counts).toEqual({ attending: 1, declined: 0, unanswered: 2 });
  });

  it('bring the posted notice up to date', async () => {
    const jobs = await server.store.outbox.claim('2027-03-01T00:00:00.000Z', 50, 1_000);
    for (const job of jobs) await server.store.outbox.complete(job);
    const { workplace } = server;
    const posted: MeetingEvent = {
      type: 'CardPosted',
      data: { card: 'notice', conversationId: 'c', activityId: 'a' },
    };
    await workplace.ledger.transact(meetingStream('exempel', 'coming-1'), {
      actor: SYSTEM,
      moment: TODAY,
      decide: () => ({ ok: true, value: { events: [posted] } }),
    });
    await told({ type: 'DescribeMember', data: { personId: 'tove', name: 'Tove Ek' } });
    const caused = await server.store.outbox.claim('2027-03-01T00:00:00.000Z', 50, 1_000);
    expect(caused.map(({ kind, payload }) => [kind, payload])).toEqual([
      ['channel.update', { meetingId: 'coming-1', card: 'notice' }],
      ['calendar.keep', { meetingId: 'coming-1' }],
    ]);
  });

  it('follow also in the middle of a storm of replies, and no reply is lost', async () => {
    const kinds = ['attending', 'remote'] as const;
    const storm = Array.from({ length: 60 }, (_, index) =>
      server.command(
        'coming-1',
        {
          type: 'Reply',
          data: { personId: 'arvid', reply: { kind: kinds[index % 2] ?? 'attending' } },
        },
        { as: DIRECTOR },
      ),
    );
    const leaving = tell({ type: 'EndMembership', data: { personId: 'tove', last: '2027-02-11' } });
    const answers = await Promise.all([leaving, ...storm]);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect((await people('coming-1')).map(({ personId }) => personId)).not.toContain('tove');
  });

  it('that have begun keep the roll of their day', async () => {
    await server.command('coming-1', { type: 'StartMeeting', data: {} });
    await told({ type: 'EndMembership', data: { personId: 'tove', last: '2027-02-11' } });
    expect((await people('coming-1')).map(({ personId }) => personId)).toContain('tove');
  });
});

describe('a meeting drafted from a series', () => {
  const kept = GROUP_COMMAND_EXAMPLES.find(({ type }) => type === 'KeepSeries');
  const draft = (meetingId: string, date: string, ask: Ask = {}) => {
    const details = { ...A_MEETING, date };
    const body = { meetingId, details, source: { kind: 'series', seriesId: 'serie-1', date } };
    return server.ask('/api/v1/meetings', { as: SECRETARY, body, ...ask });
  };
  const itemsOf = async (answer: Response) =>
    ((await answer.json()) as MeetingView).items.map(({ title, theme }) => [title, theme?.goalArea]);

  beforeEach(async () => {
    server = await startServer();
    if (kept) await told(kept);
  });
  afterEach(() => server.stop());

  it('has its standing items, and each the next theme in turn (S12)', async () => {
    expect(await itemsOf(await draft('from-series-1', '2027-03-19'))).toEqual([
      ['Tematisk uppföljning', 'Näringsliv'],
      ['Övrigt', undefined],
    ]);
    expect(await itemsOf(await draft('from-series-2', '2027-04-16'))).toEqual([
      ['Tematisk uppföljning', 'Miljö'],
      ['Övrigt', undefined],
    ]);
    expect((await seen(SECRETARY)).series[0]?.nextThemeId).toBe('tema-1');
  });

  it('is drafted once, however often it is asked for, and never twice for one date', async () => {
    await draft('from-series-1', '2027-03-19');
    const again = await draft('from-series-1', '2027-03-19');
    expect([again.status, (await itemsOf(again))[0]]).toEqual([201, ['Tematisk uppföljning', 'Näringsliv']]);
    expect((await seen(SECRETARY)).series[0]?.nextThemeId).toBe('tema-2');
    expect(await problemOf(await draft('from-series-9', '2027-03-19'))).toMatchObject({
      code: 'occasion-drafted',
    });
    expect(await problemOf(await draft('from-series-9', '2027-03-20'))).toMatchObject({
      code: 'occasion-not-found',
    });
  });

  it('two at once get different themes', async () => {
    const both = await Promise.all([
      draft('from-series-1', '2027-03-19'),
      draft('from-series-2', '2027-04-16'),
    ]);
    const themes = (await Promise.all(both.map(itemsOf))).map(([first]) => first?.[1]);
    expect(new Set(themes)).toEqual(new Set(['Miljö', 'Näringsliv']));
  });

  it('takes the place of one that was cancelled, with its theme', async () => {
    await draft('from-series-1', '2027-03-19');
    const cancelled = await server.command('from-series-1', { type: 'CancelMeeting', data: {} });
    expect(cancelled.status).toBe(200);
    expect((await itemsOf(await draft('from-series-2', '2027-03-19')))[0]?.[1]).toBe('Näringsliv');
    expect((await itemsOf(await draft('from-series-3', '2027-04-16')))[0]?.[1]).toBe('Miljö');
    expect((await seen(SECRETARY)).series[0]?.occasions[0]?.meeting?.meetingId).toBe('from-series-2');
  });

  it('shows in the plan, as a draft to those who prepare it alone', async () => {
    await draft('from-series-1', '2027-03-19');
    expect((await seen(SECRETARY)).series[0]?.occasions[0]).toMatchObject({
      date: '2027-03-19',
      details: { title: 'Internat', start: '09:00', end: '16:00', place: 'Arild', replyBy: '2027-03-17' },
      proposeBy: '2027-03-09',
      meeting: { meetingId: 'from-series-1', phase: 'draft' },
    });
    expect((await seen(READER)).series[0]?.occasions[0]?.meeting).toBeUndefined();
  });
});

describe('authority over the group', () => {
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());
  const version = async () => (await server.workplace.ledger.load(rosterStream('exempel'))).version;

  describe.each(GROUP_COMMAND_EXAMPLES)('$type', (command) => {
    it.each([
      ['a director', DIRECTOR, '403 not-allowed'],
      ['the chair', CHAIR, '403 not-allowed'],
      ['a reader', READER, '403 not-allowed'],
      ['who stands in no roster', NOBODY, '403 not-in-roster'],
    ] as const)('is refused to %s', async (_who, as, expected) => {
      const before = await version();
      const answer = await tell(command, { as });
      expect(`${answer.status} ${(await problemOf(answer)).code}`).toBe(expected);
      expect(await version()).toBe(before);
    });

    it('by the secretariat of another group changes nothing here', async () => {
      const before = await version();
      await tell(command, { as: STRANGER });
      expect(await version()).toBe(before);
    });

    it('is refused without an idempotency key', async () => {
      const answer = await server.ask(`${GROUP}/commands`, { as: SECRETARY, body: command });
      expect((await problemOf(answer)).code).toBe('idempotency-key-missing');
    });
  });

  it('keeps who may read the group to its own people', async () => {
    expect((await server.ask(GROUP)).status).toBe(401);
    expect((await server.ask(GROUP, { as: NOBODY })).status).toBe(403);
    expect((await seen(STRANGER)).groupId).toBe('annan');
  });
});
