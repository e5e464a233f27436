import type { IsoDate } from '../domain/basics/time.ts';
import type { GroupState } from '../domain/group/group.ts';
import { protocolLife } from './example-afterwards.ts';
import { comingMeeting, waitingMatters } from './example-coming.ts';
import { earlierMeeting } from './example-earlier.ts';
import { inquiries } from './example-inquiries.ts';
import { rosterSteps } from './example-roster.ts';
import type { ExampleStep } from './example-step.ts';
import { exampleDates } from './example-step.ts';
import { tasks } from './example-tasks.ts';
import { uptake } from './example-uptake.ts';

/**
 * What the demo starts with, in the order it happened, all of it before `today`: a meeting held, reviewed, agreed and
 * once corrected, what it gave to do, how the municipalities took it up and what came between, and the draft of the next. The last step begins the log of
 * `LAST_TASK`. `group` is the one that the example's file founds.
 */
export function exampleStory(group: GroupState, today: IsoDate): readonly ExampleStep[] {
  const dates = exampleDates(today);
  const steps = [
    ...rosterSteps(group, dates),
    ...earlierMeeting(dates),
    ...protocolLife(dates),
    ...tasks(dates),
    ...uptake(dates),
    ...inquiries(dates),
    ...waitingMatters(dates),
    ...comingMeeting(dates),
  ];
  return steps.toSorted((a, b) => momentOf(a).localeCompare(momentOf(b)));
}

function momentOf({ date, time }: ExampleStep): string {
  return `${date} ${time}`;
}
