import type { Aggregate } from '../basics/event.ts';
import type { MeetingEvent } from './events.ts';
import { evolve, noMeeting } from './evolve.ts';
import type { MeetingState } from './state.ts';

/** The log of one meeting: stream kind `meeting`, id the meeting's. */
export const meetingAggregate: Aggregate<MeetingState, MeetingEvent> = {
  kind: 'meeting',
  initial: noMeeting,
  evolve,
};
