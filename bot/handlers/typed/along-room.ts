import { kronorFrom } from '../../../src/domain/basics/money.ts';
import type { Result } from '../../../src/domain/basics/result.ts';
import { refuse } from '../../../src/domain/basics/result.ts';
import type { MeetingCommand } from '../../../src/domain/meeting/commands.ts';
import type { Item, MeetingState } from '../../../src/domain/meeting/state.ts';
import { speak } from '../../../src/texts/catalogue.ts';
import { alongCommandTexts as t } from '../../../src/texts/commands-along.ts';
import { inWords } from '../reply-to.ts';
import type { TypedAnswer } from './answer.ts';
import { itemByNumber, nameOfItem, refused } from './answer.ts';
import { typedRoom } from './typed-room.ts';
import type { TypedTurn } from './typed-turn.ts';
import { BEGUN, idFromMessage, meetingFor, onceForMessage } from './typed-turn.ts';

/** What goes along with decisions: conditions and money of the item's last clause, guidance of the item. */
export const alongRoom = typedRoom(
  [
    ['forbehall villkor conditions', (rest) => withItem(rest, setConditions)],
    ['belopp amount', (rest) => withItem(rest, setFunding)],
    ['medskick guidance', (rest) => withItem(rest, noteGuidance)],
  ],
  [
    [t.helpConditions, t.helpConditionsDoes],
    [t.helpAmount, t.helpAmountDoes],
    [t.helpGuidance, t.helpGuidanceDoes],
  ],
);

type Along = (item: Item, words: string, turn: TypedTurn) => Result<MeetingCommand>;

/** `3 ...` or `...`: the item with that printed number, or the one that is on. */
function withItem(rest: string, along: Along) {
  const match = /^(?:(\d{1,3})[.:)]?\s+)?(\S[\s\S]*)$/u.exec(rest);
  if (!match) return undefined;
  const [, number, words = ''] = match;
  return (turn: TypedTurn) => carryOut(turn, number, words, along);
}

async function carryOut(
  turn: TypedTurn,
  number: string | undefined,
  words: string,
  along: Along,
): TypedAnswer {
  const { locale } = turn;
  const meeting = await meetingFor(turn, BEGUN);
  if (!meeting.ok) return refused(locale, meeting.error);
  const item = itemNamed(meeting.value, number);
  if (!item) return refused(locale, { code: 'item-not-found' });
  const command = along(item, words, turn);
  if (!command.ok) return refused(locale, command.error);
  const noted = await onceForMessage(turn, meeting.value.meetingId, command.value);
  if (!noted.ok) return refused(locale, noted.error);
  return inWords(speak(locale, t.noted, { item: nameOfItem(noted.value, item.itemId) }));
}

/** `förbehåll 3 Högst tre år.`, one condition a line; they belong to the item's last clause. */
function setConditions(item: Item, words: string): Result<MeetingCommand> {
  const clause = item.clauses.at(-1);
  if (!clause) return refuse('clause-not-found');
  const conditions = words.split(/\r\n|[\r\n\u2028\u2029]/u);
  return { ok: true, value: { type: 'SetConditions', data: { clauseId: clause.clauseId, conditions } } };
}

/** `belopp 3 högst 100 tkr från tidigare års överskott`. */
function setFunding(item: Item, words: string): Result<MeetingCommand> {
  const clause = item.clauses.at(-1);
  if (!clause) return refuse('clause-not-found');
  const match =
    /^(högst|hogst|maximalt|max|at most|up to)?\s*(.*?)(?:\s+(?:från|fran|ur|av|from)\s+(.+))?$/iu.exec(
      words.replace(/\s+/gu, ' '),
    );
  const amount = kronorFrom(match?.[2] ?? '');
  if (amount === undefined) return refuse('invalid-amount', { value: words.slice(0, 100) });
  const source = match?.[3]?.trim();
  const funding = {
    amount,
    ...(match?.[1] ? ({ ceiling: true } as const) : {}),
    ...(source ? { source } : {}),
  };
  return { ok: true, value: { type: 'SetFunding', data: { clauseId: clause.clauseId, funding } } };
}

/** `medskick 3 till projektet: Räkna med driften.` */
function noteGuidance(item: Item, words: string, turn: TypedTurn): Result<MeetingCommand> {
  const match = /^(?:till|to)\s+([^:\n]{1,200}):\s*([\s\S]+)$/iu.exec(words);
  const [, to, text = words] = match ?? [];
  const guidance = {
    guidanceId: idFromMessage(turn, 1),
    text,
    ...(to ? { to: to.trim() } : {}),
    inProtocol: true,
  };
  return { ok: true, value: { type: 'NoteGuidance', data: { itemId: item.itemId, guidance } } };
}

function itemNamed(meeting: MeetingState, number: string | undefined): Item | undefined {
  const itemId = itemByNumber(meeting, number);
  return meeting.items.find((item) => item.itemId === itemId);
}
