import { daysAfter, weekdayOf } from '../domain/basics/days.ts';
import type { ClockTime, IsoDate } from '../domain/basics/time.ts';
import type { GroupCommand } from '../domain/group/commands.ts';
import type { InquiryCommand } from '../domain/inquiry/commands.ts';
import type { MeetingCommand } from '../domain/meeting/commands.ts';
import type { MeetingDetails } from '../domain/meeting/vocabulary.ts';
import type { PendingCommand } from '../domain/pending/commands.ts';
import type { TaskCommand } from '../domain/task/commands.ts';

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
  /** The archive takes what was agreed; it does so by itself, but some time after. */
  | { readonly kind: 'filing'; readonly meetingId: string }
  | { readonly kind: 'task'; readonly command: TaskCommand }
  | { readonly kind: 'inquiry'; readonly command: InquiryCommand }
  | { readonly kind: 'pending'; readonly command: PendingCommand };

/** The days the example turns on. Meetings are held on Fridays. */
export interface ExampleDates {
  readonly founded: IsoDate;
  readonly earlier: IsoDate;
  readonly coming: IsoDate;
  /** The meetings planned after the coming one; the second is a residential that began the day before. */
  readonly later: readonly [IsoDate, IsoDate, IsoDate];
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
  const earlier = fridayOnOrAfter(daysAfter(today, -32));
  const after = (weeks: number) => daysAfter(earlier, weeks * 7);
  return {
    founded: daysAfter(today, -LIVED_DAYS),
    earlier,
    coming: after(6),
    later: [after(10), after(14), after(18)],
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

function fridayOnOrAfter(date: IsoDate): IsoDate {
  return daysAfter(date, (5 - weekdayOf(date) + 7) % 7);
}
