import type { StepView } from '../../../src/contract/live-view.ts';
import type { MeetingView } from '../../../src/contract/views.ts';

/** The last thing that moved the meeting on and can be taken back; absent when there is none. */
export function lastLiveStep({ steps }: Pick<MeetingView, 'steps'>): StepView | undefined {
  return steps.find((step) => LIVE.has(step.type));
}

/** Steps that move the meeting on: what is written is undone where it is written, or from the list. */
const LIVE: ReadonlySet<string> = new Set([
  'MeetingStarted',
  'ItemStarted',
  'BreakStarted',
  'BreakEnded',
  'MeetingClosed',
  'AttendanceConfirmed',
  'PersonArrived',
  'PersonLeft',
  'PresenceCorrected',
]);
