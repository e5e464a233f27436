import { attends } from '../meeting/attendance/evolve.ts';
import type { MeetingState } from '../meeting/state.ts';
import { CHAIR, HEAD_OF_SECRETARIAT } from './wording.ts';

/**
 * Who stands under the protocol (S28): the chair who was there and the head of the secretariat, where known. Both are
 * optional (D8): nobody is put there by guess.
 */
export function signatoriesOf(state: MeetingState): readonly { name: string; role: string }[] {
  const chair = state.invitees.find(
    (invitee) => invitee.chair && attends(state.attendance.get(invitee.personId)?.presence),
  );
  const head = state.invitees.find(
    (invitee) =>
      invitee.standing === 'secretariat' &&
      invitee !== chair &&
      invitee.office?.toLowerCase().includes(HEAD_OF_SECRETARIAT),
  );
  return [
    ...(chair ? [{ name: chair.name, role: CHAIR }] : []),
    ...(head ? [{ name: head.name, role: head.office ?? HEAD_OF_SECRETARIAT }] : []),
  ];
}
