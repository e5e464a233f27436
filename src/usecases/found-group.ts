import { SYSTEM } from '../domain/basics/event.ts';
import type { Result } from '../domain/basics/result.ts';
import { ok } from '../domain/basics/result.ts';
import type { GroupEvent } from '../domain/group/events.ts';
import type { GroupState } from '../domain/group/group.ts';
import type { Committed } from './ledger.ts';
import { rosterStream } from './streams.ts';
import type { Workplace } from './workplace.ts';

/** Founds a group from the events of its file. A group that exists is left as it is: from then on its log rules. */
export async function foundGroup(
  workplace: Pick<Workplace, 'ledger' | 'clock'>,
  groupId: string,
  events: readonly GroupEvent[],
): Promise<Result<Committed<GroupState>>> {
  return workplace.ledger.transact(rosterStream(groupId), {
    actor: SYSTEM,
    moment: workplace.clock.now('UTC'),
    decide: (group) => ok({ events: group.founded ? [] : events }),
  });
}
