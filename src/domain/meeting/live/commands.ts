import type { ClockTime } from '../../basics/time.ts';
import type { Nothing, Wish } from '../happened.ts';

/** A `time` left out means now, on the meeting's clock. */
export type LiveCommand =
  | Wish<'StartMeeting', { time?: ClockTime }>
  | Wish<'StartItem', { itemId: string; time?: ClockTime }>
  | Wish<'NextItem', { time?: ClockTime }>
  | Wish<'StartBreak', { time?: ClockTime }>
  | Wish<'EndBreak', { time?: ClockTime }>
  /** What is known afterwards of when an item was dealt with; a time left out is not known (D13). */
  | Wish<'SetItemTimes', { itemId: string; start?: ClockTime; end?: ClockTime }>
  /** All breaks that are over, in order. */
  | Wish<'SetBreaks', { breaks: readonly { from: ClockTime; to: ClockTime }[] }>
  /** When the meeting began, and ended; `end` only of one that is closed. */
  | Wish<'SetMeetingTimes', { start: ClockTime; end?: ClockTime }>
  /** The one who asks keeps the protocol from now on (D9). */
  | Wish<'TakeOver', Nothing>;
