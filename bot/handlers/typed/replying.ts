import { ok } from '../../../src/domain/basics/result.ts';
import { answersFor } from '../../../src/domain/group/abilities.ts';
import { inviteeOf, peopleOf } from '../../../src/domain/meeting/people.ts';
import type { MeetingState } from '../../../src/domain/meeting/state.ts';
import { speak } from '../../../src/texts/catalogue.ts';
import { commandTexts as t } from '../../../src/texts/commands.ts';
import { writeNote } from '../../../src/usecases/notes.ts';
import { clipped } from '../../cards/escape.ts';
import { receipt, receiptFor } from '../../cards/wording.ts';
import { findPerson } from '../../commands/find-person.ts';
import type { TypedCommand } from '../../commands/typed-command.ts';
import { inWords } from '../reply-to.ts';
import type { TypedAnswer } from './answer.ts';
import { meetingName, refused } from './answer.ts';
import type { TypedTurn } from './typed-turn.ts';
import { meetingFor, NEXT_OR_NOW, onceForMessage } from './typed-turn.ts';

/**
 * `närvaro ja`, `förhinder ...`: the person's own reply, and their words to the secretariat if there were any. A
 * delegate of one person replies for them; of several it is said for whom: `närvaro ja för Anna` (D4).
 */
export async function reply(
  turn: TypedTurn,
  { reply: given, note, whom }: Extract<TypedCommand, { kind: 'reply' }>,
): TypedAnswer {
  const { caller, desk, locale } = turn;
  const meeting = await meetingFor(turn, NEXT_OR_NOW);
  if (!meeting.ok) return refused(locale, meeting.error);
  const { meetingId } = meeting.value;
  const personId = whoseReply(turn, meeting.value, whom);
  if (personId === undefined) return refused(locale, { code: 'person-not-found' });
  const command = { type: 'Reply', data: { personId, reply: given } } as const;
  const registered = await onceForMessage(turn, meetingId, command);
  if (!registered.ok) return refused(locale, registered.error);
  const noted = note
    ? await writeNote(desk.workplace, caller, { meetingId, kind: 'reply', personId, text: note })
    : ok(null);
  if (!noted.ok) return refused(locale, noted.error);
  const other = personId === caller.member.personId ? undefined : inviteeOf(meeting.value, personId);
  return inWords(other ? receiptFor(locale, clipped(other.name, 80), given) : receipt(locale, given));
}

/** Whom a typed reply is for: who is named, oneself, or the only one whose delegate one is. */
function whoseReply(
  { caller }: TypedTurn,
  meeting: MeetingState,
  whom: string | undefined,
): string | undefined {
  const { member } = caller;
  const invited = peopleOf(meeting).filter(({ personId }) => inviteeOf(meeting, personId));
  if (whom !== undefined) {
    const found = findPerson(invited, whom);
    return found.kind === 'one' ? found.person.personId : undefined;
  }
  const principals = answersFor(member).filter((personId) => inviteeOf(meeting, personId));
  return inviteeOf(meeting, member.personId) || principals.length !== 1 ? member.personId : principals[0];
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
