import { z } from 'zod';
import { ok, refuse } from '../../../src/domain/basics/result.ts';
import { carryingTexts as t } from '../../../src/texts/carrying.ts';
import { speak } from '../../../src/texts/catalogue.ts';
import { openMeeting } from '../../../src/usecases/open-meeting.ts';
import { commandPending } from '../../../src/usecases/pending/command-pending.ts';
import type { ProposalDraft } from '../../cards/carrying-dialogs.ts';
import { proposalDialog } from '../../cards/carrying-dialogs.ts';
import { clipped } from '../../cards/escape.ts';
import type { Turn } from '../../desk.ts';
import { refusedText } from '../refused.ts';
import { sceneOf } from '../shown.ts';
import { idField, typedField } from '../verb.ts';
import type { DialogResult } from './dialog.ts';
import { dialog } from './dialog.ts';

/** A member proposes a matter for the meeting of the card, or a later one if that has no room for it. */
export const proposal = dialog({
  opening: z.object({
    meetingId: idField,
    title: z.string().max(300).exactOptional(),
    background: z.string().max(5_000).exactOptional(),
  }),
  open: (turn, { meetingId, ...words }) =>
    shown(turn, meetingId, { dialogId: turn.desk.workplace.ids.next(), ...words }),
  submission: z.object({
    meetingId: idField,
    dialogId: z.string().regex(/^[A-Za-z0-9-]{8,64}$/),
    title: typedField(1_000),
    background: typedField(20_000),
    minutes: typedField(20),
  }),
  async submit(turn, { meetingId, dialogId, title, background, minutes }) {
    const { caller, desk, locale } = turn;
    const typed: ProposalDraft = {
      dialogId,
      ...(title ? { title } : {}),
      ...(background ? { background } : {}),
      ...(minutes ? { minutes } : {}),
    };
    const again = (problem: string) => shown(turn, meetingId, { ...typed, problem });
    const length = minutes?.trim() ? Number(minutes.trim()) : undefined;
    if (length !== undefined && !Number.isInteger(length)) return again(speak(locale, t.minutesWrong));
    const command = {
      type: 'ProposeMatter',
      data: {
        pendingId: dialogId,
        proposal: {
          title: title ?? '',
          ...(background?.trim() ? { background } : {}),
          ...(length === undefined ? {} : { minutes: length }),
        },
        meetingId,
      },
    } as const;
    const proposed = await commandPending(desk.workplace, caller, { command });
    if (!proposed.ok) return again(refusedText(locale, proposed.error));
    const late = proposed.value.state.waiting.get(dialogId)?.proposedBy?.late;
    const words = { title: clipped(title ?? '', 200) };
    return ok({ kind: 'message', text: speak(locale, late ? t.proposedLate : t.proposed, words) });
  },
});

async function shown(turn: Turn, meetingId: string, draft: ProposalDraft): DialogResult {
  const { caller, desk, locale } = turn;
  if (!caller.abilities.has('reply')) return refuse('not-allowed');
  const opened = await openMeeting(desk.workplace, caller, meetingId);
  if (!opened.ok) return opened;
  const card = proposalDialog(sceneOf(turn, opened.value.state), draft);
  return ok({ kind: 'card', title: speak(locale, t.propose), card });
}
