import { ConfigError } from '../config.ts';
import type { GroupState } from '../domain/group/group.ts';
import type { GroupFile } from '../group-file/load-group-file.ts';
import type { EventStore } from '../store/event-store.port.ts';
import { foundGroup } from '../usecases/found-group.ts';
import { rosterStream } from '../usecases/streams.ts';
import type { Workplace } from '../usecases/workplace.ts';

/**
 * The ids of the groups this installation runs: the one of the file first, then all that were founded before. Throws
 * ConfigError where there is none.
 */
export async function groupIdsOf(
  events: Pick<EventStore, 'groups'>,
  file: GroupFile | undefined,
): Promise<readonly [string, ...string[]]> {
  const known = await events.groups();
  const [first, ...others] = file ? [file.groupId, ...known.filter((id) => id !== file.groupId)] : known;
  if (first === undefined)
    throw new ConfigError(
      'GROUP_FILE: no group has been founded here yet; give the path of a group file, as docs/group-file.md describes it',
    );
  return [first, ...others];
}

/** The group as its log has it; founded from its file at the first start. */
export async function openGroup(
  workplace: Workplace,
  groupId: string,
  file: GroupFile | undefined,
): Promise<GroupState> {
  if (file?.groupId !== groupId) return (await workplace.ledger.load(rosterStream(groupId))).state;
  const founded = await foundGroup(workplace, groupId, file.events);
  if (!founded.ok) throw new ConfigError(`GROUP_FILE: the group ${groupId} could not be founded`);
  return founded.value.state;
}
