import { tellInChat } from '../../src/usecases/tell-person.ts';
import type { BotFixture } from './bot-fixture.ts';
import { BOT_ID, HOST_TENANT } from './bot-people.ts';

/** As Teams tells that the bot came. */
export const ADDED = { type: 'conversationUpdate', membersAdded: [{ id: BOT_ID }] };

/** In a channel of a team. */
export const inTeam = (team: string, id: string, tenant = HOST_TENANT) => ({
  channelData: { tenant: { id: tenant }, team: { id: team }, channel: { id } },
  conversation: { id, conversationType: 'channel', tenantId: tenant },
});

/** In somebody's own chat with the bot. */
export const personal = (key: string) => ({
  channelData: { tenant: { id: HOST_TENANT } },
  conversation: { id: `a:${key}`, conversationType: 'personal', tenantId: HOST_TENANT },
});

/** In the chat of a meeting. */
export const meetingChat = (id: string) => ({
  channelData: { tenant: { id: HOST_TENANT }, meeting: { id: 'MCMxOTptZWV0aW5n' } },
  conversation: { id, conversationType: 'groupChat', tenantId: HOST_TENANT, isGroup: true },
});

/** What the bot said, in words or cards, since the beginning. */
export function wordsOf({ connector }: BotFixture): readonly string[] {
  return connector.sent.map(({ body }) =>
    typeof body['text'] === 'string' ? body['text'] : JSON.stringify(body['attachments']),
  );
}

/** Carries out what waits to be told to people alone. */
export async function tellWhatWaits({ store, workplace, bot }: BotFixture): Promise<void> {
  const jobs = await store.outbox.claim('2018-05-01T00:00:00.000Z', 100, 1_000);
  for (const job of jobs.filter(({ kind }) => kind === 'person.tell'))
    await tellInChat(workplace, bot.chats, job);
}
