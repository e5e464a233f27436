import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NotPressable } from '../../src/simulator/card-actions.ts';
import { cardOf } from '../../src/simulator/teams-channel.ts';
import type { Stage } from './support/stage.ts';
import { openStage } from './support/stage.ts';

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage.close());

const said = async (text: string) =>
  (await stage.simulator.client.sendMessage('anna', text, { mention: false })).message.id;

describe('a search of the message extension', () => {
  it('is sent as Teams sends it: first without words, then with them, and further on', async () => {
    const { extension, client } = stage.simulator;
    client.setLocale('anna', 'en-GB');
    const first = await extension.search('anna', 'beslut', ' ');
    expect(first).toMatchObject({ kind: 'found', results: [{ title: 'senaste', text: 'var det stod' }] });
    await extension.search('anna', 'beslut', 'vatten', 25);
    expect(stage.bot.heard.map(({ name, value }) => [name, value])).toEqual([
      [
        'composeExtension/query',
        {
          commandId: 'beslut',
          parameters: [{ name: 'initialRun', value: 'true' }],
          queryOptions: { skip: 0, count: 25 },
        },
      ],
      [
        'composeExtension/query',
        {
          commandId: 'beslut',
          parameters: [{ name: 'query', value: 'vatten' }],
          queryOptions: { skip: 25, count: 25 },
        },
      ],
    ]);
    expect(stage.bot.heard[0]).toMatchObject({
      type: 'invoke',
      locale: 'en-GB',
      from: { name: 'Anna Åberg' },
    });
  });

  it('shows words in the place of results, and says when the bot is away', async () => {
    const { extension } = stage.simulator;
    expect(await extension.search('anna', 'beslut', 'inget')).toEqual({
      kind: 'message',
      text: 'Inget hittades.',
    });
    await expect(extension.search('anna', 'okand', '')).rejects.toThrow(NotPressable);
    await stage.close();
    stage = await openStage({ botEndpoint: () => 'http://127.0.0.1:1/nobody' });
    expect(await stage.simulator.extension.search('anna', 'beslut', '')).toMatchObject({ kind: 'failed' });
  });
});

describe('an act that begins at a message', () => {
  it('tells the bot of the message as Teams does, in HTML with its writer, and sends the dialog', async () => {
    const { extension, client } = stage.simulator;
    const { message } = await client.sendMessage('anna', 'kommer <10.40> & går\nsedan');
    const opened = await extension.open('maja', message.id, 'svar');
    expect(opened).toMatchObject({ kind: 'dialog', dialog: { title: 'Gör till beslut', command: 'svar' } });
    const sent = await extension.submit('maja', message.id, 'svar', { reason: 'x' });
    expect(sent).toEqual({ kind: 'message', text: 'Mottaget: x' });
    const [fetch, submit] = stage.bot.heard.slice(-2);
    expect(fetch).toMatchObject({
      name: 'composeExtension/fetchTask',
      from: { name: 'Maja Lind' },
      value: {
        commandId: 'svar',
        commandContext: 'message',
        messagePayload: {
          id: message.id,
          from: { user: { displayName: 'Anna Åberg', userIdentityType: 'aadUser' } },
          body: {
            contentType: 'html',
            content: '<div><at id="0">Rådslag</at> kommer &lt;10.40&gt; &amp; går<br>sedan</div>',
          },
        },
      },
    });
    expect(submit).toMatchObject({ name: 'composeExtension/submitAction', value: { data: { reason: 'x' } } });
  });

  it('needs a message that is there and an act that the app has', async () => {
    const { extension } = stage.simulator;
    await expect(extension.open('anna', '1', 'svar')).rejects.toThrow(NotPressable);
    await expect(extension.open('anna', await said('hej'), 'annat')).rejects.toThrow(NotPressable);
  });
});

describe('a link in what somebody writes', () => {
  it('is asked about when it is the app’s own, and shows what the bot answers', async () => {
    const { extension } = stage.simulator;
    const card = await extension.unfold('anna', `Se ${stage.base}/tab/meetings/m1, tack`);
    expect(JSON.stringify(card)).toContain('Kort: länken');
    expect(await extension.unfold('anna', `${stage.base}/okand`)).toBeUndefined();
    const before = stage.bot.heard.length;
    expect(await extension.unfold('anna', 'https://annan.example/tab/meetings/m1')).toBeUndefined();
    expect(await extension.unfold('anna', 'inga länkar')).toBeUndefined();
    expect(stage.bot.heard.length).toBe(before);
  });

  it('goes with the message into the channel, as an inserted card does by itself', async () => {
    const post = (path: string, body: object) =>
      fetch(`${stage.base}/simulator/api/${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: stage.base, 'x-radslag-simulator': '1' },
        body: JSON.stringify({ som: 'anna', locale: 'sv', ...body }),
      });
    await post('messages', { text: `Se ${stage.base}/tab/meetings/m1`, mention: false });
    await post('extension/insert', { card: { type: 'AdaptiveCard', version: '1.5', body: [] } });
    const [linked, inserted] = stage.simulator.channel.activities();
    expect(linked?.text).toContain('Se http://127.0.0.1');
    expect(JSON.stringify(cardOf(linked!))).toContain('Kort: länken');
    expect(inserted?.text).toBeUndefined();
    expect(cardOf(inserted!)).toMatchObject({ type: 'AdaptiveCard' });
    const searched = await post('extension/search', { command: 'beslut', text: 'x', skip: 0 });
    expect(await searched.json()).toMatchObject({ kind: 'found' });
    expect((await post('extension/search', { command: 'okand', text: '', skip: 0 })).status).toBe(404);
    expect((await post('extension/open', { messageId: linked?.id, command: 'svar' })).status).toBe(200);
    expect(
      (await post('extension/submit', { messageId: linked?.id, command: 'svar', data: {} })).status,
    ).toBe(200);
  });
});
