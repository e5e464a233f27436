import type { Moment } from '../basics/time.ts';
import type { Deadline } from './vocabulary.ts';

/** Whether a deadline comes after another. One without a time lasts the whole day. */
export function isLater(deadline: Deadline, than: Deadline): boolean {
  return keyOf(deadline) > keyOf(than);
}

/** Whether the time to answer is over. Answers are taken until somebody closes the inquiry all the same. */
export function isOver(deadline: Deadline, now: Moment): boolean {
  return keyOf(deadline) <= `${now.date} ${now.time}`;
}

/** Sorts as time does. */
function keyOf({ date, time }: Deadline): string {
  return `${date} ${time ?? '24:00'}`;
}
