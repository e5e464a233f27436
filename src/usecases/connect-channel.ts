import type { Result } from '../domain/basics/result.ts';
import { ok, refuse } from '../domain/basics/result.ts';
import type { ChannelReference, GroupState } from '../domain/group/group.ts';
import { changeRoster } from './change-roster.ts';
import type { Committed } from './ledger.ts';
import type { Workplace } from './workplace.ts';

/** Remembers the channel in which a group's cards are posted. The same channel again is no event. */
export async function connectChannel(
  workplace: Workplace,
  groupId: string,
  channel: ChannelReference,
): Promise<Result<Committed<GroupState>>> {
  return changeRoster(workplace, groupId, (group) => {
    if (!group.founded) return refuse('group-not-found');
    const same = group.channel && JSON.stringify(group.channel) === JSON.stringify(channel);
    return ok(same ? [] : [{ type: 'ChannelConnected', data: { channel } }]);
  });
}
