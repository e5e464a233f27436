import type { InquiryState } from '../../../src/domain/inquiry/state.ts';
import type { Alternative } from '../../../src/domain/inquiry/vocabulary.ts';
import { askedAs, canAnswerFor } from '../../../src/domain/inquiry/views/abilities-now.ts';
import { inviteeOf } from '../../../src/domain/meeting/people.ts';
import { LOCALES, speak } from '../../../src/texts/catalogue.ts';
import { inquiryCardTexts, inquiryCommandTexts as t } from '../../../src/texts/inquiries.ts';
import { alternativeLabel } from '../../../src/texts/inquiry-words.ts';
import { enumeration } from '../../../src/texts/format.ts';
import { commandInquiry } from '../../../src/usecases/inquiries/command-inquiry.ts';
import { listInquiries } from '../../../src/usecases/inquiries/list-inquiries.ts';
import { onlookerOf } from '../../../src/usecases/inquiries/read-inquiry.ts';
import { clipped } from '../../cards/escape.ts';
import { findPerson } from '../../commands/find-person.ts';
import { readAttendance } from '../../commands/parse-attendance.ts';
import { plain } from '../../commands/plain.ts';
import type { TypedAnswerReading } from '../../commands/read-inquiry.ts';
import { isAbout, readInquiryAnswer } from '../../commands/read-inquiry.ts';
import { inWords } from '../reply-to.ts';
import type { TypedAnswer } from './answer.ts';
import { refused } from './answer.ts';
import { chooseInquiry, doneOrUnclear, severalInquiries } from './inquiry-choosing.ts';
import { meetingRoom } from './meeting-room.ts';
import type { TypedTurn } from './typed-turn.ts';
import { meetingFor, onceKey } from './typed-turn.ts';

/** `svara ja`, `svara bredband: ja`, `svara nej för Bjuv yttrande: ...`. */
export async function answerTyped(turn: TypedTurn, rest: string): TypedAnswer {
  const { locale } = turn;
  const open = await openFor(turn);
  if (!open.ok) return refused(locale, open.error);
  if (open.value.length === 0) return inWords(speak(locale, t.noneOpen));
  const { readings, statement } = readInquiryAnswer(rest);
  for (const reading of readings) {
    const fits = fitting(open.value, reading);
    const [first, second] = fits;
    if (second) return severalInquiries(turn, [...new Set(fits.map(({ inquiry }) => inquiry))]);
    if (first) return register(turn, first, reading.of, statement);
  }
  const about = readings.find((reading) => reading.about !== undefined)?.about;
  const chosen = chooseInquiry(turn, open.value, open.value.length > 1 ? (about ?? '') : '');
  if (chosen.kind === 'unclear') return chosen.answer;
  const { alternatives, question } = chosen.inquiry;
  const labels = alternatives.map((alternative) => alternativeLabel(locale, alternative));
  const answers = enumeration(locale, labels);
  return inWords(speak(locale, t.choices, { question: clipped(question, 200), answers }));
}

/**
 * `svar ja` may be meant for the notice or for an inquiry: where both wait for this person it is asked which, and only
 * what is no reply to a notice, or can be nothing else, is taken for an answer.
 */
export async function answerNoticeOrInquiry(turn: TypedTurn, rest: string): TypedAnswer {
  const { caller, locale } = turn;
  const asReply = readAttendance(rest) ? meetingRoom.read(`närvaro ${rest}`) : undefined;
  if (!asReply) return answerTyped(turn, rest);
  const open = await openFor(turn);
  const [first] = open.ok
    ? readInquiryAnswer(rest).readings.flatMap((reading) => fitting(open.value, reading))
    : [];
  if (!first) return asReply(turn);
  const meeting = await meetingFor(turn, ['ongoing', 'notified']);
  if (!meeting.ok || !inviteeOf(meeting.value, caller.member.personId)) return answerTyped(turn, rest);
  const question = clipped(first.inquiry.question, 200);
  return inWords(speak(locale, t.noticeOrInquiry, { question, answer: clipped(rest, 60) }));
}

/** `återta svaret`, `återta svaret bredband`. */
export async function takeBackTyped(turn: TypedTurn, about: string): TypedAnswer {
  const { caller, desk, locale } = turn;
  const open = await openFor(turn);
  if (!open.ok) return refused(locale, open.error);
  if (open.value.length === 0) return inWords(speak(locale, t.noneOpen));
  const onlooker = onlookerOf(caller);
  const mine = open.value.filter((inquiry) => inquiry.answers.has(askedAs(inquiry, onlooker) ?? ''));
  const chosen = chooseInquiry(turn, mine, about);
  if (chosen.kind === 'unclear') return doneOrUnclear(turn, 'WithdrawAnswer', chosen.answer);
  const { inquiryId } = chosen.inquiry;
  const personId = askedAs(chosen.inquiry, onlooker) ?? '';
  const command = { type: 'WithdrawAnswer', data: { inquiryId, personId } } as const;
  const done = await commandInquiry(desk.workplace, caller, { command, ...onceKey(turn, command) });
  return done.ok ? inWords(speak(locale, inquiryCardTexts.takenBack)) : refused(locale, done.error);
}

interface Fitting {
  readonly inquiry: InquiryState;
  readonly alternative: Alternative;
}

/** The open inquiries that this person may answer, for themselves or somebody. */
async function openFor({ caller, desk }: TypedTurn) {
  const list = await listInquiries(desk.workplace, caller);
  if (!list.ok) return list;
  const onlooker = onlookerOf(caller);
  const open = list.value.open.filter((inquiry) => canAnswerFor(inquiry, onlooker).length > 0);
  return { ok: true, value: open } as const;
}

/** Which inquiry and which of its alternatives a reading can mean. */
function fitting(open: readonly InquiryState[], { about, answer }: TypedAnswerReading): readonly Fitting[] {
  const wanted = plain(answer);
  return open
    .filter(({ question }) => about === undefined || isAbout(question, about))
    .flatMap((inquiry) => {
      const names = inquiry.alternatives.map((alternative) => ({
        alternative,
        labels: LOCALES.map((locale) => plain(alternativeLabel(locale, alternative))),
      }));
      const whole = names.filter(({ labels }) => labels.includes(wanted));
      const begun = names.filter(
        ({ labels }) => wanted !== '' && labels.some((each) => each.startsWith(wanted)),
      );
      const [found, other] = whole.length > 0 ? whole : begun;
      return found && !other ? [{ inquiry, alternative: found.alternative }] : [];
    });
}

async function register(
  turn: TypedTurn,
  { inquiry, alternative }: Fitting,
  of: string | undefined,
  statement: string | undefined,
): TypedAnswer {
  const { caller, desk, locale } = turn;
  const { inquiryId, asked } = inquiry;
  const onlooker = onlookerOf(caller);
  const mine = askedAs(inquiry, onlooker);
  const found = of === undefined ? undefined : findPerson(asked, of);
  if (found && found.kind !== 'one')
    return inWords(speak(locale, t.nobody, { name: clipped(of ?? '', 100) }));
  const principals = onlooker.answersFor.filter((id) => asked.some(({ personId }) => personId === id));
  // A delegate of one director answers for nobody else; of several it must be said for whom.
  const personId = found?.person.personId ?? mine ?? (principals.length === 1 ? principals[0] : undefined);
  const person = asked.find((each) => each.personId === personId);
  if (!person) return inWords(speak(locale, t.whose, { organisation: asked[0]?.organisation ?? '' }));
  const { alternativeId } = alternative;
  const standing = inquiry.answers.get(person.personId);
  // The same answer without words leaves the words that were given with it, as a tap on the card does.
  const kept = statement ?? (standing?.alternativeId === alternativeId ? standing.statement : undefined);
  const data = {
    inquiryId,
    personId: person.personId,
    alternativeId,
    ...(kept === undefined ? {} : { statement: kept }),
  };
  const command = { type: 'GiveAnswer', data } as const;
  const done = await commandInquiry(desk.workplace, caller, { command, ...onceKey(turn, command) });
  if (!done.ok) return refused(locale, done.error);
  const answer = alternativeLabel(locale, alternative);
  return inWords(
    person.personId === mine
      ? speak(locale, inquiryCardTexts.registered, { answer })
      : speak(locale, inquiryCardTexts.registeredFor, { ...person, answer }),
  );
}
