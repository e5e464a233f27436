import type { Rules } from '../decision.ts';
import { hasItems } from '../needs.ts';
import { FROM_START } from '../phases.ts';
import type { FormalCommand } from './commands.ts';
import {
  noteRecusal,
  noteReservation,
  recordVote,
  removeReservation,
  removeVote,
  withdrawRecusal,
} from './decide.ts';

/** Each is there only for a group that has turned it on (D19). */
export const formalRules: Rules<FormalCommand> = {
  NoteRecusal: {
    ability: 'run-meeting',
    formal: 'recusal',
    // It is often known when the notice has been read.
    phases: ['notified', ...FROM_START],
    needs: hasItems,
    decide: noteRecusal,
  },
  WithdrawRecusal: {
    ability: 'run-meeting',
    formal: 'recusal',
    phases: ['notified', ...FROM_START],
    needs: (state) => state.items.some(({ recusals = [] }) => recusals.length > 0),
    decide: withdrawRecusal,
  },
  RecordVote: {
    ability: 'write-protocol',
    formal: 'votes',
    phases: FROM_START,
    needs: hasItems,
    decide: recordVote,
  },
  RemoveVote: {
    ability: 'write-protocol',
    formal: 'votes',
    phases: FROM_START,
    needs: (state) => state.items.some(({ votes = [] }) => votes.length > 0),
    decide: removeVote,
  },
  NoteReservation: {
    ability: 'write-protocol',
    formal: 'reservations',
    phases: FROM_START,
    needs: hasItems,
    decide: noteReservation,
  },
  RemoveReservation: {
    ability: 'write-protocol',
    formal: 'reservations',
    phases: FROM_START,
    needs: (state) => state.items.some(({ reservations = [] }) => reservations.length > 0),
    decide: removeReservation,
  },
};
