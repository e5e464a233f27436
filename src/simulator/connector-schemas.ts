import { z } from 'zod';

/** Teams keeps a message under 28 kB; more is refused (platform.md, cards). */
export const MAX_MESSAGE_BYTES = 28 * 1024;

const attachmentSchema = z
  .looseObject({
    contentType: z.string().min(1),
    content: z.unknown(),
    contentUrl: z.string().exactOptional(),
  })
  .refine((attachment) => attachment.content !== undefined || attachment.contentUrl !== undefined, {
    message: 'an attachment needs content or contentUrl',
  });

/** What a bot may send into a conversation. */
export const outgoingActivitySchema = z
  .looseObject({
    type: z.enum(['message', 'typing', 'event', 'trace', 'endOfConversation']),
    text: z.string().nullish(),
    attachments: z.array(attachmentSchema).nullish(),
    entities: z.array(z.looseObject({ type: z.string() })).nullish(),
  })
  .refine((activity) => activity.type !== 'message' || activity.text || activity.attachments?.length, {
    message: 'a message needs text or an attachment',
  });
export type OutgoingActivity = z.infer<typeof outgoingActivitySchema>;

/** What a bot asks for to begin a thread in a channel. */
export const conversationParametersSchema = z.looseObject({
  isGroup: z.boolean().nullish(),
  channelData: z.looseObject({ channel: z.looseObject({ id: z.string() }).exactOptional() }).nullish(),
  members: z.array(z.looseObject({ id: z.string() })).nullish(),
  activity: outgoingActivitySchema.nullish(),
});
