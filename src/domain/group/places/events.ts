import type { Instant } from '../../basics/time.ts';
import type { ChatReference, Loss } from './place.ts';

/** Where in Teams the bot came and went. The channel's coming is told by `ChannelConnected`. */
export type PlacesEvent =
  | {
      readonly type: 'ChannelLost';
      readonly data: { readonly conversationId: string; readonly why: Loss; readonly since: Instant };
    }
  | {
      readonly type: 'ChannelNamed';
      readonly data: { readonly conversationId: string; readonly name: string };
    }
  | {
      readonly type: 'PersonReached';
      readonly data: { readonly personId: string; readonly chat: ChatReference };
    }
  | { readonly type: 'PersonUnreached'; readonly data: { readonly personId: string } }
  | {
      readonly type: 'MeetingChatJoined';
      readonly data: { readonly chat: ChatReference; readonly meetingId?: string };
    }
  | { readonly type: 'MeetingChatLeft'; readonly data: { readonly conversationId: string } };
