import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { postChannelCard } from '../../src/usecases/deliver-channel-card.ts';
import { rosterStream } from '../../src/usecases/streams.ts';
import type { BotFixture } from '../support/bot-fixture.ts';
import { startBot } from '../support/bot-fixture.ts';
import { BOT_ID, CHANNEL_ID, HOST_TENANT, sender, TEAM_ID } from '../support/bot-people.ts';
import { ADDED, inTeam, personal, tellWhatWaits, wordsOf } from '../support/bot-places.ts';
import { notifiedEvents } from '../support/meeting-builders.ts';

let fixture: BotFixture;
const installer = sender('itavdelningen');
const sekr = sender('sekr');
beforeEach(async () => {
  fixture = await startBot();
});
afterEach(() => fixture.close());

const roster = async () => (await fixture.workplace.ledger.load(rosterStream('exempel'))).state;
const channel = async () => (await roster()).channel;
const words = () => wordsOf(fixture);

describe('the group’s channel', () => {
  const NOTICE = { kind: 'channel.post', payload: { meetingId: 'm1', card: 'notice' } };
  const removed = { type: 'conversationUpdate', membersRemoved: [{ id: BOT_ID }] };
  const about = (eventType: string, id = CHANNEL_ID, more: object = {}) => ({
    type: 'conversationUpdate',
    conversation: { id: TEAM_ID, conversationType: 'channel', tenantId: HOST_TENANT },
    channelData: { eventType, tenant: { id: HOST_TENANT }, team: { id: TEAM_ID }, channel: { id, ...more } },
  });
  const job = {
    jobId: 'j',
    claim: 'c',
    groupId: 'exempel',
    delivery: 'once',
    attempt: 1,
    ...NOTICE,
  } as const;
  const post = () => postChannelCard(fixture.workplace, fixture.bot.channel, job);

  beforeEach(() => fixture.send(installer, ADDED));

  it.each([
    ['the bot is removed from the team', removed],
    ['the app is uninstalled', { type: 'installationUpdate', action: 'remove' }],
    ['it is told of the team’s first channel', { ...removed, ...inTeam(TEAM_ID, TEAM_ID) }],
    ['it is deleted', about('channelDeleted')],
    ['its team is deleted', about('teamDeleted', TEAM_ID)],
  ])('is posted to no more when %s, which the secretariat is shown', async (_what, activity) => {
    await fixture.tell('m1', notifiedEvents());
    await fixture.send(installer, activity);
    const said = fixture.connector.sent.length;
    expect(await post()).toMatchObject({ kind: 'park', outcome: 'failed' });
    expect(fixture.connector.sent).toHaveLength(said);
    expect((await channel())?.conversationId).toBe(CHANNEL_ID);
    await fixture.send(installer, activity);
    const lost = (await fixture.events('roster', 'main')).filter(({ type }) => type === 'ChannelLost');
    expect(lost).toHaveLength(1);
  });

  it.each([
    ['another channel is deleted', about('channelDeleted', '19:annan@thread.tacv2')],
    [
      'the bot leaves another team',
      { ...removed, ...inTeam('19:annat@thread.tacv2', '19:annat@thread.tacv2') },
    ],
    ['the same is told from another tenant', { ...removed, ...inTeam(TEAM_ID, CHANNEL_ID, 'annan-tenant') }],
    ['the team has another name', about('teamRenamed')],
    ['Teams tells of something unknown', about('teamArchived')],
  ])('stays the group’s when %s', async (_what, activity) => {
    expect((await fixture.send(installer, activity)).status).toBe(200);
    expect((await roster()).places.lost).toBeUndefined();
  });

  it('is posted to again when the bot is back, with the cards that stand there brought up to date', async () => {
    await fixture.tell('m1', notifiedEvents());
    await fixture.tell('m1', [
      { type: 'CardPosted', data: { card: 'notice', conversationId: 'c', activityId: '1' } },
    ]);
    await fixture.send(installer, removed);
    const before = await fixture.store.outbox.counts();
    await fixture.send(installer, ADDED);
    expect((await roster()).places.lost).toBeUndefined();
    expect((await fixture.store.outbox.counts()).waiting).toBeGreaterThan(before.waiting);
    // It is no new channel: nobody is welcomed twice.
    expect(words().filter((said) => said.includes('Rådslag är på plats'))).toHaveLength(1);
  });

  it('is the group’s again when it is restored', async () => {
    await fixture.send(installer, about('channelDeleted'));
    await fixture.send(installer, about('channelRestored'));
    expect((await roster()).places.lost).toBeUndefined();
  });

  it('keeps its new name', async () => {
    await fixture.send(installer, about('channelRenamed', CHANNEL_ID, { name: 'Direktörerna' }));
    await fixture.send(installer, about('channelRenamed', '19:annan@thread.tacv2', { name: 'Lunch' }));
    expect((await roster()).places.channelName).toBe('Direktörerna');
  });

  it('tells the secretariat in their own chat that it is gone', async () => {
    await fixture.send(sekr, { ...ADDED, ...personal('sekr') });
    await fixture.send(installer, removed);
    await tellWhatWaits(fixture);
    expect(fixture.connector.sent.at(-1)).toMatchObject({
      path: '/v3/conversations/a:sekr/activities',
      body: { text: expect.stringContaining('Rådslag har tagits bort ur gruppens kanal') },
    });
  });
});
