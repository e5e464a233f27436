import { z } from 'zod';
import { CHANNEL_CARDS } from '../domain/meeting/vocabulary.ts';
import type { NewJob } from '../store/outbox.port.ts';
import type { ChannelCard } from '../domain/meeting/vocabulary.ts';

/** The kinds of side effects. Each has one handler in main.ts. */
export const JOB_KINDS = ['channel.post', 'channel.update', 'archive.protocol'] as const;
export type JobKind = (typeof JOB_KINDS)[number];

/** Payload of `channel.post` and `channel.update`. */
export const channelJobSchema = z.strictObject({ meetingId: z.string(), card: z.enum(CHANNEL_CARDS) });
/** Payload of `archive.protocol`. */
export const archiveJobSchema = z.strictObject({ meetingId: z.string() });

/** Posts a new card; cannot be taken back, so it happens once or is shown to a person. */
export function postCard(meetingId: string, card: ChannelCard): NewJob {
  return {
    kind: 'channel.post',
    payload: { meetingId, card },
    delivery: 'once',
    joinKey: `post ${card} ${meetingId}`,
  };
}

/** How long a posted card waits for more changes before it is brought up to date: Teams takes few updates a second. */
const JOINING_MS = 1_000;

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

/** Files the agreed protocol. */
export function archiveProtocol(meetingId: string): NewJob {
  return {
    kind: 'archive.protocol',
    payload: { meetingId },
    delivery: 'repeatable',
    joinKey: `archive ${meetingId}`,
  };
}
