import type { Result } from '../domain/basics/result.ts';
import { ok, refuse } from '../domain/basics/result.ts';
import { evolveGroup } from '../domain/group/aggregate.ts';
import type { GroupCommand } from '../domain/group/commands.ts';
import { decideGroup } from '../domain/group/decide.ts';
import type { GroupState } from '../domain/group/group.ts';
import type { OnceKey } from '../store/event-store.port.ts';
import { comingMeetings, followingAppends, followingEffects } from './follow-roster.ts';
import { isKept } from './group-template.ts';
import type { Caller } from './identify.ts';
import type { Committed } from './ledger.ts';
import { rosterStream } from './streams.ts';
import type { Workplace } from './workplace.ts';

export interface GroupCommandRequest {
  readonly command: GroupCommand;
  /** The version the person was looking at; another one now is refused with `changed-by-someone-else`. */
  readonly ifVersion?: number;
  readonly once?: OnceKey;
}

/**
 * Carries out what a person asks of the group itself. The meetings to come follow in the same transaction: whom they
 * concern is never anything else than what the roster says. Answers the group as folded; readers ask `groupOn`.
 */
export async function commandGroup(
  workplace: Workplace,
  caller: Caller,
  { command, ifVersion, once }: GroupCommandRequest,
): Promise<Result<Committed<GroupState>>> {
  if (!caller.abilities.has('manage-group')) return refuse('not-allowed');
  const { groupId, actor } = caller;
  if (!(await isKept(workplace, groupId, command))) return refuse('template-not-found');
  const moment = workplace.clock.now(caller.group.settings.timeZone);
  return workplace.ledger.transact(rosterStream(groupId), {
    actor,
    moment,
    prepare: () => comingMeetings(workplace, groupId, moment.date),
    decide(group, meetings, version) {
      if (ifVersion !== undefined && version !== ifVersion) return refuse('changed-by-someone-else');
      const decided = decideGroup(group, command, moment.date);
      if (!decided.ok || decided.value.length === 0) return decided.ok ? ok({ events: [] }) : decided;
      const after = decided.value.reduce(evolveGroup, group);
      return ok({ events: decided.value, alsoAppend: followingAppends(meetings, after) });
    },
    effects: (after, _events, meetings) => followingEffects(meetings, after),
    ...(once ? { once } : {}),
  });
}
