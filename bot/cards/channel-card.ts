import type { ChannelCard } from '../../src/domain/meeting/vocabulary.ts';
import type { Card } from './adaptive-card.ts';
import { meetingCard } from './meeting-card.ts';
import { noticeCard } from './notice-card.ts';
import { protocolCard, reviewCard } from './protocol-card.ts';
import type { Scene } from './scene.ts';

/** The base card that stands in the channel: complete for everybody without any refresh. */
export function channelCard(which: ChannelCard, scene: Scene): Card {
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
