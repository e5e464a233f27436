import { z } from 'zod';
import type { Refusal, Result } from '../../../src/domain/basics/result.ts';
import { ok } from '../../../src/domain/basics/result.ts';
import { inviteeOf } from '../../../src/domain/meeting/people.ts';
import type { Reply } from '../../../src/domain/meeting/vocabulary.ts';
import { REPLY_KINDS } from '../../../src/domain/meeting/vocabulary.ts';
import { refusalMessage } from '../../../src/texts/refusals.ts';
import { commandMeeting } from '../../../src/usecases/command-meeting.ts';
import { openMeeting } from '../../../src/usecases/open-meeting.ts';
import { receipt, receiptFor } from '../../cards/wording.ts';
import type { Turn } from '../../desk.ts';
import type { Shown, ShownOrRefused } from '../shown.ts';
import { idField, verb } from '../verb.ts';

/**
 * The first tap on a reply (D20): registered at once, without inputs. A tap on what one has replied already leaves the
 * details of that reply as they are, so that an old card or a repeated delivery loses nobody's times.
 */
export const replyVerb = verb(
  // Whom it is for, where that is not oneself: the roster says whether one answers for them.
  z.object({ meetingId: idField, kind: z.enum(REPLY_KINDS), personId: idField.optional() }),
  async (turn, { meetingId, kind, personId = turn.caller.member.personId }) => {
    const { desk, caller } = turn;
    if (kind === 'partial' || kind === 'declined') {
      const opened = await openMeeting(desk.workplace, caller, meetingId);
      if (!opened.ok) return opened;
      const standing = opened.value.state.replies.get(personId)?.reply;
      if (standing?.kind === kind) return registerReply(turn, meetingId, standing, personId);
    }
    return registerReply(turn, meetingId, { kind }, personId);
  },
);

/** Registers a reply and answers with the caller's view of the notice, or the frozen one after the meeting. */
export async function registerReply(
  turn: Turn,
  meetingId: string,
  reply: Reply,
  personId = turn.caller.member.personId,
): ShownOrRefused {
  const { desk, caller, locale } = turn;
  const answer = await commandMeeting(desk.workplace, caller, {
    meetingId,
    command: { type: 'Reply', data: { personId, reply } },
  });
  if (answer.ok) {
    const meeting = answer.value.state;
    const other = personId === caller.member.personId ? undefined : inviteeOf(meeting, personId);
    const said = other ? receiptFor(locale, other.name, reply) : receipt(locale, reply);
    return ok({ card: 'notice', meeting, receipt: said });
  }
  return answer.error.code === 'meeting-ended' ? frozen(turn, meetingId, answer.error) : answer;
}

async function frozen(turn: Turn, meetingId: string, refusal: Refusal): Promise<Result<Shown>> {
  const opened = await openMeeting(turn.desk.workplace, turn.caller, meetingId);
  if (!opened.ok) return opened;
  return ok({
    card: 'notice',
    meeting: opened.value.state,
    receipt: refusalMessage(turn.locale, refusal),
  });
}
