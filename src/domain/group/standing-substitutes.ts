import type { GroupState, Member } from './group.ts';
import { isMember } from './group.ts';

/** Those who stand in for somebody who cannot come, to be suggested first. The group must be that of today (`groupOn`). */
export function standingSubstitutesOf(group: GroupState, personId: string): readonly Member[] {
  return group.members.filter((member) => isMember(member) && member.substitutesFor?.includes(personId));
}
