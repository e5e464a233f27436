import type { TurnContext } from 'botbuilder';
import { z } from 'zod';
import { localeFor, speak } from '../../src/texts/catalogue.ts';
import { cardTexts } from '../../src/texts/cards.ts';
import { commandTexts } from '../../src/texts/commands.ts';
import type { InboundActivity } from '../activity.ts';
import { isAddressed, wordsOf } from '../activity.ts';
import { helpCard } from '../cards/help-card.ts';
import { parseCommand } from '../commands/parse-command.ts';
import type { TypedCommand } from '../commands/typed-command.ts';
import type { Desk } from '../desk.ts';
import { VERBS } from './card-action.ts';
import { refusedText } from './refused.ts';
import { asCard, inWords, replyTo } from './reply-to.ts';
import { agenda, connectHere, protocol } from './typed/asking.ts';
import type { TypedAnswer } from './typed/answer.ts';
import { refused } from './typed/answer.ts';
import { decideInChannel, postInChannel } from './typed/deciding.ts';
import { myReply, reply } from './typed/replying.ts';
import { allHere, close, comeOrGone, goToItem, step } from './typed/running.ts';
import type { TypedTurn } from './typed/typed-turn.ts';
import { receive } from './visitor.ts';

/** `message`: a typed command, or a card's button from a client that does not know Action.Execute. */
export async function onMessage(desk: Desk, activity: InboundActivity, context: TurnContext): Promise<void> {
  const button = buttonSchema.safeParse(activity.value);
  if (button.success) return onButton(desk, activity, context, button.data.verb);
  if (!isAddressed(activity)) return;
  const locale = localeFor(activity.locale ?? undefined);
  const command = parseCommand(wordsOf(activity));
  if (command.kind === 'help' || command.kind === 'unknown') {
    const text = command.kind === 'unknown' ? command.text : undefined;
    return replyTo(context, asCard(helpCard(locale, text)), desk.log);
  }
  const received = await receive(desk, activity, 'command');
  const answer = received.ok
    ? await carryOut({ ...received.value, activity }, command)
    : refused(locale, received.error);
  return replyTo(context, answer, desk.log);
}

type Understood = Exclude<TypedCommand, { kind: 'help' | 'unknown' }>;

const buttonSchema = z.looseObject({ verb: z.string().max(100) });

function carryOut(turn: TypedTurn, command: Understood): TypedAnswer {
  switch (command.kind) {
    case 'agenda':
      return agenda(turn);
    case 'my-reply':
      return myReply(turn);
    case 'reply':
      return reply(turn, command.reply, command.note);
    case 'decision':
      return decideInChannel(turn, command.number, command.clauses);
    case 'post':
      return postInChannel(turn, command.number);
    case 'start':
      return step(turn, { type: 'StartMeeting', data: {} }, commandTexts.started);
    case 'next':
      return goToItem(turn, undefined);
    case 'item':
      return goToItem(turn, command.number);
    case 'pause':
      return step(turn, { type: 'StartBreak', data: {} }, commandTexts.paused);
    case 'resume':
      return step(turn, { type: 'EndBreak', data: {} }, commandTexts.resumed);
    case 'close':
      return close(turn, command.leftovers);
    case 'all-here':
      return allHere(turn, command.except);
    case 'arrived':
    case 'left':
      return comeOrGone(turn, command);
    case 'protocol':
      return protocol(turn);
    case 'connect':
      return connectHere(turn);
    case 'wrong-time':
      return Promise.resolve(
        refused(turn.locale, { code: 'invalid-time', params: { value: command.value } }),
      );
    default:
      return command satisfies never;
  }
}

async function onButton(
  desk: Desk,
  activity: InboundActivity,
  context: TurnContext,
  name: string,
): Promise<void> {
  const locale = localeFor(activity.locale ?? undefined);
  const received = await receive(desk, activity, 'card');
  if (!received.ok) return replyTo(context, inWords(refusedText(locale, received.error)), desk.log);
  const done = await VERBS.get(name)?.(received.value, activity.value);
  if (!done) return replyTo(context, inWords(speak(locale, cardTexts.unknownButton)), desk.log);
  if (!done.ok) return replyTo(context, inWords(refusedText(locale, done.error)), desk.log);
  if (done.value.receipt !== '') await replyTo(context, inWords(done.value.receipt), desk.log);
}
