import { z } from 'zod';
import { ok } from '../../../src/domain/basics/result.ts';
import { readInquiry } from '../../../src/usecases/inquiries/read-inquiry.ts';
import { openMeeting } from '../../../src/usecases/open-meeting.ts';
import { listAgain } from '../shown-tasks.ts';
import { idField, verb } from '../verb.ts';
import { taskListSchema } from './task-list.ts';

/** What a listed person's client asks when it draws a card. The data may be of an older card: only the id is used. */
export const refreshVerb = verb(
  z.union([
    z.object({ meetingId: idField, card: z.enum(['notice', 'meeting', 'review']) }),
    z.object({ inquiryId: idField }),
    taskListSchema,
  ]),
  async (turn, wanted) => {
    const { desk, caller } = turn;
    if ('tasks' in wanted) return listAgain(turn, wanted);
    if ('inquiryId' in wanted) {
      const read = await readInquiry(desk.workplace, caller, wanted.inquiryId);
      return read.ok ? ok({ card: 'inquiry', inquiry: read.value.state, receipt: '' }) : read;
    }
    const { meetingId, card } = wanted;
    const opened = await openMeeting(desk.workplace, caller, meetingId);
    return opened.ok ? ok({ card, meeting: opened.value.state, receipt: '' }) : opened;
  },
);
