import type { Card } from '../cards/adaptive-card.ts';
import { attachment, CARD_TYPE } from '../cards/adaptive-card.ts';

/** What an invoke is answered with: an HTTP status and a JSON body. */
export interface InvokeAnswer {
  readonly status: number;
  readonly body?: unknown;
}

/** The sender's own view of the card. */
export function withCard(card: Card): InvokeAnswer {
  return { status: 200, body: { statusCode: 200, type: CARD_TYPE, value: card } };
}

/** A short message to the sender alone; the card stays as it is. */
export function withMessage(text: string): InvokeAnswer {
  return {
    status: 200,
    body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: text },
  };
}

/** Something went wrong: 400 for what was sent, 500 for us. */
export function withError(statusCode: 400 | 500, code: string, message: string): InvokeAnswer {
  return {
    status: 200,
    body: { statusCode, type: 'application/vnd.microsoft.error', value: { code, message } },
  };
}

/** A dialog that is shown, or shown again. */
export function withDialog(title: string, card: Card): InvokeAnswer {
  const value = { title, height: 'medium', width: 'medium', card: attachment(card) };
  return { status: 200, body: { task: { type: 'continue', value } } };
}

/** The last word of a dialog. */
export function withDialogMessage(text: string): InvokeAnswer {
  return { status: 200, body: { task: { type: 'message', value: text } } };
}
