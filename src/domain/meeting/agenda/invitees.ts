import type { IsoDate } from '../../basics/time.ts';
import type { GroupState, Member } from '../../group/group.ts';
import { MUNICIPAL_ROLES } from '../../group/group.ts';
import { groupOn } from '../../group/group-on.ts';
import type { Invitee } from '../vocabulary.ts';

/**
 * Whom a meeting of the group on that day concerns: those with a seat, the co-opted and the secretariat, as the roster
 * has them that day. Readers and delegates are not invited.
 */
export function inviteesOf(group: GroupState, date: IsoDate): readonly Invitee[] {
  return groupOn(group, date).members.flatMap((member) => {
    const standing = standingOf(member);
    if (!standing) return [];
    const { personId, name, organisation, office } = member;
    return [
      {
        personId,
        name,
        organisation,
        ...(office ? { office } : {}),
        standing,
        ...(member.roles.includes('chair') ? { chair: true } : {}),
      },
    ];
  });
}

function standingOf({ roles }: Member): Invitee['standing'] | undefined {
  if (roles.some((role) => MUNICIPAL_ROLES.includes(role))) return 'member';
  if (roles.includes('co-opted')) return 'co-opted';
  return roles.includes('secretariat') ? 'secretariat' : undefined;
}
