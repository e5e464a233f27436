import { NotPressable } from './card-actions.ts';
import { DEMO_BOT, DEMO_CHANNEL } from './demo-identities.ts';
import type { JsonObject } from './json.ts';
import { readSearchAnswer, readTaskAnswer } from './outcomes.ts';
import type { ChannelActivity, TeamsChannel } from './teams-channel.ts';
import { threadId } from './teams-channel.ts';
import type { TeamsClient } from './teams-client.ts';
import type { ExtensionOffer, PressOutcome, SearchOutcome } from './wire.ts';

/** How many results Teams asks for at a time. */
const AT_A_TIME = 25;

/**
 * The message extension as Teams speaks it, for everybody in the channel. `who` is a persona's key. What the bot answers
 * comes back as an outcome, never thrown; a command or message that is not there throws NotPressable.
 */
export interface ExtensionClient {
  /** Types into a search; nothing typed is its first run. */
  search(who: string, command: string, text: string, skip?: number): Promise<SearchOutcome>;
  /** Chooses an act in a message's menu. */
  open(who: string, messageId: string, command: string): Promise<PressOutcome>;
  /** Sends the dialog of an act. */
  submit(who: string, messageId: string, command: string, data: JsonObject): Promise<PressOutcome>;
  /** The card for the first of the app's own links in what somebody writes, if the bot gives one. */
  unfold(who: string, text: string): Promise<JsonObject | undefined>;
}

export function createExtensionClient(options: {
  readonly channel: TeamsChannel;
  readonly client: Pick<TeamsClient, 'send'>;
  readonly offer: ExtensionOffer;
}): ExtensionClient {
  const { channel, client, offer } = options;
  const invoke = (who: string, conversationId: string, name: string, value: JsonObject) =>
    client.send(who, { type: 'invoke', conversationId, rest: { name: `composeExtension/${name}`, value } });
  const messageOf = (id: string): ChannelActivity => {
    const found = channel.find(id);
    if (!found || found.deleted) throw new NotPressable(`There is no message ${id} in the channel.`);
    return found;
  };
  const act = async (who: string, messageId: string, command: string, more: JsonObject) => {
    if (!offer.acts.some(({ id }) => id === command))
      throw new NotPressable(`The app has no act "${command}".`);
    const message = messageOf(messageId);
    const name = 'data' in more ? 'submitAction' : 'fetchTask';
    const answer = await invoke(who, threadId(message.rootId), name, {
      commandId: command,
      commandContext: 'message',
      context: { theme: 'default' },
      messagePayload: payloadOf(channel, message),
      ...more,
    });
    const outcome = readTaskAnswer(answer, messageId);
    return outcome.kind === 'dialog' ? { ...outcome, dialog: { ...outcome.dialog, command } } : outcome;
  };
  return {
    async search(who, command, text, skip = 0) {
      const search = offer.searches.find(({ id }) => id === command);
      if (!search) throw new NotPressable(`The app has no search "${command}".`);
      const typed = text.trim();
      const parameter =
        typed === '' ? { name: 'initialRun', value: 'true' } : { name: search.parameter, value: typed };
      const answer = await invoke(who, DEMO_CHANNEL.id, 'query', {
        commandId: command,
        parameters: [parameter],
        queryOptions: { skip, count: AT_A_TIME },
      });
      return readSearchAnswer(answer);
    },
    open: (who, messageId, command) => act(who, messageId, command, {}),
    submit: (who, messageId, command, data) => act(who, messageId, command, { data }),
    async unfold(who, text) {
      const url = [...text.matchAll(/https?:\/\/\S+/g)]
        .map(([found]) => URL.parse(found))
        .find((found) => found && offer.linkHosts.includes(found.hostname));
      if (!url) return undefined;
      const outcome = readSearchAnswer(await invoke(who, DEMO_CHANNEL.id, 'queryLink', { url: url.href }));
      return outcome.kind === 'found' ? outcome.results[0]?.card : undefined;
    },
  };
}

/** A message as Teams tells of it: its words as HTML, and who wrote it. */
function payloadOf(channel: TeamsChannel, { id, rootId, from, text = '', at }: ChannelActivity): JsonObject {
  const person = channel.member(from);
  const mention = `@${DEMO_BOT.name}`;
  const words = text.startsWith(`${mention} `)
    ? `<at id="0">${DEMO_BOT.name}</at>${coded(text.slice(mention.length))}`
    : coded(text);
  return {
    id,
    ...(id === rootId ? {} : { replyToId: rootId }),
    createdDateTime: at,
    from: person
      ? { user: { id: person.objectId, displayName: person.name, userIdentityType: 'aadUser' } }
      : { application: { id: DEMO_BOT.id, displayName: DEMO_BOT.name, applicationIdentityType: 'bot' } },
    body: { contentType: 'html', content: `<div>${words}</div>` },
    attachments: [],
    mentions: [],
    reactions: [],
  };
}

function coded(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\n', '<br>');
}
