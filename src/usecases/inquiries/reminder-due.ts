import { daysAfter } from '../../domain/basics/days.ts';
import type { ClockTime, Instant, Moment } from '../../domain/basics/time.ts';
import type { Deadline } from '../../domain/inquiry/vocabulary.ts';
import { instantAt } from '../instant-at.ts';

const NOON: ClockTime = '12:00';
/** Nobody is reminded of what they have just been asked. */
const QUIET_MS = 12 * 3_600_000;

/** When those who have not answered are reminded: at noon of the day before the deadline. */
export function reminderTime(deadline: Deadline, timeZone: string): Instant {
  return instantAt(daysAfter(deadline.date, -1), NOON, timeZone);
}

/**
 * The same, for a question asked or extended now. Undefined when that time has passed or comes on its heels: who has so
 * little time needs no reminder.
 */
export function reminderDue(deadline: Deadline, moment: Moment, timeZone: string): Instant | undefined {
  const due = reminderTime(deadline, timeZone);
  return Date.parse(due) - Date.parse(moment.instant) < QUIET_MS ? undefined : due;
}
