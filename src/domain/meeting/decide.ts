import { ok, refuse } from '../basics/result.ts';
import type { MeetingCommand } from './commands.ts';
import * as agenda from './decide-agenda.ts';
import * as attendance from './decide-attendance.ts';
import * as closing from './decide-closing.ts';
import * as live from './decide-live.ts';
import * as replies from './decide-replies.ts';
import * as writing from './decide-writing.ts';
import type { Decided, DecisionContext } from './decision.ts';
import { FULFILLED_IN, PHASES_FOR } from './phases.ts';
import type { MeetingState } from './state.ts';

export type { DecisionContext } from './decision.ts';

/**
 * The events that carry out a command, or why not. No events means that the wish is already fulfilled: idempotent by
 * meaning (design.md 10), for every command but `NextItem`, which says "the one after this" (send `StartItem` with the
 * item's id where it may be sent twice). Whether the actor may ask is checked before, in the use case.
 */
export function decide(state: MeetingState, command: MeetingCommand, context: DecisionContext): Decided {
  if (state.phase === 'none') return refuse('meeting-not-found');
  if (FULFILLED_IN[command.type] === state.phase) return ok([]);
  if (!PHASES_FOR[command.type].includes(state.phase)) {
    const over = state.phase === 'closed' || state.phase === 'agreed';
    return refuse(command.type === 'Reply' && over ? 'meeting-ended' : 'wrong-phase');
  }
  switch (command.type) {
    case 'ChangeDetails':
      return agenda.changeDetails(state, command.data);
    case 'AddItem':
      return agenda.addItem(state, command.data);
    case 'ChangeItem':
      return agenda.changeItem(state, command.data);
    case 'MoveItem':
      return agenda.moveItem(state, command.data);
    case 'RemoveItem':
      return agenda.removeItem(state, command.data);
    case 'InviteGuest':
      return agenda.inviteGuest(state, command.data);
    case 'WithdrawGuest':
      return agenda.withdrawGuest(state, command.data);
    case 'PostNotice':
      return agenda.postNotice(state);
    case 'Reply':
      return replies.reply(state, command.data);
    case 'StartMeeting':
      return live.startMeeting(command.data, context);
    case 'ConfirmAttendance':
      return attendance.confirmAttendance(state, command.data, context);
    case 'RegisterArrival':
      return attendance.registerArrival(state, command.data, context);
    case 'RegisterDeparture':
      return attendance.registerDeparture(state, command.data, context);
    case 'CorrectPresence':
      return attendance.correctPresence(state, command.data);
    case 'StartItem':
      return live.startItem(state, command.data, context);
    case 'NextItem':
      return live.nextItem(state, command.data, context);
    case 'StartBreak':
      return live.startBreak(state, command.data, context);
    case 'EndBreak':
      return live.endBreak(state, command.data, context);
    case 'WriteText':
      return writing.writeText(state, command.data);
    case 'RecordClause':
      return writing.recordClause(state, command.data);
    case 'RewordClause':
      return writing.rewordClause(state, command.data);
    case 'RemoveClause':
      return writing.removeClause(state, command.data);
    case 'RecordOutcome':
      return writing.recordOutcome(state, command.data);
    case 'PostDecisions':
      return writing.postDecisions(state, command.data);
    case 'CloseMeeting':
      return closing.closeMeeting(state, command.data, context);
    case 'ChooseLeftover':
      return closing.chooseLeftover(state, command.data);
    case 'MarkChecked':
      return closing.markChecked(state, command.data);
    case 'WithdrawCheck':
      return closing.withdrawCheck(state, command.data);
    case 'AgreeProtocol':
      return closing.agreeProtocol(state, context);
    default:
      return command satisfies never;
  }
}
