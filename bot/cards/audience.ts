import { answersFor } from '../../src/domain/group/abilities.ts';
import type { GroupState, Member } from '../../src/domain/group/group.ts';
import { isMember } from '../../src/domain/group/group.ts';
import { remembered } from './remembered.ts';

/** Teams takes at most this many in `refresh.userIds`. */
const MOST = 60;

/**
 * The Teams ids of those whose client shall ask for a view of their own: those who run the meeting first, for their
 * buttons are there and nowhere else, then those it concerns and their delegates. All others see the base card, which is
 * complete.
 */
export function refreshFor(group: GroupState, concerned: readonly Concerned[]): readonly string[] {
  return remembered(concerned, 'audience', () => idsOf(group, concerned), group);
}

interface Concerned {
  readonly personId: string;
}

function idsOf(group: GroupState, concerned: readonly Concerned[]): readonly string[] {
  const ids = new Set(concerned.map(({ personId }) => personId));
  const isConcerned = (member: Member): boolean =>
    [member.personId, ...(member.formerIds ?? []), ...answersFor(member)].some((id) => ids.has(id));
  return group.members
    .filter((member) => isMember(member) && (isConcerned(member) || runs(member)))
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
