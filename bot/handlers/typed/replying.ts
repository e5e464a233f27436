import { ok } from '../../../src/domain/basics/result.ts';
import type { Reply } from '../../../src/domain/meeting/vocabulary.ts';
import { speak } from '../../../src/texts/catalogue.ts';
import { commandTexts as t } from '../../../src/texts/commands.ts';
import { writeNote } from '../../../src/usecases/notes.ts';
import { receipt } from '../../cards/wording.ts';
import { inWords } from '../reply-to.ts';
import type { TypedAnswer } from './answer.ts';
import { meetingName, refused } from './answer.ts';
import type { TypedTurn } from './typed-turn.ts';
import { meetingFor, NEXT_OR_NOW, onceForMessage } from './typed-turn.ts';

/** `närvaro ja`, `förhinder ...`: the person's own reply, and their words to the secretariat if there were any. */
export async function reply(turn: TypedTurn, given: Reply, note: string | undefined): TypedAnswer {
  const { caller, desk, locale } = turn;
  const { personId } = caller.member;
  const meeting = await meetingFor(turn, NEXT_OR_NOW);
  if (!meeting.ok) return refused(locale, meeting.error);
  const { meetingId } = meeting.value;
  const registered = await onceForMessage(turn, meetingId, {
    type: 'Reply',
    data: { personId, reply: given },
  });
  if (!registered.ok) return refused(locale, registered.error);
  const noted = note
    ? await writeNote(desk.workplace, caller, { meetingId, kind: 'reply', text: note })
    : ok(null);
  return noted.ok ? inWords(receipt(locale, given)) : refused(locale, noted.error);
}

/** `närvaro` alone: what the person has replied. */
export async function myReply(turn: TypedTurn): TypedAnswer {
  const { caller, locale } = turn;
  const meeting = await meetingFor(turn, NEXT_OR_NOW);
  if (!meeting.ok) return refused(locale, meeting.error);
  const stored = meeting.value.replies.get(caller.member.personId);
  return inWords(
    stored
      ? receipt(locale, stored.reply)
      : speak(locale, t.noReply, { meeting: meetingName(locale, meeting.value) }),
  );
}
