import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { abilitiesOf } from '../../src/domain/group/abilities.ts';
import type { MeetingCommand, MeetingCommandType } from '../../src/domain/meeting/commands.ts';
import { RULES } from '../../src/domain/meeting/rules.ts';
import { MEETING_COMMAND_EXAMPLES } from '../support/server-commands.ts';
import type { Ask, ServerFixture } from '../support/server-fixture.ts';
import { A_MEETING, problemOf, startServer } from '../support/server-fixture.ts';
import { CHAIR, DIRECTOR, GROUPS, NOBODY, READER, SECRETARY, STRANGER } from '../support/server-people.ts';

const MEETING = 'authority-1';
const PATH = `/api/v1/meetings/${MEETING}`;
const DRAFT = `${PATH}/drafts/text:opening`;
/** Those who sit in the group and may not prepare its meetings or write their protocols. */
const IN_THE_GROUP = [
  { who: 'the chair', person: CHAIR, personId: 'hedda' },
  { who: 'a director', person: DIRECTOR, personId: 'arvid' },
  { who: 'a reader', person: READER, personId: 'ruben' },
];

/** A write, or something shown to some alone, that is refused to everybody in the group but the secretariat. */
interface ForSecretariat {
  readonly what: string;
  readonly path: string;
  readonly method: string;
  readonly body?: object;
}
const BESIDE: readonly ForSecretariat[] = [
  {
    what: 'drafting a meeting',
    path: '/api/v1/meetings',
    method: 'POST',
    body: { meetingId: 'authority-2', details: A_MEETING, source: { kind: 'text', text: '1. Budget' } },
  },
  {
    what: 'the preview of an agenda',
    path: '/api/v1/agenda-preview',
    method: 'POST',
    body: { text: '1. Budget' },
  },
  { what: 'saving a draft', path: DRAFT, method: 'PUT', body: { content: 'x', basedOn: 0, sequence: 9 } },
  { what: 'dropping a draft', path: DRAFT, method: 'DELETE' },
  {
    what: 'a note of somebody else’s reply',
    path: `${PATH}/notes/reply`,
    method: 'PUT',
    body: { text: 'Sjuk', personId: 'tove' },
  },
  {
    what: 'erasing a note of somebody else’s reply',
    path: `${PATH}/notes/reply`,
    method: 'PUT',
    body: { text: '', personId: 'tove' },
  },
  { what: 'the list of what needs attention', path: '/api/v1/attention', method: 'GET' },
  {
    what: 'settling what needs attention',
    path: '/api/v1/attention/parked',
    method: 'POST',
    body: { how: 'done' },
  },
];

/** Driven by what there is: a command that has no case here, or whose ability is forgotten, fails. */
describe('authority over HTTP', () => {
  let server: ServerFixture;
  let parkedId = '';
  const send = (path: string, method: string, body: object | undefined, ask: Ask) =>
    server.ask(path.replace(/parked$/, parkedId), { method, ...(body ? { body } : {}), ...ask });

  beforeAll(async () => {
    server = await startServer();
    await server.meeting(MEETING);
    await server.command(MEETING, { type: 'StartMeeting', data: {} });
    const draft = { content: 'under arbete', basedOn: 0, sequence: 1 };
    await send(DRAFT, 'PUT', draft, { as: SECRETARY });
    await send(`${PATH}/notes/reply`, 'PUT', { text: 'Sjuk i dag', personId: 'tove' }, { as: SECRETARY });
    const [job] = await server.store.outbox.claim('2027-03-01T00:00:00.000Z', 1, 1_000);
    if (!job) throw new Error('the meeting should have caused jobs');
    await server.store.outbox.park(job, 'unknown', 'the line broke');
    parkedId = job.jobId;
    const { drafts, notes } = await kept();
    if (drafts.length !== 1 || notes.length !== 1) throw new Error('there should be something to change');
  });
  afterAll(() => server.stop());

  /** All that the store has of the group's meetings, in the log and beside it. */
  async function kept() {
    const { drafts, events, notes, outbox } = server.store;
    return {
      version: await events.version(`group/exempel/meeting/${MEETING}`),
      meetings: await events.streams('exempel', 'meeting'),
      drafts: await drafts.read('exempel', MEETING),
      notes: await notes.read('exempel', MEETING),
      jobs: await outbox.counts(),
    };
  }
  async function expectRefused(answered: () => Promise<Response>, expected: string): Promise<void> {
    const before = await kept();
    const answer = await answered();
    expect(`${answer.status} ${(await problemOf(answer)).code}`).toBe(expected);
    expect(await kept()).toEqual(before);
  }

  describe.each(Object.keys(RULES) as MeetingCommandType[])('%s', (type) => {
    const asked = (ask: Ask, personId?: string) => () => server.command(MEETING, wish(type, personId), ask);

    it('is refused to who has no token', () => {
      const headers = { 'idempotency-key': 'nobody-at-all' };
      const bare = () => server.ask(`${PATH}/commands`, { body: wish(type), headers });
      return expectRefused(bare, '401 token-missing');
    });

    it('is refused to who stands in no roster', () =>
      expectRefused(asked({ as: NOBODY }), '403 not-in-roster'));

    it('finds no meeting for the secretariat of another group', async () => {
      await expectRefused(asked({ as: STRANGER }), '404 meeting-not-found');
      expect(await server.store.events.streams('annan', 'meeting')).toEqual([]);
    });

    it('is refused to a reader, also about themselves', () =>
      expectRefused(asked({ as: READER }, 'ruben'), '403 not-allowed'));

    it.each(IN_THE_GROUP.filter(({ personId }) => !mayThemselves(type, personId)))(
      'is refused to $who',
      ({ person }) => expectRefused(asked({ as: person }), '403 not-allowed'),
    );
  });

  describe.each(BESIDE)('$what', ({ path, method, body }) => {
    const asked = (ask: Ask) => () => send(path, method, body, ask);

    it('is refused to who has no token', () => expectRefused(asked({}), '401 token-missing'));

    it('is refused to who stands in no roster', () =>
      expectRefused(asked({ as: NOBODY }), '403 not-in-roster'));

    it.each(IN_THE_GROUP)('is refused to $who', ({ person }) =>
      expectRefused(asked({ as: person }), '403 not-allowed'),
    );
  });

  it('is refused to a reader who would send the secretariat a note without a reply', () => {
    const asked = () => send(`${PATH}/notes/reply`, 'PUT', { text: 'Hej' }, { as: READER });
    return expectRefused(asked, '403 not-allowed');
  });

  it('lets the secretariat do all that was refused, so that it was refused to the person', async () => {
    for (const { path, method, body } of BESIDE) {
      const answer = await send(path, method, body, { as: SECRETARY });
      expect([path, answer.ok]).toEqual([path, true]);
    }
    for (const type of Object.keys(RULES) as MeetingCommandType[])
      expect([type, (await server.command(MEETING, wish(type))).status]).not.toEqual([type, 403]);
  });
});

/** The command as it would be sent, about somebody whom nobody of those asking is unless told. */
function wish(type: MeetingCommandType, personId = 'tove'): MeetingCommand {
  const example = MEETING_COMMAND_EXAMPLES.find((one) => one.type === type);
  if (!example) throw new Error(`no example of ${type}`);
  const data = type === 'Reply' ? { ...example.data, personId } : example.data;
  return { type, data } as MeetingCommand;
}

/** Replying for somebody else is the secretariat's alone (D4); the rest goes by ability. */
function mayThemselves(type: MeetingCommandType, personId: string): boolean {
  const member = GROUPS[0]?.members.find((one) => one.personId === personId);
  return type !== 'Reply' && abilitiesOf(member).has(RULES[type].ability);
}
