import type { ClockTime } from '../../basics/time.ts';
import type { Happened, Nothing } from '../happened.ts';

/** How the meeting goes along. */
export type LiveEvent =
  | Happened<'MeetingStarted', { time: ClockTime }>
  // Ends a break that is on, and the item before it.
  | Happened<'ItemStarted', { itemId: string; time: ClockTime }>
  | Happened<'BreakStarted', { time: ClockTime }>
  | Happened<'BreakEnded', { time: ClockTime }>
  // Told afterwards (D13), and all that is known then: a time left out is not known.
  | Happened<'ItemTimesSet', { itemId: string; start?: ClockTime; end?: ClockTime }>
  | Happened<'BreaksSet', { breaks: readonly { from: ClockTime; to: ClockTime }[] }>
  | Happened<'MeetingTimesSet', { start: ClockTime; end?: ClockTime }>
  // Whoever did it keeps the protocol from then on (D9).
  | Happened<'ProtocolTakenOver', Nothing>;
