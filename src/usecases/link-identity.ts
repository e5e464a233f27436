import { SYSTEM } from '../domain/basics/event.ts';
import type { Result } from '../domain/basics/result.ts';
import { ok, refuse } from '../domain/basics/result.ts';
import type { GroupState, Identity } from '../domain/group/group.ts';
import { memberById, memberByIdentity } from '../domain/group/group.ts';
import type { Committed } from './ledger.ts';
import { rosterStream } from './streams.ts';
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
  const { state: known } = await workplace.ledger.load(rosterStream(groupId));
  return workplace.ledger.transact(rosterStream(groupId), {
    actor: SYSTEM,
    moment: workplace.clock.now(known.settings.timeZone),
    decide(group) {
      if (!memberById(group, personId)) return refuse('person-not-found');
      const held = memberByIdentity(group, identity);
      return ok({ events: held ? [] : [{ type: 'IdentityLinked' as const, data: { personId, identity } }] });
    },
  });
}
