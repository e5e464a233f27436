import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rosterStream } from '../../src/usecases/streams.ts';
import type { BotFixture } from '../support/bot-fixture.ts';
import { activityFrom, startBot } from '../support/bot-fixture.ts';
import { BOT_ID, CHANNEL_ID, HOST_TENANT, sender, TEAM_ID } from '../support/bot-people.ts';
import { ADDED, inTeam, meetingChat, personal, wordsOf } from '../support/bot-places.ts';
import { notifiedEvents } from '../support/meeting-builders.ts';

let fixture: BotFixture;
const installer = sender('itavdelningen');
const sekr = sender('sekr');
beforeEach(async () => {
  fixture = await startBot();
});
afterEach(() => fixture.close());

const channel = async () => (await fixture.workplace.ledger.load(rosterStream('exempel'))).state.channel;
const roster = async () => (await fixture.workplace.ledger.load(rosterStream('exempel'))).state;
const words = () => wordsOf(fixture);

describe('being installed', () => {
  it('makes the channel the group’s and says once what to do next', async () => {
    await fixture.send(installer, ADDED);
    expect(await channel()).toEqual({
      conversationId: CHANNEL_ID,
      serviceUrl: fixture.serviceUrl,
      tenantId: HOST_TENANT,
      teamId: TEAM_ID,
      botId: BOT_ID,
    });
    await fixture.send(installer, ADDED);
    await fixture.send(installer, { type: 'installationUpdate', action: 'add' });
    expect(fixture.connector.sent).toHaveLength(1);
    expect(JSON.stringify(fixture.connector.sent[0]?.body)).toContain(
      'Nästa steg: sekretariatet öppnar Rådslag',
    );
  });

  it('takes the channel that was chosen in the same team', async () => {
    await fixture.send(installer, { ...ADDED, ...inTeam(TEAM_ID, TEAM_ID) });
    const settings = { selectedChannel: { id: CHANNEL_ID } };
    const chosen = { channelData: { tenant: { id: HOST_TENANT }, team: { id: TEAM_ID }, settings } };
    await fixture.send(installer, { type: 'installationUpdate', action: 'add', ...chosen });
    expect((await channel())?.conversationId).toBe(CHANNEL_ID);
    await fixture.send(installer, { ...ADDED, ...inTeam(TEAM_ID, TEAM_ID) });
    expect((await channel())?.conversationId).toBe(CHANNEL_ID);
  });

  it('elsewhere does not move the group, unless whoever manages it does it', async () => {
    await fixture.send(installer, ADDED);
    const elsewhere = inTeam('19:annat@thread.tacv2', '19:annan@thread.tacv2');
    await fixture.send(installer, { ...ADDED, ...elsewhere });
    expect((await channel())?.conversationId).toBe(CHANNEL_ID);
    await fixture.send(sekr, { ...ADDED, ...elsewhere });
    expect((await channel())?.conversationId).toBe('19:annan@thread.tacv2');
  });

  it('learns who is in the channel, so that each gets a view of their own before they press anything', async () => {
    fixture.connector.members = ['sekr', 'anna', 'främling'].map((key) => {
      const { userId, objectId } = sender(key);
      return { id: userId, aadObjectId: objectId };
    });
    await fixture.send(installer, ADDED);
    const cia = { id: '29:cia', aadObjectId: sender('cia').objectId };
    await fixture.send(installer, { type: 'conversationUpdate', membersAdded: [cia] });
    const { state: group } = await fixture.workplace.ledger.load(rosterStream('exempel'));
    const linked = group.members.filter(({ identities }) => identities.some(({ kind }) => kind === 'teams'));
    expect(linked.map(({ personId }) => personId)).toEqual(['anna', 'cia', 'sekr']);
  });

  it('in a tenant that nobody of the group comes from connects nothing', async () => {
    await fixture.send(installer, {
      ...ADDED,
      ...inTeam(TEAM_ID, CHANNEL_ID, '99999999-9999-4999-8999-999999999999'),
    });
    expect(await channel()).toBeUndefined();
    expect(fixture.connector.sent).toEqual([]);
  });

  it('of somebody else, or leaving where it never was, is nothing', async () => {
    await fixture.send(installer, { type: 'conversationUpdate', membersAdded: [{ id: '29:bo' }] });
    await fixture.send(installer, { type: 'installationUpdate', action: 'remove' });
    expect(await channel()).toBeUndefined();
  });

  it('in a second channel says politely that nothing is posted there, to strangers without the group’s name', async () => {
    await fixture.send(installer, ADDED);
    const elsewhere = inTeam('19:annat@thread.tacv2', '19:annan@thread.tacv2');
    await fixture.send(installer, { ...ADDED, ...elsewhere });
    await fixture.send(installer, { type: 'installationUpdate', action: 'add', ...elsewhere });
    await fixture.send(sender('bo'), { ...ADDED, ...elsewhere });
    expect(words().slice(1)).toEqual([
      expect.stringContaining('Den här kanalen hör inte till någon grupp'),
      expect.stringContaining('för Kommundirektörsgruppen visas redan i en annan kanal'),
    ]);
  });

  it('is said by Teams of the team’s first channel as well, which is not answered', async () => {
    await fixture.send(installer, ADDED);
    await fixture.send(installer, { ...ADDED, ...inTeam(TEAM_ID, TEAM_ID) });
    expect(fixture.connector.sent).toHaveLength(1);
  });

  it('as an upgrade greets nobody, anywhere', async () => {
    const upgrade = { type: 'installationUpdate', action: 'add-upgrade' };
    await fixture.send(installer, upgrade);
    await fixture.send(sender('bo'), { ...upgrade, ...personal('bo') });
    await fixture.send(sekr, { ...upgrade, ...meetingChat('19:meeting_abc@thread.v2') });
    await fixture.send(installer, {
      ...upgrade,
      ...inTeam('19:annat@thread.tacv2', '19:annan@thread.tacv2'),
    });
    expect(fixture.connector.sent).toEqual([]);
    expect((await channel())?.conversationId).toBe(CHANNEL_ID);
  });

  it('can be said by command, by those who manage the group', async () => {
    expect(await fixture.write(sender('bo'), 'anslut kanalen')).toContain('Ingenting har ändrats.');
    expect(await fixture.write(sekr, 'anslut kanalen')).toContain('Kanalen är ansluten.');
    expect((await channel())?.conversationId).toBe(CHANNEL_ID);
  });

  it('follows Teams to another service URL', async () => {
    await fixture.send(installer, ADDED);
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

describe('being added by a person for themselves', () => {
  const taken = { ...ADDED, ...personal('sekr') };

  it('greets them once, says what to do, and is remembered', async () => {
    await fixture.send(sekr, taken);
    await fixture.send(sekr, { type: 'installationUpdate', action: 'add', ...personal('sekr') });
    expect(words()).toEqual([expect.stringContaining('Du som sekretariat får också veta')]);
    await fixture.send(sender('bo'), { ...ADDED, ...personal('bo') });
    expect(words()[1]).toContain('Hej, och välkommen till Rådslag');
    expect(words()[1]).not.toContain('Du som sekretariat');
    expect((await roster()).places.people.get('sekr')).toEqual({
      conversationId: 'a:sekr',
      serviceUrl: fixture.serviceUrl,
      tenantId: HOST_TENANT,
      botId: BOT_ID,
    });
  });

  it('tells who is on no roster so, once, and remembers nothing', async () => {
    await fixture.send(sender('främling'), { ...ADDED, ...personal('främling') });
    await fixture.send(sender('främling'), {
      type: 'installationUpdate',
      action: 'add',
      ...personal('främling'),
    });
    expect(words()).toEqual([expect.stringContaining('Du finns inte i någon grupps deltagarlista')]);
    expect((await roster()).places.people.size).toBe(0);
  });

  it('is forgotten when they take it away, and greets them anew when they come back', async () => {
    await fixture.send(sekr, taken);
    await fixture.send(sekr, { type: 'installationUpdate', action: 'remove', ...personal('sekr') });
    await fixture.send(sekr, {
      type: 'conversationUpdate',
      membersRemoved: [{ id: BOT_ID }],
      ...personal('sekr'),
    });
    expect((await roster()).places.people.size).toBe(0);
    await fixture.send(sekr, taken);
    expect(fixture.connector.sent).toHaveLength(2);
  });

  it('follows Teams to another service URL, which only a token that names it can tell', async () => {
    await fixture.send(sekr, taken);
    const moved = fixture.serviceUrl.replace('/connector/', '/connector/emea/');
    const activity = activityFrom(sekr, moved, { type: 'message', text: 'hjälp', ...personal('sekr') });
    expect((await fixture.post(activity)).status).toBe(401);
    const asking = activityFrom(sekr, moved, { type: 'message', text: 'dagordning', ...personal('sekr') });
    await fixture.post(asking, `Bearer ${await fixture.token({ serviceurl: moved })}`);
    await expect.poll(async () => (await roster()).places.people.get('sekr')?.serviceUrl).toBe(moved);
  });
});

describe('being added to a meeting’s chat', () => {
  const THREAD = '19:meeting_abc@thread.v2';
  const LINK = `https://teams.microsoft.com/l/meetup-join/${encodeURIComponent(THREAD)}/0?context=x`;
  const chat = meetingChat(THREAD);

  it('knows the meeting by its link, whoever adds it', async () => {
    await fixture.tell('m1', notifiedEvents());
    await fixture.tell('m1', [
      {
        type: 'MeetingDetailsChanged',
        data: { details: { ...(await fixture.meeting('m1')).details, joinUrl: LINK } },
      },
    ]);
    await fixture.send(sender('bo'), { ...ADDED, ...chat });
    await fixture.send(sender('bo'), { type: 'installationUpdate', action: 'add', ...chat });
    expect(words()).toEqual([expect.stringContaining('Chatten hör till Kommundirektörsmöte')]);
    expect((await roster()).places.meetings).toMatchObject([
      { chat: { conversationId: THREAD }, meetingId: 'm1' },
    ]);
  });

  it('takes it for the next meeting of whoever runs meetings, and asks others to have it said', async () => {
    await fixture.tell('m1', notifiedEvents());
    await fixture.send(sender('bo'), { ...ADDED, ...chat });
    expect(words()).toEqual([expect.stringContaining('Vilket möte chatten hör till är inte klart')]);
    expect(await fixture.write(sender('bo'), 'anslut', chat)).toContain('Ingenting har ändrats.');
    expect(await fixture.write(sekr, 'anslut', chat)).toContain(
      'Chatten är ansluten till Kommundirektörsmöte',
    );
    expect((await roster()).places.meetings).toMatchObject([{ meetingId: 'm1' }]);
    expect(await channel()).toBeUndefined();
  });

  it('by a stranger, or in a chat that is no meeting’s, says so and keeps nothing', async () => {
    await fixture.send(installer, { ...ADDED, ...chat });
    const group = { ...chat, channelData: { tenant: { id: HOST_TENANT } } };
    await fixture.send(sekr, { ...ADDED, ...group });
    expect(words()).toEqual([
      expect.stringContaining('Be gruppens sekretariat lägga till appen'),
      expect.stringContaining('publicerar ingenting i den här chatten'),
    ]);
    expect((await roster()).places.meetings).toEqual([]);
  });

  it('is left when it is removed from it', async () => {
    await fixture.send(sekr, { ...ADDED, ...chat });
    await fixture.send(sekr, { type: 'installationUpdate', action: 'remove', ...chat });
    expect((await roster()).places.meetings).toEqual([]);
  });
});
