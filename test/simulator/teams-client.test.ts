import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NotPressable } from '../../src/simulator/card-actions.ts';
import type { JsonObject } from '../../src/simulator/json.ts';
import type { Stage } from './support/stage.ts';
import { openStage } from './support/stage.ts';

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage.close());

/** Lets the fake bot post its card and gives the message's id. */
async function postedCard(): Promise<string> {
  await stage.simulator.client.sendMessage('maja', 'kallelse');
  const post = stage.simulator.channel.botPosts().at(-1);
  if (!post) throw new Error('nothing was posted');
  return post.id;
}

const secondText = (card: JsonObject): unknown => (card['body'] as JsonObject[])[1]?.['text'];

describe('a message in the channel', () => {
  it('reaches the bot as Teams sends it: mention, ids, tenant, team, channel and language', async () => {
    const { client } = stage.simulator;
    client.setLocale('anna', 'en-GB');
    const { message, outcome } = await client.sendMessage('anna', 'dagordning');
    expect(outcome).toEqual({ kind: 'done' });
    const [activity] = stage.bot.heard;
    expect(activity).toMatchObject({
      type: 'message',
      id: message.id,
      channelId: 'msteams',
      text: '<at>Rådslag</at> dagordning',
      locale: 'en-GB',
      from: { name: 'Anna Åberg', aadObjectId: expect.stringMatching(/^[0-9a-f-]{36}$/) },
      conversation: {
        id: `19:kommundirektorer@thread.tacv2;messageid=${message.id}`,
        conversationType: 'channel',
        isGroup: true,
        tenantId: '00000000-0000-4000-8000-000000000001',
      },
      recipient: { id: '28:00000000-0000-4000-8000-0000000000b0' },
      channelData: {
        tenant: { id: '00000000-0000-4000-8000-000000000001' },
        team: { aadGroupId: expect.any(String) },
        channel: { id: '19:kommundirektorer@thread.tacv2' },
      },
    });
    expect(activity?.serviceUrl).toBe(`${stage.base}/simulator/connector/`);
    expect(activity?.entities).toContainEqual(
      expect.objectContaining({ type: 'mention', text: '<at>Rådslag</at>' }),
    );
    expect(message.id).toMatch(/^\d{13,}$/);
  });

  it('is answered in its own thread', async () => {
    const { client } = stage.simulator;
    const { message } = await client.sendMessage('anna', 'hej & välkommen');
    const seen = await client.look('anna');
    expect(seen.map(({ rootId, text }) => ({ rootId, text }))).toEqual([
      { rootId: message.id, text: '@Rådslag hej & välkommen' },
      { rootId: message.id, text: 'Du skrev: hej & välkommen' },
    ]);
  });

  it('is not heard by the bot when it is not mentioned', async () => {
    await stage.simulator.client.sendMessage('anna', 'god morgon', { mention: false });
    expect(stage.bot.heard).toEqual([]);
    expect(stage.simulator.channel.activities()).toHaveLength(1);
  });

  it('carries the time of the demo', async () => {
    await stage.clock.moveTo('2018-04-20T06:30:00.000Z');
    await stage.simulator.client.sendMessage('maja', 'nästa');
    expect(stage.bot.heard[0]?.timestamp).toMatch(/^2018-04-20T06:30:/);
    expect(stage.bot.heard[0]).toMatchObject({
      localTimestamp: expect.stringMatching(/^2018-04-20T08:30:.*\+02:00$/),
    });
  });
});

describe('the installation', () => {
  it('tells the bot that it was added to the team, once for an address', async () => {
    expect(await stage.simulator.client.ensureInstalled()).toBe(true);
    expect(await stage.simulator.client.ensureInstalled()).toBe(true);
    expect(stage.bot.heard.map(({ type }) => type)).toEqual(['conversationUpdate', 'installationUpdate']);
    expect(stage.bot.heard[0]?.membersAdded).toMatchObject([
      { id: '28:00000000-0000-4000-8000-0000000000b0' },
    ]);
  });

  it('is tried again next time when the bot did not answer', async () => {
    const deaf = await openStage({ botEndpoint: () => 'http://127.0.0.1:1/nobody' });
    try {
      expect(await deaf.simulator.client.ensureInstalled()).toBe(false);
      expect(deaf.simulator.channel.installedAt()).toBeUndefined();
    } finally {
      await deaf.close();
    }
  });
});

describe('a card with views of its own for each person', () => {
  it('is refreshed automatically for those it lists and for nobody else', async () => {
    const id = await postedCard();
    const { client } = stage.simulator;
    expect(secondText(await client.viewOf('anna', id))).toBe('Svar: 0. Ditt svar: –');
    expect(secondText(await client.viewOf('gustav', id))).toBe('Svar: 0');
    const invokes = stage.bot.heard.filter(({ type }) => type === 'invoke');
    expect(invokes).toHaveLength(1);
    expect(invokes[0]).toMatchObject({
      name: 'adaptiveCard/action',
      replyToId: id,
      value: {
        trigger: 'automatic',
        action: { type: 'Action.Execute', verb: 'refresh', data: { meeting: 'm1' } },
      },
    });
  });

  it('shows the answer to a press, and is asked for anew after the post was updated', async () => {
    const id = await postedCard();
    const { client } = stage.simulator;
    await client.viewOf('olle', id);
    const outcome = await client.press('anna', id, 'Deltar', { note: 'kommer' });
    expect(outcome.kind).toBe('card');
    expect(secondText(await client.viewOf('anna', id))).toBe('Svar: 1. Ditt svar: kommer');
    expect(secondText(await client.viewOf('olle', id))).toBe('Svar: 1. Ditt svar: –');
    expect(secondText(await client.viewOf('gustav', id))).toBe('Svar: 1');
  });

  it('merges inputs with the action’s data and marks the press as made by hand', async () => {
    const id = await postedCard();
    await stage.simulator.client.press('anna', id, 'reply', { note: 'ja' });
    const press = stage.bot.heard.find(({ value }) => value?.trigger === 'manual');
    expect(press?.value?.action).toMatchObject({ verb: 'reply', data: { note: 'ja', meeting: 'm1' } });
  });

  it('leaves a receipt for a person who is not listed', async () => {
    const id = await postedCard();
    await stage.simulator.client.press('gustav', id, 'Deltar');
    expect(secondText(await stage.simulator.client.viewOf('gustav', id))).toContain('Ditt svar: ');
  });

  it('is made anew in the person’s language', async () => {
    const id = await postedCard();
    const { client } = stage.simulator;
    await client.viewOf('anna', id);
    client.setLocale('anna', 'en-GB');
    expect(secondText(await client.viewOf('anna', id))).toContain('Your reply');
  });

  it('lets nobody press what is not there', async () => {
    const id = await postedCard();
    const { client } = stage.simulator;
    await expect(client.press('anna', id, 'Finns inte')).rejects.toThrow(NotPressable);
    await expect(client.press('anna', id, 'Deltar', { okänd: 'x' })).rejects.toThrow(NotPressable);
    await expect(client.press('anna', '1', 'Deltar')).rejects.toThrow(NotPressable);
  });
});

describe('what a press can lead to', () => {
  it('is a message, a refusal with its code, or an address', async () => {
    const id = await postedCard();
    const { client } = stage.simulator;
    expect(await client.press('anna', id, 'Hälsa')).toEqual({ kind: 'message', text: 'Hälsat' });
    expect(await client.press('anna', id, 'Otillåtet')).toEqual({
      kind: 'failed',
      code: 'not-in-roster',
      message: 'Du finns inte.',
    });
    expect(await client.press('anna', id, 'Öppna fliken')).toEqual({ kind: 'open', url: '/tab/m1' });
  });

  it('is a dialog whose required fields are asked for before it is sent', async () => {
    const id = await postedCard();
    const { client } = stage.simulator;
    const opened = await client.press('anna', id, 'Anmäl förhinder');
    if (opened.kind !== 'dialog') throw new Error(`got ${opened.kind}`);
    expect(opened.dialog).toMatchObject({ activityId: id, title: 'Anmäl förhinder' });
    await expect(client.submitDialog('anna', opened.dialog, 'Skicka')).rejects.toThrow(NotPressable);
    expect(await client.submitDialog('anna', opened.dialog, 'Skicka', { reason: 'resa' })).toEqual({
      kind: 'done',
    });
    expect(stage.bot.heard.at(-1)).toMatchObject({
      name: 'task/submit',
      value: { data: { reason: 'resa', meeting: 'm1' } },
    });
    expect(secondText(await client.viewOf('anna', id))).toContain('förhinder (resa)');
  });

  it('is a failure, never an exception, when the bot is away', async () => {
    const id = await postedCard();
    await stage.close();
    expect(await stage.simulator.client.press('anna', id, 'Deltar')).toMatchObject({
      kind: 'failed',
      code: 'bot-unreachable',
    });
    stage = await openStage();
  });
});
