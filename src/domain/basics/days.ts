import type { IsoDate } from './time.ts';

/** Days of the week as ISO 8601 counts them: Monday is 1, Sunday 7. */
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** The date that many days later, or earlier with a negative number. The argument must be a valid IsoDate. */
export function daysAfter(date: IsoDate, days: number): IsoDate {
  return isoDateOf(utcOf(date) + days * DAY_MS);
}

/** How many days the later date lies after the earlier; negative when it lies before. Both must be valid. */
export function daysBetween(earlier: IsoDate, later: IsoDate): number {
  return Math.round((utcOf(later) - utcOf(earlier)) / DAY_MS);
}

/** The day before. */
export function dayBefore(date: IsoDate): IsoDate {
  return daysAfter(date, -1);
}

/** Which day of the week a date is. */
export function weekdayOf(date: IsoDate): Weekday {
  return WEEKDAYS[(new Date(utcOf(date)).getUTCDay() + 6) % 7] ?? 1;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** Noon, so that no rounding can reach another day. */
function utcOf(date: IsoDate): number {
  return new Date(`${date}T12:00:00Z`).getTime();
}

function isoDateOf(utc: number): IsoDate {
  return new Date(utc).toISOString().slice(0, 10);
}
