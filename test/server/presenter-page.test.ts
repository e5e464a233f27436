import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MeetingView } from '../../src/contract/views.ts';
import type { MeetingCommand } from '../../src/domain/meeting/commands.ts';
import { inviteTo, linkTo, press, visit } from '../support/presenter-visitor.ts';
import type { ServerFixture } from '../support/server-fixture.ts';
import { problemOf, startServer } from '../support/server-fixture.ts';
import { CHAIR, DIRECTOR, READER, SECRETARY, STRANGER } from '../support/server-people.ts';

let server: ServerFixture;
let meetings = 0;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const about = (type: 'WithdrawPresenterLink' | 'RenewPresenterLink' | 'LetPresenterIn' | 'ThankPresenter') =>
  ({ type, data: { invitationId: 'v1' } }) as MeetingCommand;

async function invited(over: Parameters<typeof inviteTo>[2] = {}) {
  const meetingId = `presenter-${(meetings += 1)}`;
  await server.meeting(meetingId, { details: { joinUrl: 'https://teams.example/l/meetup-join/1' } });
  return { meetingId, link: await inviteTo(server, meetingId, over) };
}

const seenBy = async (meetingId: string, as: number) =>
  (await (await server.ask(`/api/v1/meetings/${meetingId}`, { as })).json()) as MeetingView;

describe('a link to a presenter’s page', () => {
  it('shows by reading it the same door for every address, and opens nothing', async () => {
    const { meetingId, link } = await invited();
    const doors = await Promise.all(
      [link, '/presenter/nagot-helt-annat', `/presenter/${'A'.repeat(43)}`].map((path) => server.ask(path)),
    );
    const pages = await Promise.all(doors.map((door) => door.text()));
    expect(doors.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(new Set(pages).size).toBe(1);
    expect(pages[0]).toContain('Öppna min sida');
    expect(pages[0]).not.toContain('Ada');
    expect(pages[0]).not.toContain('<script');
    expect(doors.every(({ headers }) => headers.get('set-cookie') === null)).toBe(true);
    expect((await seenBy(meetingId, SECRETARY)).presenters?.[0]?.status).toBe('invited');
  });

  it('tells no other site where it came from, and is kept by nobody on the way', async () => {
    const { link } = await invited();
    const { headers } = await server.ask(link);
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('content-security-policy')).toContain("form-action 'self'");
  });

  it('is exchanged by pressing for a cookie of that page alone, which no script reads', async () => {
    const { meetingId, link } = await invited();
    const opened = await press(server, link);
    expect(opened.status).toBe(303);
    expect(opened.headers.get('location')).toBe('/presenter/at/v1');
    const cookie = opened.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^radslag-presenter=[\w-]{43};/);
    for (const rule of ['Path=/presenter/at/v1', 'HttpOnly', 'SameSite=Strict'])
      expect(cookie).toContain(rule);
    // Two days after the meeting, at midnight on the group's clock.
    expect(cookie).toContain('Expires=Fri, 19 Feb 2027 23:00:00 GMT');
    expect((await seenBy(meetingId, SECRETARY)).presenters?.[0]?.status).toBe('opened');
  });

  it('gives a cookie that goes by https alone where the product is reached so', async () => {
    const secure = await startServer({ publicUrl: 'https://radslag.example' });
    await secure.meeting('presenter-s');
    const opened = await press(secure, await inviteTo(secure, 'presenter-s'));
    expect(opened.headers.get('set-cookie')).toMatch(/^__Secure-radslag-presenter=.*; Secure/);
    await secure.stop();
  });

  it('is not opened by a form of another site', async () => {
    const { link } = await invited();
    for (const headers of [{ 'sec-fetch-site': 'cross-site' }, { origin: 'https://annan.example' }])
      expect((await press(server, link, headers)).status).toBe(404);
  });

  it('answers alike whether it is unknown, withdrawn, replaced or has expired, and says whom to turn to', async () => {
    const { meetingId, link } = await invited();
    const { link: replaced, meetingId: other } = await invited();
    await server.command(meetingId, about('WithdrawPresenterLink'));
    await server.command(other, about('RenewPresenterLink'));
    const { link: late } = await invited();
    const answers = [];
    for (const path of [link, replaced, '/presenter/x', `/presenter/${'B'.repeat(43)}`])
      answers.push(await press(server, path));
    server.setTime({ instant: '2027-02-20T08:00:00.000Z', date: '2027-02-20', time: '09:00' });
    answers.push(await press(server, late));
    server.setTime({ instant: '2027-02-10T08:00:00.000Z', date: '2027-02-10', time: '09:00' });
    const pages = await Promise.all(answers.map((answer) => answer.text()));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([404]));
    expect(new Set(pages).size).toBe(1);
    expect(pages[0]).toContain('svara på mejlet');
    expect(answers.every(({ headers }) => headers.get('set-cookie') === null)).toBe(true);
  });

  it('is tried a few times and no more, and then nothing is even looked for', async () => {
    const own = await startServer();
    await own.meeting('presenter-g');
    const link = await inviteTo(own, 'presenter-g');
    const tries = await Promise.all(
      Array.from({ length: 25 }, (_, index) => press(own, `/presenter/${String(index).padStart(43, 'x')}`)),
    );
    const busy = tries.filter(({ status }) => status === 429);
    expect(busy.length).toBeGreaterThan(0);
    expect(Number(busy[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await press(own, link)).status).toBe(429);
    await own.stop();
  });

  it('is made for the secretariat alone', async () => {
    const { meetingId } = await invited();
    const path = `/api/v1/meetings/${meetingId}/presenters/v1/link`;
    for (const as of [CHAIR, DIRECTOR, READER]) {
      const refused = await server.ask(path, { as, method: 'POST' });
      expect((await problemOf(refused)).code).toBe('not-allowed');
    }
    expect((await server.ask(path, { as: STRANGER, method: 'POST' })).status).toBe(404);
    const gone = await server.ask(path.replace('v1/link', 'v9/link'), { as: SECRETARY, method: 'POST' });
    expect((await problemOf(gone)).code).toBe('presenter-not-found');
  });
});

describe('a presenter’s page', () => {
  it('says what is theirs, and of the rest how much is before it', async () => {
    const { meetingId, link } = await invited({ words: 'Tio minuter, sedan frågor.' });
    const page = await visit(server, link);
    expect(await page.view()).toEqual({
      groupName: 'Gruppen exempel',
      name: 'Ada Lind',
      item: 'Ekonomi',
      words: 'Tio minuter, sedan frågor.',
      standing: 'planned',
      date: '2027-02-17',
      planned: '08:30',
      counts: 'items',
      withdrawn: false,
      mayBeReady: false,
      ready: false,
      letIn: false,
      thanked: false,
      papers: [],
      mayBring: true,
      contacts: [{ name: 'Sara Lindqvist', email: 'sara@example.org' }],
      today: '2027-02-10',
      now: '09:00',
      at: '2027-02-10T08:00:00.000Z',
    });
    const whole = JSON.stringify(await page.view());
    for (const other of ['Skolfrågor', 'Rådhuset', 'meetup-join', meetingId])
      expect(whole).not.toContain(other);
  });

  it('takes "I am ready" and takes it back; the secretariat sees both', async () => {
    const { meetingId, link } = await invited();
    const page = await visit(server, link);
    expect(await (await page.ask('ready', { body: { ready: true } })).json()).toMatchObject({ ready: true });
    expect((await seenBy(meetingId, SECRETARY)).presenters?.[0]?.status).toBe('ready');
    await page.ask('ready', { body: { ready: true } });
    await page.ask('ready', { body: { ready: false } });
    expect((await seenBy(meetingId, SECRETARY)).presenters?.[0]?.status).toBe('opened');
    const log = await server.events(meetingId);
    expect(log.filter(({ type }) => type === 'PresenterReady')).toHaveLength(1);
    expect(log.at(-1)?.actor).toEqual({ personId: 'presenter:v1', via: 'presenter-link' });
    expect((await page.ask('ready', { body: { ready: 'ja' } })).status).toBe(400);
  });

  it('shows the way in when the secretariat lets them in, and the thanks after it', async () => {
    const { meetingId, link } = await invited();
    const page = await visit(server, link);
    server.setTime({ instant: '2027-02-17T07:00:00.000Z', date: '2027-02-17', time: '08:00' });
    await server.command(meetingId, { type: 'StartMeeting', data: { time: '08:00' } });
    await server.command(meetingId, about('LetPresenterIn'));
    expect(await page.view()).toMatchObject({
      letIn: true,
      joinUrl: 'https://teams.example/l/meetup-join/1',
    });
    await server.command(meetingId, about('ThankPresenter'));
    const after = await page.view();
    expect(after).toMatchObject({ standing: 'done', thanked: true, letIn: false });
    expect(after.joinUrl).toBeUndefined();
    server.setTime({ instant: '2027-02-10T08:00:00.000Z', date: '2027-02-10', time: '09:00' });
  });

  it('is told live of what concerns it, of nothing else, and ends with the link', async () => {
    const { meetingId, link } = await invited();
    const page = await visit(server, link);
    const stream = await page.ask('events', { signal: AbortSignal.timeout(20_000) });
    const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
    let heard = '';
    const until = async (what: () => boolean) => {
      while (!what()) {
        const { done, value } = (await reader?.read()) ?? { done: true, value: '' };
        if (done) return true;
        heard += value;
      }
      return false;
    };
    const told = () => heard.split('event: presenter').length - 1;
    await until(() => told() === 1);
    await server.command(meetingId, {
      type: 'Reply',
      data: { personId: 'arvid', reply: { kind: 'remote' } },
    });
    await page.ask('ready', { body: { ready: true } });
    await until(() => told() === 2);
    expect(heard).not.toContain('version');
    await server.command(meetingId, about('WithdrawPresenterLink'));
    expect(await until(() => false)).toBe(true);
    expect(told()).toBe(2);
    expect((await problemOf(await page.ask('view'))).code).toBe('presenter-link-invalid');
  });

  it('is shown to those who prepare or lead the meeting alone, the address to those who prepare it', async () => {
    const { meetingId } = await invited({ email: 'ada@lab.example', words: 'Kort.' });
    expect((await seenBy(meetingId, SECRETARY)).presenters).toMatchObject([
      { name: 'Ada Lind', email: 'ada@lab.example', words: 'Kort.', status: 'invited' },
    ]);
    const chair = (await seenBy(meetingId, CHAIR)).presenters;
    expect(chair).toMatchObject([{ name: 'Ada Lind', status: 'invited' }]);
    expect(JSON.stringify(chair)).not.toContain('ada@lab.example');
    for (const as of [DIRECTOR, READER]) {
      const view = JSON.stringify(await seenBy(meetingId, as));
      expect(view).not.toContain('ada@lab.example');
      expect(view).not.toContain('presenters":[{"invitationId');
    }
  });

  it('opens by no cookie of another invitation, nor without the page’s own header', async () => {
    const { meetingId, link } = await invited();
    const page = await visit(server, link);
    await inviteTo(server, meetingId, { invitationId: 'v2', name: 'Bea Ek' });
    const other = await visit(server, await linkTo(server, meetingId, 'v2'));
    expect((await page.ask('view', { cookie: other.cookie })).status).toBe(404);
    expect((await page.ask('view', { cookie: '' })).status).toBe(404);
    expect((await page.ask('view', { headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(404);
    const bare = await fetch(`${server.url}${page.path}/view`, { headers: { cookie: page.cookie } });
    expect(bare.status).toBe(404);
  });

  it('opens nothing else: no address of the API, by the cookie or the link as a token', async () => {
    const { meetingId, link } = await invited();
    const page = await visit(server, link);
    const secret = link.split('/').at(-1) ?? '';
    for (const path of ['me', 'meetings', `meetings/${meetingId}`, `meetings/${meetingId}/events`, 'group'])
      for (const headers of [{ cookie: page.cookie }, { authorization: `Bearer ${secret}` }])
        expect((await server.ask(`/api/v1/${path}`, { headers })).status).toBe(401);
  });

  it('leaves neither link nor cookie in the log of operation', async () => {
    const { link } = await invited();
    const page = await visit(server, link);
    await page.view();
    const secret = link.split('/').at(-1) ?? '-';
    expect(server.lines.some((line) => line.includes(secret))).toBe(false);
  });
});
