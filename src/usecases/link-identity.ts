import type { Result } from '../domain/basics/result.ts';
import { ok, refuse } from '../domain/basics/result.ts';
import type { GroupState, Identity } from '../domain/group/group.ts';
import { memberById, memberByIdentity } from '../domain/group/group.ts';
import { changeRoster } from './change-roster.ts';
import type { Committed } from './ledger.ts';
import type { Workplace } from './workplace.ts';

/**
 * Remembers one more way a member is known, such as the per-bot Teams id that came in the same signed activity as the
 * Entra account the roster has. An identity that somebody holds already is left with them.
 */
export async function linkIdentity(
  workplace: Workplace,
  groupId: string,
  personId: string,
  identity: Identity,
): Promise<Result<Committed<GroupState>>> {
  return changeRoster(workplace, groupId, (group) => {
    if (!memberById(group, personId)) return refuse('person-not-found');
    const held = memberByIdentity(group, identity);
    return ok(held ? [] : [{ type: 'IdentityLinked', data: { personId, identity } }]);
  });
}
