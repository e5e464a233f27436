import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rosterStream } from '../../src/usecases/streams.ts';
import type { BotFixture } from '../support/bot-fixture.ts';
import { activityFrom, startBot } from '../support/bot-fixture.ts';
import { BOT_ID, CHANNEL_ID, HOST_TENANT, sender, TEAM_ID } from '../support/bot-people.ts';
import { notifiedEvents } from '../support/meeting-builders.ts';

let fixture: BotFixture;
const installer = sender('itavdelningen');
const sekr = sender('sekr');
beforeEach(async () => {
  fixture = await startBot();
});
afterEach(() => fixture.close());

const channel = async () => (await fixture.workplace.ledger.load(rosterStream('exempel'))).state.channel;
const added = { type: 'conversationUpdate', membersAdded: [{ id: BOT_ID }] };
const inTeam = (team: string, id: string, tenant = HOST_TENANT) => ({
  channelData: { tenant: { id: tenant }, team: { id: team }, channel: { id } },
  conversation: { id, conversationType: 'channel', tenantId: tenant },
});

describe('being installed', () => {
  it('makes the channel the group’s and says once what to do next', async () => {
    await fixture.send(installer, added);
    expect(await channel()).toEqual({
      conversationId: CHANNEL_ID,
      serviceUrl: fixture.serviceUrl,
      tenantId: HOST_TENANT,
      teamId: TEAM_ID,
      botId: BOT_ID,
    });
    await fixture.send(installer, added);
    await fixture.send(installer, { type: 'installationUpdate', action: 'add' });
    expect(fixture.connector.sent).toHaveLength(1);
    expect(JSON.stringify(fixture.connector.sent[0]?.body)).toContain(
      'Nästa steg: sekretariatet öppnar Rådslag',
    );
  });

  it('takes the channel that was chosen in the same team', async () => {
    await fixture.send(installer, { ...added, ...inTeam(TEAM_ID, TEAM_ID) });
    const settings = { selectedChannel: { id: CHANNEL_ID } };
    const chosen = { channelData: { tenant: { id: HOST_TENANT }, team: { id: TEAM_ID }, settings } };
    await fixture.send(installer, { type: 'installationUpdate', action: 'add', ...chosen });
    expect((await channel())?.conversationId).toBe(CHANNEL_ID);
    await fixture.send(installer, { ...added, ...inTeam(TEAM_ID, TEAM_ID) });
    expect((await channel())?.conversationId).toBe(CHANNEL_ID);
  });

  it('elsewhere does not move the group, unless whoever manages it does it', async () => {
    await fixture.send(installer, added);
    const elsewhere = inTeam('19:annat@thread.tacv2', '19:annan@thread.tacv2');
    await fixture.send(installer, { ...added, ...elsewhere });
    expect((await channel())?.conversationId).toBe(CHANNEL_ID);
    await fixture.send(sekr, { ...added, ...elsewhere });
    expect((await channel())?.conversationId).toBe('19:annan@thread.tacv2');
  });

  it('learns who is in the channel, so that each gets a view of their own before they press anything', async () => {
    fixture.connector.members = ['sekr', 'anna', 'främling'].map((key) => {
      const { userId, objectId } = sender(key);
      return { id: userId, aadObjectId: objectId };
    });
    await fixture.send(installer, added);
    const cia = { id: '29:cia', aadObjectId: sender('cia').objectId };
    await fixture.send(installer, { type: 'conversationUpdate', membersAdded: [cia] });
    const { state: group } = await fixture.workplace.ledger.load(rosterStream('exempel'));
    const linked = group.members.filter(({ identities }) => identities.some(({ kind }) => kind === 'teams'));
    expect(linked.map(({ personId }) => personId)).toEqual(['anna', 'cia', 'sekr']);
  });

  it('in a tenant that nobody of the group comes from connects nothing', async () => {
    await fixture.send(installer, {
      ...added,
      ...inTeam(TEAM_ID, CHANNEL_ID, '99999999-9999-4999-8999-999999999999'),
    });
    expect(await channel()).toBeUndefined();
    expect(fixture.connector.sent).toEqual([]);
  });

  it('of somebody else, or leaving, is nothing', async () => {
    await fixture.send(installer, { type: 'conversationUpdate', membersAdded: [{ id: '29:bo' }] });
    await fixture.send(installer, { type: 'installationUpdate', action: 'remove' });
    expect(await channel()).toBeUndefined();
  });

  it('can be said by command, by those who manage the group', async () => {
    expect(await fixture.write(sender('bo'), 'anslut kanalen')).toContain('Ingenting har ändrats.');
    expect(await fixture.write(sekr, 'anslut kanalen')).toContain('Kanalen är ansluten.');
    expect((await channel())?.conversationId).toBe(CHANNEL_ID);
  });

  it('follows Teams to another service URL', async () => {
    await fixture.send(installer, added);
    await fixture.tell('m1', notifiedEvents());
    const moved = fixture.serviceUrl.replace('/connector/', '/connector/emea/');
    const token = await fixture.token({ serviceurl: moved });
    const activity = activityFrom(sekr, moved, {
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { verb: 'refresh', data: { meetingId: 'm1', card: 'notice' } } },
    });
    await fixture.post(activity, `Bearer ${token}`);
    await expect.poll(async () => (await channel())?.serviceUrl).toBe(moved);
  });
});
