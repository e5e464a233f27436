import type { MeetingCommandType } from './commands.ts';
import type { Phase } from './state.ts';

const UNTIL_CLOSED: readonly Phase[] = ['draft', 'notified', 'ongoing'];
const UNTIL_AGREED: readonly Phase[] = [...UNTIL_CLOSED, 'closed'];
const ONGOING: readonly Phase[] = ['ongoing'];
const FROM_START: readonly Phase[] = ['ongoing', 'closed'];
const CLOSED: readonly Phase[] = ['closed'];

/**
 * When each command can be carried out. The order and extent of the agenda stand when the meeting closes; how things
 * are named, who came, texts and clauses can be mended until the protocol is agreed (D7, D13, D15).
 */
export const PHASES_FOR: Readonly<Record<MeetingCommandType, readonly Phase[]>> = {
  ChangeDetails: UNTIL_AGREED,
  AddItem: UNTIL_CLOSED,
  ChangeItem: UNTIL_AGREED,
  MoveItem: UNTIL_CLOSED,
  RemoveItem: UNTIL_CLOSED,
  InviteGuest: UNTIL_AGREED,
  WithdrawGuest: UNTIL_AGREED,
  PostNotice: ['draft'],
  Reply: ['notified', 'ongoing'],
  StartMeeting: ['notified'],
  ConfirmAttendance: FROM_START,
  RegisterArrival: FROM_START,
  RegisterDeparture: FROM_START,
  CorrectPresence: FROM_START,
  StartItem: FROM_START,
  NextItem: ONGOING,
  StartBreak: ONGOING,
  EndBreak: ONGOING,
  WriteText: UNTIL_AGREED,
  RecordClause: UNTIL_AGREED,
  RewordClause: UNTIL_AGREED,
  RemoveClause: UNTIL_AGREED,
  RecordOutcome: UNTIL_AGREED,
  PostDecisions: FROM_START,
  CloseMeeting: ONGOING,
  ChooseLeftover: CLOSED,
  MarkChecked: CLOSED,
  WithdrawCheck: CLOSED,
  AgreeProtocol: CLOSED,
};

/** The phase in which what a command wishes has come true, so that the same wish again changes nothing. */
export const FULFILLED_IN: Readonly<Partial<Record<MeetingCommandType, Phase>>> = {
  PostNotice: 'notified',
  StartMeeting: 'ongoing',
  CloseMeeting: 'closed',
  AgreeProtocol: 'agreed',
};
