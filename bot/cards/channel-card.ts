import type { ShownInChannel } from '../../src/usecases/channel.port.ts';
import { speak } from '../../src/texts/catalogue.ts';
import { cardTexts } from '../../src/texts/cards.ts';
import type { Card } from './adaptive-card.ts';
import { followedBy, paragraph } from './adaptive-card.ts';
import { inquiryCard } from './inquiry-card.ts';
import { meetingCard } from './meeting-card.ts';
import { noticeCard } from './notice-card.ts';
import { protocolCard } from './protocol-card.ts';
import { reviewCard } from './review-card.ts';
import type { Setting } from './scene.ts';

/** The base card that stands in the channel: complete for everybody without any refresh. */
export function channelCard(shown: ShownInChannel, setting: Setting): Card {
  const card =
    shown.kind === 'inquiry'
      ? inquiryCard({ ...setting, inquiry: shown.inquiry })
      : cardOfMeeting(shown, setting);
  if (!shown.restored) return card;
  const said = speak(setting.locale, cardTexts.restored);
  return followedBy(card, paragraph(said, { isSubtle: true, size: 'Small' }));
}

function cardOfMeeting(shown: Extract<ShownInChannel, { kind: 'meeting' }>, setting: Setting): Card {
  const { card, current, meeting } = shown;
  const scene = { ...setting, meeting };
  switch (card) {
    case 'notice':
      return noticeCard(scene, undefined, current);
    case 'meeting':
      return meetingCard(scene, undefined, current ? { current } : {});
    case 'review':
      return reviewCard(scene);
    case 'protocol':
      return protocolCard(scene, shown.uptake ? { uptake: shown.uptake } : {});
    default:
      return card satisfies never;
  }
}
