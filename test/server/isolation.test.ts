import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ok } from '../../src/domain/basics/result.ts';
import type { ApiOptions } from '../../src/server/api/create-api.ts';
import { createApi } from '../../src/server/api/create-api.ts';
import type { LiveStreams } from '../../src/server/api/live-streams.ts';
import { changeRoster } from '../../src/usecases/change-roster.ts';
import { meetPeople } from '../../src/usecases/meet-people.ts';
import { MEETING_COMMAND_EXAMPLES } from '../support/server-commands.ts';
import type { ServerFixture } from '../support/server-fixture.ts';
import { startServer } from '../support/server-fixture.ts';
import { GROUP_COMMAND_EXAMPLES } from '../support/server-group-commands.ts';
import { A_QUESTION, INQUIRY_COMMAND_EXAMPLES } from '../support/server-inquiry-commands.ts';
import { FOREIGN_TENANT, HOST_TENANT, objectIdOf, SECRETARY, STRANGER } from '../support/server-people.ts';
import { ISSUER } from '../support/server-tokens.ts';

/** Stands in everything of the one group that can hold words. */
const SECRET = 'Hemligenbara';
const [OURS, THEIRS] = ['exempel', 'annan'] as const;
const IDS = {
  meetingId: 'isolation-1',
  taskId: 'isolation-task',
  inquiryId: 'authority-1',
  matterId: 'item-0001',
};
const WAITING = 'vantar-1';
const OWNER = { kind: 'person', name: 'Arvid Lindqvist', personId: 'arvid' } as const;

/** What each address takes. An address of the API without a row here is called with nothing. */
const BODIES: Readonly<Record<string, readonly object[]>> = {
  'POST /group/commands': GROUP_COMMAND_EXAMPLES,
  'POST /meetings/:meetingId/commands': MEETING_COMMAND_EXAMPLES,
  'POST /inquiries/commands': INQUIRY_COMMAND_EXAMPLES,
  'POST /tasks/commands': [
    { type: 'SetTaskStatus', data: { taskId: IDS.taskId, status: 'done' } },
    { type: 'ChangeTask', data: { taskId: IDS.taskId, text: 'Taget', owner: OWNER } },
    { type: 'ReportTask', data: { taskId: IDS.taskId, meetingId: IDS.meetingId, heard: true } },
  ],
  'POST /uptake/commands': [
    { type: 'AcknowledgeDecisions', data: { meetingId: IDS.meetingId } },
    {
      type: 'ChooseDecisions',
      data: { meetingId: IDS.meetingId, choices: [{ clauseId: 'k1', following: 'all' }] },
    },
    {
      type: 'AnswerDecisions',
      data: { meetingId: IDS.meetingId, municipality: 'Kommun 3', answers: [{ clauseId: 'k1' }] },
    },
    {
      type: 'EnterUptake',
      data: { meetingId: IDS.meetingId, atMeetingId: IDS.meetingId, itemId: 'item-0009' },
    },
  ],
  'POST /pending/commands': [
    { type: 'DismissMatter', data: { pendingId: WAITING, reason: 'Nej' } },
    { type: 'ReinstateMatter', data: { pendingId: WAITING } },
    { type: 'WithdrawMatter', data: { pendingId: WAITING } },
    {
      type: 'ProposeMatter',
      data: { pendingId: 'ny-1', proposal: { title: 'X' }, meetingId: IDS.meetingId },
    },
  ],
  'POST /meetings/:meetingId/rehearsal': [{}],
  'PUT /meetings/:meetingId/drafts/:field': [{ content: 'x', basedOn: 0, sequence: 9 }],
  'PUT /meetings/:meetingId/notes/:kind': [{ text: 'x' }, { text: 'x', personId: 'arvid' }],
  'PUT /meetings/:meetingId/seen': [{ agendaVersion: 99 }],
  'POST /attention/:jobId': [{ how: 'done' }, { how: 'again' }],
};

const ADDRESSES = addressesOfTheApi();
let server: ServerFixture;
let jobId = '';
let sent = 0;

describe('two groups of two tenants in one installation', () => {
  beforeAll(async () => {
    server = await startServer({ allowedTenants: [HOST_TENANT, FOREIGN_TENANT] });
    const identity = { kind: 'entra', tenantId: FOREIGN_TENANT, objectId: objectIdOf(STRANGER) } as const;
    await changeRoster(server.workplace, THEIRS, () =>
      ok([
        { type: 'IdentityLinked', data: { personId: 'stina', identity } },
        {
          type: 'IdentityUnlinked',
          data: { personId: 'stina', identity: { ...identity, tenantId: HOST_TENANT } },
        },
      ]),
    );
    await fillOurs();
  });
  afterAll(() => server.stop());

  it('are known by their own people, each by an account in its own tenant', async () => {
    expect(await (await theirs('GET', '/me')).json()).toMatchObject({ personId: 'stina' });
    expect((await ours('GET', `/meetings/${IDS.meetingId}`)).status).toBe(200);
    // The same account id in another tenant is another account.
    const namesake = await server.issuer.token(SECRETARY, inForeignTenant());
    expect((await server.ask('/api/v1/me', { token: namesake })).status).toBe(403);
    // A tenant that is not let in is told so before anybody is looked for.
    const third = {
      iss: ISSUER('33333333-0000-4000-8000-000000000003'),
      tid: '33333333-0000-4000-8000-000000000003',
    };
    const refused = await server.ask('/api/v1/me', { token: await server.issuer.token(STRANGER, third) });
    expect([refused.status, await refused.json()]).toMatchObject([401, { code: 'foreign-tenant' }]);
  });

  it('has words in all that the API shows of the one, so that what leaks is seen', async () => {
    const seen = ['/meetings', `/meetings/${IDS.meetingId}`, '/tasks', '/inquiries', '/group', '/pending'];
    for (const path of seen)
      expect([path, await (await ours('GET', path)).text()]).toEqual([path, expect.stringContaining(SECRET)]);
  });

  it.each(ADDRESSES)(
    '%s %s tells the other group nothing of it and changes nothing',
    async (method, path) => {
      const before = await keptOfOurs();
      for (const body of BODIES[`${method} ${path}`] ?? [undefined]) {
        const answer = await theirs(method, filled(path), body);
        const said = await answer.text();
        const refused = answer.status >= 400 || said === '' || !path.includes('/:');
        const leaked = said.includes(SECRET) || said.includes('arvid');
        expect([refused, answer.status < 500, leaked]).toEqual([true, true, false]);
      }
      expect(await keptOfOurs()).toEqual(before);
    },
  );
});

/** A meeting with a draft, a note and a decision, a task, an inquiry, a waiting matter, a newcomer and a parked job. */
async function fillOurs(): Promise<void> {
  await server.meeting(IDS.meetingId, { details: { title: `Möte ${SECRET}`, place: SECRET } });
  const start = await server.command(IDS.meetingId, { type: 'StartMeeting', data: {} });
  expect(start.status).toBe(200);
  const body = { content: SECRET, basedOn: 0, sequence: 1 };
  await ours('PUT', `/meetings/${IDS.meetingId}/drafts/text:opening`, body);
  await ours('PUT', `/meetings/${IDS.meetingId}/notes/own`, { text: SECRET });
  await done('/tasks/commands', {
    type: 'GiveTask',
    data: { taskId: IDS.taskId, text: SECRET, owner: OWNER },
  });
  await done('/inquiries/commands', {
    type: 'OpenInquiry',
    data: { ...A_QUESTION, inquiryId: IDS.inquiryId, question: SECRET },
  });
  await done('/pending/commands', {
    type: 'ProposeMatter',
    data: { pendingId: WAITING, proposal: { title: SECRET } },
  });
  await meetPeople(server.workplace, OURS, [
    { name: SECRET, identities: [{ kind: 'entra', tenantId: HOST_TENANT, objectId: objectIdOf(900) }] },
  ]);
  const [job] = await server.store.outbox.claim('2027-03-01T00:00:00.000Z', 1, 1_000);
  if (!job) throw new Error('the meeting should have caused jobs');
  await server.store.outbox.park(job, 'unknown', SECRET);
  ({ jobId } = job);
}

async function done(path: string, body: object): Promise<void> {
  const answer = await ours('POST', path, body);
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
}

function inForeignTenant() {
  return { iss: ISSUER(FOREIGN_TENANT), tid: FOREIGN_TENANT };
}

async function theirs(method: string, path: string, body?: object): Promise<Response> {
  return call(await server.issuer.token(STRANGER, inForeignTenant()), method, path, body);
}

async function ours(method: string, path: string, body?: object): Promise<Response> {
  return call(await server.issuer.token(SECRETARY), method, path, body);
}

function call(token: string, method: string, path: string, body?: object): Promise<Response> {
  const headers = { 'idempotency-key': `isolation-${(sent += 1)}` };
  const signal = AbortSignal.timeout(20_000);
  return server.ask(`/api/v1${path}`, { token, method, headers, signal, ...(body ? { body } : {}) });
}

/** All that is kept of the one group. */
async function keptOfOurs() {
  const { events, notes, drafts, outbox } = server.store;
  const streams = [
    'roster/main',
    `meeting/${IDS.meetingId}`,
    `task/${IDS.taskId}`,
    `inquiry/${IDS.inquiryId}`,
    `uptake/${IDS.meetingId}`,
    'pending/main',
  ];
  return {
    versions: await Promise.all(streams.map((name) => events.version(`group/${OURS}/${name}`))),
    notes: await notes.read(OURS, IDS.meetingId),
    drafts: await drafts.read(OURS, IDS.meetingId),
    parked: await outbox.parked(OURS),
  };
}

/** An address with the ids of the one group in it. */
function filled(path: string): string {
  return path
    .replace(':field', 'text:opening')
    .replace(':kind', 'own')
    .replace(':jobId', jobId)
    .replace(':invitationId', 'v1')
    .replace(/:(meetingId|taskId|inquiryId|matterId)/gu, (_whole, name: keyof typeof IDS) => IDS[name]);
}

/** Every address there is, out of the API's own table: one that is added is tried without anybody thinking of it. */
function addressesOfTheApi(): readonly (readonly [method: string, path: string])[] {
  const api = createApi({
    workplace: {} as ServerFixture['workplace'],
    verify: () => Promise.reject(new Error('not asked')),
    papers: {} as ApiOptions['papers'],
    wordFiles: {} as ApiOptions['wordFiles'],
    channelFiles: {} as ApiOptions['channelFiles'],
    protocolReader: {} as ApiOptions['protocolReader'],
    liveStreams: {} as LiveStreams,
    presenterLinks: { secretFor: () => Promise.reject(new Error('not asked')) },
  });
  return api.stack.flatMap(({ route }) => {
    if (!route) return [];
    const { methods } = route as unknown as { readonly methods: Readonly<Record<string, boolean>> };
    return Object.keys(methods).map((method) => [method.toUpperCase(), route.path] as const);
  });
}
