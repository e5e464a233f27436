import type { Activity } from 'botbuilder';
import { speak } from '../src/texts/catalogue.ts';
import { installingTexts } from '../src/texts/installing.ts';
import type { PersonalChats } from '../src/usecases/personal-chats.port.ts';
import type { Workplace } from '../src/usecases/workplace.ts';
import type { ConnectorClients } from './auth/connector-clients.ts';
import { attachment } from './cards/adaptive-card.ts';
import { newcomersCard } from './cards/newcomers-card.ts';
import { deliveryFault } from './delivery-fault.ts';

/** The chats in which the bot reaches people alone, through the Bot Connector. In Swedish: nobody has asked yet. */
export function createPersonalChats(options: {
  readonly clients: ConnectorClients;
  readonly workplace: Workplace;
  /** Read at each use. */
  readonly publicUrl: () => string;
}): PersonalChats {
  const { clients, workplace, publicUrl } = options;
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
  };
}
