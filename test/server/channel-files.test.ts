import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChannelFilesView } from '../../src/contract/channel-files-view.ts';
import type { MeetingView } from '../../src/contract/views.ts';
import { fakeChannelFiles } from '../support/fake-channel-files.ts';
import { A_PDF, A_PNG } from '../support/paper-samples.ts';
import type { ServerFixture } from '../support/server-fixture.ts';
import { problemOf, startServer } from '../support/server-fixture.ts';
import { CHAIR, DIRECTOR, READER, SECRETARY, STRANGER } from '../support/server-people.ts';

const channelFiles = fakeChannelFiles();
const PLAN = 'https://exempel.sharepoint.com/sites/kd/Plan.pdf';
let server: ServerFixture;
let sent = 0;
beforeAll(async () => {
  channelFiles.put('plan', A_PDF, { name: 'Förslag till plan.pdf', url: PLAN });
  channelFiles.put('film', new Uint8Array(9), { name: 'Film.mp4' });
  channelFiles.put('fel', A_PNG, { name: 'Fel.pdf' });
  channelFiles.put('stor', new Uint8Array(20_000_001), { name: 'Stor.pdf' });
  channelFiles.put('annans', A_PDF, { inChannel: false });
  server = await startServer({ channelFiles });
});
afterAll(() => server.stop());

function choose(
  meeting: MeetingView,
  fileId: string,
  over: { readonly as?: number; readonly paperId?: string; readonly key?: string } = {},
): Promise<Response> {
  const { as = SECRETARY, paperId = 'p1', key = `chosen-${(sent += 1)}` } = over;
  const item = meeting.items[0]?.itemId ?? '';
  return server.ask(`/api/v1/meetings/${meeting.meetingId}/items/${item}/papers/${paperId}/from-channel`, {
    as,
    method: 'PUT',
    body: { fileId },
    headers: { 'idempotency-key': key },
  });
}
const look = (query: string, as: number) => server.ask(`/api/v1/channel-files${query}`, { as });

describe('the channel’s files', () => {
  it('are looked through and searched by those who prepare agendas, who are told which can be papers', async () => {
    const all = (await (await look('', SECRETARY)).json()) as ChannelFilesView;
    expect(all.trail).toEqual([]);
    expect(all.entries.map(({ name, fits }) => [name, fits])).toEqual([
      ['Förslag till plan.pdf', true],
      ['Film.mp4', undefined],
      ['Fel.pdf', true],
      ['Stor.pdf', undefined],
    ]);
    const found = (await (await look('?words=plan', SECRETARY)).json()) as ChannelFilesView;
    expect(found.entries.map(({ id }) => id)).toEqual(['plan']);
    expect((await problemOf(await look('?folder=borta', SECRETARY))).code).toBe('file-not-in-channel');
    for (const as of [CHAIR, DIRECTOR, READER])
      expect((await problemOf(await look('', as))).code).toBe('not-allowed');
  });

  it('that are chosen become a paper with the library’s own address, once, and are read by who reads the agenda', async () => {
    const meeting = await server.meeting('channel-1');
    const answer = (await (await choose(meeting, 'plan', { key: 'same' })).json()) as MeetingView;
    expect(answer.items[0]?.papers).toEqual([
      {
        paperId: 'p1',
        title: 'Förslag till plan',
        url: PLAN,
        library: { name: 'Förslag till plan.pdf', size: A_PDF.length },
      },
    ]);
    await choose(meeting, 'plan', { key: 'same' });
    await choose(meeting, 'plan');
    const log = await server.events('channel-1');
    expect(log.filter(({ type }) => type === 'PaperAttached')).toHaveLength(1);
    for (const as of [SECRETARY, CHAIR, DIRECTOR, READER]) {
      const file = await server.ask('/api/v1/meetings/channel-1/papers/p1', { as });
      expect(new Uint8Array(await file.arrayBuffer())).toEqual(new Uint8Array(A_PDF));
    }
    expect((await server.ask('/api/v1/meetings/channel-1/papers/p1', { as: STRANGER })).status).toBe(404);
  });

  it('that are taken out of the channel, or gone, are no longer handed out', async () => {
    channelFiles.put('flyttad', A_PDF);
    await choose(await server.meeting('channel-2'), 'flyttad');
    channelFiles.put('flyttad', A_PDF, { inChannel: false });
    const read = () => server.ask('/api/v1/meetings/channel-2/papers/p1', { as: DIRECTOR });
    expect((await problemOf(await read())).code).toBe('file-not-in-channel');
    channelFiles.remove('flyttad');
    expect((await problemOf(await read())).code).toBe('file-not-in-channel');
  });

  it('keep their place when the item is edited, and make way for another address', async () => {
    const meeting = await server.meeting('channel-3');
    const itemId = meeting.items[0]?.itemId ?? '';
    await choose(meeting, 'plan');
    const edit = async (url: string) => {
      const papers = [{ paperId: 'p1', title: 'Planen', url }];
      const plan = { kind: 'matter', title: 'Ekonomi', presenters: [], papers } as const;
      const answer = await server.command('channel-3', { type: 'ChangeItem', data: { itemId, plan } });
      return ((await answer.json()) as MeetingView).items[0]?.papers[0];
    };
    expect(await edit(PLAN)).toMatchObject({ title: 'Planen', library: { name: 'Förslag till plan.pdf' } });
    expect(await edit('https://exempel.se/annan')).not.toHaveProperty('library');
  });

  it('are refused that are not the channel’s, no document, or too large, and by others', async () => {
    const meeting = await server.meeting('channel-4');
    for (const [fileId, code] of [
      ['annans', 'file-not-in-channel'],
      ['borta', 'file-not-in-channel'],
      ['film', 'file-kind-refused'],
      ['fel', 'file-kind-refused'],
      ['stor', 'paper-too-large'],
    ] as const)
      expect((await problemOf(await choose(meeting, fileId))).code).toBe(code);
    for (const as of [CHAIR, DIRECTOR, READER])
      expect((await problemOf(await choose(meeting, 'plan', { as }))).code).toBe('not-allowed');
    expect((await server.events('channel-4')).some(({ type }) => type === 'PaperAttached')).toBe(false);
  });

  it('that cannot be read just now are told so', async () => {
    channelFiles.away = true;
    const answer = await look('', SECRETARY);
    channelFiles.away = false;
    expect(answer.status).toBe(503);
    expect((await problemOf(answer)).code).toBe('channel-files-unreadable');
  });
});
