import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OutboundTokenFault } from '../../bot/auth/outbound-credentials.port.ts';
import type { GroupState } from '../../src/domain/group/group.ts';
import type { ShownInChannel } from '../../src/usecases/channel.port.ts';
import { DeliveryFault } from '../../src/usecases/channel.port.ts';
import type { BotFixture } from '../support/bot-fixture.ts';
import { startBot } from '../support/bot-fixture.ts';
import { BOT_ID, CHANNEL_ID, HOST_TENANT, TEAM_ID } from '../support/bot-people.ts';
import { cardChecker } from '../support/card-check.ts';
import { someGroup } from '../support/group-builders.ts';
import { meetingOf, notifiedEvents, ongoingEvents } from '../support/meeting-builders.ts';

const check = await cardChecker();
let fixture: BotFixture;
beforeEach(async () => {
  fixture = await startBot();
});
afterEach(() => fixture.close());

const groupAt = (serviceUrl: string): GroupState => ({
  ...someGroup(),
  channel: { conversationId: CHANNEL_ID, serviceUrl, tenantId: HOST_TENANT, teamId: TEAM_ID, botId: BOT_ID },
});
const group = () => groupAt(fixture.serviceUrl);
const NOTICE: ShownInChannel = { kind: 'meeting', card: 'notice', meeting: meetingOf(notifiedEvents()) };
const AS_IT_GOES: ShownInChannel = { kind: 'meeting', card: 'meeting', meeting: meetingOf(ongoingEvents()) };
const POSTED = { conversationId: `${CHANNEL_ID};messageid=7`, activityId: '7' } as const;

async function faultOf(promise: Promise<unknown>): Promise<DeliveryFault> {
  const fault = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(fault).toBeInstanceOf(DeliveryFault);
  return fault as DeliveryFault;
}

describe('the group’s channel', () => {
  it('gets a new card as a thread of its own, and tells where it stands', async () => {
    const posted = await fixture.bot.channel.post(NOTICE, group());
    expect(posted.conversationId).toBe(`${CHANNEL_ID};messageid=${posted.activityId}`);
    const [call] = fixture.connector.sent;
    expect(call).toMatchObject({
      method: 'POST',
      path: '/v3/conversations',
      authorization: 'Bearer outbound',
    });
    expect(call?.body).toMatchObject({ isGroup: true, channelData: { channel: { id: CHANNEL_ID } } });
    const activity = call?.body['activity'] as { attachments: { content: unknown }[] };
    expect(JSON.stringify(activity)).toContain('Kallelse: Kommundirektörsmöte fredag 20 april 2018');
    expect(check?.(activity.attachments[0]?.content) ?? []).toEqual([]);
  });

  it('is posted to later when the bot has no token: nothing was sent', async () => {
    await fixture.close();
    const refused = new OutboundTokenFault('bot-token-refused', 'AADSTS7000215');
    fixture = await startBot({
      outboundCredentials: { token: () => Promise.reject(refused), refused: () => undefined },
    });
    for (const act of [
      () => fixture.bot.channel.post(NOTICE, group()),
      () => fixture.bot.channel.update(POSTED, NOTICE, group()),
    ]) {
      const fault = await faultOf(act());
      expect(fault.outcome).toBe('not-sent');
      expect(fault.message).toContain('bot-token-refused (AADSTS7000215)');
    }
    expect(fixture.connector.calls).toEqual([]);
  });

  describe('that refuses the bot’s token', () => {
    /** Credentials that have one more token after each refusal. */
    async function startWithTokens(): Promise<void> {
      await fixture.close();
      let issued = 0;
      fixture = await startBot({
        outboundCredentials: {
          token: () => Promise.resolve(`token-${issued}`),
          refused: (token) => void (issued += token === `token-${issued}` ? 1 : 0),
        },
      });
    }
    const used = () => fixture.connector.sent.map(({ authorization }) => authorization);

    it('is asked again with another one, and gets the card once', async () => {
      await startWithTokens();
      fixture.connector.failNext({ status: 401 });
      await fixture.bot.channel.post(NOTICE, group());
      expect(used()).toEqual(['Bearer token-0', 'Bearer token-1']);
    });

    it('each time is asked twice and no more: the outbox tries again later', async () => {
      await startWithTokens();
      fixture.connector.failNext({ status: 401 });
      fixture.connector.failNext({ status: 401 });
      expect((await faultOf(fixture.bot.channel.post(NOTICE, group()))).outcome).toBe('not-sent');
      expect(used()).toEqual(['Bearer token-0', 'Bearer token-1']);
    });
  });

  it('has its card brought up to date where it stands', async () => {
    await fixture.bot.channel.update(POSTED, AS_IT_GOES, group());
    expect(fixture.connector.sent).toMatchObject([
      { method: 'PUT', path: `/v3/conversations/${POSTED.conversationId}/activities/7` },
    ]);
  });

  it.each([
    ['a 500', { status: 500 }, 'unknown'],
    ['a 502', { status: 502 }, 'unknown'],
    ['a 503', { status: 503 }, 'unknown'],
    ['a 504', { status: 504 }, 'unknown'],
    ['a dropped connection', { drop: true }, 'unknown'],
    ['a 429', { status: 429, retryAfter: '7' }, 'not-sent'],
    ['a 412', { status: 412 }, 'not-sent'],
    ['a 401', { status: 401 }, 'not-sent'],
    ['a 400', { status: 400 }, 'refused'],
    ['a 403', { status: 403 }, 'refused'],
    ['a 404', { status: 404 }, 'refused'],
    ['a 413', { status: 413 }, 'refused'],
  ] as const)(
    'after %s is asked exactly once, and the fault says what it means',
    async (_name, failure, outcome) => {
      fixture.connector.failNext(failure);
      const fault = await faultOf(fixture.bot.channel.post(NOTICE, group()));
      expect(fault.outcome).toBe(outcome);
      expect(fault.retryAfterMs).toBe('retryAfter' in failure ? 7_000 : undefined);
      expect(fixture.connector.sent).toHaveLength(1);
    },
  );

  it('is asked exactly once for an update that fails, and a card that is gone is gone', async () => {
    for (const [failure, outcome] of [
      [{ status: 404 }, 'gone'],
      [{ status: 403, code: 'ActivityNotFoundInConversation' }, 'gone'],
      [{ status: 403, code: 'BotNotInConversationRoster' }, 'refused'],
      [{ status: 500 }, 'unknown'],
      [{ drop: true }, 'unknown'],
    ] as const) {
      const before = fixture.connector.sent.length;
      fixture.connector.failNext(failure);
      expect((await faultOf(fixture.bot.channel.update(POSTED, NOTICE, group()))).outcome).toBe(outcome);
      expect(fixture.connector.sent).toHaveLength(before + 1);
    }
  });

  it('that cannot be reached at all was certainly sent nothing', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise<void>((resolve) => server.close(() => resolve()));
    const gone = groupAt(`http://127.0.0.1:${port}/connector/`);
    expect((await faultOf(fixture.bot.channel.post(NOTICE, gone))).outcome).toBe('not-sent');
  });

  it('that is not known yet is waited for', async () => {
    expect((await faultOf(fixture.bot.channel.post(NOTICE, someGroup()))).outcome).toBe('not-sent');
  });
});
