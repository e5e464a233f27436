import { z } from 'zod';
import type { NewJob } from '../../store/outbox.port.ts';
import { JOINING_MS } from './joining.ts';

/** Payload of `calendar.keep`. */
export const keepCalendarSchema = z.strictObject({ meetingId: z.string() });

/** Payload of `calendar.answers`. */
export const calendarAnswersSchema = z.strictObject({ meetingId: z.string() });

/** Brings what stands in people's calendars in step with the meeting. Many changes in a row are told as one. */
export function keepCalendar(meetingId: string): NewJob {
  return {
    kind: 'calendar.keep',
    payload: { meetingId },
    delivery: 'repeatable',
    joinKey: `calendar ${meetingId}`,
    delayMs: JOINING_MS,
  };
}

/** How often people's calendars are asked what they have answered. */
const LISTENING_MS = 5 * 60_000;

/** Asks what people have answered in their own calendars; asked for anew each time, until the meeting has begun. */
export function hearAnswers(meetingId: string): NewJob {
  return {
    kind: 'calendar.answers',
    payload: { meetingId },
    delivery: 'repeatable',
    joinKey: `answers ${meetingId}`,
    delayMs: LISTENING_MS,
  };
}
