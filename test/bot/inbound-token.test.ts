import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JWTPayload } from 'jose';
import { SignJWT, UnsecuredJWT } from 'jose';
import { BotAuthentication } from '../../bot/auth/bot-authentication.ts';
import { ConnectorClients } from '../../bot/auth/connector-clients.ts';
import type { BotFixture } from '../support/bot-fixture.ts';
import { activityFrom, createKeys, goodClaims, sign, startBot } from '../support/bot-fixture.ts';
import { BOT_APP_ID, HOST_TENANT, sender } from '../support/bot-people.ts';
import { notifiedEvents } from '../support/meeting-builders.ts';

let fixture: BotFixture;
const bo = sender('bo');

beforeAll(async () => {
  fixture = await startBot();
  await fixture.tell('m1', notifiedEvents());
});
afterAll(() => fixture.close());

const replyFrom = (over: Readonly<Record<string, unknown>> = {}) =>
  activityFrom(bo, fixture.serviceUrl, {
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: { action: { verb: 'reply', data: { meetingId: 'm1', kind: 'attending' } } },
    ...over,
  });
const claims = (over: JWTPayload = {}): JWTPayload =>
  goodClaims(`${fixture.base}/openid`, fixture.serviceUrl, over);
const without = (name: string): JWTPayload => {
  const { [name]: _gone, ...rest } = claims();
  return rest;
};
const now = (): number => Math.floor(Temporal.Now.instant().epochMilliseconds / 1000);

/** Each gives an authorization header, or null for none, and may spoil the activity. */
const WRONG: Readonly<
  Record<
    string,
    () => Promise<{ authorization: string | null; activity?: Readonly<Record<string, unknown>> }>
  >
> = {
  'no token': async () => ({ authorization: null }),
  'another scheme': async () => ({ authorization: 'Basic dXNlcjpwYXNz' }),
  'something that is no token': async () => ({ authorization: 'Bearer a.b.c' }),
  'an expired token': async () => ({
    authorization: `Bearer ${await fixture.token({ nbf: now() - 7200, exp: now() - 3600 })}`,
  }),
  'a token that is not yet valid': async () => ({
    authorization: `Bearer ${await fixture.token({ nbf: now() + 3600, exp: now() + 7200 })}`,
  }),
  'a token without an end': async () => ({
    authorization: `Bearer ${await sign(fixture.keys, without('exp'))}`,
  }),
  'a token for another audience': async () => ({
    authorization: `Bearer ${await fixture.token({ aud: '99999999-9999-4999-8999-999999999999' })}`,
  }),
  'a token of another issuer': async () => ({
    authorization: `Bearer ${await fixture.token({ iss: 'https://evil.example' })}`,
  }),
  'a foreign tenant’s Entra v2 token made out to the bot (hole 1: the emulator)': async () => ({
    authorization: `Bearer ${await fixture.token({
      iss: 'https://login.microsoftonline.com/99999999-9999-4999-8999-999999999999/v2.0',
      aud: BOT_APP_ID,
      appid: BOT_APP_ID,
      azp: BOT_APP_ID,
      tid: '99999999-9999-4999-8999-999999999999',
      ver: '2.0',
    })}`,
  }),
  'the tab’s own token (hole 2: the skill)': async () => ({
    authorization: `Bearer ${await sign(fixture.keys, {
      iss: `${fixture.base}/openid`,
      aud: 'api://radslag.example/33333333-3333-4333-8333-333333333333',
      oid: bo.objectId,
      tid: HOST_TENANT,
      ver: '2.0',
      azp: '44444444-4444-4444-8444-444444444444',
      exp: now() + 3600,
    })}`,
  }),
  'the tab’s own token made out to the bot by its own issuer': async () => ({
    authorization: `Bearer ${await sign(fixture.keys, {
      iss: `${fixture.base}/openid`,
      aud: BOT_APP_ID,
      oid: bo.objectId,
      tid: HOST_TENANT,
      ver: '2.0',
      exp: now() + 3600,
    })}`,
  }),
  'an unsigned token': async () => ({ authorization: `Bearer ${new UnsecuredJWT(claims()).encode()}` }),
  'an unsigned token with a signature beside it': async () => {
    const [header, payload] = new UnsecuredJWT(claims()).encode().split('.');
    return { authorization: `Bearer ${header}.${payload}.AAAA` };
  },
  'a token signed with a shared secret': async () => {
    const secret = Buffer.from(JSON.stringify(fixture.keys.publicJwk));
    const token = await new SignJWT(claims())
      .setProtectedHeader({ alg: 'HS256', kid: fixture.keys.kid })
      .sign(secret);
    return { authorization: `Bearer ${token}` };
  },
  'a bad signature': async () => {
    const rogue = await createKeys(fixture.keys.kid);
    return { authorization: `Bearer ${await sign(rogue, claims())}` };
  },
  'a signature over something else': async () => {
    const [header, , signature] = (await fixture.token()).split('.');
    const payload = Buffer.from(JSON.stringify(claims({ exp: now() + 9_999 }))).toString('base64url');
    return { authorization: `Bearer ${header}.${payload}.${signature}` };
  },
  'an unknown key': async () => ({
    authorization: `Bearer ${await sign(fixture.keys, claims(), 'unknown')}`,
  }),
  'a key that is endorsed for another channel': async () => ({
    authorization: `Bearer ${await sign(fixture.keys, claims(), 'unendorsed')}`,
  }),
  'a token for another service URL': async () => ({
    authorization: `Bearer ${await fixture.token({ serviceurl: 'https://evil.example/' })}`,
  }),
  'a token without a service URL': async () => ({
    authorization: `Bearer ${await sign(fixture.keys, without('serviceurl'))}`,
  }),
  'an activity without a service URL': async () => ({
    authorization: `Bearer ${await fixture.token()}`,
    activity: replyFrom({ serviceUrl: undefined }),
  }),
  'an activity with an empty service URL': async () => ({
    authorization: `Bearer ${await fixture.token({ serviceurl: '' })}`,
    activity: replyFrom({ serviceUrl: '' }),
  }),
  'an activity of the emulator': async () => ({
    authorization: `Bearer ${await fixture.token()}`,
    activity: replyFrom({ channelId: 'emulator' }),
  }),
};

describe('the token of an activity', () => {
  it.each(Object.entries(WRONG))('%s is answered 401 and changes nothing', async (_name, make) => {
    const { authorization, activity } = await make();
    const answer = await fixture.post(activity ?? replyFrom(), authorization);
    expect(answer).toEqual({ status: 401, body: undefined });
    expect(await fixture.events('meeting', 'm1')).toHaveLength(notifiedEvents().length);
    expect(fixture.connector.sent).toEqual([]);
  });

  it('is accepted when it is right, also a minute after its end', async () => {
    expect((await fixture.post(replyFrom())).status).toBe(200);
    const late = await fixture.token({ exp: now() - 60 });
    expect((await fixture.post(replyFrom(), `Bearer ${late}`)).status).toBe(200);
    expect((await fixture.meeting('m1')).replies.get('bo')?.reply).toEqual({ kind: 'attending' });
  });
});

describe('the bot’s authentication', () => {
  it('is not made for a bot without an app id: nothing would be authenticated', () => {
    const verify = () => Promise.reject(new Error('not asked'));
    const clients = new ConnectorClients({ token: () => Promise.resolve(''), refused: () => undefined });
    expect(() => new BotAuthentication(verify, clients, '')).toThrow('The bot needs an app id');
  });

  it('asks the same verifier for botbuilder’s own ways in: no streaming, no other path', async () => {
    const refuse = () => Promise.reject(new Error('refused'));
    const clients = new ConnectorClients({ token: () => Promise.resolve(''), refused: () => undefined });
    const authentication = new BotAuthentication(refuse, clients, BOT_APP_ID);
    const activity = { type: 'message' } as Parameters<typeof authentication.authenticateRequest>[0];
    await expect(authentication.authenticateRequest(activity, 'Bearer x')).rejects.toThrow('Unauthorized');
    await expect(authentication.authenticateStreamingRequest()).rejects.toThrow('Unauthorized');
  });
});

describe('what is no activity', () => {
  it.each([
    ['malformed JSON', '{"type":'],
    ['an empty body', ''],
    ['a list', '[]'],
    ['a body without a type', '{"text":"hej"}'],
    ['a type that is no text', '{"type":7}'],
  ])('%s is answered 400', async (_name, body) => {
    expect((await fixture.post(body)).status).toBe(400);
  });

  it('a body of a megabyte is answered 413', async () => {
    expect((await fixture.post(replyFrom({ text: 'x'.repeat(1_000_000) }))).status).toBe(413);
  });

  it('a body of 200 kB is read', async () => {
    const activity = replyFrom({ entities: [{ type: 'note', text: 'å'.repeat(100_000) }] });
    expect((await fixture.post(activity)).status).toBe(200);
  });
});
