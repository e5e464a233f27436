import type { ChannelCard } from '../../src/domain/meeting/vocabulary.ts';
import type { ShownInChannel } from '../../src/usecases/channel.port.ts';
import type { Card } from './adaptive-card.ts';
import { inquiryCard } from './inquiry-card.ts';
import { meetingCard } from './meeting-card.ts';
import { noticeCard } from './notice-card.ts';
import { protocolCard } from './protocol-card.ts';
import { reviewCard } from './review-card.ts';
import type { Scene, Setting } from './scene.ts';

/** The base card that stands in the channel: complete for everybody without any refresh. */
export function channelCard(shown: ShownInChannel, setting: Setting): Card {
  return shown.kind === 'inquiry'
    ? inquiryCard({ ...setting, inquiry: shown.inquiry })
    : cardOfMeeting(shown.card, { ...setting, meeting: shown.meeting });
}

function cardOfMeeting(which: ChannelCard, scene: Scene): Card {
  switch (which) {
    case 'notice':
      return noticeCard(scene);
    case 'meeting':
      return meetingCard(scene);
    case 'review':
      return reviewCard(scene);
    case 'protocol':
      return protocolCard(scene);
    default:
      return which satisfies never;
  }
}
