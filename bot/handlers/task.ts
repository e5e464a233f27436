import { z } from 'zod';
import type { Result } from '../../src/domain/basics/result.ts';
import type { Locale } from '../../src/texts/catalogue.ts';
import { localeFor, speak } from '../../src/texts/catalogue.ts';
import { dialogTexts } from '../../src/texts/dialogs.ts';
import type { InboundActivity } from '../activity.ts';
import type { Desk } from '../desk.ts';
import { attendance } from './dialogs/attendance.ts';
import { decision } from './dialogs/decision.ts';
import { decisionTasks } from './dialogs/decision-tasks.ts';
import { defer } from './dialogs/defer.ts';
import type { Dialog, DialogStep } from './dialogs/dialog.ts';
import { inquiryAnswer } from './dialogs/inquiry-answer.ts';
import { inquiryAsk } from './dialogs/inquiry-ask.ts';
import { inquiryEnter } from './dialogs/inquiry-enter.ts';
import { inquiryLead } from './dialogs/inquiry-lead.ts';
import { presence } from './dialogs/presence.ts';
import { proposal } from './dialogs/proposal.ts';
import { proposeWording } from './dialogs/propose-wording.ts';
import { uptakeAnswer, uptakeChoose } from './dialogs/uptake.ts';
import type { InvokeAnswer } from './invoke-answer.ts';
import { withDialog, withDialogMessage } from './invoke-answer.ts';
import { refusedText } from './refused.ts';
import { receive } from './visitor.ts';

/** Every dialog. */
export const DIALOGS: ReadonlyMap<string, Dialog> = new Map([
  ['decision', decision],
  ['decision-tasks', decisionTasks],
  ['attendance', attendance],
  ['presence', presence],
  ['propose-wording', proposeWording],
  ['proposal', proposal],
  ['defer', defer],
  ['inquiry-answer', inquiryAnswer],
  ['inquiry-ask', inquiryAsk],
  ['inquiry-enter', inquiryEnter],
  ['inquiry-lead', inquiryLead],
  ['uptake-answer', uptakeAnswer],
  ['uptake-choose', uptakeChoose],
]);

const valueSchema = z.object({ data: z.looseObject({ dialog: z.string().max(100) }) });

/** `task/fetch`: a dialog opens. */
export function onTaskFetch(desk: Desk, activity: InboundActivity): Promise<InvokeAnswer> {
  return inDialog(desk, activity, 'open');
}

/** `task/submit`: a dialog is sent. Teams sends it up to three times when the answer is late. */
export function onTaskSubmit(desk: Desk, activity: InboundActivity): Promise<InvokeAnswer> {
  return inDialog(desk, activity, 'submit');
}

async function inDialog(
  desk: Desk,
  activity: InboundActivity,
  step: 'open' | 'submit',
): Promise<InvokeAnswer> {
  const locale = localeFor(activity.locale ?? undefined);
  const read = valueSchema.safeParse(activity.value);
  const dialog = read.success ? DIALOGS.get(read.data.data.dialog) : undefined;
  if (!read.success || !dialog) return dialogAnswer(locale, undefined);
  const received = await receive(desk, activity, 'card');
  if (!received.ok) return withDialogMessage(refusedText(locale, received.error));
  return dialogAnswer(locale, await dialog[step](received.value, read.data.data));
}

/** What a dialog shows next, as an answer; undefined data was not the dialog's own. */
export function dialogAnswer(locale: Locale, next: Result<DialogStep> | undefined): InvokeAnswer {
  if (!next) return withDialogMessage(speak(locale, dialogTexts.laterAgain));
  if (!next.ok) return withDialogMessage(refusedText(locale, next.error));
  return next.value.kind === 'card'
    ? withDialog(next.value.title, next.value.card)
    : withDialogMessage(next.value.text);
}
