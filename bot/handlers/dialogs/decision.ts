import { z } from 'zod';
import type { Refusal } from '../../../src/domain/basics/result.ts';
import { ok } from '../../../src/domain/basics/result.ts';
import { speak } from '../../../src/texts/catalogue.ts';
import { cardTexts } from '../../../src/texts/cards.ts';
import { dialogTexts as t } from '../../../src/texts/dialogs.ts';
import { commandMeeting } from '../../../src/usecases/command-meeting.ts';
import { openMeeting } from '../../../src/usecases/open-meeting.ts';
import type { DecisionDraft } from '../../cards/decision-dialog.ts';
import { decisionDialog } from '../../cards/decision-dialog.ts';
import { clausesFrom } from '../../commands/clauses-from.ts';
import type { Turn } from '../../desk.ts';
import { refusedText } from '../refused.ts';
import { sceneOf } from '../shown.ts';
import { idField, typedField } from '../verb.ts';
import { afterDecision } from './decision-tasks.ts';
import type { DialogResult } from './dialog.ts';
import { dialog } from './dialog.ts';

/** Att-clauses of an item, saved or saved and posted (T4). Only for those who write the protocol (wording 23). */
export const decision = dialog({
  opening: z.object({
    meetingId: idField,
    itemId: idField.exactOptional(),
    typed: z.string().max(20_000).exactOptional(),
  }),
  open: (turn, { meetingId, itemId, typed }) =>
    shown(turn, meetingId, {
      dialogId: turn.desk.workplace.ids.next(),
      ...(itemId === undefined ? {} : { itemId }),
      ...(typed === undefined ? {} : { typed }),
    }),
  submission: z.object({
    meetingId: idField,
    dialogId: z.string().regex(/^[\w-]{8,100}$/),
    itemId: idField,
    clauses: typedField(100_000),
    post: z.enum(['yes', 'no']),
  }),
  async submit(turn, { meetingId, dialogId, itemId, clauses, post }) {
    const { caller, desk, locale } = turn;
    const typed = clauses ?? '';
    const again = (problem: string) => shown(turn, meetingId, { dialogId, itemId, typed, problem });
    const refused = (refusal: Refusal) => again(refusedText(locale, refusal));
    const texts = clausesFrom(typed);
    if (texts.length === 0) return again(speak(locale, t.decisionEmpty));
    for (const [index, text] of texts.entries()) {
      // The id comes from the dialog: sent twice it is one clause, sent again with other words it is a rewording.
      const data = { itemId, clauseId: `${dialogId}-${index + 1}`, text };
      const kept = await commandMeeting(desk.workplace, caller, {
        meetingId,
        command: { type: 'RecordClause', data },
      });
      if (!kept.ok) return refused(kept.error);
    }
    const count = texts.length;
    const recorded = { meetingId, itemId, dialogId };
    if (post === 'no') return afterDecision(turn, recorded, speak(locale, t.decisionSaved, { count }));
    const command = { type: 'PostDecisions', data: { itemId } } as const;
    const posted = await commandMeeting(desk.workplace, caller, { meetingId, command });
    if (!posted.ok) return refused(posted.error);
    return afterDecision(turn, recorded, speak(locale, t.decisionPosted, { count }));
  },
});

async function shown(turn: Turn, meetingId: string, draft: DecisionDraft): DialogResult {
  const { caller, desk, locale } = turn;
  if (!caller.abilities.has('write-protocol'))
    return ok({ kind: 'message', text: speak(locale, cardTexts.onlySecretariatDecides) });
  const opened = await openMeeting(desk.workplace, caller, meetingId);
  if (!opened.ok) return opened;
  const card = decisionDialog(sceneOf(turn, opened.value.state), draft);
  return ok({ kind: 'card', title: speak(locale, t.decisionTitle), card });
}
