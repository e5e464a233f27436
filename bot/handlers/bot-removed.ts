import type { GroupEvent } from '../../src/domain/group/events.ts';
import type { GroupState } from '../../src/domain/group/group.ts';
import { leftMeetingChat, lost, unreached } from '../../src/domain/group/places/decide.ts';
import type { Loss } from '../../src/domain/group/places/place.ts';
import { leaveChannel, noteInRoster } from '../../src/usecases/leave-channel.ts';
import type { InboundActivity } from '../activity.ts';
import { channelOf, tenantOf } from '../activity.ts';
import type { Desk } from '../desk.ts';

/** The bot was taken away: from then on nothing is written there. What the group has done is untouched. */
export async function onBotRemoved(desk: Desk, activity: InboundActivity): Promise<void> {
  const conversationId = activity.conversation?.id ?? '';
  if (channelOf(activity) !== undefined) return onChannelLost(desk, activity, 'removed');
  const personal = activity.conversation?.conversationType === 'personal';
  const forgotten = (group: GroupState): readonly GroupEvent[] =>
    personal ? unreached(group, conversationId) : leftMeetingChat(group, conversationId);
  for (const groupId of desk.workplace.groupIds) await noteInRoster(desk.workplace, groupId, forgotten);
}

/** The channel an activity tells of can no longer be written to, or with its team. Where it is no group's, nothing. */
export async function onChannelLost(desk: Desk, activity: InboundActivity, why: Loss): Promise<void> {
  const conversationId = channelOf(activity);
  const tenantId = tenantOf(activity);
  const teamId = activity.channelData?.team?.id;
  if (!conversationId || !tenantId) return;
  const place = { conversationId, tenantId, ...(teamId ? { teamId } : {}) };
  for (const groupId of desk.workplace.groupIds) {
    const left = await leaveChannel(desk.workplace, groupId, (group, since) =>
      lost(group, place, why, since),
    );
    if (left) desk.log.warn({ group: groupId, why }, 'the bot is no longer in the group’s channel');
  }
}
