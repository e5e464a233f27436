import { z } from 'zod';
import type { Identity } from '../src/domain/group/group.ts';
import type { ChatReference } from '../src/domain/group/places/place.ts';

const text = z.string().max(4_000);
const optional = <T extends z.ZodType>(schema: T) => schema.nullish();
const named = z.object({ id: text, aadObjectId: optional(text) });

/** What the bot reads of an activity; all else is left alone. */
export const activitySchema = z.object({
  type: z.string().min(1).max(100),
  id: optional(text),
  name: optional(text),
  action: optional(text),
  channelId: text,
  serviceUrl: text,
  locale: optional(text),
  text: optional(z.string().max(200_000)),
  value: z.unknown().optional(),
  from: optional(z.object({ id: optional(text), aadObjectId: optional(text) })),
  recipient: optional(z.object({ id: optional(text) })),
  conversation: optional(
    z.object({ id: optional(text), tenantId: optional(text), conversationType: optional(text) }),
  ),
  membersAdded: optional(z.array(named).max(10_000)),
  membersRemoved: optional(z.array(named).max(10_000)),
  entities: optional(
    z.array(
      z.looseObject({
        type: optional(text),
        mentioned: optional(z.looseObject({ id: optional(text) })),
      }),
    ),
  ),
  channelData: optional(
    z.object({
      tenant: optional(z.object({ id: optional(text) })),
      eventType: optional(text),
      team: optional(z.object({ id: optional(text), aadGroupId: optional(text) })),
      channel: optional(z.object({ id: optional(text), name: optional(text) })),
      meeting: optional(z.object({ id: optional(text) })),
      settings: optional(z.object({ selectedChannel: optional(z.object({ id: optional(text) })) })),
    }),
  ),
});
export type InboundActivity = z.infer<typeof activitySchema>;

/** The tenant the conversation belongs to. */
export function tenantOf(activity: InboundActivity): string | undefined {
  return activity.channelData?.tenant?.id ?? activity.conversation?.tenantId ?? undefined;
}

/**
 * How the sender is known: the Entra account and the per-bot Teams id of the signed activity. Names in `from` and
 * anything in a card's data are not looked at.
 */
export function identitiesOf(activity: InboundActivity): readonly Identity[] {
  const tenantId = tenantOf(activity);
  const objectId = activity.from?.aadObjectId;
  const userId = activity.from?.id;
  return [
    ...(tenantId && objectId ? [{ kind: 'entra', tenantId, objectId } as const] : []),
    ...(userId ? [{ kind: 'teams', userId } as const] : []),
  ];
}

/** The channel of a team in which the activity happened, without the thread; undefined outside a team. */
export function channelOf(activity: InboundActivity): string | undefined {
  if (activity.conversation?.conversationType !== 'channel' && !activity.channelData?.team?.id)
    return undefined;
  return (
    activity.channelData?.settings?.selectedChannel?.id ??
    activity.channelData?.channel?.id ??
    activity.conversation?.id?.split(';')[0] ??
    undefined
  );
}

/** The chat an activity came from, as it is kept to write there later; undefined where Teams left something out. */
export function chatOf(activity: InboundActivity): ChatReference | undefined {
  const conversationId = activity.conversation?.id;
  const tenantId = tenantOf(activity);
  const botId = activity.recipient?.id;
  if (!conversationId || !tenantId || !botId) return undefined;
  return { conversationId, serviceUrl: activity.serviceUrl, tenantId, botId };
}

/** Whether the bot is spoken to: always in a chat of two, in a channel when it is mentioned. */
export function isAddressed(activity: InboundActivity): boolean {
  const { conversation, entities, recipient } = activity;
  if (conversation?.conversationType === 'personal') return true;
  return (entities ?? []).some(
    (entity) => entity.type === 'mention' && entity.mentioned?.id === recipient?.id,
  );
}

/** What was written, without mentions and with the few entities that Teams writes decoded. */
export function wordsOf(activity: InboundActivity): string {
  return (activity.text ?? '')
    .replace(/<at(?:\s[^>]*)?>[\s\S]*?<\/at>/gi, ' ')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .trim();
}
