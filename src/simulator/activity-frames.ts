import { randomUUID } from 'node:crypto';
import { DEMO_BOT, DEMO_CHANNEL, DEMO_HOST_TENANT_ID, DEMO_TEAM } from './demo-identities.ts';
import type { JsonObject } from './json.ts';
import type { Persona } from './persona.ts';

/** What is particular to one activity; the frame adds what Teams sends with every one. */
export interface ActivityParts {
  readonly type: 'message' | 'invoke' | 'conversationUpdate' | 'installationUpdate' | 'event';
  readonly id?: string;
  /** The thread, or the channel itself. */
  readonly conversationId: string;
  readonly replyToId?: string;
  readonly entities?: readonly JsonObject[];
  readonly channelData?: JsonObject;
  /** Everything else: text, name, value, membersAdded. */
  readonly rest?: JsonObject;
}

/** An activity as Teams sends it from a person in the channel. Every id is given once only. */
export function frameActivity(
  person: Persona,
  parts: ActivityParts,
  surroundings: {
    readonly serviceUrl: string;
    /** When it happens, on the demo's clock. */
    readonly instant: string;
    /** BCP 47 tag of the person's Teams client. */
    readonly locale: string;
  },
): JsonObject {
  const timeZone = 'Europe/Stockholm';
  const local = Temporal.Instant.from(surroundings.instant).toZonedDateTimeISO(timeZone);
  return {
    ...parts.rest,
    type: parts.type,
    id: parts.id ?? `f:${randomUUID()}`,
    timestamp: surroundings.instant,
    localTimestamp: local.toString({ timeZoneName: 'never', smallestUnit: 'millisecond' }),
    localTimezone: timeZone,
    serviceUrl: surroundings.serviceUrl,
    channelId: 'msteams',
    from: { id: person.userId, name: person.name, aadObjectId: person.objectId },
    conversation: {
      id: parts.conversationId,
      conversationType: 'channel',
      tenantId: DEMO_HOST_TENANT_ID,
      isGroup: true,
    },
    recipient: DEMO_BOT,
    locale: surroundings.locale,
    entities: [
      {
        type: 'clientInfo',
        locale: surroundings.locale,
        country: 'SE',
        platform: 'Web',
        timezone: timeZone,
      },
      ...(parts.entities ?? []),
    ],
    ...(parts.replyToId === undefined ? {} : { replyToId: parts.replyToId }),
    channelData: {
      tenant: { id: DEMO_HOST_TENANT_ID },
      team: DEMO_TEAM,
      channel: DEMO_CHANNEL,
      teamsTeamId: DEMO_TEAM.id,
      teamsChannelId: DEMO_CHANNEL.id,
      source: { name: 'message' },
      ...parts.channelData,
    },
  };
}

/** The mention of the bot as Teams writes it before a command. */
export const BOT_MENTION = {
  text: `<at>${DEMO_BOT.name}</at>`,
  entity: { type: 'mention', text: `<at>${DEMO_BOT.name}</at>`, mentioned: DEMO_BOT },
} as const;
