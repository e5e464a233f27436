import type { Activity } from 'botbuilder';
import { TurnContext } from 'botbuilder';
import { faultForLog } from '../../src/usecases/fault-for-log.ts';
import type { Card } from '../cards/adaptive-card.ts';
import { attachment } from '../cards/adaptive-card.ts';
import { deliveryFault } from '../delivery-fault.ts';
import type { Desk } from '../desk.ts';

/** What a message is answered with in its own thread: words or a card, never both (Teams parts them and loses the id). */
export type ThreadAnswer =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'card'; readonly card: Card };

/** How often an answer is sent that Teams says it cannot take now. */
const MOST_TRIES = 5;
/** Somebody who has waited this long has asked again, or gone to the tab. */
const LONGEST_WAIT_MS = 60_000;

/**
 * Answers in the thread of the turn. Where many write at once Teams asks to wait (429): the answer then follows by
 * itself, and the turn is not held up. One that cannot be delivered, or of which nobody knows whether it was, is logged
 * and given up: what was asked is done already, and asking Teams to deliver the message again would do it twice.
 */
export async function replyTo(context: TurnContext, answer: ThreadAnswer, desk: Desk): Promise<void> {
  // The turn's own way of sending ends with the turn.
  const { conversation, id, serviceUrl } = context.activity;
  const said = TurnContext.applyConversationReference(
    messageOf(answer),
    TurnContext.getConversationReference(context.activity),
  ) as Activity;
  await deliver(async () => {
    const { conversations } = await desk.clients.create(serviceUrl);
    await (id
      ? conversations.replyToActivity(conversation.id, id, said)
      : conversations.sendToConversation(conversation.id, said));
  }, desk);
}

/** An answer in words. */
export function inWords(text: string): ThreadAnswer {
  return { kind: 'text', text };
}

/** An answer with a card. */
export function asCard(card: Card): ThreadAnswer {
  return { kind: 'card', card };
}

function messageOf(answer: ThreadAnswer): Partial<Activity> {
  return answer.kind === 'card'
    ? { type: 'message', attachments: [attachment(answer.card)] }
    : { type: 'message', text: answer.text, textFormat: 'plain' };
}

async function deliver(send: () => Promise<void>, desk: Desk, tries = 1): Promise<void> {
  try {
    await send();
  } catch (fault) {
    const { outcome, retryAfterMs = 1_000 * 2 ** (tries - 1) } = deliveryFault('post', fault);
    if (outcome !== 'not-sent' || tries === MOST_TRIES || retryAfterMs > LONGEST_WAIT_MS)
      return desk.log.warn({ fault: faultForLog(fault), tries }, 'an answer in a thread was not delivered');
    setTimeout(() => void deliver(send, desk, tries + 1), retryAfterMs).unref();
  }
}
