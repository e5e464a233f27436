import type { DomainEvent } from '../domain/basics/event.ts';
import type { StandingCard } from '../domain/basics/standing-card.ts';
import { recordInquiryCard } from '../domain/inquiry/delivered.ts';
import type { InquiryEvent } from '../domain/inquiry/events.ts';
import type { InquiryState } from '../domain/inquiry/state.ts';
import { standingOf } from '../domain/meeting/agreement/standing.ts';
import { recordCardPosted } from '../domain/meeting/delivered/decide.ts';
import type { MeetingEvent } from '../domain/meeting/events.ts';
import type { MeetingState } from '../domain/meeting/state.ts';
import type { ChannelCard } from '../domain/meeting/vocabulary.ts';
import type { NewJob } from '../store/outbox.port.ts';
import type { ShownInChannel } from './channel.port.ts';
import { updateCard, updateInquiryCard } from './jobs/cards.ts';
import type { StreamRef } from './ledger.ts';
import { inquiryStream, meetingStream } from './streams.ts';

/** A card of the channel: which log it shows, where it stands, and how that is noted. */
export interface CardOf<S, E extends DomainEvent> {
  readonly stream: StreamRef<S, E>;
  /** Where it stands; undefined before it was posted. */
  readonly standing: (state: S) => StandingCard | undefined;
  readonly shown: (state: S) => ShownInChannel;
  /** Whether it still has something to say, so that it is posted anew when it was taken out of the channel. */
  readonly isLive: (state: S) => boolean;
  readonly noted: (state: S, posted: StandingCard) => readonly E[];
  /** What brings it up to date. */
  readonly update: NewJob;
}

/** One of a meeting's cards. */
export function meetingCardOf(
  groupId: string,
  meetingId: string,
  card: ChannelCard,
): CardOf<MeetingState, MeetingEvent> {
  return {
    stream: meetingStream(groupId, meetingId),
    standing: (state) => state.cards.get(card),
    // The draft of a correction is nobody's to see there; that it is reviewed is (D5).
    shown: (state) => ({ kind: 'meeting', card, meeting: card === 'review' ? state : standingOf(state) }),
    isLive: (state) => isLive(card, state),
    noted: (state, posted) => recordCardPosted(state, { card, ...posted }),
    update: updateCard(meetingId, card),
  };
}

function isLive(card: ChannelCard, { phase, review }: MeetingState): boolean {
  switch (card) {
    case 'notice':
      return phase === 'notified' || phase === 'ongoing';
    case 'meeting':
      return phase === 'ongoing' || phase === 'closed';
    case 'review':
      return phase === 'closed' && review.round !== undefined && !review.round.ended;
    case 'protocol':
      return true;
    default:
      return card satisfies never;
  }
}

/** The card of an inquiry: a post of its own, so that it takes nothing from any meeting's four (D11). */
export function inquiryCardOf(groupId: string, inquiryId: string): CardOf<InquiryState, InquiryEvent> {
  return {
    stream: inquiryStream(groupId, inquiryId),
    standing: (state) => state.card,
    shown: (inquiry) => ({ kind: 'inquiry', inquiry }),
    isLive: ({ phase }) => phase === 'open',
    noted: recordInquiryCard,
    update: updateInquiryCard(inquiryId),
  };
}
