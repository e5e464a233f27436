import type { GroupState, Member } from '../../src/domain/group/group.ts';
import type { MeetingState } from '../../src/domain/meeting/state.ts';
import { remembered } from './remembered.ts';

/** Teams takes at most this many in `refresh.userIds`. */
const MOST = 60;

/**
 * The Teams ids of those whose client shall ask for a view of their own: those who run the meeting first, for their
 * buttons are there and nowhere else, then the other invitees. All others see the base card, which is complete.
 */
export function refreshFor(group: GroupState, meeting: MeetingState): readonly string[] {
  return remembered(meeting.invitees, 'audience', () => idsOf(group, meeting), group);
}

function idsOf(group: GroupState, meeting: MeetingState): readonly string[] {
  const invited = new Set(meeting.invitees.map((invitee) => invitee.personId));
  return group.members
    .filter((member) => invited.has(member.personId) || runs(member))
    .sort((a, b) => Number(runs(b)) - Number(runs(a)))
    .flatMap((member) =>
      member.identities.flatMap((identity) => (identity.kind === 'teams' ? [identity.userId] : [])),
    )
    .filter((id) => id.startsWith('29:'))
    .slice(0, MOST);
}

function runs(member: Member): boolean {
  return member.roles.some((role) => role === 'chair' || role === 'deputy-chair' || role === 'secretariat');
}
