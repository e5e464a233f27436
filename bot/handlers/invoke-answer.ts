import type { Card } from '../cards/adaptive-card.ts';
import { attachment, CARD_TYPE, jsonOf } from '../cards/adaptive-card.ts';

/** What an invoke is answered with: an HTTP status and the text of a JSON body. */
export interface InvokeAnswer {
  readonly status: number;
  readonly json?: string;
}

/** The sender's own view of the card. */
export function withCard(card: Card): InvokeAnswer {
  return { status: 200, json: `{"statusCode":200,"type":"${CARD_TYPE}","value":${jsonOf(card)}}` };
}

/** A short message to the sender alone; the card stays as it is. */
export function withMessage(text: string): InvokeAnswer {
  return withBody({ statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: text });
}

/** Something went wrong: 400 for what was sent, 500 for us. */
export function withError(statusCode: 400 | 500, code: string, message: string): InvokeAnswer {
  return withBody({ statusCode, type: 'application/vnd.microsoft.error', value: { code, message } });
}

/** A dialog that is shown, or shown again. */
export function withDialog(title: string, card: Card): InvokeAnswer {
  const value = { title, height: 'medium', width: 'medium', card: attachment(card) };
  return withBody({ task: { type: 'continue', value } });
}

/** The last word of a dialog. */
export function withDialogMessage(text: string): InvokeAnswer {
  return withBody({ task: { type: 'message', value: text } });
}

function withBody(body: object): InvokeAnswer {
  return { status: 200, json: JSON.stringify(body) };
}
