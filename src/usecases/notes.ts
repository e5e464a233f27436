import type { Result } from '../domain/basics/result.ts';
import { ok, refuse } from '../domain/basics/result.ts';
import { answersFor } from '../domain/group/abilities.ts';
import type { Note, NoteKind } from '../store/notes.port.ts';
import type { Caller } from './identify.ts';
import { openMeeting } from './open-meeting.ts';
import type { Workplace } from './workplace.ts';

/** Longest private note, in characters. */
const MOST_CHARACTERS = 2_000;

export interface NoteToWrite {
  readonly meetingId: string;
  readonly kind: NoteKind;
  /** Whom a note of a reply concerns; left out = the caller. */
  readonly personId?: string;
  /** Empty erases. */
  readonly text: string;
}

/** Writes or erases a private note (D6). A note of a reply only by who may give that reply. */
export async function writeNote(
  workplace: Workplace,
  caller: Caller,
  note: NoteToWrite,
): Promise<Result<null>> {
  const author = caller.member.personId;
  const personId = note.kind === 'own' ? author : (note.personId ?? author);
  if (note.kind === 'reply' && !mayReplyFor(caller, personId)) return refuse('not-allowed');
  if (note.text.length > MOST_CHARACTERS) return refuse('text-too-long', { max: MOST_CHARACTERS });
  const meeting = await openMeeting(workplace, caller, note.meetingId);
  if (!meeting.ok) return meeting;
  const { groupId } = caller;
  if (note.text.trim() === '')
    await workplace.store.notes.erase(groupId, note.meetingId, note.kind, personId);
  else {
    const at = workplace.clock.now(caller.group.settings.timeZone).instant;
    await workplace.store.notes.write({
      groupId,
      subject: note.meetingId,
      kind: note.kind,
      personId,
      author,
      text: note.text,
      at,
    });
  }
  return ok(null);
}

/**
 * The notes of a meeting that this caller may see: their own, those they wrote for whom they answer for, and for the
 * secretariat those sent with replies.
 */
export async function readNotes(
  workplace: Workplace,
  caller: Caller,
  meetingId: string,
): Promise<readonly Note[]> {
  const all = await workplace.store.notes.read(caller.groupId, meetingId);
  const me = caller.member.personId;
  const seesReplies = caller.abilities.has('reply-for-others');
  return all.filter(
    (note) => note.personId === me || (note.kind === 'reply' && (seesReplies || note.author === me)),
  );
}

function mayReplyFor({ member, abilities }: Caller, personId: string): boolean {
  if (personId === member.personId) return abilities.has('reply');
  return abilities.has('reply-for-others') || answersFor(member).includes(personId);
}
