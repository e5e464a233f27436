import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MeetingListView, MeetingView } from '../../src/contract/views.ts';
import type { ServerFixture } from '../support/server-fixture.ts';
import { A_MEETING, problemOf, startServer } from '../support/server-fixture.ts';
import { CHAIR, DIRECTOR, READER, SECRETARY, STRANGER } from '../support/server-people.ts';

const attending = { type: 'Reply', data: { personId: 'arvid', reply: { kind: 'attending' } } } as const;

describe('the meetings of the API', () => {
  let server: ServerFixture;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  const view = async (id: string, as = SECRETARY, headers = {}) =>
    server.ask(`/api/v1/meetings/${id}`, { as, headers });
  const read = async (id: string, as = SECRETARY) => (await (await view(id, as)).json()) as MeetingView;

  it('drafts a meeting once, however often it is asked', async () => {
    const body = {
      meetingId: 'drafted-once',
      details: A_MEETING,
      source: { kind: 'text', text: '1. Budget' },
    };
    const first = await server.ask('/api/v1/meetings', { as: SECRETARY, body });
    expect(first.status).toBe(201);
    expect(first.headers.get('location')).toBe('/api/v1/meetings/drafted-once');
    expect(first.headers.get('cache-control')).toBe('no-store');
    const events = await server.events('drafted-once');
    const again = await server.ask('/api/v1/meetings', { as: SECRETARY, body });
    expect(again.status).toBe(201);
    expect(await server.events('drafted-once')).toEqual(events);
    const other = { ...body, details: { ...A_MEETING, title: 'Ett annat' } };
    const refused = await server.ask('/api/v1/meetings', { as: SECRETARY, body: other });
    expect(refused.status).toBe(409);
    expect(await problemOf(refused)).toMatchObject({ code: 'meeting-already-exists' });
  });

  it('shows what a pasted agenda would become, and writes nothing', async () => {
    const body = { text: '1. Ekonomi\n2. Övrigt' };
    const answer = await server.ask('/api/v1/agenda-preview', { as: SECRETARY, body });
    expect(await answer.json()).toMatchObject({ items: [{ title: 'Ekonomi' }, { title: 'Övrigt' }] });
    expect((await server.ask('/api/v1/agenda-preview', { as: DIRECTOR, body })).status).toBe(403);
    const listed = { text: '09.15 Plan\nExpo', everyLine: true };
    const every = await server.ask('/api/v1/agenda-preview', { as: SECRETARY, body: listed });
    expect(await every.json()).toMatchObject({ items: [{ title: 'Plan' }, { title: 'Expo' }] });
  });

  it('shows a draft to those who prepare it alone', async () => {
    await server.meeting('only-a-draft', { notice: false });
    expect((await view('only-a-draft')).status).toBe(200);
    expect((await view('only-a-draft', DIRECTOR)).status).toBe(404);
    const list = async (as: number) =>
      (await (await server.ask('/api/v1/meetings', { as })).json()) as MeetingListView;
    const ids = async (as: number) => (await list(as)).coming.map((row) => row.meetingId);
    expect(await ids(SECRETARY)).toContain('only-a-draft');
    expect(await ids(DIRECTOR)).not.toContain('only-a-draft');
  });

  it('lists a residential as coming until its last day is over (S24)', async () => {
    const details = { date: '2027-02-09', endDate: '2027-02-10', start: '12:00', end: '11:30' };
    const drafted = await server.meeting('residential-1', { details });
    expect(drafted.details).toMatchObject(details);
    const list = (await (await server.ask('/api/v1/meetings', { as: DIRECTOR })).json()) as MeetingListView;
    expect(list.coming.find((row) => row.meetingId === 'residential-1')).toMatchObject({
      date: '2027-02-09',
      endDate: '2027-02-10',
    });
    expect(list.past.map((row) => row.meetingId)).not.toContain('residential-1');
  });

  it('gives the other group nothing: no meeting, no list, no write, no stream', async () => {
    await server.meeting('ours-alone-1');
    const path = '/api/v1/meetings/ours-alone-1';
    expect((await view('ours-alone-1', STRANGER)).status).toBe(404);
    expect((await server.ask(`${path}/events`, { as: STRANGER })).status).toBe(404);
    expect((await server.ask(`${path}/protocol.html`, { as: STRANGER })).status).toBe(404);
    const before = await server.events('ours-alone-1');
    const answer = await server.command('ours-alone-1', { type: 'StartMeeting', data: {} }, { as: STRANGER });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(await server.events('ours-alone-1')).toEqual(before);
    const rows = (await (await server.ask('/api/v1/meetings', { as: STRANGER })).json()) as MeetingListView;
    expect(rows).toEqual({ coming: [], past: [] });
  });

  it('tells each person what they may do', async () => {
    await server.meeting('abilities-1');
    expect((await read('abilities-1', DIRECTOR)).can).toEqual(['Reply']);
    expect((await read('abilities-1', DIRECTOR)).canReplyFor).toEqual(['arvid']);
    expect((await read('abilities-1', CHAIR)).can).toContain('StartMeeting');
    expect((await read('abilities-1', READER)).can).toEqual([]);
    expect((await read('abilities-1', SECRETARY)).canReplyFor).toContain('arvid');
  });

  it('answers 304 to the tag it gave, and the whole when anything in the view changed', async () => {
    await server.meeting('etag-meeting');
    const first = await view('etag-meeting');
    const tag = first.headers.get('etag') ?? '';
    expect(tag).toMatch(/^"\d+-[\w-]+"$/);
    // Browsers add no-cache to a fetch that names a tag itself.
    const known = { 'if-none-match': tag, 'cache-control': 'no-cache' };
    const same = await view('etag-meeting', SECRETARY, known);
    expect([same.status, await same.text()]).toEqual([304, '']);
    const draft = { content: 'under arbete', basedOn: 0, sequence: 1 };
    const path = '/api/v1/meetings/etag-meeting/drafts/text:opening';
    expect((await server.ask(path, { as: SECRETARY, method: 'PUT', body: draft })).status).toBe(200);
    expect((await view('etag-meeting', SECRETARY, known)).status).toBe(200);
  });

  it('carries out a command once for a key, and refuses the key for anything else', async () => {
    await server.meeting('once-meeting');
    const key = { 'idempotency-key': 'one-and-the-same' };
    const declined = { ...attending, data: { personId: 'arvid', reply: { kind: 'declined' } } } as const;
    const first = await server.command('once-meeting', attending, { as: DIRECTOR, headers: key });
    expect(first.status).toBe(200);
    expect(await first.json()).toMatchObject({ counts: { attending: 1 } });
    await server.command('once-meeting', declined, { as: DIRECTOR });
    const events = await server.events('once-meeting');
    const repeated = await server.command('once-meeting', attending, { as: DIRECTOR, headers: key });
    expect(repeated.status).toBe(200);
    expect(await repeated.json()).toMatchObject({ counts: { attending: 0, declined: 1 } });
    const reply = { kind: 'remote' } as const;
    const reused = await server.command(
      'once-meeting',
      { type: 'Reply', data: { personId: 'arvid', reply } },
      { as: DIRECTOR, headers: key },
    );
    expect(reused.status).toBe(422);
    expect(await problemOf(reused)).toMatchObject({ code: 'request-reused' });
    expect(await server.events('once-meeting')).toEqual(events);
  });

  it.each(['', ' ', 'å', 'x'.repeat(201)])('wants a usable Idempotency-Key: %j', async (key) => {
    const body = { type: 'PostNotice', data: {} };
    const headers: Record<string, string> = key === '' ? {} : { 'idempotency-key': encodeHeader(key) };
    const answer = await server.ask('/api/v1/meetings/once-meeting/commands', {
      as: SECRETARY,
      body,
      headers,
    });
    expect(answer.status).toBe(400);
    expect(await problemOf(answer)).toMatchObject({ code: 'idempotency-key-missing' });
  });

  it('writes only upon the version that If-Match names', async () => {
    const { version } = await server.meeting('match-meeting');
    const details = { ...A_MEETING, place: 'Biblioteket' };
    const change = { type: 'ChangeDetails', data: { details } } as const;
    for (const tag of [
      `"${version - 1}"`,
      `"${version - 1}-abc"`,
      '"something-else"',
      '"999999999999999999"',
    ]) {
      const late = await server.command('match-meeting', change, { headers: { 'if-match': tag } });
      expect([tag, late.status]).toEqual([tag, 412]);
      expect(await problemOf(late)).toMatchObject({ code: 'changed-by-someone-else', status: 412 });
    }
    const tag = (await view('match-meeting')).headers.get('etag') ?? '';
    const done = await server.command('match-meeting', change, { headers: { 'if-match': tag } });
    expect([done.status, ((await done.json()) as MeetingView).version]).toEqual([200, version + 1]);
    expect(done.headers.get('etag')).toMatch(new RegExp(`^"${version + 1}-`));
  });

  it('lets a director change nothing but their own reply', async () => {
    await server.meeting('rights-1');
    const before = await server.events('rights-1');
    const reply = { kind: 'attending' } as const;
    for (const [as, wish] of [
      [DIRECTOR, { type: 'StartMeeting', data: {} }],
      [DIRECTOR, { type: 'Reply', data: { personId: 'tove', reply } }],
      [READER, { type: 'Reply', data: { personId: 'ruben', reply } }],
      [CHAIR, { type: 'WriteText', data: { place: 'opening', text: [], basedOn: 0 } }],
    ] as const) {
      const answer = await server.command('rights-1', wish, { as });
      expect([answer.status, (await problemOf(answer)).code]).toEqual([403, 'not-allowed']);
    }
    expect(await server.events('rights-1')).toEqual(before);
  });

  it('gives people’s text back as they typed it', async () => {
    const typed = 'Årsöversikt "2027" <b>*fet*</b> & \\ ”citat” 🧑‍🚒 å\u0308 \u2028 {"a":1}';
    const view = await server.meeting('as-typed-1', { details: { place: typed } });
    expect(view.details.place).toBe(typed);
    const [item] = view.items;
    const itemId = item?.itemId ?? '';
    await server.command('as-typed-1', {
      type: 'RecordClause',
      data: { itemId, clauseId: 'c-1', text: `bifalla ${typed}` },
    });
    const text = [{ type: 'paragraph', spans: [{ text: typed }, { text: ' * # _', bold: true }] }] as const;
    await server.command('as-typed-1', { type: 'WriteText', data: { place: itemId, text, basedOn: 0 } });
    const after = await read('as-typed-1');
    expect(after.items[0]).toMatchObject({ clauses: [{ text: `bifalla ${typed}` }], text: { text } });
  });

  it('speaks Swedish, and English to who asks for it', async () => {
    const ask = (language: string) =>
      server.ask('/api/v1/meetings/none', { as: DIRECTOR, headers: { 'accept-language': language } });
    const [sv, en, fi] = [await ask('sv-SE,sv;q=0.9'), await ask('en-GB, sv;q=0.5'), await ask('fi')];
    expect(sv.headers.get('content-language')).toBe('sv');
    expect((await problemOf(sv)).detail).toMatch(/^Mötet finns inte\./);
    expect((await problemOf(en)).detail).toMatch(/^There is no such meeting\./);
    expect((await problemOf(fi)).title).toBe('Finns inte');
  });
});

/** Header values are bytes: a letter outside Latin 1 cannot even be sent. */
function encodeHeader(value: string): string {
  return Buffer.from(value, 'utf8').toString('latin1');
}
