import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Bot } from '../../bot/create-bot.ts';
import { createBot } from '../../bot/create-bot.ts';
import type { GroupEvent } from '../../src/domain/group/events.ts';
import type { MeetingEvent } from '../../src/domain/meeting/events.ts';
import type { ChannelCard } from '../../src/domain/meeting/vocabulary.ts';
import type { Store } from '../../src/store/store.port.ts';
import { openSqliteStore } from '../../src/store/open-sqlite-store.ts';
import { createLedger } from '../../src/usecases/ledger.ts';
import type { ShownInChannel } from '../../src/usecases/channel.port.ts';
import { inquiryStream, meetingStream, rosterStream } from '../../src/usecases/streams.ts';
import { openedEvents } from '../support/inquiry-builders.ts';
import type { Workplace } from '../../src/usecases/workplace.ts';
import type { TeamsDouble, TeamsUser } from '../support/conformance-doubles.ts';
import { startTeamsDouble } from '../support/conformance-doubles.ts';
import { aMember, someGroup } from '../support/group-builders.ts';
import { momentAt, notifiedEvents } from '../support/meeting-builders.ts';
import { sharedFolderOr } from '../support/shared-folder.ts';

const shared = sharedFolderOr('the bot is not held against the conformance double of the Bot Connector');

describe.skipIf(!shared)('the bot against the conformance double', () => {
  let double: TeamsDouble;
  let store: Store;
  let workplace: Workplace;
  let bot: Bot;
  let stop = (): void => {};
  const folder = mkdtempSync(join(tmpdir(), 'radslag-conformance-'));

  beforeAll(async () => {
    const users = [
      { name: 'Anna Ek' },
      { name: 'Bo Al' },
      { name: 'Eva Ros', guest: true },
      { name: 'Ida Okänd' },
    ];
    double = await startTeamsDouble(shared ?? '', { certDir: folder, locale: 'sv-SE', users });
    store = await openSqliteStore({ file: ':memory:' });
    workplace = {
      store,
      ledger: createLedger(store.events),
      clock: { now: () => momentAt('09:00') },
      ids: { next: () => crypto.randomUUID() },
      groupIds: ['exempel'],
    };
    await tell(rosterStream('exempel'), roster(double));
    bot = createBot({
      workplace,
      trustedIssuer: {
        issuer: double.options.issuer,
        metadataUrl: `${double.base}/v1/.well-known/openidconfiguration`,
        audience: double.options.appId,
        requireEndorsement: 'msteams',
      },
      outboundCredentials: { token: () => Promise.resolve(outboundToken(double)), refused: () => undefined },
      botAppId: double.options.appId,
      publicUrl: () => 'https://radslag.example',
      log: { info() {}, warn() {}, error() {} },
    });
    const server = express().use(bot.router).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    double.setBot(`http://127.0.0.1:${(server.address() as AddressInfo).port}/api/messages`);
    stop = () => void server.close();
  });
  afterAll(async () => {
    stop();
    await double.close();
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function tell(
    ref: ReturnType<typeof rosterStream> | ReturnType<typeof meetingStream>,
    events: readonly (GroupEvent | MeetingEvent)[],
  ): Promise<void> {
    await workplace.ledger.transact(ref as ReturnType<typeof meetingStream>, {
      actor: { personId: 'sekr', via: 'tab' },
      moment: momentAt('09:00'),
      decide: () => ({ ok: true, value: { events: events as readonly MeetingEvent[] } }),
    });
  }
  async function post(card: ChannelCard) {
    const { state: meeting } = await workplace.ledger.load(meetingStream('exempel', 'm1'));
    return show({ kind: 'meeting', card, meeting });
  }
  async function show(shown: ShownInChannel) {
    const { state: group } = await workplace.ledger.load(rosterStream('exempel'));
    const posted = await bot.channel.post(shown, group);
    await bot.channel.update(posted, shown, group);
    const where = double.conversations.get(posted.conversationId);
    if (!where) throw new Error('the card stands in no conversation');
    return { where, id: posted.activityId };
  }

  it('lives a meeting without a violation or a warning', async () => {
    const { client } = double;
    const [anna, bo, eva, stranger] = double.users as [TeamsUser, TeamsUser, TeamsUser, TeamsUser];
    await client.membersAdded(client.channel(), 'bot', { user: stranger });
    await client.membersAdded(client.personal(bo), 'bot', { user: bo });
    await tell(meetingStream('exempel', 'm1'), notifiedEvents());

    const notice = await post('notice');
    const kinds: (string | undefined)[] = [];
    for (const [user, button, inputs] of [
      [bo, 'Deltar del av mötet', {}],
      [bo, 'Spara', { from: '10:40', to: '' }],
      [anna, 'Anmäl förhinder', {}],
      [anna, 'Spara', { substituteName: 'Åsa *Öberg*', substituteEmail: 'asa@bjuv.example', note: 'sjuk' }],
      [stranger, 'Deltar', {}],
    ] as const) {
      const { body } = await client.click(notice.where, notice.id, button, inputs, { user });
      kinds.push(body.type?.split('.').at(-1));
    }
    expect(kinds).toEqual(['adaptive', 'adaptive', 'adaptive', 'adaptive', 'message']);
    await client.autoRefresh(notice.where, notice.id, eva);
    await client.click(notice.where, notice.id, 'Starta mötet', {}, { user: eva });

    const meeting = await post('meeting');
    await client.autoRefresh(meeting.where, meeting.id, eva);
    const buttons = [
      'Ja, alla',
      'Nästa ärende',
      'Paus',
      'Återuppta mötet',
      'Registrera beslut',
      'Ankomst eller avgång',
    ];
    for (const button of buttons)
      expect((await client.click(meeting.where, meeting.id, button, {}, { user: eva })).status).toBe(200);
    for (const text of ['hjälp', 'dagordning', 'närvaro', 'beslut 1 att bifalla', 'protokoll', 'vad?'])
      await client.message(notice.where, text, { user: text.startsWith('beslut') ? eva : bo });

    expect(Object.keys(double.report().violations)).toEqual([]);
    expect(Object.keys(double.report().warnings)).toEqual([]);
  });

  it('puts a question to the municipalities without a violation or a warning', async () => {
    const { client } = double;
    const [anna, bo, eva] = double.users as [TeamsUser, TeamsUser, TeamsUser];
    const ref = inquiryStream('exempel', 'q1');
    await workplace.ledger.transact(ref, {
      actor: { personId: 'sekr', via: 'tab' },
      moment: momentAt('09:00'),
      decide: () => ({ ok: true, value: { events: openedEvents() } }),
    });
    const { state: inquiry } = await workplace.ledger.load(ref);
    const card = await show({ kind: 'inquiry', inquiry });
    for (const [user, button] of [
      [anna, 'Bifaller'],
      [anna, 'Avslår'],
      [anna, 'Återta svaret'],
      [bo, 'Avstår'],
    ] as const) {
      const { body } = await client.click(card.where, card.id, button, {}, { user });
      expect(body.type).toBe('application/vnd.microsoft.card.adaptive');
    }
    await client.autoRefresh(card.where, card.id, eva);
    for (const button of ['Registrera svar för någon', 'Avsluta eller förläng'])
      expect((await client.click(card.where, card.id, button, {}, { user: eva })).status).toBe(200);
    for (const text of ['fråga', 'svara bifaller', 'avsluta frågan: att bifalla'])
      await client.message(card.where, text, { user: text.startsWith('svara') ? bo : eva });
    await client.autoRefresh(card.where, card.id, anna);
    expect(Object.keys(double.report().violations)).toEqual([]);
    expect(Object.keys(double.report().warnings)).toEqual([]);
  });

  it('lets none of its wrong tokens in', async () => {
    const matrix = await double.client.authMatrix(double.client.channel(), 'närvaro nej');
    expect(matrix.length).toBeGreaterThan(10);
    for (const { auth, status, posted } of matrix) expect([auth, status, posted]).toEqual([auth, 401, 0]);
  });
});

function roster({ options, users }: TeamsDouble): readonly GroupEvent[] {
  const { groupId, municipalities, name, settings } = someGroup();
  const member = (index: number, personId: string, roles: Parameters<typeof aMember>[0]): GroupEvent => {
    const objectId = users[index]?.aadObjectId ?? '';
    const identities = [{ kind: 'entra', tenantId: options.tenantId, objectId }] as const;
    return { type: 'MemberAdded', data: { member: aMember({ personId, identities, ...roles }) } };
  };
  return [
    { type: 'GroupFounded', data: { groupId, name, municipalities, settings } },
    member(0, 'anna', { roles: ['director', 'chair'] }),
    member(1, 'bo', { name: 'Bo Al', organisation: 'Ängelholm' }),
    member(2, 'sekr', { name: 'Eva Ros', organisation: 'sekretariatet', roles: ['secretariat'] }),
  ];
}

function outboundToken({ options, signer }: TeamsDouble): string {
  const now = Math.floor(Temporal.Now.instant().epochMilliseconds / 1000);
  const aud = 'https://api.botframework.com';
  return signer.sign({
    iss: 'https://sts.example/',
    aud,
    appid: options.appId,
    nbf: now - 60,
    exp: now + 3600,
  });
}
