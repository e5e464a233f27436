import type { MeetingCommand } from '../../../src/domain/meeting/commands.ts';
import { deferralSentence } from '../../../src/domain/protocol/deferral-wording.ts';
import { carryingTexts as t } from '../../../src/texts/carrying.ts';
import { speak } from '../../../src/texts/catalogue.ts';
import { commandPending } from '../../../src/usecases/pending/command-pending.ts';
import { listPending } from '../../../src/usecases/pending/list-pending.ts';
import { waitingCard } from '../../cards/waiting-card.ts';
import { clipped } from '../../cards/escape.ts';
import type { ReadDeferral } from '../../commands/read-carrying.ts';
import { readDeferral, readItemNumber, readProposal } from '../../commands/read-carrying.ts';
import { asCard, inWords } from '../reply-to.ts';
import type { TypedAnswer } from './answer.ts';
import { itemByNumber, nameOfItem, refused } from './answer.ts';
import type { Run } from './typed-room.ts';
import { typedRoom } from './typed-room.ts';
import type { TypedTurn } from './typed-turn.ts';
import { BEGUN, idFromMessage, meetingFor, onceForMessage } from './typed-turn.ts';

/** What is carried between meetings: members' proposals, what waits, what is put off. */
export const carryingRoom = typedRoom(
  [
    ['foresla propose', (rest) => (turn) => propose(turn, rest)],
    [
      'vantande vantar waiting pending',
      (rest) => (/^(?:ärenden|arenden|matters)?$/iu.test(rest) ? waiting : undefined),
    ],
    ['skjut', (rest) => after(/^upp\b\s*/iu, rest, (words) => deferring(words, false))],
    ['defer postpone', (rest) => deferring(rest, false)],
    ['bordlagg table', (rest) => deferring(rest, true)],
    ['ta take', (rest) => after(/^(?:upp|up)\b\s*/iu, rest, resuming)],
  ],
  [
    [t.helpPropose, t.helpProposeDoes],
    [t.helpWaiting, t.helpWaitingDoes],
    [t.helpDefer, t.helpDeferDoes],
  ],
);

function after(word: RegExp, rest: string, run: (words: string) => Run | undefined): Run | undefined {
  return word.test(rest) ? run(rest.replace(word, '')) : undefined;
}

const deferring =
  (words: string, tabled: boolean): Run =>
  (turn) =>
    defer(turn, readDeferral(words, tabled));

function resuming(words: string): Run | undefined {
  const named = readItemNumber(words);
  return named && ((turn) => resume(turn, named.number));
}

/** `föreslå ärende Gemensam växel`: registered for the next meeting, also after its last day to propose. */
async function propose(turn: TypedTurn, rest: string): TypedAnswer {
  const { caller, desk, locale } = turn;
  const proposal = readProposal(rest);
  if (!proposal) return inWords(speak(locale, t.whatToPropose));
  // The id comes from the message: delivered twice it is one proposal.
  const pendingId = idFromMessage(turn, 1);
  const command = { type: 'ProposeMatter', data: { pendingId, proposal } } as const;
  const proposed = await commandPending(desk.workplace, caller, { command });
  if (!proposed.ok) return refused(locale, proposed.error);
  const late = proposed.value.state.waiting.get(pendingId)?.proposedBy?.late;
  return inWords(speak(locale, late ? t.proposedLate : t.proposed, { title: clipped(proposal.title, 200) }));
}

/** `väntande`: what everybody may know of it, as everybody reads the thread. */
async function waiting(turn: TypedTurn): TypedAnswer {
  const { caller, desk, locale } = turn;
  const list = await listPending(desk.workplace, caller);
  if (!list.ok) return refused(locale, list.error);
  const open = list.value.waiting.filter(({ source }) => source !== 'proposal');
  return asCard(waitingCard(locale, open, desk.publicUrl));
}

/** `skjut upp 4 till mail`, `bordlägg 4`. */
async function defer(turn: TypedTurn, read: ReadDeferral): TypedAnswer {
  const { caller, locale } = turn;
  if (read.kind === 'unclear') return inWords(speak(locale, t.whereTo));
  const { deferral } = read;
  return forItem(turn, read.number, (itemId) => ({
    command: { type: 'DeferItem', data: { itemId, deferral } },
    said: (item) =>
      speak(locale, t.deferred, {
        item,
        sentence: deferralSentence(deferral, caller.group.settings.protocolStyle),
      }),
  }));
}

/** `ta upp 4`: an item that was put off is dealt with after all. */
function resume(turn: TypedTurn, number: string | undefined): TypedAnswer {
  return forItem(turn, number, (itemId) => ({
    command: { type: 'ResumeItem', data: { itemId } },
    said: (item) => speak(turn.locale, t.resumed, { item }),
  }));
}

async function forItem(
  turn: TypedTurn,
  number: string | undefined,
  wish: (itemId: string) => { readonly command: MeetingCommand; readonly said: (item: string) => string },
): TypedAnswer {
  const { locale } = turn;
  const meeting = await meetingFor(turn, BEGUN);
  if (!meeting.ok) return refused(locale, meeting.error);
  const itemId = itemByNumber(meeting.value, number);
  if (itemId === undefined)
    return number === undefined
      ? inWords(speak(locale, t.whichItem))
      : refused(locale, { code: 'item-not-found' });
  const { command, said } = wish(itemId);
  const done = await onceForMessage(turn, meeting.value.meetingId, command);
  return done.ok ? inWords(said(nameOfItem(done.value, itemId))) : refused(locale, done.error);
}
