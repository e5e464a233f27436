import type { Result } from '../domain/basics/result.ts';
import { ok, refuse } from '../domain/basics/result.ts';
import { isUnannounced } from '../domain/meeting/phases.ts';
import { isHiddenFrom } from '../domain/meeting/rehearsing/decide.ts';
import type { MeetingState } from '../domain/meeting/state.ts';
import type { Caller } from './identify.ts';
import type { Loaded } from './ledger.ts';
import { meetingStream } from './streams.ts';
import type { Workplace } from './workplace.ts';

/**
 * A meeting of the caller's group as it stands. A draft that nobody was summoned to is seen by those who prepare it
 * alone, and a rehearsal by whoever holds it; to others it is `meeting-not-found`.
 */
export async function openMeeting(
  workplace: Workplace,
  caller: Caller,
  meetingId: string,
): Promise<Result<Loaded<MeetingState>>> {
  if (!caller.abilities.has('read')) return refuse('not-allowed');
  const loaded = await workplace.ledger.load(meetingStream(caller.groupId, meetingId));
  if (loaded.state.phase === 'none' || isHiddenFrom(loaded.state, caller.member.personId))
    return refuse('meeting-not-found');
  if (isUnannounced(loaded.state) && !caller.abilities.has('edit-agenda')) return refuse('meeting-not-found');
  return ok(loaded);
}
