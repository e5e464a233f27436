import type { Recorded } from '../basics/event.ts';
import { agendaEvolvers } from './agenda/evolve.ts';
import { agreementEvolvers } from './agreement/evolve.ts';
import { attendanceEvolvers } from './attendance/evolve.ts';
import { cancellingEvolvers } from './cancelling/evolve.ts';
import { carryingEvolvers } from './carrying/evolve.ts';
import { closingEvolvers } from './closing/evolve.ts';
import { deliveredEvolvers } from './delivered/evolve.ts';
import { dispatchEvolvers } from './dispatch/evolve.ts';
import type { MeetingEvent, MeetingEventType } from './events.ts';
import type { Evolver, Evolvers } from './evolver.ts';
import { formalEvolvers } from './formal/evolve.ts';
import { liveEvolvers } from './live/evolve.ts';
import { presentingEvolvers } from './presenting/evolve.ts';
import { rehearsingEvolvers } from './rehearsing/evolve.ts';
import { reviewEvolvers } from './review/evolve.ts';
import { noReview } from './review/state.ts';
import { signalsEvolvers } from './signals/evolve.ts';
import { signingEvolvers } from './signing/evolve.ts';
import { noSigning } from './signing/state.ts';
import type { MeetingState } from './state.ts';
import { undoingEvolvers } from './undoing/evolve.ts';
import { remembering } from './undoing/steps.ts';
import { writingEvolvers } from './writing/evolve.ts';

/** The state before anything happened. */
export const noMeeting: MeetingState = {
  meetingId: '',
  groupId: '',
  phase: 'none',
  agendaVersion: 0,
  details: { title: '', date: '', start: '', end: '', place: '' },
  invitees: [],
  guests: [],
  items: [],
  replies: new Map(),
  calendarAnswers: new Map(),
  reminders: [],
  attendance: new Map(),
  attendanceConfirmed: false,
  texts: new Map(),
  breaks: [],
  steps: [],
  checks: [],
  review: noReview,
  revisions: [],
  signing: noSigning,
  arrivedPapers: new Map(),
  dispatches: [],
  cards: new Map(),
  cues: [],
  invitations: new Map(),
  givenUp: [],
  archiveFindings: [],
  signals: [],
  presenters: [],
  broughtPapers: [],
};

const EVOLVERS: Evolvers<MeetingEvent> = {
  ...agendaEvolvers,
  ...attendanceEvolvers,
  ...liveEvolvers,
  ...writingEvolvers,
  ...formalEvolvers,
  ...undoingEvolvers,
  ...closingEvolvers,
  ...carryingEvolvers,
  ...cancellingEvolvers,
  ...rehearsingEvolvers,
  ...reviewEvolvers,
  ...agreementEvolvers,
  ...signingEvolvers,
  ...dispatchEvolvers,
  ...deliveredEvolvers,
  ...signalsEvolvers,
  ...presentingEvolvers,
};

/** The state after one more event: `state = events.reduce(evolve, noMeeting)`. One table per room. */
export function evolve(state: MeetingState, event: Recorded<MeetingEvent>): MeetingState {
  // The row of an event takes that event; the type checker cannot follow the pair through the table.
  // A rehearsal that is held again has nothing of the one before.
  const from = event.type === 'MeetingDrafted' && event.data.rehearsal ? noMeeting : state;
  const after = (EVOLVERS[event.type] as Evolver<MeetingEventType>)(from, event);
  return remembering(state, event, after);
}
