import { z } from 'zod';
import { ok } from '../../../src/domain/basics/result.ts';
import { openMeeting } from '../../../src/usecases/open-meeting.ts';
import { idField, verb } from '../verb.ts';

/** What a listed person's client asks when it draws a card. The data may be of an older card: only the id is used. */
export const refreshVerb = verb(
  z.object({ meetingId: idField, card: z.enum(['notice', 'meeting']) }),
  async ({ desk, caller }, { meetingId, card }) => {
    const opened = await openMeeting(desk.workplace, caller, meetingId);
    return opened.ok ? ok({ card, meeting: opened.value.state, receipt: '' }) : opened;
  },
);
