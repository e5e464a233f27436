import { join } from 'node:path';
import { z } from 'zod';
import type { Instant } from '../domain/basics/time.ts';
import { DEMO_CHANNEL } from './demo-identities.ts';
import type { JsonObject } from './json.ts';
import { asObject } from './json.ts';
import type { Persona } from './persona.ts';
import { createStateFile } from './state-file.ts';

export const CARD_TYPE = 'application/vnd.microsoft.card.adaptive';

const attachmentSchema = z.looseObject({ contentType: z.string(), content: z.unknown() });
const activitySchema = z.object({
  /** A number as text, as in Teams; rises with time. */
  id: z.string(),
  /** Id of the post that begins the thread; equal to `id` for that post itself. */
  rootId: z.string(),
  /** `bot`, or the key of a persona. */
  from: z.string(),
  text: z.string().exactOptional(),
  attachments: z.array(attachmentSchema),
  at: z.string(),
  /** 1 when posted; one more for every update. */
  version: z.number(),
  deleted: z.boolean(),
});
const fileSchema = z.object({
  lastId: z.number(),
  /** The service URL the bot was last told of when it was installed. */
  installedAt: z.string().exactOptional(),
  activities: z.array(activitySchema),
});

/** One message in the channel. */
export type ChannelActivity = Readonly<z.infer<typeof activitySchema>>;
export type ActivityContent = Pick<ChannelActivity, 'text' | 'attachments'>;

/** A team's channel: who is in it and what stands there. Every change is on file before the promise resolves. */
export interface TeamsChannel {
  readonly members: readonly Persona[];
  /** Every message that is not deleted, oldest first. */
  activities(): readonly ChannelActivity[];
  /** The message, also when it is deleted. */
  find(id: string): ChannelActivity | undefined;
  /** A member by key, by `29:…` id, by object id or by address. */
  member(anyId: string): Persona | undefined;
  /** Adds a message; without `rootId` it begins a thread. */
  add(from: string, content: ActivityContent, at: Instant, rootId?: string): Promise<ChannelActivity>;
  /** Replaces a message's content; undefined when there is no such message any more. */
  update(id: string, content: ActivityContent): Promise<ChannelActivity | undefined>;
  /** Deletes a message; false when there is no such message any more. */
  remove(id: string): Promise<boolean>;
  /** Posts by the bot that begin a thread and still stand: what the channel's members are disturbed by (D11). */
  botPosts(): readonly ChannelActivity[];
  installedAt(): string | undefined;
  markInstalled(serviceUrl: string): Promise<void>;
  /** Calls the listener after each change; the answer ends that. */
  onChange(listener: () => void): () => void;
}

/** Opens the channel kept in this folder: a restart of the product keeps the posted cards. */
export async function createTeamsChannel(options: {
  readonly dataDir: string;
  readonly members: readonly Persona[];
}): Promise<TeamsChannel> {
  const file = createStateFile(join(options.dataDir, 'simulator', 'channel.json'), fileSchema);
  const state = (await file.load()) ?? { lastId: firstId(), activities: [] };
  const byId = new Map<string, z.infer<typeof activitySchema>>();
  for (const activity of state.activities) byId.set(activity.id, activity);
  const listeners = new Set<() => void>();
  const changed = async (): Promise<void> => {
    for (const listener of listeners) listener();
    await file.save(state);
  };
  const standing = (id: string): z.infer<typeof activitySchema> | undefined => {
    const activity = byId.get(id);
    return activity?.deleted ? undefined : activity;
  };
  return {
    members: options.members,
    activities: () => state.activities.filter((activity) => !activity.deleted),
    find: (id) => byId.get(id),
    member: (anyId) =>
      options.members.find(
        (person) =>
          person.key === anyId ||
          person.userId === anyId ||
          person.objectId === anyId ||
          person.email === anyId,
      ),
    async add(from, content, at, rootId) {
      state.lastId += 1;
      const id = String(state.lastId);
      const activity = { id, rootId: rootId ?? id, from, at, version: 1, deleted: false, ...content };
      state.activities.push(activity);
      byId.set(id, activity);
      await changed();
      return activity;
    },
    async update(id, content) {
      const activity = standing(id);
      if (!activity) return undefined;
      if (content.text === undefined) delete activity.text;
      else activity.text = content.text;
      activity.attachments = content.attachments;
      activity.version += 1;
      await changed();
      return activity;
    },
    async remove(id) {
      const activity = standing(id);
      if (!activity) return false;
      activity.deleted = true;
      activity.attachments = [];
      delete activity.text;
      await changed();
      return true;
    },
    botPosts: () =>
      state.activities.filter(
        (activity) => !activity.deleted && activity.from === 'bot' && activity.id === activity.rootId,
      ),
    installedAt: () => state.installedAt,
    async markInstalled(serviceUrl) {
      state.installedAt = serviceUrl;
      await file.save(state);
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The Adaptive Card of a message, if it carries one. */
export function cardOf(activity: ActivityContent): JsonObject | undefined {
  return asObject(activity.attachments.find((attachment) => attachment.contentType === CARD_TYPE)?.content);
}

/** The id Teams gives a thread: `19:…@thread.tacv2;messageid=1700000000001`. */
export function threadId(rootId: string): string {
  return `${DEMO_CHANNEL.id};messageid=${rootId}`;
}

/** Teams counts messages by milliseconds since 1970. */
function firstId(): number {
  return Temporal.Now.instant().epochMilliseconds;
}
