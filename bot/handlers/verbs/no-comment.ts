import { z } from 'zod';
import { ok } from '../../../src/domain/basics/result.ts';
import { speak } from '../../../src/texts/catalogue.ts';
import { reviewCommandTexts as t } from '../../../src/texts/review.ts';
import { commandMeeting } from '../../../src/usecases/command-meeting.ts';
import { openMeeting } from '../../../src/usecases/open-meeting.ts';
import { refusedText } from '../refused.ts';
import { idField, verb } from '../verb.ts';

/**
 * "No comment" on all of a draft (wording 20), as it stood when the card was drawn. Where it has changed since, the card
 * is drawn anew and says so: nobody's word is taken for what they have not read.
 */
export const noCommentVerb = verb(
  z.object({ meetingId: idField, seen: z.string().max(40) }),
  async ({ desk, caller, locale }, { meetingId, seen }) => {
    const command = { type: 'GiveWord', data: { verdict: 'no-comment', seen } } as const;
    const given = await commandMeeting(desk.workplace, caller, { meetingId, command });
    if (given.ok)
      return ok({ card: 'review', meeting: given.value.state, receipt: speak(locale, t.wordGiven) });
    if (given.error.code !== 'place-changed-meanwhile') return given;
    const opened = await openMeeting(desk.workplace, caller, meetingId);
    if (!opened.ok) return opened;
    const problem = refusedText(locale, given.error);
    return ok({ card: 'review', meeting: opened.value.state, receipt: problem, problem });
  },
);
