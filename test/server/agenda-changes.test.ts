import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AgendaChangesView, MeetingView } from '../../src/contract/views.ts';
import type { ItemPlan } from '../../src/domain/meeting/vocabulary.ts';
import type { ServerFixture } from '../support/server-fixture.ts';
import { startServer } from '../support/server-fixture.ts';
import { DIRECTOR, READER, SECRETARY, STRANGER } from '../support/server-people.ts';

const plan: ItemPlan = { kind: 'matter', title: 'Vattenkontroll', presenters: [], papers: [] };

describe('what has changed in an agenda, over the API (N9)', () => {
  let server: ServerFixture;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  const path = (id: string, rest: string) => `/api/v1/meetings/${id}/${rest}`;
  const changes = async (id: string, as: number) =>
    (await (await server.ask(path(id, 'agenda-changes'), { as })).json()) as AgendaChangesView;
  const seen = (id: string, as: number, agendaVersion: number) =>
    server.ask(path(id, 'seen'), { as, method: 'PUT', body: { agendaVersion } });
  const add = (id: string, itemId: string) => server.command(id, { type: 'AddItem', data: { itemId, plan } });

  it('is nothing while the agenda is as the notice had it, whatever people reply', async () => {
    const { agendaVersion } = await server.meeting('news-none');
    await server.command(
      'news-none',
      { type: 'Reply', data: { personId: 'arvid', reply: { kind: 'attending' } } },
      { as: DIRECTOR },
    );
    expect(await changes('news-none', DIRECTOR)).toEqual({ agendaVersion });
    expect(await changes('news-none', SECRETARY)).toEqual({ agendaVersion });
  });

  it('counts from the notice for who never looked, then from when they last did', async () => {
    await server.meeting('news-since');
    await add('news-since', 'late-1');
    const first = await changes('news-since', DIRECTOR);
    expect(first).toMatchObject({
      sinceYouLooked: { hasLooked: false, changes: { items: [{ what: 'added', itemId: 'late-1' }] } },
    });
    expect(await (await seen('news-since', DIRECTOR, first.agendaVersion)).json()).toEqual({
      agendaVersion: first.agendaVersion,
    });
    expect(await changes('news-since', DIRECTOR)).toEqual({ agendaVersion: first.agendaVersion });
    await add('news-since', 'late-2');
    const second = await changes('news-since', DIRECTOR);
    expect(second.sinceYouLooked).toMatchObject({
      hasLooked: true,
      changes: { items: [{ what: 'added', itemId: 'late-2' }] },
    });
    // An older word, late on its way, takes nothing back; one from the future is not believed.
    await seen('news-since', DIRECTOR, 1);
    expect((await changes('news-since', DIRECTOR)).sinceYouLooked?.changes.items).toHaveLength(1);
    await seen('news-since', DIRECTOR, 2_000_000_000);
    expect((await changes('news-since', DIRECTOR)).sinceYouLooked).toBeUndefined();
    await server.command('news-since', { type: 'RemoveItem', data: { itemId: 'late-1' } });
    expect((await changes('news-since', DIRECTOR)).sinceYouLooked?.changes.items).toMatchObject([
      { what: 'removed', title: 'Vattenkontroll' },
    ]);
  });

  it('tells those who prepare the agenda of all since the notice, and nobody else', async () => {
    await server.meeting('news-notice');
    await add('news-notice', 'late-1');
    const { agendaVersion } = await changes('news-notice', SECRETARY);
    await seen('news-notice', SECRETARY, agendaVersion);
    expect(await changes('news-notice', SECRETARY)).toMatchObject({
      sinceNotice: { items: [{ what: 'added', itemId: 'late-1' }] },
    });
    expect((await changes('news-notice', DIRECTOR)).sinceNotice).toBeUndefined();
    const view = (await (
      await server.ask('/api/v1/meetings/news-notice', { as: READER })
    ).json()) as MeetingView;
    expect(view.items.map(({ late }) => late)).toEqual([false, false, true]);
  });

  it('is no news any more when the meeting is over, and none of a meeting one may not see', async () => {
    await server.meeting('news-over');
    await add('news-over', 'late-1');
    await server.command('news-over', { type: 'StartMeeting', data: { time: '08:30' } });
    expect((await changes('news-over', DIRECTOR)).sinceYouLooked).toBeDefined();
    await server.command('news-over', { type: 'CloseMeeting', data: { leftovers: 'keep' } });
    expect((await changes('news-over', DIRECTOR)).sinceYouLooked).toBeUndefined();
    for (const answer of [
      await server.ask(path('news-over', 'agenda-changes'), { as: STRANGER }),
      await seen('news-over', STRANGER, 1),
    ])
      expect(answer.status).toBe(404);
    await server.meeting('news-draft', { notice: false });
    expect((await seen('news-draft', DIRECTOR, 1)).status).toBe(404);
    expect((await seen('news-over', DIRECTOR, -1)).status).toBe(400);
  });
});
