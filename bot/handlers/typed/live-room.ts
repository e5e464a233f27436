import { ok, refuse } from '../../../src/domain/basics/result.ts';
import type { Result } from '../../../src/domain/basics/result.ts';
import type { MeetingCommand } from '../../../src/domain/meeting/commands.ts';
import type { MeetingPerson } from '../../../src/domain/meeting/people.ts';
import { peopleOf } from '../../../src/domain/meeting/people.ts';
import type { MeetingState } from '../../../src/domain/meeting/state.ts';
import { reservationSentences } from '../../../src/domain/protocol/formal-wording.ts';
import { speak } from '../../../src/texts/catalogue.ts';
import { liveCommandTexts as t } from '../../../src/texts/commands-live.ts';
import { atTime, timeSpan } from '../../../src/texts/format.ts';
import { lastStepOf, stepText } from '../../cards/last-step.ts';
import type { NamedInItem } from '../../commands/read-live.ts';
import { readItemTimes, readNamedInItem, readVote } from '../../commands/read-live.ts';
import { findPerson } from '../../commands/find-person.ts';
import { plain } from '../../commands/plain.ts';
import { inWords } from '../reply-to.ts';
import type { TypedAnswer } from './answer.ts';
import { done, itemByNumber, meetingName, nameOfItem, refused } from './answer.ts';
import type { Run } from './typed-room.ts';
import { typedRoom } from './typed-room.ts';
import { unclear } from './running.ts';
import type { TypedTurn } from './typed-turn.ts';
import { BEGUN, idFromMessage, meetingFor, onceForMessage } from './typed-turn.ts';

/** How the meeting goes along: undone, handed over, told afterwards, cancelled; and what a formal body notes (D19). */
export const liveRoom = typedRoom(
  [
    ['angra undo', (rest) => (/^(?:det|that|it)?[.!]?$/.test(plain(rest)) ? undo : undefined)],
    [
      'ta take',
      (rest) => (/^(?:over(?: protokollet| the protocol)?)$/.test(plain(rest)) ? takeOver : undefined),
    ],
    ['stall', (rest) => withReason(/^in\s+m[öo]tet\b[\s.,:]*([\s\S]*)$/iu.exec(rest))],
    ['cancel', (rest) => withReason(/^(?:the\s+)?meeting\b[\s.,:]*([\s\S]*)$/iu.exec(rest))],
    ['tider times', itemTimes],
    ['jav conflict recusal', (rest) => withNamed(rest, noteRecusal)],
    ['omrostning vote', vote],
    ['reservation', (rest) => withNamed(rest, (turn, read) => reserve(turn, read, 'reservation'))],
    [
      'protokollsanteckning remark',
      (rest) => withNamed(rest, (turn, read) => reserve(turn, read, 'statement')),
    ],
  ],
  [
    [t.helpUndo, t.helpUndoDoes],
    [t.helpTakeOver, t.helpTakeOverDoes],
    [t.helpTimes, t.helpTimesDoes],
    [t.helpCancel, t.helpCancelDoes],
    [t.helpFormal, t.helpFormalDoes],
  ],
);

/** `ångra`: what the person did last in the meeting that is on, or was last. */
async function undo(turn: TypedTurn): TypedAnswer {
  const { caller, locale } = turn;
  const meeting = await meetingFor(turn, BEGUN);
  if (!meeting.ok) return refused(locale, meeting.error);
  const last = lastStepOf(meeting.value, {
    personId: caller.member.personId,
    abilities: caller.abilities,
  });
  if (!last) return refused(locale, { code: 'step-not-found' });
  const command = { type: 'Undo', data: { version: last.version } } as const;
  const undone = await onceForMessage(turn, meeting.value.meetingId, command);
  if (!undone.ok) return refused(locale, undone.error);
  return inWords(speak(locale, t.undone, { step: stepText(locale, meeting.value, last) }));
}

/** `ta över` (D9). */
async function takeOver(turn: TypedTurn): TypedAnswer {
  const meeting = await meetingFor(turn, BEGUN);
  if (!meeting.ok) return refused(turn.locale, meeting.error);
  const taken = await onceForMessage(turn, meeting.value.meetingId, { type: 'TakeOver', data: {} });
  return done(turn.locale, taken, t.tookOver);
}

/** `ställ in mötet För få kan komma.`: the next one that people are called to; of drafts a thread is told nothing. */
function withReason(match: RegExpExecArray | null): Run | undefined {
  if (!match) return undefined;
  const reason = match[1]?.trim() ?? '';
  return async (turn) => {
    const meeting = await meetingFor(turn, ['notified']);
    if (!meeting.ok) return refused(turn.locale, meeting.error);
    const command = { type: 'CancelMeeting', data: reason === '' ? {} : { reason } } as const;
    const cancelled = await onceForMessage(turn, meeting.value.meetingId, command);
    if (!cancelled.ok) return refused(turn.locale, cancelled.error);
    const words = { meeting: meetingName(turn.locale, cancelled.value) };
    return inWords(speak(turn.locale, t.cancelled, words));
  };
}

/** `tider 3 9.00–9.20` (D13). */
function itemTimes(rest: string): Run | undefined {
  const read = readItemTimes(rest);
  if (!read) return undefined;
  const { number, start, end } = read;
  return async (turn) => {
    const { locale } = turn;
    const times = { ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) };
    const set = await inItem(turn, number, (itemId) => ({
      type: 'SetItemTimes',
      data: { itemId, ...times },
    }));
    if (!set.ok) return refused(locale, set.error);
    const span = start && end ? timeSpan(locale, start, end) : atTime(locale, start ?? end ?? '');
    return inWords(speak(locale, t.timesSet, { item: set.value.item, span }));
  };
}

/** `omröstning 3 7 för 3 emot 1 avstod` (D19). */
function vote(rest: string): Run | undefined {
  const read = readVote(rest);
  if (!read) return undefined;
  const { number, against, abstained } = read;
  return async (turn) => {
    const counted = await inItem(turn, number, (itemId) => ({
      type: 'RecordVote',
      data: {
        itemId,
        vote: {
          voteId: idFromMessage(turn, 1),
          proposals: [{ text: '', for: { count: read.for } }],
          ...(against === undefined ? {} : { against: { count: against } }),
          ...(abstained === undefined ? {} : { abstained: { count: abstained } }),
        },
      },
    }));
    if (!counted.ok) return refused(turn.locale, counted.error);
    return inWords(speak(turn.locale, t.voted, { item: counted.value.item }));
  };
}

type WithNamed = (turn: TypedTurn, read: NamedInItem) => TypedAnswer;

function withNamed(rest: string, run: WithNamed): Run | undefined {
  const read = readNamedInItem(rest);
  return read && ((turn) => run(turn, read));
}

/** `jäv Karin Ek 3`; `jäv inte Karin Ek 3` takes it back. */
async function noteRecusal(turn: TypedTurn, { name, number }: NamedInItem): TypedAnswer {
  const { locale } = turn;
  const back = /^(?:inte|ej|not)\s+(.+)$/iu.exec(name);
  const found = await personNamed(turn, back?.[1] ?? name);
  if (!found.ok) return found.answer;
  const { personId } = found.person;
  const noted = await inItem(turn, number, (itemId) => ({
    type: back ? 'WithdrawRecusal' : 'NoteRecusal',
    data: { itemId, personId },
  }));
  if (!noted.ok) return refused(locale, noted.error);
  const words = { name: found.person.name, item: noted.value.item };
  return inWords(speak(locale, back ? t.unrecused : t.recused, words));
}

/** `reservation Karin Ek 3: För dyrt.`, `protokollsanteckning Karin Ek 3: Driften saknas.` */
async function reserve(
  turn: TypedTurn,
  { name, number, words }: NamedInItem,
  kind: 'reservation' | 'statement',
): TypedAnswer {
  const { locale } = turn;
  const found = await personNamed(turn, name);
  if (!found.ok) return found.answer;
  const reservation = {
    reservationId: idFromMessage(turn, 1),
    personId: found.person.personId,
    kind,
    text: words,
  };
  const noted = await inItem(turn, number, (itemId) => ({
    type: 'NoteReservation',
    data: { itemId, reservation },
  }));
  if (!noted.ok) return refused(locale, noted.error);
  const { meeting, itemId, item } = noted.value;
  const known = meeting.items.find((each) => each.itemId === itemId);
  const text = known ? (reservationSentences(meeting, known).at(-1) ?? '') : '';
  return inWords(speak(locale, t.reserved, { item, text }));
}

async function personNamed(
  turn: TypedTurn,
  name: string,
): Promise<
  | { readonly ok: true; readonly person: MeetingPerson }
  | { readonly ok: false; readonly answer: Awaited<TypedAnswer> }
> {
  const meeting = await meetingFor(turn, BEGUN);
  if (!meeting.ok) return { ok: false, answer: refused(turn.locale, meeting.error) };
  const found = findPerson(peopleOf(meeting.value), name);
  return found.kind === 'one'
    ? { ok: true, person: found.person }
    : { ok: false, answer: inWords(unclear(turn, name, found)) };
}

/** A command about the item with that printed number, or the one that is on; once for this message. */
async function inItem(
  turn: TypedTurn,
  number: string | undefined,
  make: (itemId: string) => MeetingCommand,
): Promise<Result<{ readonly meeting: MeetingState; readonly itemId: string; readonly item: string }>> {
  const meeting = await meetingFor(turn, BEGUN);
  if (!meeting.ok) return meeting;
  const itemId = itemByNumber(meeting.value, number);
  if (itemId === undefined) return refuse('item-not-found');
  const answer = await onceForMessage(turn, meeting.value.meetingId, make(itemId));
  if (!answer.ok) return answer;
  return ok({ meeting: answer.value, itemId, item: nameOfItem(answer.value, itemId) });
}
