import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEMO_CHANNEL, DEMO_TEAM } from '../../src/simulator/demo-identities.ts';
import { PERSONAS } from './support/personas.ts';
import type { Stage } from './support/stage.ts';
import { openStage } from './support/stage.ts';

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage.close());

async function call(method: string, path: string, body?: unknown, token?: string): Promise<Response> {
  const bearer = token ?? (await stage.simulator.outboundCredentials.token());
  return fetch(`${stage.simulator.serviceUrl()}v3/${path}`, {
    method,
    headers: { 'content-type': 'application/json', authorization: `Bearer ${bearer}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

const hello = { type: 'message', text: 'Hej' };
const toChannel = (activity: unknown) => ({
  isGroup: true,
  channelData: { channel: { id: DEMO_CHANNEL.id } },
  activity,
});
const codeOf = async (response: Response): Promise<unknown> =>
  ((await response.json()) as { error?: { code: string } }).error?.code;
const post = async (): Promise<{ id: string; activityId: string }> =>
  (await call('POST', 'conversations', toChannel(hello))).json() as Promise<{
    id: string;
    activityId: string;
  }>;

describe('the Connector’s door', () => {
  it.each([
    ['no', ''],
    ['an unsigned', 'eyJhbGciOiJub25lIn0.e30.'],
    ['a garbled', 'abc.def.ghi'],
  ])('answers 401 to %s token and posts nothing', async (_name, token) => {
    const response = await call('POST', 'conversations', toChannel(hello), token);
    expect(response.status).toBe(401);
    expect(stage.simulator.channel.activities()).toEqual([]);
  });

  it('answers 401 to tokens that were made for somebody else', async () => {
    const { issuer } = stage.simulator;
    const exp = Math.floor(Date.now() / 1000) + 600;
    const right = {
      iss: issuer.url(),
      aud: 'https://api.botframework.com',
      appid: '00000000-0000-4000-8000-0000000000b0',
      exp,
    };
    const statusWith = async (claims: object): Promise<number> =>
      (await call('GET', `teams/${DEMO_TEAM.aadGroupId}`, undefined, await issuer.sign({ ...claims })))
        .status;
    expect(await statusWith(right)).toBe(200);
    expect(await statusWith({ ...right, appid: '11111111-1111-4111-8111-111111111111' })).toBe(401);
    expect(await statusWith({ ...right, aud: 'https://graph.microsoft.com' })).toBe(401);
    expect(await statusWith({ ...right, iss: 'https://evil.example' })).toBe(401);
    expect(await statusWith({ ...right, exp: exp - 7200 })).toBe(401);
    expect((await call('GET', `teams/${DEMO_TEAM.id}`, undefined, await issuer.botToken('x'))).status).toBe(
      401,
    );
  });
});

describe('posting', () => {
  it('begins a thread in the channel and gives its two ids', async () => {
    const response = await call('POST', 'conversations', toChannel(hello));
    expect(response.status).toBe(201);
    const { id, activityId } = (await response.json()) as { id: string; activityId: string };
    expect(activityId).toMatch(/^\d+$/);
    expect(id).toBe(`${DEMO_CHANNEL.id};messageid=${activityId}`);
    expect(stage.simulator.channel.botPosts()).toMatchObject([{ id: activityId, text: 'Hej' }]);
  });

  it('answers in a thread, also when the path is not encoded', async () => {
    const { id, activityId } = await post();
    const first = await call('POST', `conversations/${encodeURIComponent(id)}/activities`, hello);
    const second = await call('POST', `conversations/${id}/activities/${activityId}`, hello);
    expect([first.status, second.status]).toEqual([201, 201]);
    const threads = stage.simulator.channel.activities().map(({ rootId }) => rootId);
    expect(threads).toEqual([activityId, activityId, activityId]);
    expect(stage.simulator.channel.botPosts()).toHaveLength(1);
  });

  it('updates and deletes the bot’s own messages only', async () => {
    const { id, activityId } = await post();
    const path = `conversations/${encodeURIComponent(id)}/activities/${activityId}`;
    expect((await call('PUT', path, { type: 'message', text: 'Hej då' })).status).toBe(200);
    expect(stage.simulator.channel.find(activityId)).toMatchObject({ text: 'Hej då', version: 2 });
    const { message } = await stage.simulator.client.sendMessage('anna', 'hej', { mention: false });
    const others = `conversations/${DEMO_CHANNEL.id}/activities/${message.id}`;
    expect((await call('PUT', others, hello)).status).toBe(403);
    expect((await call('DELETE', path)).status).toBe(200);
    expect(await codeOf(await call('PUT', path, hello))).toBe('ActivityNotFoundInConversation');
    expect((await call('DELETE', path)).status).toBe(404);
  });

  it('answers 404 in a conversation that does not exist', async () => {
    for (const id of ['19:annan@thread.tacv2', `${DEMO_CHANNEL.id};messageid=1`, 'a:1']) {
      const response = await call('POST', `conversations/${encodeURIComponent(id)}/activities`, hello);
      expect(response.status).toBe(404);
      expect(await codeOf(response)).toBe('ConversationNotFound');
    }
    const elsewhere = { ...toChannel(hello), channelData: { channel: { id: '19:annan@thread.tacv2' } } };
    expect((await call('POST', 'conversations', elsewhere)).status).toBe(404);
  });

  it('refuses empty, malformed and oversized messages, and chats with single people', async () => {
    const status = async (activity: unknown): Promise<number> =>
      (await call('POST', 'conversations', toChannel(activity))).status;
    expect(await status({ type: 'message' })).toBe(400);
    expect(await status({ type: 'conversationUpdate' })).toBe(400);
    expect(await status({ type: 'message', attachments: [{ content: {} }] })).toBe(400);
    expect(await status({ type: 'message', text: 'å'.repeat(15_000) })).toBe(413);
    const chat = { members: [{ id: PERSONAS[1]?.userId }], activity: hello };
    expect((await call('POST', 'conversations', chat)).status).toBe(403);
    expect(stage.simulator.channel.activities()).toEqual([]);
  });
});

describe('who is there', () => {
  it('is told at once, in pages, and one by one by any id', async () => {
    const members = `conversations/${DEMO_CHANNEL.id}/members`;
    expect(await (await call('GET', members)).json()).toHaveLength(PERSONAS.length);
    const page = await call('GET', `conversations/${DEMO_CHANNEL.id}/pagedmembers?pageSize=3`);
    expect(await page.json()).toMatchObject({ members: { length: 3 }, continuationToken: '3' });
    const last = await call('GET', `conversations/${DEMO_CHANNEL.id}/pagedmembers?continuationToken=3`);
    expect(await last.json()).toEqual({ members: [expect.objectContaining({ userRole: 'guest' })] });
    for (const id of [PERSONAS[2]?.userId, PERSONAS[2]?.objectId]) {
      const one = await call('GET', `${members}/${encodeURIComponent(id ?? '')}`);
      expect(await one.json()).toMatchObject({ name: 'Anna Åberg', aadObjectId: PERSONAS[2]?.objectId });
    }
    expect((await call('GET', `${members}/29:nobody`)).status).toBe(404);
    const team = await call('GET', `teams/${DEMO_TEAM.aadGroupId}/conversations`);
    expect(await team.json()).toMatchObject({
      conversations: [{ id: DEMO_TEAM.id }, { id: DEMO_CHANNEL.id }],
    });
  });
});

describe('disturbances', () => {
  it('throttle and fail as the service does, for as many calls as asked', async () => {
    const { disturbances } = stage.simulator;
    disturbances.failNext({ kind: 'throttled', operation: 'create', retryAfterSeconds: 3 });
    disturbances.failNext({ kind: 'unavailable', times: 2 });
    const throttled = await call('POST', 'conversations', toChannel(hello));
    expect([throttled.status, throttled.headers.get('retry-after')]).toEqual([429, '3']);
    expect((await call('GET', `teams/${DEMO_TEAM.id}`)).status).toBe(503);
    expect((await call('POST', 'conversations', toChannel(hello))).status).toBe(503);
    expect((await call('POST', 'conversations', toChannel(hello))).status).toBe(201);
    expect(disturbances.waiting()).toBe(0);
  });

  it('lose the answer after the post, or the call before it', async () => {
    const { channel, disturbances } = stage.simulator;
    disturbances.failNext({ kind: 'dropped' });
    await expect(call('POST', 'conversations', toChannel(hello))).rejects.toThrow('fetch failed');
    expect(channel.activities()).toHaveLength(0);
    disturbances.failNext({ kind: 'lost-answer' });
    await expect(call('POST', 'conversations', toChannel(hello))).rejects.toThrow('fetch failed');
    expect(channel.activities()).toHaveLength(1);
  });
});
