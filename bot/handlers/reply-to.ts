import type { TurnContext } from 'botbuilder';
import { faultForLog } from '../../src/usecases/fault-for-log.ts';
import type { Card } from '../cards/adaptive-card.ts';
import { attachment } from '../cards/adaptive-card.ts';
import type { BotLog } from '../desk.ts';

/** What a message is answered with in its own thread: words or a card, never both (Teams parts them and loses the id). */
export type ThreadAnswer =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'card'; readonly card: Card };

/**
 * Answers in the thread of the turn. An answer that cannot be delivered is logged and given up: what was asked is done
 * already, and asking Teams to deliver the message again would do it twice.
 */
export async function replyTo(context: TurnContext, answer: ThreadAnswer, log: BotLog): Promise<void> {
  try {
    if (answer.kind === 'card')
      await context.sendActivity({ type: 'message', attachments: [attachment(answer.card)] });
    else await context.sendActivity({ type: 'message', text: answer.text, textFormat: 'plain' });
  } catch (fault) {
    log.warn({ fault: faultForLog(fault) }, 'an answer in a thread was not delivered');
  }
}

/** An answer in words. */
export function inWords(text: string): ThreadAnswer {
  return { kind: 'text', text };
}

/** An answer with a card. */
export function asCard(card: Card): ThreadAnswer {
  return { kind: 'card', card };
}
