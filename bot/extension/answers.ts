import { asPlain, clipped } from '../cards/escape.ts';
import type { Card } from '../cards/adaptive-card.ts';
import { attachment } from '../cards/adaptive-card.ts';
import type { InvokeAnswer } from '../handlers/invoke-answer.ts';

/** Something found: the card that is inserted where its finder chooses, and two lines to choose it by. */
export interface FoundCard {
  readonly card: Card;
  /** Seen by the finder alone. People's words, unescaped. */
  readonly preview: { readonly title: string; readonly text: string };
}

/** So many characters of a title are shown. */
export const PREVIEW_TITLE = 150;

/** What a search found. */
export function withFound(found: readonly FoundCard[]): InvokeAnswer {
  return withExtension({
    type: 'result',
    attachmentLayout: 'list',
    attachments: found.map(({ card, preview }) => ({
      ...attachment(card),
      preview: {
        contentType: 'application/vnd.microsoft.card.thumbnail',
        content: { title: previewLine(preview.title, PREVIEW_TITLE), text: previewLine(preview.text, 200) },
      },
    })),
  });
}

/** Words instead of results. */
export function withWords(text: string): InvokeAnswer {
  return withExtension({ type: 'message', text: previewLine(text, 500) });
}

/**
 * One line for a place that some clients read as HTML and others as it stands: an invisible joiner after `<` and `&`
 * keeps tags and entities from being either.
 */
export function previewLine(text: string, most: number): string {
  return asPlain(clipped(text, most)).replace(/[<&]/g, '$&\u2060');
}

function withExtension(composeExtension: object): InvokeAnswer {
  return { status: 200, json: JSON.stringify({ composeExtension }) };
}
