import type { GroupState } from '../domain/group/group.ts';
import { groupOn } from '../domain/group/group-on.ts';
import type { Loaded } from './ledger.ts';
import { rosterStream } from './streams.ts';
import type { Workplace } from './workplace.ts';

/** A group as it stands today on its own clock, and the version of its log. */
export async function groupToday(
  workplace: Pick<Workplace, 'ledger' | 'clock'>,
  groupId: string,
): Promise<Loaded<GroupState>> {
  const { state, version } = await workplace.ledger.load(rosterStream(groupId));
  return { state: groupOn(state, workplace.clock.now(state.settings.timeZone).date), version };
}
