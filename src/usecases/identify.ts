import type { Actor, ActorDoor } from '../domain/basics/event.ts';
import type { Result } from '../domain/basics/result.ts';
import { ok, refuse } from '../domain/basics/result.ts';
import type { Ability } from '../domain/group/abilities.ts';
import { abilitiesOf } from '../domain/group/abilities.ts';
import type { GroupState, Identity, Member } from '../domain/group/group.ts';
import { isMember, memberByIdentity } from '../domain/group/group.ts';
import { groupToday } from './group-today.ts';
import type { Workplace } from './workplace.ts';

/** A person whom a verified token names and the roster knows. Made here alone; nothing a client says can make one. */
export interface Caller {
  readonly groupId: string;
  readonly group: GroupState;
  readonly member: Member;
  readonly abilities: ReadonlySet<Ability>;
  readonly actor: Actor;
}

/**
 * The person behind verified identities, and their group. Several identities may be given (an Entra account and the
 * Teams user id of the same activity); the first whose person is a member today decides. Refused with `not-in-roster`.
 */
export async function identify(
  workplace: Workplace,
  identities: readonly Identity[],
  door: ActorDoor,
): Promise<Result<Caller>> {
  for (const groupId of workplace.groupIds) {
    const { state: group } = await groupToday(workplace, groupId);
    for (const identity of identities) {
      const member = memberByIdentity(group, identity);
      if (member && isMember(member)) return ok(callerOf(group, member, door));
    }
  }
  return refuse('not-in-roster');
}

function callerOf(group: GroupState, member: Member, door: ActorDoor): Caller {
  return {
    groupId: group.groupId,
    group,
    member,
    abilities: abilitiesOf(member),
    actor: { personId: member.personId, via: door },
  };
}
