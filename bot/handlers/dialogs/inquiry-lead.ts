import { z } from 'zod';
import { ok, refuse } from '../../../src/domain/basics/result.ts';
import type { InquiryCommand } from '../../../src/domain/inquiry/commands.ts';
import { inquiryCommandsNow } from '../../../src/domain/inquiry/views/abilities-now.ts';
import { speak } from '../../../src/texts/catalogue.ts';
import { inquiryDialogTexts as t } from '../../../src/texts/inquiries.ts';
import { deadlineWords } from '../../../src/texts/inquiry-words.ts';
import { commandInquiry } from '../../../src/usecases/inquiries/command-inquiry.ts';
import { onlookerOf, readInquiry } from '../../../src/usecases/inquiries/read-inquiry.ts';
import type { LeadDraft } from '../../cards/inquiry-dialogs.ts';
import { inquiryLeadDialog } from '../../cards/inquiry-dialogs.ts';
import type { Turn } from '../../desk.ts';
import { refusedText } from '../refused.ts';
import { inquirySceneOf } from '../shown-inquiry.ts';
import { idField, typedField } from '../verb.ts';
import type { DialogResult } from './dialog.ts';
import { dialog } from './dialog.ts';

const submission = z.object({
  inquiryId: idField,
  outcome: typedField(20_000),
  date: typedField(20),
  time: typedField(20),
  reason: typedField(20_000),
  what: z.enum(['close', 'extend', 'withdraw']),
});

/** How an inquiry ends, or is given more time (N11). */
export const inquiryLead = dialog({
  opening: z.object({ inquiryId: idField }),
  open: (turn, { inquiryId }) => shown(turn, inquiryId, {}),
  submission,
  async submit(turn, data) {
    const { caller, desk, locale } = turn;
    const done = await commandInquiry(desk.workplace, caller, { command: wished(data) });
    if (!done.ok) {
      const { outcome, date, time, reason } = data;
      return shown(turn, data.inquiryId, {
        ...(outcome ? { outcome } : {}),
        ...(date ? { date } : {}),
        ...(time ? { time } : {}),
        ...(reason ? { reason } : {}),
        problem: refusedText(locale, done.error),
      });
    }
    const deadline = deadlineWords(locale, done.value.state.deadline);
    const said = {
      close: speak(locale, t.closed),
      extend: speak(locale, t.extended, { deadline }),
      withdraw: speak(locale, t.withdrawn),
    };
    return ok({ kind: 'message', text: said[data.what] });
  },
});

function wished({ inquiryId, what, ...typed }: z.infer<typeof submission>): InquiryCommand {
  switch (what) {
    case 'close':
      return { type: 'CloseInquiry', data: { inquiryId, outcome: typed.outcome ?? '' } };
    case 'extend': {
      const deadline = { date: typed.date ?? '', ...(typed.time ? { time: typed.time } : {}) };
      return { type: 'ExtendInquiry', data: { inquiryId, deadline } };
    }
    case 'withdraw':
      return { type: 'WithdrawInquiry', data: { inquiryId, reason: typed.reason ?? '' } };
    default:
      return what satisfies never;
  }
}

async function shown(turn: Turn, inquiryId: string, draft: LeadDraft): DialogResult {
  const { caller, desk, locale } = turn;
  const read = await readInquiry(desk.workplace, caller, inquiryId);
  if (!read.ok) return read;
  const { entryStands, state } = read.value;
  if (!caller.abilities.has('edit-agenda')) return refuse('not-allowed');
  if (!inquiryCommandsNow(state, onlookerOf(caller), entryStands).includes('CloseInquiry'))
    return refuse('inquiry-ended');
  const card = inquiryLeadDialog(inquirySceneOf(turn, state), draft);
  return ok({ kind: 'card', title: speak(locale, t.leadTitle), card });
}
