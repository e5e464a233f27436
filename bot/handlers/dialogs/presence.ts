import { z } from 'zod';
import { ok, refuse } from '../../../src/domain/basics/result.ts';
import type { MeetingCommand } from '../../../src/domain/meeting/commands.ts';
import { personOf } from '../../../src/domain/meeting/people.ts';
import { speak } from '../../../src/texts/catalogue.ts';
import { dialogTexts as t } from '../../../src/texts/dialogs.ts';
import { atTime } from '../../../src/texts/format.ts';
import { commandMeeting } from '../../../src/usecases/command-meeting.ts';
import { openMeeting } from '../../../src/usecases/open-meeting.ts';
import type { PresenceDraft } from '../../cards/presence-dialogs.ts';
import { presenceDialog } from '../../cards/presence-dialogs.ts';
import { plain } from '../../commands/plain.ts';
import { readTime } from '../../commands/times.ts';
import type { Turn } from '../../desk.ts';
import { refusedText } from '../refused.ts';
import { sceneOf } from '../shown.ts';
import { idField, typedField } from '../verb.ts';
import type { DialogResult } from './dialog.ts';
import { dialog } from './dialog.ts';

/** Somebody came or left, at a time that is told (T3). */
export const presence = dialog({
  opening: z.object({ meetingId: idField }),
  open: (turn, { meetingId }) => shown(turn, meetingId),
  submission: z.object({
    meetingId: idField,
    personId: typedField(200),
    time: typedField(20),
    approximate: z.enum(['yes', 'no']).nullish(),
    what: z.enum(['arrived', 'left', 'parts']),
  }),
  async submit(turn, { meetingId, personId, time, approximate, what }) {
    const { caller, desk, locale } = turn;
    const typed = { ...(personId ? { personId } : {}), ...(time ? { time } : {}) };
    if (!personId) return shown(turn, meetingId, { ...typed, problem: speak(locale, t.choosePerson) });
    const at = readTime(plain(time ?? ''));
    const data = {
      personId,
      // What is no time is passed on: the domain refuses it in words.
      ...(at.kind === 'none' ? {} : { time: at.kind === 'read' ? at.value : at.text }),
      ...(approximate === 'yes' ? { approximate: true } : {}),
    };
    const command: MeetingCommand =
      what === 'parts'
        ? { type: 'CorrectPresence', data: { personId, presence: 'present', parts: true } }
        : { type: what === 'arrived' ? 'RegisterArrival' : 'RegisterDeparture', data };
    const answer = await commandMeeting(desk.workplace, caller, { meetingId, command });
    if (!answer.ok) return shown(turn, meetingId, { ...typed, problem: refusedText(locale, answer.error) });
    const { state } = answer.value;
    const known = state.attendance.get(personId);
    const name = personOf(state, personId)?.name ?? '';
    if (what === 'parts') return ok({ kind: 'message', text: speak(locale, t.partsSaved, { name }) });
    const words = { name, time: atTime(locale, (what === 'arrived' ? known?.from : known?.to) ?? '') };
    const text = speak(locale, what === 'arrived' ? t.arrivalSaved : t.departureSaved, words);
    return ok({ kind: 'message', text });
  },
});

async function shown(turn: Turn, meetingId: string, draft: PresenceDraft = {}): DialogResult {
  const { caller, desk, locale } = turn;
  if (!caller.abilities.has('run-meeting')) return refuse('not-allowed');
  const opened = await openMeeting(desk.workplace, caller, meetingId);
  if (!opened.ok) return opened;
  const card = presenceDialog(sceneOf(turn, opened.value.state), draft);
  return ok({ kind: 'card', title: speak(locale, t.presenceTitle), card });
}
