import { z } from 'zod';
import type { GroupState, Member } from '../../src/domain/group/group.ts';
import { plainFromHtml, tidied } from './plain-from-html.ts';

/** The message that somebody began an act at: its words as plain text, and who wrote it, where Teams tells. */
export interface PickedMessage {
  readonly text: string;
  readonly authorName?: string;
  readonly authorObjectId?: string;
}

/** What Teams sends of a message with an act that begins there. */
export const messagePayloadSchema = z
  .object({
    body: z
      .object({ contentType: z.string().max(40).nullish(), content: z.string().max(250_000).nullish() })
      .nullish(),
    from: z
      .object({
        user: z
          .object({ id: z.string().max(200).nullish(), displayName: z.string().max(500).nullish() })
          .nullish(),
      })
      .nullish(),
  })
  .nullish();

/** Reads it; a message without words, such as a card, has none. */
export function pickedMessage(payload: z.infer<typeof messagePayloadSchema>): PickedMessage {
  const { contentType, content } = payload?.body ?? {};
  const { id, displayName } = payload?.from?.user ?? {};
  const written = content ?? '';
  const name = displayName?.replace(/\s+/g, ' ').trim();
  return {
    text: contentType === 'text' ? tidied(written) : plainFromHtml(written),
    ...(name ? { authorName: name } : {}),
    ...(id ? { authorObjectId: id } : {}),
  };
}

/**
 * The member who wrote it. The account's id is enough to propose somebody, of whichever tenant: nothing is done on the
 * strength of it that whoever asks could not do anyhow.
 */
export function authorOf(group: GroupState, { authorObjectId }: PickedMessage): Member | undefined {
  const id = authorObjectId?.toLowerCase();
  if (id === undefined) return undefined;
  return group.members.find(({ identities }) =>
    identities.some((known) => known.kind === 'entra' && known.objectId.toLowerCase() === id),
  );
}
