import { z } from 'zod';
import type { Refusal, Result } from '../../../src/domain/basics/result.ts';
import { ok, refuse } from '../../../src/domain/basics/result.ts';
import type { InquiryCommand } from '../../../src/domain/inquiry/commands.ts';
import type { InquiryState } from '../../../src/domain/inquiry/state.ts';
import { askedAs } from '../../../src/domain/inquiry/views/abilities-now.ts';
import { speak } from '../../../src/texts/catalogue.ts';
import { inquiryCardTexts as t } from '../../../src/texts/inquiries.ts';
import { alternativeLabel } from '../../../src/texts/inquiry-words.ts';
import { commandInquiry } from '../../../src/usecases/inquiries/command-inquiry.ts';
import { onlookerOf, readInquiry } from '../../../src/usecases/inquiries/read-inquiry.ts';
import type { Turn } from '../../desk.ts';
import { refusedText } from '../refused.ts';
import type { ShownOrRefused } from '../shown.ts';
import { idField, verb } from '../verb.ts';

const whose = { inquiryId: idField, personId: idField.exactOptional() };

/**
 * A tap on an answer (D20): registered at once, for oneself or for whom one is a delegate. A tap on what is answered
 * already leaves its statement as it is, so that an old card or a repeated delivery loses nobody's words.
 */
export const inquiryAnswerVerb = verb(
  z.object({ ...whose, alternativeId: idField }),
  async (turn, { inquiryId, alternativeId, ...given }) => {
    const found = await concerned(turn, inquiryId, given.personId);
    if (!found.ok) return found;
    const { inquiry, personId } = found.value;
    const standing = inquiry.answers.get(personId);
    const { statement } = standing?.alternativeId === alternativeId ? standing : {};
    const data = { inquiryId, personId, alternativeId, ...(statement === undefined ? {} : { statement }) };
    const alternative = inquiry.alternatives.find((each) => each.alternativeId === alternativeId);
    const answer = alternative ? alternativeLabel(turn.locale, alternative) : '';
    return carryOut(turn, { type: 'GiveAnswer', data }, speak(turn.locale, t.registered, { answer }));
  },
);

/** An answer taken back. */
export const inquiryTakeBackVerb = verb(z.object(whose), async (turn, { inquiryId, ...given }) => {
  const found = await concerned(turn, inquiryId, given.personId);
  if (!found.ok) return found;
  const data = { inquiryId, personId: found.value.personId };
  return carryOut(turn, { type: 'WithdrawAnswer', data }, speak(turn.locale, t.takenBack));
});

/** Whose answer it is: the one named, else the one who pressed. Who was not asked is told so. */
async function concerned(
  { desk, caller }: Turn,
  inquiryId: string,
  named: string | undefined,
): Promise<Result<{ readonly inquiry: InquiryState; readonly personId: string }>> {
  const read = await readInquiry(desk.workplace, caller, inquiryId);
  if (!read.ok) return read;
  const personId = named ?? askedAs(read.value.state, onlookerOf(caller));
  return personId === undefined ? refuse('not-asked') : ok({ inquiry: read.value.state, personId });
}

/** Carries it out and shows the card; one that has ended meanwhile is shown frozen, with the reason (D20). */
async function carryOut(turn: Turn, command: InquiryCommand, receipt: string): ShownOrRefused {
  const { desk, caller } = turn;
  const done = await commandInquiry(desk.workplace, caller, { command });
  if (done.ok) return ok({ card: 'inquiry', inquiry: done.value.state, receipt });
  return done.error.code === 'inquiry-ended' ? frozen(turn, command.data.inquiryId, done.error) : done;
}

async function frozen({ desk, caller, locale }: Turn, inquiryId: string, refusal: Refusal): ShownOrRefused {
  const read = await readInquiry(desk.workplace, caller, inquiryId);
  if (!read.ok) return read;
  return ok({ card: 'inquiry', inquiry: read.value.state, receipt: refusedText(locale, refusal) });
}
