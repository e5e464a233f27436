import { z } from 'zod';
import { ok, refuse } from '../../../src/domain/basics/result.ts';
import { speak } from '../../../src/texts/catalogue.ts';
import { inquiryDialogTexts as t } from '../../../src/texts/inquiries.ts';
import { commandInquiry } from '../../../src/usecases/inquiries/command-inquiry.ts';
import { enterableMeetings } from '../../../src/usecases/inquiries/enterable-meetings.ts';
import { readInquiry } from '../../../src/usecases/inquiries/read-inquiry.ts';
import { openMeeting } from '../../../src/usecases/open-meeting.ts';
import { inquiryEnterDialog } from '../../cards/inquiry-dialogs.ts';
import type { Turn } from '../../desk.ts';
import { refusedText } from '../refused.ts';
import { inquirySceneOf } from '../shown-inquiry.ts';
import { meetingName } from '../typed/answer.ts';
import { idField, typedField } from '../verb.ts';
import type { DialogResult } from './dialog.ts';
import { dialog } from './dialog.ts';

/** A closed inquiry into a protocol that is not agreed (N11). */
export const inquiryEnter = dialog({
  opening: z.object({ inquiryId: idField }),
  open: (turn, { inquiryId }) => shown(turn, inquiryId, { itemId: turn.desk.workplace.ids.next() }),
  submission: z.object({
    inquiryId: idField,
    itemId: z.string().regex(/^[\w-]{8,100}$/),
    meetingId: typedField(200),
  }),
  async submit(turn, { inquiryId, itemId, meetingId }) {
    const { caller, desk, locale } = turn;
    if (!meetingId) return shown(turn, inquiryId, { itemId, problem: speak(locale, t.chooseMeeting) });
    const command = { type: 'EnterInquiry', data: { inquiryId, meetingId, itemId } } as const;
    const entered = await commandInquiry(desk.workplace, caller, { command });
    if (!entered.ok)
      return shown(turn, inquiryId, { itemId, meetingId, problem: refusedText(locale, entered.error) });
    const opened = await openMeeting(desk.workplace, caller, meetingId);
    if (!opened.ok) return opened;
    const meeting = meetingName(locale, opened.value.state);
    return ok({ kind: 'message', text: speak(locale, t.entered, { meeting }) });
  },
});

async function shown(
  turn: Turn,
  inquiryId: string,
  draft: { readonly itemId: string; readonly meetingId?: string; readonly problem?: string },
): DialogResult {
  const { caller, desk, locale } = turn;
  if (!caller.abilities.has('write-protocol')) return refuse('not-allowed');
  const read = await readInquiry(desk.workplace, caller, inquiryId);
  if (!read.ok) return read;
  const { entryStands, state } = read.value;
  if (state.phase === 'open') return refuse('inquiry-not-closed');
  if (state.phase === 'withdrawn') return refuse('inquiry-withdrawn');
  if (entryStands) return refuse('inquiry-entered');
  const meetings = await enterableMeetings(desk.workplace, caller);
  if (meetings.length === 0) return ok({ kind: 'message', text: speak(locale, t.noMeeting) });
  const card = inquiryEnterDialog(inquirySceneOf(turn, state), meetings, draft);
  return ok({ kind: 'card', title: speak(locale, t.enterTitle), card });
}
