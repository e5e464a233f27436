import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GroupView } from '../../src/contract/group-view.ts';
import type {
  HandedInView,
  ImportListView,
  ImportTextView,
  ImportView,
  ProposedMattersView,
} from '../../src/contract/import-views.ts';
import type { MatterView } from '../../src/contract/matter-view.ts';
import type { RegisterView } from '../../src/contract/register-view.ts';
import type { MeetingListView } from '../../src/contract/views.ts';
import type { ImportCommand } from '../../src/domain/imported/commands.ts';
import { AN_OLD_PROTOCOL } from '../support/import-builders.ts';
import type { ServerFixture } from '../support/server-fixture.ts';
import { problemOf, startServer } from '../support/server-fixture.ts';
import { CHAIR, DIRECTOR, READER, SECRETARY, STRANGER } from '../support/server-people.ts';

let server: ServerFixture;
let keys = 0;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

/** The same protocol with another number and day. */
const ofMay = (number: number, year = 2017) =>
  AN_OLD_PROTOCOL.replace('4/2017', `${number}/${year}`).replace('170512', `${year - 2000}05${10 + number}`);
const bytesOf = (text: string) => new TextEncoder().encode(text);

function send(
  file: string | Uint8Array<ArrayBuffer>,
  { as = SECRETARY, name = 'Protokoll.txt' }: { readonly as?: number; readonly name?: string } = {},
): Promise<Response> {
  return server.ask(`/api/v1/imports?name=${encodeURIComponent(name)}`, {
    as,
    method: 'PUT',
    raw: typeof file === 'string' ? bytesOf(file) : file,
    headers: { 'content-type': 'application/octet-stream' },
  });
}
async function handedIn(text: string, name?: string): Promise<HandedInView> {
  const answer = await send(text, name === undefined ? {} : { name });
  if (answer.status !== 200) throw new Error(await answer.text());
  return (await answer.json()) as HandedInView;
}
function command(wish: ImportCommand, over: { readonly as?: number; readonly ifMatch?: string } = {}) {
  keys += 1;
  return server.ask('/api/v1/imports/commands', {
    as: over.as ?? SECRETARY,
    body: wish,
    headers: {
      'idempotency-key': `import-${keys}`,
      ...(over.ifMatch === undefined ? {} : { 'if-match': over.ifMatch }),
    },
  });
}
async function done(wish: ImportCommand): Promise<ImportView> {
  const answer = await command(wish);
  if (answer.status !== 200) throw new Error(`${wish.type}: ${await answer.text()}`);
  return (await answer.json()) as ImportView;
}
const read = async <T>(path: string, as = SECRETARY) =>
  (await (await server.ask(`/api/v1/${path}`, { as })).json()) as T;
const accept = (importId: string) => done({ type: 'AcceptProtocol', data: { importId } });
const found = async (query: string, as = READER) =>
  (await read<RegisterView>(`register?query=${encodeURIComponent(query)}`, as)).decisions;

describe('an old protocol that is handed in (N16)', () => {
  it('waits with what was read and what looks wrong, its file and its words as they are', async () => {
    const { importId, outcome, title } = await handedIn(AN_OLD_PROTOCOL, '..\\mapp\\Protokoll 4.txt');
    expect([outcome, title]).toEqual(['new', 'Direktörsgruppens protokoll']);
    const view = await read<ImportView>(`imports/${importId}`);
    expect(view).toMatchObject({
      phase: 'waiting',
      file: { name: 'Protokoll 4.txt', kind: 'text' },
      header: { number: '4/2017', date: '2017-05-12' },
      can: { mend: true, accept: true, reopen: false, withdraw: true, original: true },
    });
    const { lines } = await read<ImportTextView>(`imports/${importId}/text`);
    expect(lines[(view.items[0]?.line ?? 0) - 1]).toBe('1. Lägesbild krisberedskap');
    const original = await server.ask(`/api/v1/imports/${importId}/original`, { as: SECRETARY });
    expect(await original.text()).toBe(AN_OLD_PROTOCOL);
    expect(original.headers.get('content-disposition')).toMatch(/^attachment;/);
    expect(original.headers.get('content-type')).toBe('application/octet-stream');
    expect(original.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('offers the date that nothing in it contradicts, and is done with that warning once a person takes it', async () => {
    const file = new URL('../domain/import/protocols/16-wrong-date.md', import.meta.url);
    const { importId } = await handedIn(await readFile(file, 'utf8'));
    const { header, warnings } = await read<ImportView>(`imports/${importId}`);
    const dated = ({ code }: { readonly code: string }) => code === 'date-inconsistent-with-content';
    const likelyDate = warnings.find(dated)?.likelyDate ?? '';
    expect([header.date === likelyDate, warnings.find(dated)?.settled]).toEqual([false, false]);
    const mended = await done({
      type: 'MendHeader',
      data: { importId, header: { ...header, date: likelyDate } },
    });
    expect([mended.header.date, mended.warnings.find(dated)?.settled]).toEqual([likelyDate, true]);
  });

  it('is the same when the file comes again, whatever it is called, and says so', async () => {
    const first = await handedIn(ofMay(5));
    const second = await handedIn(ofMay(5), 'Annat namn.md');
    expect([second.importId, second.outcome]).toEqual([first.importId, 'waiting']);
    await accept(first.importId);
    expect((await handedIn(ofMay(5))).outcome).toBe('accepted');
    await done({ type: 'WithdrawProtocol', data: { importId: first.importId } });
    expect((await handedIn(ofMay(5))).outcome).toBe('new');
  });

  it('is refused in words where it cannot be read, and takes nothing from the files beside it', async () => {
    const files: readonly (readonly [Uint8Array<ArrayBuffer>, string, number])[] = [
      [bytesOf('%PDF-1.4 trasig'), 'import-corrupt', 422],
      [bytesOf('PK\u0003\u0004 inget arkiv'), 'import-corrupt', 422],
      [bytesOf('<html><script>alert(1)</script></html>'), 'import-of-unknown-kind', 422],
      [bytesOf('   \n '), 'import-empty', 422],
      [Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'import-of-old-word', 422],
    ];
    const sent = [...files.map(([file]) => send(file)), send(ofMay(6))];
    const answers = await Promise.all(sent);
    for (const [index, [, code, status]] of files.entries()) {
      expect(answers[index]?.status).toBe(status);
      expect((await problemOf(answers[index]!)).code).toBe(code);
    }
    expect(answers.at(-1)?.status).toBe(200);
  });

  it('is handed in, seen and mended by the secretariat alone until it is taken in', async () => {
    const { importId } = await handedIn(ofMay(7));
    const at = (path: string, as: number) => server.ask(`/api/v1/imports/${importId}${path}`, { as });
    for (const as of [CHAIR, DIRECTOR, READER]) {
      expect((await send(ofMay(8), { as })).status).toBe(403);
      for (const path of ['', '/original']) expect((await at(path, as)).status).toBe(404);
      for (const path of ['/text', '/matters']) expect((await at(path, as)).status).toBe(403);
      expect((await command({ type: 'AcceptProtocol', data: { importId } }, { as })).status).toBe(403);
    }
    for (const path of ['', '/original', '/text', '/matters'])
      expect((await at(path, STRANGER)).status).toBe(404);
    const list = await read<ImportListView>('imports', READER);
    expect([list.waiting, list.mayHandIn]).toEqual([[], false]);
    await accept(importId);
    expect((await read<ImportView>(`imports/${importId}`, READER)).can).toEqual({
      mend: false,
      accept: false,
      reopen: false,
      withdraw: false,
      original: true,
    });
  });

  it('is not overwritten by who looked at an older version of it', async () => {
    const { importId } = await handedIn(ofMay(9));
    const { version } = await read<ImportView>(`imports/${importId}`);
    const mend = (title: string): ImportCommand => ({
      type: 'MendHeader',
      data: { importId, header: { title, date: '2017-05-19' } },
    });
    expect((await command(mend('Först'), { ifMatch: `"${version}"` })).status).toBe(200);
    const late = await command(mend('Sedan'), { ifMatch: `"${version}"` });
    expect([late.status, (await problemOf(late)).code]).toEqual([412, 'changed-by-someone-else']);
  });
});

describe('an old protocol in the register', () => {
  it('has its decisions found by everybody who reads, with their links, until it is taken out', async () => {
    const { importId } = await handedIn(ofMay(1, 2016).replaceAll('skolskjuts', 'badhus'));
    expect(await found('badhus')).toEqual([]);
    await accept(importId);
    const decisions = await found('badhus');
    expect(decisions).toMatchObject([
      { meetingId: importId, imported: true, agreed: true, protocol: '1/2016', date: '2016-05-11' },
    ]);
    const view = await read<ImportView>(`imports/${importId}`, READER);
    expect(view.items[1]?.clauseIds).toEqual([decisions[0]?.clauseId]);
    const lists = await read<MeetingListView>('meetings');
    expect(lists.past.map(({ meetingId }) => meetingId)).not.toContain(importId);
    await done({ type: 'ReopenProtocol', data: { importId } });
    expect(await found('badhus')).toEqual([]);
    expect((await read<ImportView>(`imports/${importId}`)).phase).toBe('waiting');
  });

  it('is taken in beside a meeting of the same number or day only by who knows of it', async () => {
    const first = await handedIn(ofMay(2, 2016));
    await accept(first.importId);
    const second = await handedIn(`${ofMay(2, 2016)}\nEtt tillägg.\n`);
    expect(second.alike).toEqual([
      {
        meetingId: first.importId,
        title: 'Direktörsgruppens protokoll',
        number: '2/2016',
        date: '2016-05-12',
        imported: true,
      },
    ]);
    const importId = second.importId;
    const refused = await command({ type: 'AcceptProtocol', data: { importId } });
    expect([refused.status, (await problemOf(refused)).code]).toEqual([409, 'import-twice']);
    const view = await done({ type: 'AcceptProtocol', data: { importId, beside: [first.importId] } });
    expect(view.phase).toBe('accepted');
  });

  it('keeps its number of the year from every protocol that is agreed here', async () => {
    const { importId } = await handedIn(
      AN_OLD_PROTOCOL.replace('4/2017', '7/2027').replace('170512', '270112'),
    );
    await accept(importId);
    const next = async () => (await read<GroupView>('group')).managed?.nextNumber;
    expect(await next()).toBe(8);
    await done({ type: 'WithdrawProtocol', data: { importId } });
    expect(await next()).toBe(1);
  });

  it('takes a matter back to where it began (N5)', async () => {
    const old = await handedIn(ofMay(3, 2015).replaceAll('skolskjuts', 'simhall'));
    await accept(old.importId);
    const { importId } = await handedIn(ofMay(3, 2016).replaceAll('skolskjuts', 'simhallen'));
    const { proposals } = await read<ProposedMattersView>(`imports/${importId}/matters`);
    const proposed = proposals.find(({ itemId }) => itemId === `${importId}.2`);
    expect(proposed?.matters[0]).toMatchObject({ matterId: `${old.importId}.2`, date: '2015-05-13' });
    const waiting = await read<ImportView>(`imports/${importId}`);
    const { itemId = '', line: _l, page: _p, clauseIds: _c, ...item } = waiting.items[1] ?? {};
    const join = (matterId: string): ImportCommand => ({
      type: 'MendItem',
      data: { importId, itemId, item: { title: '', decisions: [], ...item, matterId } },
    });
    expect((await problemOf(await command(join('ingen')))).code).toBe('matter-not-found');
    const joined = await done(join(`${old.importId}.2`));
    expect(joined.items[1]?.matterTitle).toBe('Gemensam upphandling av simhall');
    await accept(importId);
    const thread = await read<MatterView>(`matters/${old.importId}.2`, READER);
    expect(thread.steps.map(({ meetingId, imported }) => [meetingId, imported])).toEqual([
      [old.importId, true],
      [importId, true],
    ]);
  });
});
