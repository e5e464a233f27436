import type { Recorded } from '../basics/event.ts';
import type { MeetingEvent } from './events.ts';
import * as before from './evolve-before.ts';
import * as end from './evolve-end.ts';
import * as live from './evolve-live.ts';
import * as written from './evolve-written.ts';
import type { MeetingState } from './state.ts';

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

/**
 * The state after one more event. Total: every event of the log has its place here, and one that points at something
 * that is not there changes nothing.
 */
export function evolve(state: MeetingState, event: Recorded<MeetingEvent>): MeetingState {
  switch (event.type) {
    case 'MeetingDrafted':
      return before.drafted(state, event.data);
    case 'MeetingDetailsChanged':
      return { ...state, details: event.data.details };
    case 'ItemAdded':
      return before.itemAdded(state, event.data);
    case 'ItemChanged':
      return before.itemChanged(state, event.data);
    case 'ItemMoved':
      return before.itemMoved(state, event.data);
    case 'ItemRemoved':
      return before.itemRemoved(state, event.data);
    case 'GuestInvited':
      return before.guestInvited(state, event.data);
    case 'GuestWithdrawn':
      return before.guestWithdrawn(state, event.data);
    case 'NoticePosted':
      return { ...state, phase: 'notified' };
    case 'AttendanceReplied':
      return before.replied(state, event);
    case 'MeetingStarted':
      return { ...state, phase: 'ongoing', startedAt: event.data.time };
    case 'AttendanceConfirmed':
      return live.attendanceConfirmed(state, event.data);
    case 'PersonArrived':
      return live.arrived(state, event.data);
    case 'PersonLeft':
      return live.left(state, event.data);
    case 'PresenceCorrected':
      return live.presenceCorrected(state, event.data);
    case 'ItemStarted':
      return live.itemStarted(state, event.data);
    case 'BreakStarted':
      return { ...state, onBreakSince: event.data.time };
    case 'BreakEnded':
      return live.withoutBreak(state);
    case 'TextWritten':
      return written.textWritten(state, event);
    case 'ClauseRecorded':
      return written.clauseRecorded(state, event);
    case 'ClauseReworded':
      return written.clauseReworded(state, event.data);
    case 'ClauseRemoved':
      return written.clauseRemoved(state, event.data);
    case 'OutcomeRecorded':
      return written.outcomeRecorded(state, event.data);
    case 'DecisionsPosted':
      return written.decisionsPosted(state, event.data);
    case 'MeetingClosed':
      return end.closed(state, event.data);
    case 'LeftoverChosen':
      return end.leftoverChosen(state, event.data);
    case 'ProtocolChecked':
      return end.checked(state, event);
    case 'ProtocolCheckWithdrawn':
      return { ...state, checks: state.checks.filter((check) => check.name !== event.data.name) };
    case 'ProtocolAgreed':
      return end.agreed(state, event);
    case 'CardPosted':
      return end.cardPosted(state, event.data);
    case 'ProtocolArchived':
      return { ...state, archived: event.data };
    default:
      return event satisfies never;
  }
}
