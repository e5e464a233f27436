import type { ClockTime } from '../../basics/time.ts';
import type { Wish } from '../happened.ts';

/** A `time` left out means now, on the meeting's clock. */
export type LiveCommand =
  | Wish<'StartMeeting', { time?: ClockTime }>
  | Wish<'StartItem', { itemId: string; time?: ClockTime }>
  | Wish<'NextItem', { time?: ClockTime }>
  | Wish<'StartBreak', { time?: ClockTime }>
  | Wish<'EndBreak', { time?: ClockTime }>;
