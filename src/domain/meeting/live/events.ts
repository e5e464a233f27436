import type { ClockTime } from '../../basics/time.ts';
import type { Happened } from '../happened.ts';

/** How the meeting goes along. */
export type LiveEvent =
  | Happened<'MeetingStarted', { time: ClockTime }>
  | Happened<'ItemStarted', { itemId: string; time: ClockTime }>
  | Happened<'BreakStarted', { time: ClockTime }>
  | Happened<'BreakEnded', { time: ClockTime }>;
