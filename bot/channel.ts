import type { Activity, ConversationParameters } from 'botbuilder';
import type { ChannelReference, GroupState } from '../src/domain/group/group.ts';
import type { Channel, ShownInChannel } from '../src/usecases/channel.port.ts';
import { DeliveryFault } from '../src/usecases/channel.port.ts';
import { groupToday } from '../src/usecases/group-today.ts';
import { attachment } from './cards/adaptive-card.ts';
import { channelCard } from './cards/channel-card.ts';
import type { MemberLinker } from './channel-members.ts';
import { linkChannelMembers } from './channel-members.ts';
import { deliveryFault } from './delivery-fault.ts';

/** The group's channel through the Bot Connector. Base cards are in Swedish; each person's own view in theirs. */
export function createChannel(
  options: MemberLinker & {
    /** Read at each use. */
    readonly publicUrl: () => string;
  },
): Channel {
  const { clients, workplace, publicUrl } = options;

  const message = (shown: ShownInChannel, group: GroupState): Partial<Activity> => {
    const moment = workplace.clock.now(group.settings.timeZone);
    const setting = { group, locale: 'sv', publicUrl: publicUrl(), moment } as const;
    return { type: 'message', attachments: [attachment(channelCard(shown, setting))] };
  };

  return {
    async post(shown, group) {
      const channel = connected(group);
      await linkChannelMembers(options, group, channel);
      const { state: known } = await groupToday(workplace, group.groupId);
      const activity = message(shown, known.founded ? known : group) as Activity;
      const client = await clients.create(channel.serviceUrl);
      const posted = await client.conversations
        .createConversation(threadIn(channel, activity))
        .catch((fault: unknown) => {
          throw deliveryFault('post', fault);
        });
      const { id, activityId } = posted;
      // Teams names the thread in the id; the message's own id comes beside it or after `;messageid=`.
      const messageId = activityId || id?.split(';messageid=')[1];
      if (!id || !messageId) throw new DeliveryFault('unknown', 'the Connector named no message');
      const conversationId = id.includes(';messageid=') ? id : `${id};messageid=${messageId}`;
      return { conversationId, activityId: messageId };
    },
    async update({ conversationId, activityId }, shown, group) {
      const channel = connected(group);
      const activity = { ...message(shown, group), id: activityId } as Activity;
      const client = await clients.create(channel.serviceUrl);
      await client.conversations
        .updateActivity(conversationId, activityId, activity)
        .catch((fault: unknown) => {
          throw deliveryFault('update', fault);
        });
    },
  };
}

function connected(group: GroupState): ChannelReference {
  if (!group.channel) throw new DeliveryFault('not-sent', 'the group has no channel yet');
  return group.channel;
}

function threadIn(channel: ChannelReference, activity: Activity): ConversationParameters {
  return {
    isGroup: true,
    bot: { id: channel.botId, name: 'Rådslag' },
    tenantId: channel.tenantId,
    channelData: {
      channel: { id: channel.conversationId },
      tenant: { id: channel.tenantId },
      ...(channel.teamId ? { team: { id: channel.teamId } } : {}),
    },
    activity,
  };
}
