import { z } from 'zod';
import { ok } from '../../../src/domain/basics/result.ts';
import type { MeetingState } from '../../../src/domain/meeting/state.ts';
import type { PresentsItem } from '../../../src/domain/meeting/views/presenter-cues.ts';
import { readInquiry } from '../../../src/usecases/inquiries/read-inquiry.ts';
import { openMeeting } from '../../../src/usecases/open-meeting.ts';
import type { Turn } from '../../desk.ts';
import { listAgain } from '../shown-tasks.ts';
import { uptakeOn } from '../shown-uptake.ts';
import { idField, verb } from '../verb.ts';
import { taskListSchema } from './task-list.ts';

/** What a listed person's client asks when it draws a card. The data may be of an older card: only the id is used. */
export const refreshVerb = verb(
  z.union([
    z.object({ meetingId: idField, card: z.enum(['notice', 'meeting', 'review']) }),
    z.object({ meetingId: idField, card: z.literal('cue'), itemId: idField }),
    z.object({ meetingId: idField, place: z.enum(['protocol', 'matrix']) }),
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
    if ('place' in wanted) return uptakeOn(turn, { meetingId: wanted.meetingId, card: wanted.place });
    const opened = await openMeeting(desk.workplace, caller, wanted.meetingId);
    if (!opened.ok) return opened;
    const meeting = opened.value.state;
    return wanted.card === 'cue'
      ? ok({ card: 'cue', meeting, cue: theirs(turn, meeting, wanted.itemId), receipt: '' })
      : ok({ card: wanted.card, meeting, receipt: '' });
  },
);

/** The item as the caller presents it, under whichever of their ids: nobody sees another's turn as their own. */
function theirs({ caller }: Turn, meeting: MeetingState, itemId: string): PresentsItem {
  const { formerIds = [], personId } = caller.member;
  const cue = meeting.cues.find((each) => each.itemId === itemId && formerIds.includes(each.personId));
  return { itemId, personId: cue?.personId ?? personId };
}
