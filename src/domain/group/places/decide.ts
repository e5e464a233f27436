import { same } from '../../basics/same.ts';
import type { Instant } from '../../basics/time.ts';
import type { GroupEvent } from '../events.ts';
import type { ChannelReference, GroupState } from '../group.ts';
import { memberById } from '../group.ts';
import type { ChatReference, Loss } from './place.ts';
import { meetingOfChat } from './places.ts';

/** The channel is the group's, and written to at this address. None when it is so already and the bot is in it. */
export function connected(
  group: GroupState,
  channel: ChannelReference,
  name?: string,
): readonly GroupEvent[] {
  const known = group.channel;
  const stands = known !== undefined && same(known, channel) && !group.places.lost;
  const kept = known?.conversationId === channel.conversationId ? group.places.channelName : undefined;
  return [
    ...(stands ? [] : [{ type: 'ChannelConnected', data: { channel } } as const]),
    ...(name && name !== kept
      ? [{ type: 'ChannelNamed', data: { conversationId: channel.conversationId, name } } as const]
      : []),
  ];
}

/** A channel of a team; the team's own id stands for the team as a whole, as Teams tells of it. */
export interface TeamPlace {
  readonly tenantId: string;
  readonly teamId?: string;
  readonly conversationId: string;
}

/** The bot is no longer in the group's channel, or the channel is gone. None when it concerns another place. */
export function lost(group: GroupState, place: TeamPlace, why: Loss, since: Instant): readonly GroupEvent[] {
  const { channel, places } = group;
  if (!channel || channel.tenantId !== place.tenantId || places.lost) return [];
  const wholeTeam = channel.teamId !== undefined && channel.teamId === place.teamId;
  const meant =
    channel.conversationId === place.conversationId || (wholeTeam && place.conversationId === place.teamId);
  if (!meant) return [];
  return [{ type: 'ChannelLost', data: { conversationId: channel.conversationId, why, since } }];
}

/** The channel has another name. None when it is another channel, or called so already. */
export function named(group: GroupState, conversationId: string, name: string): readonly GroupEvent[] {
  const isTheirs = group.channel?.conversationId === conversationId;
  if (!isTheirs || group.places.channelName === name) return [];
  return [{ type: 'ChannelNamed', data: { conversationId, name } }];
}

/** Somebody of the roster has the app for themselves, and is written to there. */
export function reached(group: GroupState, personId: string, chat: ChatReference): readonly GroupEvent[] {
  const member = memberById(group, personId);
  if (!member || same(group.places.people.get(member.personId), chat)) return [];
  return [{ type: 'PersonReached', data: { personId: member.personId, chat } }];
}

/** Whoever had the app in this chat has it no longer. */
export function unreached(group: GroupState, conversationId: string): readonly GroupEvent[] {
  return [...group.places.people]
    .filter(([, chat]) => chat.conversationId === conversationId)
    .map(([personId]) => ({ type: 'PersonUnreached', data: { personId } }) as const);
}

/** The bot is in the chat of a meeting. Without a meeting named it stays tied as it was. */
export function joinedMeetingChat(
  group: GroupState,
  chat: ChatReference,
  meetingId?: string,
): readonly GroupEvent[] {
  const known = meetingOfChat(group, chat.conversationId);
  const of = meetingId ?? known?.meetingId;
  if (known && same(known.chat, chat) && known.meetingId === of) return [];
  return [{ type: 'MeetingChatJoined', data: { chat, ...(of === undefined ? {} : { meetingId: of }) } }];
}

/** The bot is no longer in the chat of a meeting. */
export function leftMeetingChat(group: GroupState, conversationId: string): readonly GroupEvent[] {
  return meetingOfChat(group, conversationId) ? [{ type: 'MeetingChatLeft', data: { conversationId } }] : [];
}
