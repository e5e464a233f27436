import { z } from 'zod';
import type { Refusal, Result } from '../../../src/domain/basics/result.ts';
import { ok } from '../../../src/domain/basics/result.ts';
import type { Reply } from '../../../src/domain/meeting/vocabulary.ts';
import { REPLY_KINDS } from '../../../src/domain/meeting/vocabulary.ts';
import { refusalMessage } from '../../../src/texts/refusals.ts';
import { commandMeeting } from '../../../src/usecases/command-meeting.ts';
import { openMeeting } from '../../../src/usecases/open-meeting.ts';
import { receipt } from '../../cards/wording.ts';
import type { Turn } from '../../desk.ts';
import type { Shown, ShownOrRefused } from '../shown.ts';
import { idField, verb } from '../verb.ts';

/**
 * The first tap on a reply (D20): registered at once, without inputs. A tap on what one has replied already leaves the
 * details of that reply as they are, so that an old card or a repeated delivery loses nobody's times.
 */
export const replyVerb = verb(
  z.object({ meetingId: idField, kind: z.enum(REPLY_KINDS) }),
  async (turn, { meetingId, kind }) => {
    const { desk, caller } = turn;
    if (kind === 'partial' || kind === 'declined') {
      const opened = await openMeeting(desk.workplace, caller, meetingId);
      if (!opened.ok) return opened;
      const standing = opened.value.state.replies.get(caller.member.personId)?.reply;
      if (standing?.kind === kind) return registerReply(turn, meetingId, standing);
    }
    return registerReply(turn, meetingId, { kind });
  },
);

/** Registers the caller's own reply and answers with their view of the notice, or the frozen one after the meeting. */
export async function registerReply(turn: Turn, meetingId: string, reply: Reply): ShownOrRefused {
  const { desk, caller, locale } = turn;
  const answer = await commandMeeting(desk.workplace, caller, {
    meetingId,
    command: { type: 'Reply', data: { personId: caller.member.personId, reply } },
  });
  if (answer.ok) return ok({ card: 'notice', meeting: answer.value.state, receipt: receipt(locale, reply) });
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
