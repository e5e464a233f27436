import type { TurnContext } from 'botbuilder';
import { z } from 'zod';
import { localeFor, speak } from '../../src/texts/catalogue.ts';
import { cardTexts } from '../../src/texts/cards.ts';
import type { InboundActivity } from '../activity.ts';
import { isAddressed, wordsOf } from '../activity.ts';
import { helpCard, notUnderstoodCard } from '../cards/help-card.ts';
import type { Desk } from '../desk.ts';
import { VERBS } from './card-action.ts';
import { refusedText } from './refused.ts';
import { asCard, inWords, replyTo } from './reply-to.ts';
import { refused } from './typed/answer.ts';
import { helpLines, suggestionsFor, understand } from './typed/rooms.ts';
import { receive } from './visitor.ts';

/** `message`: a typed command, or a card's button from a client that does not know Action.Execute. */
export async function onMessage(desk: Desk, activity: InboundActivity, context: TurnContext): Promise<void> {
  const button = buttonSchema.safeParse(activity.value);
  if (button.success) return onButton(desk, activity, context, button.data.verb);
  if (!isAddressed(activity)) return;
  const locale = localeFor(activity.locale ?? undefined);
  const said = understand(wordsOf(activity));
  if (said.kind !== 'understood') {
    const { text } = said.kind === 'unknown' ? said : { text: '' };
    const card =
      text === ''
        ? helpCard(locale, helpLines(), desk.publicUrl)
        : notUnderstoodCard(locale, helpLines(), desk.publicUrl, {
            said: text,
            meant: suggestionsFor(text, locale),
          });
    return replyTo(context, asCard(card), desk);
  }
  const received = await receive(desk, activity, 'command');
  const answer = received.ok
    ? await said.run({ ...received.value, activity })
    : refused(locale, received.error);
  return replyTo(context, answer, desk);
}

const buttonSchema = z.looseObject({ verb: z.string().max(100) });

async function onButton(
  desk: Desk,
  activity: InboundActivity,
  context: TurnContext,
  name: string,
): Promise<void> {
  const locale = localeFor(activity.locale ?? undefined);
  const received = await receive(desk, activity, 'card');
  if (!received.ok) return replyTo(context, inWords(refusedText(locale, received.error)), desk);
  const done = await VERBS.get(name)?.(received.value, activity.value);
  if (!done) return replyTo(context, inWords(speak(locale, cardTexts.unknownButton)), desk);
  if (!done.ok) return replyTo(context, inWords(refusedText(locale, done.error)), desk);
  if (done.value.receipt !== '') await replyTo(context, inWords(done.value.receipt), desk);
}
