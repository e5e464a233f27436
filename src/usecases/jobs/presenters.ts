import { z } from 'zod';
import type { Instant } from '../../domain/basics/time.ts';
import type { PresentsItem } from '../../domain/meeting/views/presenter-cues.ts';
import type { NewJob } from '../../store/outbox.port.ts';
import { JOINING_MS } from './joining.ts';

/** Payload of `cues.follow`. */
export const followCuesSchema = z.strictObject({ meetingId: z.string() });

/** Payload of `cues.post`. */
export const postCueSchema = z.strictObject({
  meetingId: z.string(),
  itemId: z.string(),
  personId: z.string(),
});

/** Payload of `presenters.follow`. */
export const followPresentersSchema = z.strictObject({ meetingId: z.string() });

/** Finds out who is next to present, and brings what presenters were told up to date. */
export function followCues(meetingId: string): NewJob {
  return {
    kind: 'cues.follow',
    payload: { meetingId },
    delivery: 'repeatable',
    joinKey: `follow cues ${meetingId}`,
    delayMs: JOINING_MS,
  };
}

/** Tells a presenter that they are next. */
export function postCue(meetingId: string, { itemId, personId }: PresentsItem): NewJob {
  return {
    kind: 'cues.post',
    payload: { meetingId, itemId, personId },
    delivery: 'once',
    joinKey: `cue ${meetingId} ${itemId} ${personId}`,
  };
}

/** So long a change of the agenda waits before presenters are told, so that several in a row are one mail. */
const PREPARING_MS = 900_000;

/** And while the meeting goes on, so that a slip of the hand is mended before anybody is told of it. */
const GOING_ON_MS = 60_000;

/** Finds out what presenters from outside are to be told after a change. */
export function followPresenters(meetingId: string, during: 'preparation' | 'meeting'): NewJob {
  return {
    kind: 'presenters.follow',
    payload: { meetingId },
    delivery: 'repeatable',
    joinKey: `follow presenters ${meetingId} ${during}`,
    delayMs: during === 'meeting' ? GOING_ON_MS : PREPARING_MS,
  };
}

/** The same when nothing but time has passed. */
export function followPresentersAt(meetingId: string, at: Instant): NewJob {
  return {
    kind: 'presenters.follow',
    payload: { meetingId },
    delivery: 'repeatable',
    joinKey: `follow presenters ${meetingId} ${at}`,
    notBefore: at,
  };
}
