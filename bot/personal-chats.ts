import type { Activity } from 'botbuilder';
import type { GroupState } from '../src/domain/group/group.ts';
import { speak } from '../src/texts/catalogue.ts';
import { installingTexts } from '../src/texts/installing.ts';
import type { PersonalChats, ShownCue } from '../src/usecases/personal-chats.port.ts';
import type { Workplace } from '../src/usecases/workplace.ts';
import type { ConnectorClients } from './auth/connector-clients.ts';
import { attachment } from './cards/adaptive-card.ts';
import { newcomersCard } from './cards/newcomers-card.ts';
import { presenterCueCard } from './cards/presenter-cue-card.ts';
import { deliveryFault } from './delivery-fault.ts';

/** The chats in which the bot reaches people alone, through the Bot Connector. In Swedish: nobody has asked yet. */
export function createPersonalChats(options: {
  readonly clients: ConnectorClients;
  readonly workplace: Workplace;
  /** Read at each use. */
  readonly publicUrl: () => string;
}): PersonalChats {
  const { clients, workplace, publicUrl } = options;

  const cueMessage = ({ meeting, cue }: ShownCue, group: GroupState): Partial<Activity> => {
    const moment = workplace.clock.now(group.settings.timeZone);
    const scene = { group, meeting, locale: 'sv', publicUrl: publicUrl(), moment } as const;
    return { type: 'message', attachments: [attachment(presenterCueCard(scene, cue))] };
  };

  return {
    async tell({ conversationId, serviceUrl }, about, group) {
      const moment = workplace.clock.now(group.settings.timeZone);
      const setting = { group, locale: 'sv', publicUrl: publicUrl(), moment } as const;
      const { channelDeleted, channelRemoved } = installingTexts;
      const lost = group.places.lost?.why === 'deleted' ? channelDeleted : channelRemoved;
      const said: Partial<Activity> =
        about === 'newcomers'
          ? { attachments: [attachment(newcomersCard(setting))] }
          : { text: speak('sv', lost), textFormat: 'plain' };
      const client = await clients.create(serviceUrl);
      await client.conversations
        .sendToConversation(conversationId, { type: 'message', ...said })
        .catch((fault: unknown) => {
          throw deliveryFault('post', fault);
        });
    },
    async postCue({ conversationId, serviceUrl }, shown, group) {
      const client = await clients.create(serviceUrl);
      const { id } = await client.conversations
        .sendToConversation(conversationId, cueMessage(shown, group))
        .catch((fault: unknown) => {
          throw deliveryFault('post', fault);
        });
      return id;
    },
    async updateCue({ conversationId, serviceUrl }, activityId, shown, group) {
      const client = await clients.create(serviceUrl);
      const activity = { ...cueMessage(shown, group), id: activityId };
      await client.conversations
        .updateActivity(conversationId, activityId, activity)
        .catch((fault: unknown) => {
          throw deliveryFault('update', fault);
        });
    },
  };
}
