import type { Result } from '../../domain/basics/result.ts';
import { ok, refuse } from '../../domain/basics/result.ts';
import type { MeetingRow } from '../../store/register.port.ts';
import type { Caller } from '../identify.ts';
import { seesMeeting } from '../list-meetings.ts';
import type { Workplace } from '../workplace.ts';

/** Every meeting that the caller may know, the latest first. A group has some hundreds: what is searched is in an index. */
export async function knownMeetings(
  workplace: Workplace,
  caller: Caller,
): Promise<Result<readonly MeetingRow[]>> {
  if (!caller.abilities.has('read')) return refuse('not-allowed');
  const rows = await workplace.store.register.allMeetings(caller.groupId);
  return ok(rows.filter((row) => seesMeeting(caller, row)));
}
