import { SYSTEM } from '../domain/basics/event.ts';
import type { Result } from '../domain/basics/result.ts';
import { ok } from '../domain/basics/result.ts';
import type { GroupEvent } from '../domain/group/events.ts';
import type { GroupState } from '../domain/group/group.ts';
import type { Committed, Effects } from './ledger.ts';
import { rosterStream } from './streams.ts';
import type { Workplace } from './workplace.ts';

/**
 * Writes to a group's roster what the product itself has learnt of it, on the group's clock. `effects` are given the group
 * after it, and asked for only where something happened.
 */
export async function changeRoster(
  workplace: Workplace,
  groupId: string,
  decide: (group: GroupState) => Result<readonly GroupEvent[]>,
  effects?: (after: GroupState, events: readonly GroupEvent[]) => Effects,
): Promise<Result<Committed<GroupState>>> {
  const { state: known } = await workplace.ledger.load(rosterStream(groupId));
  return workplace.ledger.transact(rosterStream(groupId), {
    actor: SYSTEM,
    moment: workplace.clock.now(known.settings.timeZone),
    decide(group) {
      const decided = decide(group);
      return decided.ok ? ok({ events: decided.value }) : decided;
    },
    ...(effects ? { effects: (after, events) => (events.length > 0 ? effects(after, events) : {}) } : {}),
  });
}
