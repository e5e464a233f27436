import { z } from 'zod';
import { richTextFromPlain } from '../../../src/domain/basics/rich-text.ts';
import { ok, refuse } from '../../../src/domain/basics/result.ts';
import { PURPOSES } from '../../../src/domain/inquiry/vocabulary.ts';
import { speak } from '../../../src/texts/catalogue.ts';
import { inquiryDialogTexts as t } from '../../../src/texts/inquiries.ts';
import { commandInquiry } from '../../../src/usecases/inquiries/command-inquiry.ts';
import type { AskDraft } from '../../cards/inquiry-ask-dialog.ts';
import { inquiryAskDialog } from '../../cards/inquiry-ask-dialog.ts';
import { alternativesFrom } from '../../commands/read-inquiry.ts';
import type { Turn } from '../../desk.ts';
import { refusedText } from '../refused.ts';
import { typedField } from '../verb.ts';
import type { DialogResult } from './dialog.ts';
import { dialog } from './dialog.ts';

/** A question to the municipalities, written in the channel (N11, D16). */
export const inquiryAsk = dialog({
  opening: z.object({}),
  open: (turn) => shown(turn, { inquiryId: turn.desk.workplace.ids.next() }),
  submission: z.object({
    inquiryId: z.string().regex(/^[\w-]{8,100}$/),
    purpose: z.enum(PURPOSES),
    question: typedField(2_000),
    background: typedField(100_000),
    alternatives: typedField(5_000),
    date: typedField(20),
    time: typedField(20),
    answersTo: typedField(2_000),
  }),
  async submit(turn, typed) {
    const { caller, desk, locale } = turn;
    const { inquiryId, purpose, question, background, alternatives, date, time, answersTo } = typed;
    const data = {
      inquiryId,
      purpose,
      question: question ?? '',
      background: richTextFromPlain(background ?? ''),
      alternatives: alternativesFrom(alternatives ?? ''),
      deadline: { date: date ?? '', ...(time ? { time } : {}) },
      ...(answersTo ? { answersTo } : {}),
    };
    const asked = await commandInquiry(desk.workplace, caller, { command: { type: 'OpenInquiry', data } });
    if (asked.ok) {
      const count = asked.value.state.asked.length;
      return ok({ kind: 'message', text: speak(locale, t.asked, { count }) });
    }
    return shown(turn, {
      inquiryId,
      purpose,
      ...(question ? { question } : {}),
      ...(background ? { background } : {}),
      ...(alternatives ? { alternatives } : {}),
      ...(date ? { date } : {}),
      ...(time ? { time } : {}),
      ...(answersTo ? { answersTo } : {}),
      problem: refusedText(locale, asked.error),
    });
  },
});

async function shown({ caller, desk, locale }: Turn, draft: AskDraft): DialogResult {
  if (!caller.abilities.has('edit-agenda')) return refuse('not-allowed');
  const card = inquiryAskDialog(locale, desk.publicUrl, draft);
  return ok({ kind: 'card', title: speak(locale, t.askTitle), card });
}
