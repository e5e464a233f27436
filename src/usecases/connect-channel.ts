import { SYSTEM } from '../domain/basics/event.ts';
import type { Result } from '../domain/basics/result.ts';
import { ok, refuse } from '../domain/basics/result.ts';
import type { ChannelReference, GroupState } from '../domain/group/group.ts';
import type { Committed } from './ledger.ts';
import { rosterStream } from './streams.ts';
import type { Workplace } from './workplace.ts';

/** Remembers the channel in which a group's cards are posted. The same channel again is no event. */
export async function connectChannel(
  workplace: Workplace,
  groupId: string,
  channel: ChannelReference,
): Promise<Result<Committed<GroupState>>> {
  const { state: known } = await workplace.ledger.load(rosterStream(groupId));
  return workplace.ledger.transact(rosterStream(groupId), {
    actor: SYSTEM,
    moment: workplace.clock.now(known.settings.timeZone),
    decide(group) {
      if (!group.founded) return refuse('group-not-found');
      const same = group.channel && JSON.stringify(group.channel) === JSON.stringify(channel);
      return ok({ events: same ? [] : [{ type: 'ChannelConnected' as const, data: { channel } }] });
    },
  });
}
