import type { Result } from '../../../src/domain/basics/result.ts';
import { ok } from '../../../src/domain/basics/result.ts';
import { taskPerson } from '../../../src/domain/task/people.ts';
import { cellOf } from '../../../src/domain/uptake/aggregate.ts';
import type { UptakeCommand } from '../../../src/domain/uptake/commands.ts';
import { speakingFor } from '../../../src/domain/uptake/people.ts';
import type { MeetingUptake, ShownDecision } from '../../../src/domain/uptake/views/meeting-uptake.ts';
import { speak } from '../../../src/texts/catalogue.ts';
import { uptakeCommandTexts as t } from '../../../src/texts/commands-uptake.ts';
import { plainDate } from '../../../src/texts/format.ts';
import { uptakeCardTexts } from '../../../src/texts/uptake-card.ts';
import { cellStatusWords } from '../../../src/texts/uptake-words.ts';
import { enterableMeetings } from '../../../src/usecases/inquiries/enterable-meetings.ts';
import { commandUptake } from '../../../src/usecases/uptake/command-uptake.ts';
import { listUptake } from '../../../src/usecases/uptake/read-uptake.ts';
import { clipped } from '../../cards/escape.ts';
import { answerWords, uptakeCard, uptakeViewer } from '../../cards/uptake-card.ts';
import { plain } from '../../commands/plain.ts';
import type { UptakeTyped } from '../../commands/read-uptake.ts';
import type { ThreadAnswer } from '../reply-to.ts';
import { asCard, inWords } from '../reply-to.ts';
import { settingOf } from '../shown-uptake.ts';
import type { TypedAnswer } from './answer.ts';
import { refused } from './answer.ts';
import type { TypedTurn } from './typed-turn.ts';
import { idFromMessage, onceKey } from './typed-turn.ts';

/** `kommunmatris`: the decisions of the latest agreed meeting that are followed. */
export async function matrixTyped(turn: TypedTurn): TypedAnswer {
  const found = await latest(turn);
  if (!found.ok) return found.error;
  const { group, member } = turn.caller;
  return asCard(uptakeCard(settingOf(turn), found.value, uptakeViewer(member, group)));
}

/** `kvittera`, `kvittera 2 pågår dnr KS 2026/12`, `kvittera för Klippan`. */
export async function acknowledgeTyped(turn: TypedTurn, said: UptakeTyped): TypedAnswer {
  const { caller, locale } = turn;
  const found = await latest(turn);
  if (!found.ok) return found.error;
  const named = municipalityNamed(turn, said.of);
  if (!named.ok) return named.error;
  const as = speakingFor(taskPerson(caller.member, caller.group), named.value, caller.group);
  if (!as.ok) return refused(locale, as.error);
  const { municipality } = as.value;
  const { meetingId } = found.value.meeting;
  const { number, of: _of, ...answer } = said;
  if (number === undefined) {
    // How it goes is said of one decision; that it was received, of all.
    const bare = Object.keys(answer).length === 0 || (answer.status === 'received' && !answer.note);
    if (!bare) return inWords(speak(locale, t.whichNumber));
    const done = await carryOut(turn, { type: 'AcknowledgeDecisions', data: { meetingId, municipality } });
    return done.ok
      ? inWords(speak(locale, uptakeCardTexts.acknowledged, { municipality }))
      : refused(locale, done.error);
  }
  const decision = found.value.decisions.find((each) => each.number === number);
  if (!decision) return inWords(speak(locale, t.noNumber, { number }));
  const { clauseId } = decision;
  const command: UptakeCommand =
    Object.keys(answer).length === 0
      ? { type: 'AcknowledgeDecisions', data: { meetingId, municipality, clauseIds: [clauseId] } }
      : { type: 'AnswerDecisions', data: { meetingId, municipality, answers: [{ clauseId, ...answer }] } };
  const done = await carryOut(turn, command);
  return done.ok ? told(turn, done.value, decision, municipality) : refused(locale, done.error);
}

/** `följ upp 3`, `följ inte upp 3`. */
export async function followTyped(turn: TypedTurn, number: number, follows: boolean): TypedAnswer {
  const { caller, locale } = turn;
  if (!caller.abilities.has('write-protocol')) return refused(locale, { code: 'not-allowed' });
  const found = await latest(turn);
  if (!found.ok) return found.error;
  const decision = found.value.decisions.find((each) => each.number === number);
  if (!decision) return inWords(speak(locale, t.noNumber, { number }));
  const { clauseId, named } = decision;
  const following = follows ? (named.length > 0 ? 'named' : 'all') : 'none';
  const data = { meetingId: found.value.meeting.meetingId, choices: [{ clauseId, following }] } as const;
  const done = await carryOut(turn, { type: 'ChooseDecisions', data });
  if (!done.ok) return refused(locale, done.error);
  const text = clipped(decision.text, 300);
  return inWords(speak(locale, follows ? t.followed : t.notFollowed, { text }));
}

/** `sammanställ uppföljningen`: into the next protocol that can be written in. */
export async function enterTyped(turn: TypedTurn): TypedAnswer {
  const { caller, desk, locale } = turn;
  if (!caller.abilities.has('write-protocol')) return refused(locale, { code: 'not-allowed' });
  const found = await latest(turn);
  if (!found.ok) return found.error;
  const [next] = await enterableMeetings(desk.workplace, caller);
  if (!next) return inWords(speak(locale, uptakeCardTexts.noProtocol));
  const data = {
    meetingId: found.value.meeting.meetingId,
    atMeetingId: next.meetingId,
    itemId: idFromMessage(turn, 1),
  };
  const done = await carryOut(turn, { type: 'EnterUptake', data });
  if (!done.ok) return refused(locale, done.error);
  const meeting = `${clipped(next.title, 200)} ${plainDate(locale, next.date)}`;
  return inWords(speak(locale, uptakeCardTexts.entered, { meeting }));
}

/** The latest agreed meeting that has decisions to follow; of none that has, the latest agreed, where one can choose. */
async function latest(turn: TypedTurn): Promise<Result<MeetingUptake, ThreadAnswer>> {
  const { caller, desk, locale } = turn;
  const page = await listUptake(desk.workplace, caller);
  if (!page.ok) return { ok: false, error: refused(locale, page.error) };
  const { meetings } = page.value;
  const found = meetings.find(({ rows }) => rows.length > 0) ?? meetings[0];
  return found ? ok(found) : { ok: false, error: inWords(speak(locale, uptakeCardTexts.noMeeting)) };
}

/** The municipality as the group writes it; undefined where none was named. */
function municipalityNamed(
  turn: TypedTurn,
  said: string | undefined,
): Result<string | undefined, ThreadAnswer> {
  if (said === undefined) return ok(undefined);
  const name = turn.caller.group.municipalities.find((each) => plain(each) === plain(said));
  if (name !== undefined) return ok(name);
  const words = speak(turn.locale, t.noMunicipality, { name: clipped(said, 100) });
  return { ok: false, error: inWords(words) };
}

/** `Klippan: Pågår, dnr KS 2026/12: att utse en kontaktperson`. */
function told(
  { locale }: TypedTurn,
  { facts }: MeetingUptake,
  { clauseId, text }: ShownDecision,
  municipality: string,
): ThreadAnswer {
  const cell = cellOf(facts, clauseId, municipality);
  const words = cell ? answerWords(locale, cell) : cellStatusWords(locale, { asked: true });
  return inWords(speak(locale, t.answered, { municipality, words, text: clipped(text, 300) }));
}

async function carryOut(turn: TypedTurn, command: UptakeCommand): Promise<Result<MeetingUptake>> {
  const { caller, desk } = turn;
  return commandUptake(desk.workplace, caller, { command, ...onceKey(turn, command) });
}
