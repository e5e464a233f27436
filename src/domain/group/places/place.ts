import type { Instant } from '../../basics/time.ts';

/** A conversation in Teams as the bot was told of it, kept to write there without being asked. */
export interface ChatReference {
  readonly conversationId: string;
  readonly serviceUrl: string;
  readonly tenantId: string;
  readonly botId: string;
}

/** Why the group's channel can no longer be written to. */
export const LOSSES = ['removed', 'deleted'] as const;
export type Loss = (typeof LOSSES)[number];

/** The chat of a meeting in Teams, and which of the group's meetings it is of, where somebody who runs them said so. */
export interface MeetingChat {
  readonly chat: ChatReference;
  readonly meetingId?: string;
}

/** Where in Teams the bot is, beside the channel itself. */
export interface Places {
  /** The channel is still the group's, but the bot is no longer in it, or it is gone. */
  readonly lost?: { readonly why: Loss; readonly since: Instant };
  /** What the channel is called, where Teams has told. */
  readonly channelName?: string;
  /** The chats of those who have the app for themselves, by their ids. */
  readonly people: ReadonlyMap<string, ChatReference>;
  readonly meetings: readonly MeetingChat[];
}

/** Of a group that the bot has not been added to anywhere. */
export const nowhere: Places = { people: new Map(), meetings: [] };

/** What the secretariat is told in their own chats; how it is said is made when it is sent, from what stands then. */
export const TOLD_IN_CHAT = ['newcomers', 'channel-lost'] as const;
export type ToldInChat = (typeof TOLD_IN_CHAT)[number];
