import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { StateFileFault } from '../../src/simulator/state-file.ts';
import { cardOf, createTeamsChannel } from '../../src/simulator/teams-channel.ts';
import { PERSONAS } from './support/personas.ts';

let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'radslag-channel-'));
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));
const open = () => createTeamsChannel({ dataDir, members: PERSONAS });
const at = '2026-11-20T12:00:00.000Z';
const card = (text: string) => ({
  attachments: [
    {
      contentType: 'application/vnd.microsoft.card.adaptive',
      content: { type: 'AdaptiveCard', body: [{ type: 'TextBlock', text }] },
    },
  ],
});

describe('the channel', () => {
  it('keeps its posts, replies, updates and deletions over a restart', async () => {
    const channel = await open();
    const post = await channel.add('bot', card('Kallelse “å” <b>'), at);
    const reply = await channel.add('anna', { text: 'Hej', attachments: [] }, at, post.id);
    const gone = await channel.add('bot', card('Bort'), at);
    await channel.update(post.id, card('Ny'));
    await channel.remove(gone.id);
    await channel.markInstalled('http://127.0.0.1/x/');
    const again = await open();
    expect(again.activities().map(({ id, version }) => ({ id, version }))).toEqual([
      { id: post.id, version: 2 },
      { id: reply.id, version: 1 },
    ]);
    expect(cardOf(again.activities()[0] ?? card(''))).toMatchObject({ body: [{ text: 'Ny' }] });
    expect(again.find(gone.id)).toMatchObject({ deleted: true, attachments: [] });
    expect(again.installedAt()).toBe('http://127.0.0.1/x/');
    const next = await again.add('bot', card('Nästa'), at);
    expect(Number(next.id)).toBeGreaterThan(Number(gone.id));
  });

  it('writes many changes at once without losing any or leaving anything behind', async () => {
    const channel = await open();
    await Promise.all(Array.from({ length: 50 }, (_, n) => channel.add('bot', card(String(n)), at)));
    expect((await open()).activities()).toHaveLength(50);
    expect(await readdir(join(dataDir, 'simulator'))).toEqual(['channel.json']);
  });

  it('knows a person by each of their ids', async () => {
    const channel = await open();
    const [, , anna] = PERSONAS;
    for (const id of [anna?.key, anna?.userId, anna?.objectId, anna?.email]) {
      expect(channel.member(id ?? '')?.name).toBe('Anna Åberg');
    }
    expect(channel.member('nobody')).toBeUndefined();
  });

  it('says what to do when its file is damaged', async () => {
    await (await open()).add('bot', card('x'), at);
    await writeFile(join(dataDir, 'simulator', 'channel.json'), '{');
    await expect(open()).rejects.toThrow(StateFileFault);
  });
});
