import { daysAfter, weekdayOf } from '../domain/basics/days.ts';
import type { ClockTime, IsoDate } from '../domain/basics/time.ts';
import type { GroupCommand } from '../domain/group/commands.ts';
import type { InquiryCommand } from '../domain/inquiry/commands.ts';
import type { MeetingCommand } from '../domain/meeting/commands.ts';
import type { MeetingDetails } from '../domain/meeting/vocabulary.ts';
import type { PendingCommand } from '../domain/pending/commands.ts';
import type { TaskCommand } from '../domain/task/commands.ts';
import type { UptakeCommand } from '../domain/uptake/commands.ts';

/** Something a person of the example does, and when on the group's clock. */
export interface ExampleStep {
  readonly date: IsoDate;
  readonly time: ClockTime;
  readonly by: string;
  readonly act: ExampleAct;
}

/** What is done, through the use case that people do it by. */
export type ExampleAct =
  | { readonly kind: 'group'; readonly command: GroupCommand }
  /** Items of the series are called `{meetingId}-1` and on, in its order; the matters that waited come after them. */
  | {
      readonly kind: 'draft';
      readonly meetingId: string;
      readonly details: MeetingDetails;
      readonly seriesId: string;
      readonly pending: readonly string[];
    }
  | { readonly kind: 'meeting'; readonly meetingId: string; readonly command: MeetingCommand }
  /** The archive takes the revision that was agreed; it does so by itself, but some time after. */
  | { readonly kind: 'filing'; readonly meetingId: string; readonly revision: number }
  | { readonly kind: 'task'; readonly command: TaskCommand }
  | { readonly kind: 'inquiry'; readonly command: InquiryCommand }
  | { readonly kind: 'uptake'; readonly command: UptakeCommand }
  | { readonly kind: 'pending'; readonly command: PendingCommand };

/** The days the example turns on. Meetings are held on Fridays, and none around Christmas or in the summer. */
export interface ExampleDates {
  readonly founded: IsoDate;
  readonly earlier: IsoDate;
  readonly coming: IsoDate;
  /** The meetings planned after the coming one; the second is a residential that begins the day before. */
  readonly later: readonly [IsoDate, IsoDate, IsoDate];
  /** Until when the question that is out can be answered. */
  readonly answersBy: IsoDate;
}

export const SECRETARY = 'maja';
export const SERIES = 'ordinarie';
export const EARLIER = 'exempel-forra-motet';
export const COMING = 'exempel-nasta-motet';
/** The question that is still out when the demo begins. */
export const OPEN_INQUIRY = 'exempel-forfragan';

/** How long before the first start the group was founded, in days. */
export const LIVED_DAYS = 120;

/** The example's days for whoever starts it on `today`: everything that is done lies before it. */
export function exampleDates(today: IsoDate): ExampleDates {
  const earlier = meetingDay(fridayOnOrAfter(daysAfter(today, -32)), -7);
  const coming = meetingDay(fridayOnOrAfter(daysAfter(today, 10)), 7);
  const next = meetingDay(daysAfter(coming, 28), 7);
  const residential = meetingDay(daysAfter(next, 28), 7);
  return {
    founded: daysAfter(today, -LIVED_DAYS),
    earlier,
    coming,
    later: [next, residential, meetingDay(daysAfter(residential, 28), 7)],
    answersBy: workdayOnOrAfter(daysAfter(today, 6)),
  };
}

/** What one person does at a moment, in order. */
export function at(
  date: IsoDate,
  time: ClockTime,
  by: string,
  ...acts: readonly ExampleAct[]
): readonly ExampleStep[] {
  return acts.map((act) => ({ date, time, by, act }));
}

/** The Friday, or where nobody meets then the nearest in steps of `days` on which they do. */
function meetingDay(friday: IsoDate, days: number): IsoDate {
  let day = friday;
  while (isFree(day)) day = daysAfter(day, days);
  return day;
}

/** Christmas, midsummer and the summer, and the two public holidays that fall on any day of the week. */
function isFree(date: IsoDate): boolean {
  const day = date.slice(5);
  const summer = day >= '06-19' && day <= '08-10';
  return day >= '12-20' || day <= '01-08' || summer || day === '05-01' || day === '06-06';
}

function fridayOnOrAfter(date: IsoDate): IsoDate {
  return daysAfter(date, (5 - weekdayOf(date) + 7) % 7);
}

function workdayOnOrAfter(date: IsoDate): IsoDate {
  const weekday = weekdayOf(date);
  return weekday > 5 ? daysAfter(date, 8 - weekday) : date;
}
