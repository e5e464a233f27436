import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GroupView } from '../../src/contract/group-view.ts';
import type { AttentionEntry } from '../../src/contract/delivery-views.ts';
import type { MeetingView } from '../../src/contract/views.ts';
import type { TeamsActivity, TeamsConversation } from '../support/conformance-doubles.ts';
import { sharedFolderOr } from '../support/shared-folder.ts';
import type { Production } from './production-on-doubles.ts';
import { BOT_APP_ID, startProduction } from './production-on-doubles.ts';

const MEETING = 'motet-i-dag';
const shared = sharedFolderOr('production against the conformance doubles of Teams and Entra');

describe.skipIf(!shared)('installed in every place Teams has, in production', () => {
  let production: Production;
  beforeAll(async () => {
    production = await startProduction({ shared: shared ?? '', proof: 'secret' });
  });
  afterAll(() => production.end());

  const client = () => production.teams.client;
  const as = () => ({ user: production.secretary });
  const read = async <T>(path: string): Promise<T> =>
    (await production.ask(production.secretary, 'GET', path)).json() as Promise<T>;
  const attention = () => read<readonly AttentionEntry[]>('/attention');
  const saidIn = (where: TeamsConversation, words: string): TeamsActivity | undefined =>
    where.activities.find(
      (activity) => activity.from?.id === `28:${BOT_APP_ID}` && JSON.stringify(activity).includes(words),
    );

  it('greets a person and a channel, each by what is done there, once', async () => {
    const personal = client().personal(production.secretary);
    await client().membersAdded(personal, 'bot', as());
    await client().install(personal, 'add', as());
    await expect.poll(() => saidIn(personal, 'Du som sekretariat')).toBeDefined();
    const channel = client().channel();
    await client().membersAdded(channel, 'bot', as());
    await client().install(channel, 'add', as());
    await client().install(channel, 'add-upgrade', as());
    await expect.poll(() => saidIn(channel, 'Rådslag är på plats')).toBeDefined();
  });

  it('asks the secretariat alone who the one is that nobody knows, and takes the answer from the card', async () => {
    const personal = client().personal(production.secretary);
    await expect.poll(() => saidIn(personal, 'Ida Okänd')).toBeDefined();
    const { managed } = await read<GroupView>('/group');
    expect(managed?.newcomers.map(({ name }) => name)).toEqual(['Ida Okänd']);
    const card = saidIn(personal, 'Ida Okänd')?.id ?? '';
    const field = `who-${managed?.newcomers[0]?.newcomerId}`;
    await client().click(personal, card, 'Bekräfta valen', { [field]: 'nobody' }, as());
    expect((await read<GroupView>('/group')).managed?.newcomers).toEqual([]);
  });

  it('posts the notice all the same when the Connector has tired of its token, with one more of Entra', async () => {
    const details = {
      title: 'Kommundirektörsmöte',
      date: today(),
      start: '00:10',
      end: '23:50',
      place: 'Teams',
    };
    const source = { kind: 'text', text: '1. Budget för kansliet' };
    await production.ask(production.secretary, 'POST', '/meetings', { meetingId: MEETING, details, source });
    const before = production.entra.report().tokens.length;
    production.teams.addRule({ match: { method: 'POST' }, times: 1, kind: 'expiredToken' });
    const command = { type: 'PostNotice', data: {} };
    await production.ask(production.secretary, 'POST', `/meetings/${MEETING}/commands`, command);
    const posted = () =>
      [...production.teams.conversations.values()].some((where) => saidIn(where, 'Kallelse: '));
    await expect.poll(posted).toBe(true);
    expect(production.entra.report().tokens).toHaveLength(before + 1);
  });

  it('suggests what Teams tells of the call, and does nothing', async () => {
    const chat = client().meetingChat();
    await client().install(chat, 'add', as());
    await expect.poll(() => saidIn(chat, 'Chatten hör till Kommundirektörsmöte')).toBeDefined();
    await client().meetingStart(chat, as());
    const meeting = await read<MeetingView>(`/meetings/${MEETING}`);
    expect(meeting.suggestions).toMatchObject([{ kind: 'call-started' }]);
    expect(meeting.phase).toBe('notified');
    await client().meetingJoin(chat, production.directors.slice(0, 2), as());
    await client().meetingLeave(chat, production.directors.slice(0, 2), as());
    await client().meetingEnd(chat, as());
    expect((await read<MeetingView>(`/meetings/${MEETING}`)).phase).toBe('notified');
  });

  it('is told that the channel is renamed, and shared, and that it is removed and back', async () => {
    const channel = client().channel();
    for (const eventType of ['channelRenamed', 'teamRenamed', 'channelShared', 'channelUnshared'])
      expect((await client().teamEvent(channel, eventType, {}, as())).status).toBe(200);
    await client().membersRemoved(channel, 'bot', as());
    await client().install(channel, 'remove', as());
    expect(await attention()).toEqual([{ about: 'channel-lost', why: 'removed' }]);
    await client().membersAdded(channel, 'bot', as());
    expect(await attention()).toEqual([]);
  });

  it('has done all that without a violation', () => {
    expect(production.teams.report().violations).toEqual({});
    expect(production.said()).not.toContain('[redirect-hosts]');
  });
});

function today(): string {
  return Temporal.Now.plainDateISO('Europe/Stockholm').toString();
}
