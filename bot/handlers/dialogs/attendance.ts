import { z } from 'zod';
import { ok, refuse } from '../../../src/domain/basics/result.ts';
import { speak } from '../../../src/texts/catalogue.ts';
import { dialogTexts as t } from '../../../src/texts/dialogs.ts';
import { commandMeeting } from '../../../src/usecases/command-meeting.ts';
import { openMeeting } from '../../../src/usecases/open-meeting.ts';
import { attendanceDialog } from '../../cards/presence-dialogs.ts';
import type { Turn } from '../../desk.ts';
import { refusedText } from '../refused.ts';
import { sceneOf } from '../shown.ts';
import { idField } from '../verb.ts';
import type { DialogResult } from './dialog.ts';
import { chosenIds, dialog } from './dialog.ts';

/** Who is missing of those expected, and who came all the same (D3). */
export const attendance = dialog({
  opening: z.object({ meetingId: idField }),
  open: (turn, { meetingId }) => shown(turn, meetingId),
  submission: z.object({ meetingId: idField, missing: chosenIds, alsoPresent: chosenIds }),
  async submit(turn, { meetingId, missing, alsoPresent }) {
    const { caller, desk, locale } = turn;
    const command = { type: 'ConfirmAttendance', data: { missing, alsoPresent } } as const;
    const confirmed = await commandMeeting(desk.workplace, caller, { meetingId, command });
    if (!confirmed.ok) return shown(turn, meetingId, refusedText(locale, confirmed.error));
    return ok({ kind: 'message', text: speak(locale, t.attendanceConfirmed) });
  },
});

async function shown(turn: Turn, meetingId: string, problem?: string): DialogResult {
  const { caller, desk, locale } = turn;
  if (!caller.abilities.has('run-meeting')) return refuse('not-allowed');
  const opened = await openMeeting(desk.workplace, caller, meetingId);
  if (!opened.ok) return opened;
  const card = attendanceDialog(sceneOf(turn, opened.value.state), problem);
  return ok({ kind: 'card', title: speak(locale, t.attendanceTitle), card });
}
