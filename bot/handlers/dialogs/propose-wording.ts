import { z } from 'zod';
import { ok, refuse } from '../../../src/domain/basics/result.ts';
import { isReviewer } from '../../../src/domain/meeting/review/words.ts';
import { wordingAt } from '../../../src/domain/meeting/review/wording-at.ts';
import type { MeetingState } from '../../../src/domain/meeting/state.ts';
import { ATTENDANCE, CLOSING, OPENING } from '../../../src/domain/meeting/vocabulary.ts';
import { speak } from '../../../src/texts/catalogue.ts';
import { reviewCardTexts as t } from '../../../src/texts/review.ts';
import { commandMeeting } from '../../../src/usecases/command-meeting.ts';
import { openMeeting } from '../../../src/usecases/open-meeting.ts';
import type { WordingDraft } from '../../cards/propose-wording-dialog.ts';
import { choosePlaceDialog, proposeWordingDialog } from '../../cards/propose-wording-dialog.ts';
import { proposedWording } from '../../commands/proposed-wording.ts';
import type { Turn } from '../../desk.ts';
import { refusedText } from '../refused.ts';
import { sceneOf } from '../shown.ts';
import { idField, typedField } from '../verb.ts';
import type { DialogResult } from './dialog.ts';
import { dialog } from './dialog.ts';

const submission = z.discriminatedUnion('step', [
  z.object({ step: z.literal('place'), meetingId: idField, place: typedField(200) }),
  z.object({ step: z.literal('again'), meetingId: idField }),
  z.object({
    step: z.literal('wording'),
    meetingId: idField,
    place: idField,
    dialogId: z.string().regex(/^[\w-]{8,100}$/),
    seen: z.string().max(40),
    text: typedField(100_000),
    clauses: typedField(100_000),
    outcome: typedField(20_000),
    comment: typedField(20_000),
  }),
]);

/** A reviewer proposes another wording of a part of the draft, or comments on it (N10). For those who are asked alone. */
export const proposeWording = dialog({
  opening: z.object({ meetingId: idField }),
  open: (turn, { meetingId }) => asReviewer(turn, meetingId, (meeting) => choosing(turn, meeting)),
  submission,
  submit: (turn, sent) =>
    asReviewer(turn, sent.meetingId, (meeting) => {
      if (sent.step === 'again') return choosing(turn, meeting);
      if (sent.step === 'wording') return send(turn, meeting, sent);
      const { place } = sent;
      if (!place || !wordingAt(meeting, place))
        return choosing(turn, meeting, speak(turn.locale, t.choosePlace));
      return writing(turn, meeting, { dialogId: turn.desk.workplace.ids.next(), place });
    }),
});

type Sent = Extract<z.infer<typeof submission>, { step: 'wording' }>;

async function send(turn: Turn, meeting: MeetingState, sent: Sent): DialogResult {
  const { caller, desk, locale } = turn;
  const { meetingId, place, dialogId, seen, text, clauses, outcome, comment } = sent;
  const standing = wordingAt(meeting, place);
  if (!standing) return choosing(turn, meeting, speak(locale, t.choosePlace));
  // A field that somebody emptied comes as nothing at all; one that was not shown does too.
  const hasText = place !== ATTENDANCE;
  const hasDecisions = hasText && place !== OPENING && place !== CLOSING;
  const typed = {
    ...(hasText ? { text: text ?? '' } : {}),
    ...(hasDecisions ? { clauses: clauses ?? '', outcome: outcome ?? '' } : {}),
  };
  const wording = proposedWording(standing, typed, (part) => `${dialogId}-${part}`);
  const data = {
    proposalId: dialogId,
    place,
    wording,
    seen,
    ...(comment?.trim() ? { comment } : {}),
  };
  const proposed = await commandMeeting(desk.workplace, caller, {
    meetingId,
    command: { type: 'ProposeWording', data },
  });
  if (proposed.ok) return ok({ kind: 'message', text: speak(locale, t.proposed) });
  return writing(turn, meeting, {
    dialogId,
    place,
    ...typed,
    ...(comment ? { comment } : {}),
    problem: refusedText(locale, proposed.error),
  });
}

async function asReviewer(
  turn: Turn,
  meetingId: string,
  then: (meeting: MeetingState) => DialogResult,
): DialogResult {
  const { caller, desk } = turn;
  const opened = await openMeeting(desk.workplace, caller, meetingId);
  if (!opened.ok) return opened;
  const { state } = opened.value;
  return isReviewer(state, caller.member.personId) ? then(state) : refuse('not-a-reviewer');
}

function choosing(turn: Turn, meeting: MeetingState, problem?: string): DialogResult {
  const card = choosePlaceDialog(sceneOf(turn, meeting), problem);
  return Promise.resolve(ok({ kind: 'card', title: speak(turn.locale, t.proposeTitle), card }));
}

function writing(turn: Turn, meeting: MeetingState, draft: WordingDraft): DialogResult {
  const card = proposeWordingDialog(sceneOf(turn, meeting), draft);
  return Promise.resolve(ok({ kind: 'card', title: speak(turn.locale, t.proposeTitle), card }));
}
