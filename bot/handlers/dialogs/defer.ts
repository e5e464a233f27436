import { z } from 'zod';
import { ok, refuse } from '../../../src/domain/basics/result.ts';
import type { MeetingCommand } from '../../../src/domain/meeting/commands.ts';
import { deferralSentence } from '../../../src/domain/protocol/deferral-wording.ts';
import { carryingTexts as t } from '../../../src/texts/carrying.ts';
import { speak } from '../../../src/texts/catalogue.ts';
import { commandMeeting } from '../../../src/usecases/command-meeting.ts';
import { openMeeting } from '../../../src/usecases/open-meeting.ts';
import type { DeferDraft } from '../../cards/carrying-dialogs.ts';
import { DEFER_CHOICES, deferDialog, deferralFor } from '../../cards/carrying-dialogs.ts';
import type { Turn } from '../../desk.ts';
import { refusedText } from '../refused.ts';
import { sceneOf } from '../shown.ts';
import { nameOfItem } from '../typed/answer.ts';
import { idField, typedField } from '../verb.ts';
import type { DialogResult } from './dialog.ts';
import { dialog } from './dialog.ts';

/** An item is put off, or taken up after all (S12, S19). */
export const defer = dialog({
  opening: z.object({ meetingId: idField, itemId: idField.exactOptional() }),
  open: (turn, { meetingId, itemId }) => shown(turn, meetingId, itemId === undefined ? {} : { itemId }),
  submission: z.object({
    meetingId: idField,
    itemId: idField,
    choice: z.enum(DEFER_CHOICES),
    together: typedField(1_000),
    note: typedField(10_000),
  }),
  async submit(turn, { meetingId, itemId, choice, together, note }) {
    const { caller, desk, locale } = turn;
    const said = { ...(together ? { together } : {}), ...(note ? { note } : {}) };
    const deferral = deferralFor(choice, said);
    const command: MeetingCommand = deferral
      ? { type: 'DeferItem', data: { itemId, deferral } }
      : { type: 'ResumeItem', data: { itemId } };
    const done = await commandMeeting(desk.workplace, caller, { meetingId, command });
    if (!done.ok)
      return shown(turn, meetingId, { itemId, choice, ...said, problem: refusedText(locale, done.error) });
    const item = nameOfItem(done.value.state, itemId);
    const { protocolStyle } = caller.group.settings;
    const text = deferral
      ? speak(locale, t.deferred, { item, sentence: deferralSentence(deferral, protocolStyle) })
      : speak(locale, t.resumed, { item });
    return ok({ kind: 'message', text });
  },
});

async function shown(turn: Turn, meetingId: string, draft: DeferDraft): DialogResult {
  const { caller, desk, locale } = turn;
  if (!caller.abilities.has('run-meeting')) return refuse('not-allowed');
  const opened = await openMeeting(desk.workplace, caller, meetingId);
  if (!opened.ok) return opened;
  return ok({
    kind: 'card',
    title: speak(locale, t.defer),
    card: deferDialog(sceneOf(turn, opened.value.state), draft),
  });
}
