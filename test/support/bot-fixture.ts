import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import type { CryptoKey, JWK, JWTPayload } from 'jose';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { OutboundCredentials } from '../../bot/auth/outbound-credentials.port.ts';
import type { Bot } from '../../bot/create-bot.ts';
import { createBot } from '../../bot/create-bot.ts';
import type { Recorded } from '../../src/domain/basics/event.ts';
import { streamName, SYSTEM } from '../../src/domain/basics/event.ts';
import type { Moment } from '../../src/domain/basics/time.ts';
import type { GroupEvent } from '../../src/domain/group/events.ts';
import type { Member } from '../../src/domain/group/group.ts';
import type { MeetingEvent } from '../../src/domain/meeting/events.ts';
import type { MeetingState } from '../../src/domain/meeting/state.ts';
import { openSqliteStore } from '../../src/store/open-sqlite-store.ts';
import type { Store } from '../../src/store/store.port.ts';
import { createLedger } from '../../src/usecases/ledger.ts';
import { meetingEffects } from '../../src/usecases/meeting-effects.ts';
import { meetingStream, rosterStream } from '../../src/usecases/streams.ts';
import type { Workplace } from '../../src/usecases/workplace.ts';
import type { Sender } from './bot-people.ts';
import { BOT_APP_ID, BOT_ID, CHANNEL_ID, HOST_TENANT, rosterMembers, TEAM_ID } from './bot-people.ts';
import type { ConnectorDouble } from './connector-double.ts';
import { createConnectorDouble } from './connector-double.ts';
import { someGroup } from './group-builders.ts';

export interface BotAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** The bot on a free port with its issuer and its Connector, over a store of its own. */
export interface BotFixture {
  readonly bot: Bot;
  readonly base: string;
  readonly serviceUrl: string;
  readonly store: Store;
  readonly workplace: Workplace;
  readonly connector: ConnectorDouble;
  readonly lines: readonly string[];
  readonly keys: IssuerKeys;
  /** A token with these claims over those of a good one. */
  token(claims?: JWTPayload): Promise<string>;
  /** Sends a body with a good token, with this one, or with none (`null`). */
  post(body: unknown, authorization?: string | null): Promise<BotAnswer>;
  /** Sends an activity of a person. */
  send(from: Sender, parts: Readonly<Record<string, unknown>>): Promise<BotAnswer>;
  /** Presses a button. */
  press(from: Sender, verb: string, data: object, locale?: string): Promise<BotAnswer>;
  /** Writes to the bot in the channel and answers what it said in the thread. */
  write(from: Sender, text: string, parts?: Readonly<Record<string, unknown>>): Promise<string>;
  /** Puts events of a meeting into the log. */
  tell(meetingId: string, events: readonly MeetingEvent[]): Promise<void>;
  meeting(meetingId: string): Promise<MeetingState>;
  events(kind: string, id: string): Promise<readonly Recorded[]>;
  setMoment(moment: Moment): void;
  close(): Promise<void>;
}

export interface IssuerKeys {
  readonly privateKey: CryptoKey;
  readonly kid: string;
  readonly publicJwk: JWK;
}

const DEFAULT_MOMENT: Moment = { instant: '2018-04-20T07:00:00.000Z', date: '2018-04-20', time: '09:00' };

export interface BotFixtureOptions {
  readonly file?: string;
  readonly answerWithinMs?: number;
  readonly withStore?: (store: Store) => Store;
  readonly outboundCredentials?: OutboundCredentials;
  /** Another group in the same installation. */
  readonly alsoGroup?: { readonly groupId: string; readonly members: readonly Member[] };
}

export async function startBot(options: BotFixtureOptions = {}): Promise<BotFixture> {
  const opened = await openSqliteStore({ file: options.file ?? ':memory:' });
  const store = options.withStore?.(opened) ?? opened;
  const keys = await createKeys();
  const connector = createConnectorDouble();
  const lines: string[] = [];
  let moment = DEFAULT_MOMENT;
  let lastId = 0;
  const workplace: Workplace = {
    store,
    ledger: createLedger(store.events),
    clock: { now: () => moment },
    ids: { next: () => `minted-${(lastId += 1)}` },
    groupIds: ['exempel', ...(options.alsoGroup ? [options.alsoGroup.groupId] : [])],
  };
  await found(workplace, moment, 'exempel', rosterMembers());
  const { alsoGroup } = options;
  if (alsoGroup) await found(workplace, moment, alsoGroup.groupId, alsoGroup.members);

  const app = express();
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const serviceUrl = `${base}/connector/`;
  const issuer = `${base}/openid`;
  const note = (facts: object, what: string): void => void lines.push(`${what} ${JSON.stringify(facts)}`);
  const bot = createBot({
    workplace,
    trustedIssuer: {
      issuer,
      metadataUrl: `${issuer}/.well-known/openid-configuration`,
      audience: BOT_APP_ID,
      requireEndorsement: 'msteams',
    },
    outboundCredentials: options.outboundCredentials ?? {
      token: () => Promise.resolve('outbound'),
      refused: () => undefined,
    },
    botAppId: BOT_APP_ID,
    publicUrl: () => 'https://radslag.example',
    log: { info: note, warn: note, error: note },
    ...(options.answerWithinMs === undefined ? {} : { answerWithinMs: options.answerWithinMs }),
  });
  app.use(bot.router);
  app.get('/openid/.well-known/openid-configuration', (_request, response) => {
    response.json({ issuer, jwks_uri: `${issuer}/keys` });
  });
  app.get('/openid/keys', (_request, response) => {
    response.json({
      keys: [
        { ...keys.publicJwk, endorsements: ['msteams'] },
        { ...keys.publicJwk, kid: 'unendorsed', endorsements: ['webchat'] },
      ],
    });
  });
  app.use('/connector', connector.router);

  const token = (claims: JWTPayload = {}): Promise<string> =>
    sign(keys, goodClaims(issuer, serviceUrl, claims));
  let good: string | undefined;

  async function post(body: unknown, authorization?: string | null): Promise<BotAnswer> {
    good ??= `Bearer ${await token()}`;
    const header = authorization === undefined ? good : authorization;
    const response = await fetch(`${base}/api/messages`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(header === null ? {} : { authorization: header }),
      },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
  }
  const send: BotFixture['send'] = (from, parts) => post(activityFrom(from, serviceUrl, parts));

  return {
    bot,
    base,
    serviceUrl,
    store,
    workplace,
    connector,
    lines,
    keys,
    token,
    post,
    send,
    press: (from, verb, data, locale = 'sv-SE') =>
      send(from, {
        type: 'invoke',
        name: 'adaptiveCard/action',
        locale,
        value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
      }),
    async write(from, text, parts = {}) {
      const before = connector.sent.length;
      const mention = {
        type: 'mention',
        mentioned: { id: BOT_ID, name: 'Rådslag' },
        text: '<at>Rådslag</at>',
      };
      await send(from, { type: 'message', text: `<at>Rådslag</at> ${text}`, entities: [mention], ...parts });
      return connector.sent
        .slice(before)
        .map(({ body }) =>
          typeof body['text'] === 'string' ? body['text'] : JSON.stringify(body['attachments']),
        )
        .join('\n');
    },
    async tell(meetingId, events) {
      await workplace.ledger.transact(meetingStream('exempel', meetingId), {
        actor: { personId: 'sekr', via: 'tab' },
        moment,
        decide: () => ({ ok: true, value: { events } }),
        effects: meetingEffects,
      });
    },
    meeting: async (meetingId) => (await workplace.ledger.load(meetingStream('exempel', meetingId))).state,
    events: (kind, id) => store.events.read(streamName('exempel', kind, id), 0),
    setMoment: (given) => {
      moment = given;
    },
    async close() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      await store.close();
    },
  };
}

/** An activity as Teams sends it from the channel. */
export function activityFrom(
  from: Sender,
  serviceUrl: string,
  parts: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return {
    id: `a-${from.userId}-${JSON.stringify(parts).length}`,
    channelId: 'msteams',
    serviceUrl,
    locale: 'sv-SE',
    from: { id: from.userId, name: from.name, aadObjectId: from.objectId },
    recipient: { id: BOT_ID, name: 'Rådslag' },
    conversation: { id: `${CHANNEL_ID};messageid=1`, conversationType: 'channel', tenantId: HOST_TENANT },
    channelData: { tenant: { id: HOST_TENANT }, team: { id: TEAM_ID }, channel: { id: CHANNEL_ID } },
    ...parts,
  };
}

/** The claims of a token that is right in every way, with these over them. */
export function goodClaims(issuer: string, serviceUrl: string, over: JWTPayload = {}): JWTPayload {
  const now = Math.floor(Temporal.Now.instant().epochMilliseconds / 1000);
  return {
    iss: issuer,
    aud: BOT_APP_ID,
    serviceurl: serviceUrl,
    nbf: now - 60,
    iat: now,
    exp: now + 3600,
    ...over,
  };
}

/** A token signed by these keys. */
export function sign(keys: IssuerKeys, claims: JWTPayload, kid = keys.kid): Promise<string> {
  return new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid, typ: 'JWT' }).sign(keys.privateKey);
}

export async function createKeys(kid = 'key-1'): Promise<IssuerKeys> {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
  return { privateKey, kid, publicJwk: { ...(await exportJWK(publicKey)), kid, use: 'sig', alg: 'RS256' } };
}

async function found(
  workplace: Workplace,
  moment: Moment,
  groupId: string,
  members: readonly Member[],
): Promise<void> {
  const group = someGroup();
  const events: GroupEvent[] = [
    {
      type: 'GroupFounded',
      data: {
        groupId,
        name: group.name,
        municipalities: group.municipalities,
        settings: group.settings,
      },
    },
    ...members.map((member): GroupEvent => ({ type: 'MemberAdded', data: { member } })),
  ];
  await workplace.ledger.transact(rosterStream(groupId), {
    actor: SYSTEM,
    moment,
    decide: () => ({ ok: true, value: { events } }),
  });
}
