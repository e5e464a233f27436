import type { MeetingEventType } from '../domain/meeting/events.ts';

/** Events after which the items that are left may come at other times, in another order, or not at all. */
export const TIMES_MOVE: readonly MeetingEventType[] = [
  'MeetingStarted',
  'MeetingClosed',
  'MeetingCancelled',
  'ItemStarted',
  'ItemAdded',
  'ItemsAdded',
  'ItemChanged',
  'ItemMoved',
  'ItemRemoved',
  'ItemDeferred',
  'ItemResumed',
  'BreakStarted',
  'BreakEnded',
  'ItemTimesSet',
];
