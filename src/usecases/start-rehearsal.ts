import { createHash } from 'node:crypto';
import type { Result } from '../domain/basics/result.ts';
import { refuse } from '../domain/basics/result.ts';
import { decideRehearsal } from '../domain/meeting/rehearsing/decide.ts';
import type { MeetingState } from '../domain/meeting/state.ts';
import type { Caller } from './identify.ts';
import type { Committed } from './ledger.ts';
import { openMeeting } from './open-meeting.ts';
import { meetingStream } from './streams.ts';
import type { Workplace } from './workplace.ts';

/**
 * A rehearsal of a meeting to come, which nobody but the caller sees (D9). It stands in a stream of its own, one for each
 * meeting and person: asked for again the one that is on goes on, and one that is over is begun anew. Nothing leaves it:
 * no row, no job, no number.
 */
export async function startRehearsal(
  workplace: Workplace,
  caller: Caller,
  meetingId: string,
): Promise<Result<Committed<MeetingState>>> {
  if (!caller.abilities.has('run-meeting')) return refuse('not-allowed');
  const meeting = await openMeeting(workplace, caller, meetingId);
  if (!meeting.ok) return meeting;
  const { personId } = caller.member;
  const as = { meetingId: rehearsalId(meetingId, personId), by: personId };
  return workplace.ledger.transact(meetingStream(caller.groupId, as.meetingId), {
    actor: caller.actor,
    moment: workplace.clock.now(caller.group.settings.timeZone),
    decide(state) {
      const decided = decideRehearsal(state, meeting.value.state, as);
      return decided.ok ? { ok: true, value: { events: decided.value } } : decided;
    },
  });
}

/** No meeting that anybody drafts can have such an id: `~` is not among its letters. */
function rehearsalId(meetingId: string, personId: string): string {
  return `${meetingId}~${createHash('sha256').update(personId).digest('hex').slice(0, 16)}`;
}
