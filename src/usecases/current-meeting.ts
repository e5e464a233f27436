import type { Result } from '../domain/basics/result.ts';
import { refuse } from '../domain/basics/result.ts';
import type { MeetingState } from '../domain/meeting/state.ts';
import type { MeetingRow } from '../store/register.port.ts';
import type { Caller } from './identify.ts';
import type { Loaded } from './ledger.ts';
import { listMeetings } from './list-meetings.ts';
import { openMeeting } from './open-meeting.ts';
import type { Workplace } from './workplace.ts';

/** Before which phases a typed command prefers a meeting: the one going on, then the next that people are called to. */
const PREFERENCE: readonly string[] = ['ongoing', 'notified', 'closed', 'draft', 'agreed'];

/** The meeting that a typed command without a name concerns. Refused with `meeting-not-found` when there is none. */
export async function currentMeeting(
  workplace: Workplace,
  caller: Caller,
): Promise<Result<Loaded<MeetingState>>> {
  const { coming, past } = await listMeetings(workplace, caller);
  const nearest: readonly MeetingRow[] = [...coming, ...past];
  for (const phase of PREFERENCE) {
    const row = nearest.find((candidate) => candidate.phase === phase);
    if (row) return openMeeting(workplace, caller, row.meetingId);
  }
  return refuse('meeting-not-found');
}
