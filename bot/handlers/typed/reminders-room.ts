import type { Phase } from '../../../src/domain/meeting/state.ts';
import { reminderCommandTexts as t } from '../../../src/texts/commands-reminders.ts';
import { remindedText } from '../../cards/remind-part.ts';
import { plain } from '../../commands/plain.ts';
import { inWords } from '../reply-to.ts';
import type { TypedAnswer } from './answer.ts';
import { refused } from './answer.ts';
import { typedRoom } from './typed-room.ts';
import type { TypedTurn } from './typed-turn.ts';
import { idFromMessage, meetingFor, onceForMessage } from './typed-turn.ts';

/** Reminding those who have not answered the notice (T2). */
export const remindersRoom = typedRoom(
  [['paminn paminnelse remind reminder', readReminder]],
  [[t.helpRemind, t.helpRemindDoes]],
);

const AWAITING: readonly Phase[] = ['notified', 'ongoing', 'draft'];

/** `påminn`, `påminn alla som inte svarat`, `påminn igen`. */
function readReminder(rest: string) {
  const said = plain(rest).replace(/[.!]$/, '');
  const again = /^(?:igen|anda|again|anyway)$/.test(said);
  if (!again && !/^(?:alla|all|everybody)?$|(?:svarat|answered|replied)$/.test(said)) return undefined;
  return (turn: TypedTurn) => remind(turn, again);
}

async function remind(turn: TypedTurn, again: boolean): TypedAnswer {
  const { locale, caller } = turn;
  const meeting = await meetingFor(turn, AWAITING);
  if (!meeting.ok) return refused(locale, meeting.error);
  const reminderId = idFromMessage(turn, 1);
  const data = { reminderId, ...(again ? { again } : {}) };
  const { meetingId } = meeting.value;
  const sent = await onceForMessage(turn, meetingId, { type: 'RemindUnanswered', data });
  if (!sent.ok) return refused(locale, sent.error);
  return inWords(remindedText(locale, caller.group, sent.value, reminderId));
}
