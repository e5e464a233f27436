import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MeetingView } from '../../src/contract/views.ts';
import type { ServerFixture } from '../support/server-fixture.ts';
import { problemOf, startServer } from '../support/server-fixture.ts';
import { DIRECTOR, OTHER_DIRECTOR, READER, SECRETARY } from '../support/server-people.ts';

describe('drafts and notes beside the log', () => {
  let server: ServerFixture;
  const path = '/api/v1/meetings/beside-1';
  beforeAll(async () => {
    server = await startServer();
    await server.meeting('beside-1');
  });
  afterAll(() => server.stop());

  const put = (below: string, body: unknown, as = SECRETARY) =>
    server.ask(`${path}/${below}`, { as, method: 'PUT', body });
  const read = async (as: number) => (await (await server.ask(path, { as })).json()) as MeetingView;
  const draft = (content: unknown, sequence: number) => ({ content, basedOn: 0, sequence });

  it('keeps the newest of what is typed, and shows it to those who write alone (D5)', async () => {
    expect(await (await put('drafts/clause:item%201', draft('bifalla åäö', 2))).json()).toEqual({
      kept: true,
    });
    expect(await (await put('drafts/clause:item%201', draft('bif', 1))).json()).toEqual({ kept: false });
    expect((await read(SECRETARY)).drafts).toMatchObject([
      { field: 'clause:item 1', content: 'bifalla åäö', author: 'Sara Lindqvist', mine: true, sequence: 2 },
    ]);
    expect((await read(DIRECTOR)).drafts).toEqual([]);
    expect((await put('drafts/text:opening', draft('x', 1), DIRECTOR)).status).toBe(403);
    expect((await read(DIRECTOR)).version).toBe((await server.events('beside-1')).length);
  });

  it('forgets a draft, and is content when it was gone already', async () => {
    await put('drafts/text:closing', draft([], 1));
    for (let times = 0; times < 2; times += 1) {
      const gone = await server.ask(`${path}/drafts/text:closing`, { as: SECRETARY, method: 'DELETE' });
      expect(gone.status).toBe(204);
    }
    expect((await read(SECRETARY)).drafts.map((one) => one.field)).not.toContain('text:closing');
  });

  it.each(['title', 'text:', 'text:%00', `text:${'x'.repeat(201)}`])('knows no field %s', async (field) => {
    const answer = await put(`drafts/${field}`, draft('x', 1));
    expect(answer.status).toBe(400);
    expect((await problemOf(answer)).detail).toMatch(/^Fältet är inget av de val som finns\./);
  });

  it('shows a note of a reply to its author and the secretariat, and an own note to nobody else (D6)', async () => {
    const before = await server.events('beside-1');
    expect((await put('notes/reply', { text: 'Sjuk i dag' }, DIRECTOR)).status).toBe(204);
    expect((await put('notes/own', { text: 'fråga om taxan' }, DIRECTOR)).status).toBe(204);
    const seen = [{ personId: 'arvid', text: 'Sjuk i dag' }];
    expect((await read(DIRECTOR)).notes).toEqual({ own: 'fråga om taxan', replies: seen });
    expect((await read(SECRETARY)).notes).toEqual({ own: '', replies: seen });
    expect((await read(OTHER_DIRECTOR)).notes).toEqual({ own: '', replies: [] });
    expect((await read(READER)).notes).toEqual({ own: '', replies: [] });
    expect((await put('notes/reply', { text: '' }, DIRECTOR)).status).toBe(204);
    expect((await read(SECRETARY)).notes.replies).toEqual([]);
    expect(await server.events('beside-1')).toEqual(before);
  });

  it('writes nobody else’s note, and no other kind', async () => {
    const other = await put('notes/reply', { text: 'x', personId: 'tove' }, DIRECTOR);
    expect([other.status, (await problemOf(other)).code]).toEqual([403, 'not-allowed']);
    expect((await put('notes/secret', { text: 'x' })).status).toBe(404);
  });
});
