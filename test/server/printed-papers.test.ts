import { unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GroupView } from '../../src/contract/group-view.ts';
import { aLogoPng } from '../support/a-logo.ts';
import { aWordTemplate } from '../support/word-template.ts';
import type { ServerFixture } from '../support/server-fixture.ts';
import { A_MEETING, problemOf, startServer } from '../support/server-fixture.ts';
import { CHAIR, DIRECTOR, READER, SECRETARY, STRANGER } from '../support/server-people.ts';

const MEETING = 'meeting-with-papers';

describe('the papers of a meeting', () => {
  let server: ServerFixture;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  const get = (id: string, paper: string, as: number) =>
    server.ask(`/api/v1/meetings/${id}/${paper}`, { as });
  const nameOf = (answer: Response) =>
    decodeURIComponent(
      /filename\*=UTF-8''(.*)$/.exec(answer.headers.get('content-disposition') ?? '')?.[1] ?? '',
    );

  it('gives the notice to everybody who sees the agenda, and before it is posted to those who prepare it', async () => {
    await server.meeting('never-posted', { notice: false });
    await server.meeting('posted-notice');
    const draft = await get('never-posted', 'notice.html', SECRETARY);
    expect(nameOf(draft)).toBe('2027-02-17 Kallelse utkast.html');
    expect(await draft.text()).toContain('<strong>Utkast</strong>');
    expect((await get('never-posted', 'notice.html', DIRECTOR)).status).toBe(404);
    for (const as of [SECRETARY, CHAIR, DIRECTOR, READER]) {
      const notice = await get('posted-notice', 'notice.pdf', as);
      expect([notice.status, nameOf(notice)]).toEqual([200, '2027-02-17 Kallelse.pdf']);
    }
    expect((await get('posted-notice', 'notice.docx', STRANGER)).status).toBe(404);
  });

  it('never puts into the notice what is written for the protocol', async () => {
    const view = await server.meeting('written-in');
    const itemId = view.items[0]?.itemId ?? '';
    server.setTime({ instant: '2027-02-17T08:00:00.000Z', date: A_MEETING.date, time: '09:00' });
    await server.command('written-in', { type: 'StartMeeting', data: {} });
    await server.command('written-in', {
      type: 'RecordClause',
      data: { itemId, clauseId: 'c1', text: 'hemlighålla detta' },
    });
    expect(await (await get('written-in', 'notice.html', DIRECTOR)).text()).not.toContain('hemlighålla');
  });

  it('keeps of a logo nothing but its pixels, refuses what is none, and prints it', async () => {
    const send = (png: Uint8Array) =>
      server.ask('/api/v1/group/commands', {
        as: SECRETARY,
        headers: { 'idempotency-key': `logo-${png.length}` },
        body: {
          type: 'ChangeLetterhead',
          data: {
            letterhead: {
              logo: { png: Buffer.from(png).toString('base64'), width: 1, height: 1 },
              lines: ['Kommungatan 1'],
            },
          },
        },
      });
    const refused = await send(Buffer.from('<svg/>'));
    expect([refused.status, (await problemOf(refused)).code]).toEqual([422, 'logo-unusable']);
    const done = await send(aLogoPng(48, 12));
    const { managed } = (await done.json()) as GroupView;
    expect(managed?.letterhead?.logo).toMatchObject({ width: 48, height: 12 });
    await server.meeting('with-a-logo');
    const notice = await (await get('with-a-logo', 'notice.html', DIRECTOR)).text();
    expect(notice).toContain(`data:image/png;base64,${managed?.letterhead?.logo?.png}`);
    expect(notice).toContain('Kommungatan 1');
  });

  it('keeps a Word template of one’s own, prints the protocol in it, and tells all that is wrong with one', async () => {
    let asked = 0;
    const group = (body: object) => {
      asked += 1;
      const headers = { 'idempotency-key': `template-${asked}` };
      return server.ask('/api/v1/group/commands', { as: SECRETARY, headers, body });
    };
    const send = (bytes: Uint8Array, as = SECRETARY) =>
      server.ask('/api/v1/group/templates', {
        as,
        body: { name: 'Mall.docx', docx: Buffer.from(bytes).toString('base64') },
      });
    const good = await aWordTemplate(['{rubrik} i vår mall', '{#ärenden}', '{titel}', '{/ärenden}']);
    expect((await send(good, DIRECTOR)).status).toBe(403);
    const refused = await send(await aWordTemplate(['{rubrikk}', '{titl}']));
    const problem = await problemOf(refused);
    expect([refused.status, problem.code]).toEqual([422, 'template-unusable']);
    expect(String(problem.params?.['faults']).split('\n')).toHaveLength(2);
    const stranger = { name: 'Mall.docx', sha256: '0'.repeat(64), size: 10 };
    const unknown = await group({ type: 'ChooseTemplate', data: { template: stranger } });
    expect((await problemOf(unknown)).code).toBe('template-not-found');
    const template: unknown = await (await send(good)).json();
    const chosen = await group({ type: 'ChooseTemplate', data: { template } });
    expect(((await chosen.json()) as GroupView).managed?.template).toEqual({
      name: 'Mall.docx',
      size: good.length,
    });
    const view = await server.meeting('in-own-template');
    expect(view).toMatchObject({ ownTemplate: true });
    const own = await get('in-own-template', 'protocol.docx?template=own', SECRETARY);
    expect(nameOf(own)).toBe('2027-02-17 Protokoll utkast.docx');
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(await own.arrayBuffer()) });
    expect(value).toContain(' i vår mall</p>');
    expect(value).toContain(view.items[0]?.title);
    const draft = await get('in-own-template', 'protocol.docx?template=own', DIRECTOR);
    expect((await problemOf(draft)).code).toBe('protocol-not-agreed');
    await group({ type: 'ChooseTemplate', data: {} });
    const gone = await get('in-own-template', 'protocol.docx?template=own', SECRETARY);
    expect((await problemOf(gone)).code).toBe('template-not-found');
    const sample = await server.ask('/api/v1/group/template-sample.docx', { as: SECRETARY });
    expect(nameOf(sample)).toBe('Exempelmall protokoll.docx');
  });

  it('gives extracts to those who may have the protocol: one municipality’s, or all in a zip', async () => {
    const view = await server.meeting(MEETING);
    const itemId = view.items[0]?.itemId ?? '';
    server.setTime({ instant: '2027-02-17T11:30:00.000Z', date: A_MEETING.date, time: '12:30' });
    const done = async (command: Parameters<ServerFixture['command']>[1]) => {
      const answer = await server.command(MEETING, command);
      if (answer.status !== 200) throw new Error(await answer.text());
    };
    await done({ type: 'StartMeeting', data: {} });
    await done({ type: 'ConfirmAttendance', data: { missing: [], alsoPresent: [] } });
    await done({
      type: 'RecordClause',
      data: { itemId, clauseId: 'c1', text: 'uppdra åt Kommun 2 att återkomma.' },
    });
    await done({ type: 'CloseMeeting', data: { leftovers: 'keep' } });
    expect((await problemOf(await get(MEETING, 'extract.html', DIRECTOR))).code).toBe('protocol-not-agreed');
    const mine = await get(MEETING, `extract.html?municipality=${encodeURIComponent('Kommun 2')}`, SECRETARY);
    expect(nameOf(mine)).toBe('2027-02-17 Protokollsutdrag Kommun 2 utkast.html');
    const page = await mine.text();
    expect(page).toContain('uppdra åt Kommun 2 att återkomma.');
    expect(page).toContain('<strong>Utkast</strong>');
    const unknown = await get(MEETING, 'extract.pdf?municipality=Atlantis', SECRETARY);
    expect([unknown.status, (await problemOf(unknown)).code]).toEqual([422, 'not-a-municipality']);
    const all = await get(MEETING, 'extract.html', SECRETARY);
    expect([nameOf(all), all.headers.get('content-type')]).toEqual([
      '2027-02-17 Protokollsutdrag utkast.zip',
      'application/zip',
    ]);
    const files = unzipSync(new Uint8Array(await all.arrayBuffer()));
    expect(Object.keys(files)).toContain('2027-02-17 Protokollsutdrag Kommun 2 utkast.html');
    expect(Object.keys(files).length).toBeGreaterThan(1);
  });
});
