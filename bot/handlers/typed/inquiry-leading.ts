import { richTextFromPlain } from '../../../src/domain/basics/rich-text.ts';
import type { Result } from '../../../src/domain/basics/result.ts';
import type { InquiryCommand, InquiryCommandType } from '../../../src/domain/inquiry/commands.ts';
import type { InquiryState } from '../../../src/domain/inquiry/state.ts';
import { speak } from '../../../src/texts/catalogue.ts';
import { inquiryCommandTexts as t, inquiryDialogTexts } from '../../../src/texts/inquiries.ts';
import { deadlineWords } from '../../../src/texts/inquiry-words.ts';
import { commandInquiry } from '../../../src/usecases/inquiries/command-inquiry.ts';
import { enterableMeetings } from '../../../src/usecases/inquiries/enterable-meetings.ts';
import { listInquiries } from '../../../src/usecases/inquiries/list-inquiries.ts';
import { readInquiry } from '../../../src/usecases/inquiries/read-inquiry.ts';
import { openMeeting } from '../../../src/usecases/open-meeting.ts';
import { inquiryAskCard } from '../../cards/inquiry-ask-dialog.ts';
import { clipped } from '../../cards/escape.ts';
import { readDue, readQuestion } from '../../commands/read-inquiry.ts';
import { asCard, inWords } from '../reply-to.ts';
import type { TypedAnswer } from './answer.ts';
import { meetingName, refused } from './answer.ts';
import { chooseInquiry, doneOrUnclear } from './inquiry-choosing.ts';
import type { TypedTurn } from './typed-turn.ts';
import { idFromMessage, onceKey } from './typed-turn.ts';

/** `fråga senast 4 maj: ...`; `fråga` alone is answered with where a question is written. */
export async function askTyped(turn: TypedTurn, rest: string): TypedAnswer {
  const { caller, locale } = turn;
  if (!caller.abilities.has('edit-agenda')) return refused(locale, { code: 'not-allowed' });
  if (rest === '') return asCard(inquiryAskCard(locale, turn.desk.publicUrl));
  const typed = readQuestion(rest, today(turn));
  if (typed.notADay !== undefined)
    return inWords(speak(locale, t.notADay, { words: clipped(typed.notADay, 60) }));
  if (!typed.deadline)
    return inWords(speak(locale, t.needsDeadline, { question: clipped(typed.question, 200) }));
  const { alternatives, background, deadline, purpose, question } = typed;
  const inquiryId = idFromMessage(turn, 1);
  const data = {
    inquiryId,
    purpose,
    question,
    background: richTextFromPlain(background),
    alternatives,
    deadline,
  };
  const asked = await carryOut(turn, { type: 'OpenInquiry', data });
  if (!asked.ok) return refused(locale, asked.error);
  const words = { count: asked.value.asked.length, deadline: deadlineWords(locale, deadline) };
  return inWords(speak(locale, t.asked, words));
}

/** `avsluta frågan: att ...`. */
export async function closeTyped(turn: TypedTurn, about: string, outcome: string): TypedAnswer {
  return withOpen(turn, 'CloseInquiry', about, async ({ inquiryId }) => {
    const closed = await carryOut(turn, { type: 'CloseInquiry', data: { inquiryId, outcome } });
    return closed.ok
      ? inWords(speak(turn.locale, inquiryDialogTexts.closed))
      : refused(turn.locale, closed.error);
  });
}

/** `återkalla frågan: skäl`. */
export async function withdrawTyped(turn: TypedTurn, about: string, reason: string): TypedAnswer {
  return withOpen(turn, 'WithdrawInquiry', about, async ({ inquiryId }) => {
    const withdrawn = await carryOut(turn, { type: 'WithdrawInquiry', data: { inquiryId, reason } });
    return withdrawn.ok
      ? inWords(speak(turn.locale, inquiryDialogTexts.withdrawn))
      : refused(turn.locale, withdrawn.error);
  });
}

/** `förläng frågan till 11 maj`. */
export async function extendTyped(turn: TypedTurn, about: string, words: string): TypedAnswer {
  const { locale } = turn;
  const deadline = readDue(words, today(turn));
  if (!deadline) return inWords(speak(locale, t.notADay, { words: clipped(words, 60) }));
  return withOpen(turn, 'ExtendInquiry', about, async ({ inquiryId }) => {
    const extended = await carryOut(turn, { type: 'ExtendInquiry', data: { inquiryId, deadline } });
    return extended.ok
      ? inWords(speak(locale, inquiryDialogTexts.extended, { deadline: deadlineWords(locale, deadline) }))
      : refused(locale, extended.error);
  });
}

/** `för in frågan`: into the next protocol that can be written in. */
export async function enterTyped(turn: TypedTurn, about: string): TypedAnswer {
  const { caller, desk, locale } = turn;
  if (!caller.abilities.has('write-protocol')) return refused(locale, { code: 'not-allowed' });
  const closed = await closedNotEntered(turn);
  if (!closed.ok) return refused(locale, closed.error);
  const chosen = chooseInquiry(turn, closed.value, about);
  if (chosen.kind === 'unclear') return doneOrUnclear(turn, 'EnterInquiry', chosen.answer);
  const [meeting] = await enterableMeetings(desk.workplace, caller);
  if (!meeting) return inWords(speak(locale, inquiryDialogTexts.noMeeting));
  const { inquiryId } = chosen.inquiry;
  const { meetingId } = meeting;
  const data = { inquiryId, meetingId, itemId: idFromMessage(turn, 1) };
  const entered = await carryOut(turn, { type: 'EnterInquiry', data });
  if (!entered.ok) return refused(locale, entered.error);
  const opened = await openMeeting(desk.workplace, caller, meetingId);
  if (!opened.ok) return refused(locale, opened.error);
  const name = meetingName(locale, opened.value.state);
  return inWords(speak(locale, inquiryDialogTexts.entered, { meeting: name }));
}

async function withOpen(
  turn: TypedTurn,
  type: InquiryCommandType,
  about: string,
  run: (inquiry: InquiryState) => TypedAnswer,
): TypedAnswer {
  const { caller, desk, locale } = turn;
  if (!caller.abilities.has('edit-agenda')) return refused(locale, { code: 'not-allowed' });
  const list = await listInquiries(desk.workplace, caller);
  if (!list.ok) return refused(locale, list.error);
  const chosen = chooseInquiry(turn, list.value.open, about);
  return chosen.kind === 'one' ? run(chosen.inquiry) : doneOrUnclear(turn, type, chosen.answer);
}

/** Those that ended with an outcome and stand in no protocol. */
async function closedNotEntered({ caller, desk }: TypedTurn): Promise<Result<readonly InquiryState[]>> {
  const list = await listInquiries(desk.workplace, caller);
  if (!list.ok) return list;
  const found: InquiryState[] = [];
  for (const { inquiryId, status } of list.value.ended) {
    if (status === 'withdrawn') continue;
    const read = await readInquiry(desk.workplace, caller, inquiryId);
    if (read.ok && !read.value.entryStands) found.push(read.value.state);
  }
  return { ok: true, value: found };
}

async function carryOut(turn: TypedTurn, command: InquiryCommand): Promise<Result<InquiryState>> {
  const { caller, desk } = turn;
  const done = await commandInquiry(desk.workplace, caller, { command, ...onceKey(turn, command) });
  return done.ok ? { ok: true, value: done.value.state } : done;
}

function today({ caller, desk }: TypedTurn): string {
  return desk.workplace.clock.now(caller.group.settings.timeZone).date;
}
