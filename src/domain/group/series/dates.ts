import type { Weekday } from '../../basics/days.ts';
import { daysAfter, weekdayOf } from '../../basics/days.ts';
import type { IsoDate } from '../../basics/time.ts';

/** Which of a month's days of the week: the first to the fourth, or the last. */
export const WEEKS = [1, 2, 3, 4, 'last'] as const;
export type Week = (typeof WEEKS)[number];

/** "Tredje fredagen i månaden, januari–juni": months as `2027-01`, both ends included. */
export interface DatePattern {
  readonly week: Week;
  readonly weekday: Weekday;
  readonly from: string;
  readonly to: string;
}

/** The dates of a pattern in order; none when its months are no months or the wrong way round. Ten years at most. */
export function datesOf(pattern: DatePattern): readonly IsoDate[] {
  if (!isMonth(pattern.from) || !isMonth(pattern.to)) return [];
  const dates: IsoDate[] = [];
  for (let month = pattern.from; month <= pattern.to && dates.length < MOST; month = monthAfter(month))
    dates.push(dayIn(month, pattern.week, pattern.weekday));
  return dates;
}

/** The pattern's day in one month. */
function dayIn(month: string, week: Week, weekday: Weekday): IsoDate {
  if (week !== 'last') {
    const first = `${month}-01`;
    return daysAfter(first, ((weekday - weekdayOf(first) + 7) % 7) + (week - 1) * 7);
  }
  const last = daysAfter(`${monthAfter(month)}-01`, -1);
  return daysAfter(last, -((weekdayOf(last) - weekday + 7) % 7));
}

const MOST = 120;

function isMonth(text: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
}

function monthAfter(month: string): string {
  return daysAfter(`${month}-28`, 4).slice(0, 7);
}
