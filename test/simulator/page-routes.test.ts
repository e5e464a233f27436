import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PageState } from '../../src/simulator/wire.ts';
import type { Stage } from './support/stage.ts';
import { openStage } from './support/stage.ts';

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage.close());

async function call(path: string, body: unknown): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${stage.base}/simulator/api/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: stage.base, 'x-radslag-simulator': '1' },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: await response.json() };
}

/** Reads a window's feed until a state passes. */
async function feedUntil(who: string, passes: (state: PageState) => boolean): Promise<PageState> {
  const response = await fetch(`${stage.base}/simulator/api/feed?som=${who}&locale=sv`, {
    headers: { 'x-radslag-simulator': '1' },
  });
  let text = '';
  const decoder = new TextDecoder();
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    const lines = text.split('\n');
    text = lines.pop() ?? '';
    for (const line of lines.filter((one) => one !== '')) {
      const state = JSON.parse(line) as PageState;
      if (passes(state)) return state;
    }
  }
  throw new Error('the feed ended');
}

describe('the page’s feed', () => {
  it('shows a post as soon as it is there, and each person their own card', async () => {
    const waiting = feedUntil('anna', ({ messages }) =>
      messages.some(({ card }) => JSON.stringify(card ?? '').includes('Ditt svar')),
    );
    await call('messages', { som: 'maja', locale: 'sv', text: 'kallelse', mention: true });
    const { messages } = await waiting;
    expect(messages.map(({ from }) => from)).toEqual(['maja', 'bot']);
    const guest = await feedUntil('gustav', ({ messages }) => messages.length === 2);
    expect(JSON.stringify(guest.messages)).not.toContain('Ditt svar');
  });

  it('follows the clock', async () => {
    const waiting = feedUntil('anna', ({ clock }) => clock.moved);
    await call('clock', { toMeeting: true });
    expect((await waiting).clock.instant).toMatch(/^2027-02-19T07:30/);
    expect((await call('clock', { real: true })).body).toMatchObject({ moved: false });
  });
});

describe('the page’s requests', () => {
  it('press actions and send dialogs for the person of the window', async () => {
    await call('messages', { som: 'maja', locale: 'sv', text: 'kallelse', mention: true });
    const id = stage.simulator.channel.botPosts()[0]?.id;
    const who = { som: 'anna', locale: 'en', messageId: id };
    const press = await call('actions', {
      ...who,
      action: { type: 'Action.Execute', verb: 'reply', data: { note: 'ja' } },
    });
    expect(press.body).toMatchObject({ kind: 'card' });
    expect(stage.bot.heard.at(-1)).toMatchObject({ locale: 'en-GB', from: { name: 'Anna Åberg' } });
    const dialog = await call('actions', {
      ...who,
      action: { type: 'Action.Submit', data: { msteams: { type: 'task/fetch' } } },
    });
    expect(dialog.body).toMatchObject({ kind: 'dialog', dialog: { title: 'Anmäl förhinder' } });
    expect((await call('tasks', { ...who, data: { reason: 'x' } })).body).toEqual({ kind: 'done' });
  });

  it('are refused with a code when they are about nobody, nothing or make no sense', async () => {
    const nobody = await call('messages', { som: 'ingen', locale: 'sv', text: 'hej', mention: true });
    expect(nobody).toEqual({ status: 404, body: { error: { code: 'unknown-person' } } });
    expect((await call('messages', { som: 'anna' })).status).toBe(400);
    const nothing = { som: 'anna', locale: 'sv', messageId: '1', data: {} };
    expect(await call('tasks', nothing)).toEqual({ status: 404, body: { error: { code: 'not-pressable' } } });
    expect((await call('clock', { to: 'i går' })).status).toBe(400);
  });

  it('give the tab a token for the person of the window', async () => {
    const { body } = await call('tab-token', { som: 'anna' });
    expect((body as { token: string }).token.split('.')).toHaveLength(3);
    expect((await call('tab-token', { som: 'ingen' })).status).toBe(404);
  });

  it('set and lift disturbances', async () => {
    expect((await call('disturbances', { kind: 'unavailable', times: 2 })).body).toEqual({ waiting: 2 });
    expect((await call('disturbances', { clear: true })).body).toEqual({ waiting: 0 });
  });
});
