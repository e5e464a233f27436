import { ok } from '../domain/basics/result.ts';
import type { Instant } from '../domain/basics/time.ts';
import type { GroupEvent } from '../domain/group/events.ts';
import type { GroupState } from '../domain/group/group.ts';
import { changeRoster } from './change-roster.ts';
import { tellSecretariat } from './meet-people.ts';
import { rosterStream } from './streams.ts';
import type { Workplace } from './workplace.ts';

/** Notes what happened to a group's places, where anything did. Answers whether it did. */
export async function noteInRoster(
  workplace: Workplace,
  groupId: string,
  decide: (group: GroupState) => readonly GroupEvent[],
): Promise<boolean> {
  const noted = await changeRoster(workplace, groupId, (group) => ok(decide(group)));
  return noted.ok && noted.value.changed;
}

/** Notes that the group's channel can no longer be written to, and tells the secretariat. Answers whether it is so. */
export async function leaveChannel(
  workplace: Workplace,
  groupId: string,
  decide: (group: GroupState, since: Instant) => readonly GroupEvent[],
): Promise<boolean> {
  const { state } = await workplace.ledger.load(rosterStream(groupId));
  const { instant, date } = workplace.clock.now(state.settings.timeZone);
  const noted = await changeRoster(
    workplace,
    groupId,
    (group) => ok(decide(group, instant)),
    (after) => ({ jobs: tellSecretariat(after, date, 'channel-lost') }),
  );
  return noted.ok && noted.value.changed;
}
