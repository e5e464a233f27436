import type { Result } from '../domain/basics/result.ts';
import { ok, refuse } from '../domain/basics/result.ts';
import type { GroupState } from '../domain/group/group.ts';
import { nextNumber, numberingAggregate } from '../domain/group/numbering.ts';
import { occasionOn } from '../domain/group/series/series.ts';
import type { MeetingRow } from '../store/register.port.ts';
import { groupToday } from './group-today.ts';
import type { Caller } from './identify.ts';
import type { Loaded } from './ledger.ts';
import type { Workplace } from './workplace.ts';

/** A group with what stands elsewhere about it. */
export interface OpenedGroup extends Loaded<GroupState> {
  /** The meetings drafted from its series, by their ids. */
  readonly meetings: ReadonlyMap<string, MeetingRow>;
  /** The number the next protocol of this year would get. */
  readonly nextNumber: number;
}

/** The caller's group as it stands today. */
export async function openGroup(workplace: Workplace, caller: Caller): Promise<Result<OpenedGroup>> {
  if (!caller.abilities.has('read')) return refuse('not-allowed');
  const { groupId } = caller;
  const loaded = await groupToday(workplace, groupId);
  const { settings, series } = loaded.state;
  const drafted = series.flatMap((each) =>
    each.drafted.filter(({ date }) => occasionOn(each, date)).map(({ meetingId }) => meetingId),
  );
  const rows = await Promise.all(
    drafted.map((meetingId) => workplace.store.register.meeting(groupId, meetingId)),
  );
  const year = workplace.clock.now(settings.timeZone).date.slice(0, 4);
  const numbering = await workplace.ledger.load({ aggregate: numberingAggregate, groupId, id: year });
  return ok({
    ...loaded,
    meetings: new Map(rows.flatMap((row) => (row ? [[row.meetingId, row] as const] : []))),
    nextNumber: nextNumber(numbering.state, settings, year, '').number,
  });
}
