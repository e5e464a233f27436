import { z } from 'zod';
import { ok } from '../../../src/domain/basics/result.ts';
import { commandMeeting } from '../../../src/usecases/command-meeting.ts';
import { remindedText } from '../../cards/remind-part.ts';
import { idField, verb } from '../verb.ts';

/** Reminds those who have not answered (T2). A second delivery, or a second person with the same card, reminds nobody. */
export const remindVerb = verb(
  z.object({ meetingId: idField, round: z.number().int().min(0).max(10_000) }),
  async ({ desk, caller, locale }, { meetingId, round }) => {
    const reminderId = `card-${round}`;
    const sent = await commandMeeting(desk.workplace, caller, {
      meetingId,
      command: { type: 'RemindUnanswered', data: { reminderId } },
    });
    if (!sent.ok) return sent;
    const meeting = sent.value.state;
    return ok({
      card: 'notice',
      meeting,
      receipt: remindedText(locale, caller.group, meeting, reminderId),
    });
  },
);
