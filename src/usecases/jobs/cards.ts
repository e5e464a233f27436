import { z } from 'zod';
import { CHANNEL_CARDS } from '../../domain/meeting/vocabulary.ts';
import type { ChannelCard } from '../../domain/meeting/vocabulary.ts';
import type { NewJob } from '../../store/outbox.port.ts';
import { JOINING_MS } from './joining.ts';

/**
 * Payload of `channel.post` and `channel.update`: one of a meeting's cards, or an inquiry's. A post may name the activity
 * of a lost card that it stands in for.
 */
export const channelJobSchema = z.union([
  z.strictObject({
    meetingId: z.string(),
    card: z.enum(CHANNEL_CARDS),
    lost: z.string().exactOptional(),
  }),
  z.strictObject({ inquiryId: z.string(), lost: z.string().exactOptional() }),
]);

/** Posts a new card; cannot be taken back, so it happens once or is shown to a person. */
export function postCard(meetingId: string, card: ChannelCard): NewJob {
  return {
    kind: 'channel.post',
    payload: { meetingId, card },
    delivery: 'once',
    joinKey: `post ${card} ${meetingId}`,
  };
}

/** Brings a posted card up to date. Many changes in a row are one update. */
export function updateCard(meetingId: string, card: ChannelCard): NewJob {
  return {
    kind: 'channel.update',
    payload: { meetingId, card },
    delivery: 'repeatable',
    joinKey: `update ${card} ${meetingId}`,
    delayMs: JOINING_MS,
  };
}

/** Posts a card anew in place of one that was taken out of the channel. */
export function postAgain({ payload, joinKey }: NewJob, lost: string): NewJob {
  return {
    kind: 'channel.post',
    payload: { ...payload, lost },
    delivery: 'once',
    joinKey: `${joinKey} in place of ${lost}`,
  };
}

/** Posts the card of an inquiry. */
export function postInquiryCard(inquiryId: string): NewJob {
  return {
    kind: 'channel.post',
    payload: { inquiryId },
    delivery: 'once',
    joinKey: `post inquiry ${inquiryId}`,
  };
}

/** Brings the card of an inquiry up to date. Many answers in a row are one update. */
export function updateInquiryCard(inquiryId: string): NewJob {
  return {
    kind: 'channel.update',
    payload: { inquiryId },
    delivery: 'repeatable',
    joinKey: `update inquiry ${inquiryId}`,
    delayMs: JOINING_MS,
  };
}
