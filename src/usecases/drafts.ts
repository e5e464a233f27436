import type { Result } from '../domain/basics/result.ts';
import { ok, refuse } from '../domain/basics/result.ts';
import type { Draft } from '../store/drafts.port.ts';
import type { Caller } from './identify.ts';
import { openMeeting } from './open-meeting.ts';
import type { Workplace } from './workplace.ts';

export type DraftToSave = Pick<Draft, 'meetingId' | 'field' | 'content' | 'basedOn' | 'sequence'>;

/** Keeps what the caller is typing. Answers whether it was the newest; an older save arriving late changes nothing. */
export async function saveDraft(
  workplace: Workplace,
  caller: Caller,
  draft: DraftToSave,
): Promise<Result<boolean>> {
  const allowed = await mayWrite(workplace, caller, draft.meetingId);
  if (!allowed.ok) return allowed;
  const at = workplace.clock.now(caller.group.settings.timeZone).instant;
  const { groupId } = caller;
  return ok(await workplace.store.drafts.save({ ...draft, groupId, authorId: caller.member.personId, at }));
}

/** Forgets the caller's own draft of a field, once it is written or given up. */
export async function dropDraft(
  workplace: Workplace,
  caller: Caller,
  meetingId: string,
  field: string,
): Promise<Result<null>> {
  const allowed = await mayWrite(workplace, caller, meetingId);
  if (!allowed.ok) return allowed;
  await workplace.store.drafts.remove(caller.groupId, meetingId, field, caller.member.personId);
  return ok(null);
}

/** What is being typed in a meeting now, for those who write; others see none of it (D5). */
export async function readDrafts(
  workplace: Workplace,
  caller: Caller,
  meetingId: string,
): Promise<readonly Draft[]> {
  if (!caller.abilities.has('write-protocol')) return [];
  return workplace.store.drafts.read(caller.groupId, meetingId);
}

async function mayWrite(workplace: Workplace, caller: Caller, meetingId: string): Promise<Result<null>> {
  if (!caller.abilities.has('write-protocol')) return refuse('not-allowed');
  const meeting = await openMeeting(workplace, caller, meetingId);
  if (!meeting.ok) return meeting;
  const { phase } = meeting.value.state;
  return phase === 'agreed' || phase === 'cancelled' ? refuse('wrong-phase') : ok(null);
}
