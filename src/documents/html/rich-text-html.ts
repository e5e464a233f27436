import type { RichText, Span } from '../../domain/basics/rich-text.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';

/** Running text: every character as it was typed, line breaks and blanks included. */
export function richTextHtml(text: RichText): readonly Html[] {
  return text.map((block) => {
    if (block.type === 'paragraph') return html`<p>${spansHtml(block.spans)}</p>\n`;
    const items = block.items.map((item) => html`<li>${spansHtml(item)}</li>\n`);
    return block.ordered
      ? html`<ol class="list">\n${items}</ol>\n`
      : html`<ul class="list">\n${items}</ul>\n`;
  });
}

function spansHtml(spans: readonly Span[]): readonly Html[] {
  return spans.map(({ text, bold }) => (bold ? html`<strong>${text}</strong>` : html`${text}`));
}
