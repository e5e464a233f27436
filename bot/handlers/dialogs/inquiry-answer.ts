import { z } from 'zod';
import { ok, refuse } from '../../../src/domain/basics/result.ts';
import { canAnswerFor } from '../../../src/domain/inquiry/views/abilities-now.ts';
import { speak } from '../../../src/texts/catalogue.ts';
import { dialogTexts } from '../../../src/texts/dialogs.ts';
import { inquiryCardTexts, inquiryDialogTexts as t } from '../../../src/texts/inquiries.ts';
import { alternativeLabel } from '../../../src/texts/inquiry-words.ts';
import { commandInquiry } from '../../../src/usecases/inquiries/command-inquiry.ts';
import { onlookerOf, readInquiry } from '../../../src/usecases/inquiries/read-inquiry.ts';
import type { AnswerDraft } from '../../cards/inquiry-dialogs.ts';
import { inquiryAnswerDialog } from '../../cards/inquiry-dialogs.ts';
import { tallyIn } from '../../cards/inquiry-scene.ts';
import type { Turn } from '../../desk.ts';
import { refusedText } from '../refused.ts';
import { inquirySceneOf } from '../shown-inquiry.ts';
import { idField, typedField } from '../verb.ts';
import type { DialogResult } from './dialog.ts';
import { dialog } from './dialog.ts';

/** An answer with a statement, one's own or for somebody one may answer for (D4). */
export const inquiryAnswer = dialog({
  opening: z.object({ inquiryId: idField, personId: idField.exactOptional() }),
  open: (turn, { inquiryId, ...draft }) => shown(turn, inquiryId, draft),
  submission: z.object({
    inquiryId: idField,
    personId: typedField(200),
    alternativeId: typedField(200),
    statement: typedField(10_000),
  }),
  async submit(turn, { inquiryId, personId, alternativeId, statement }) {
    const { caller, desk, locale } = turn;
    const typed = {
      ...(personId ? { personId } : {}),
      ...(alternativeId ? { alternativeId } : {}),
      ...(statement ? { statement } : {}),
    };
    if (!personId) return shown(turn, inquiryId, { ...typed, problem: speak(locale, t.choosePerson) });
    if (!alternativeId) return shown(turn, inquiryId, { ...typed, problem: speak(locale, t.chooseAnswer) });
    const data = { inquiryId, personId, alternativeId, ...(statement ? { statement } : {}) };
    const command = { type: 'GiveAnswer', data } as const;
    const given = await commandInquiry(desk.workplace, caller, { command });
    if (!given.ok) return shown(turn, inquiryId, { ...typed, problem: refusedText(locale, given.error) });
    const row = tallyIn({ group: caller.group, inquiry: given.value.state })
      .municipalities.flatMap(({ people }) => people)
      .find((person) => person.personId === personId);
    if (!row?.answer) return ok({ kind: 'message', text: speak(locale, dialogTexts.laterAgain) });
    const answer = alternativeLabel(locale, row.answer);
    const text = onlookerOf(caller).personIds.includes(personId)
      ? speak(locale, inquiryCardTexts.registered, { answer })
      : speak(locale, inquiryCardTexts.registeredFor, { ...row, answer });
    return ok({ kind: 'message', text });
  },
});

async function shown(turn: Turn, inquiryId: string, draft: AnswerDraft): DialogResult {
  const { caller, desk, locale } = turn;
  const read = await readInquiry(desk.workplace, caller, inquiryId);
  if (!read.ok) return read;
  const { state } = read.value;
  if (state.phase !== 'open') return refuse('inquiry-ended');
  const people = canAnswerFor(state, onlookerOf(caller));
  if (people.length === 0) return refuse('not-asked');
  // Opened for somebody, it is about them alone.
  const about = draft.personId !== undefined && people.includes(draft.personId) && !draft.problem;
  const card = inquiryAnswerDialog(
    inquirySceneOf(turn, state),
    about && !caller.abilities.has('reply-for-others') ? [draft.personId] : people,
    draft,
  );
  return ok({ kind: 'card', title: speak(locale, t.answerTitle), card });
}
