import type { RichText, Span } from '../../../src/domain/basics/rich-text.ts';

/** Protocol text as HTML for other programs: paragraphs, lists, bold and breaks, without a style of ours. */
export function htmlFromRichText(text: RichText): string {
  return text
    .map((block) => {
      if (block.type === 'paragraph') return `<p>${spansHtml(block.spans)}</p>`;
      const name = block.ordered ? 'ol' : 'ul';
      return `<${name}>${block.items.map((item) => `<li>${spansHtml(item)}</li>`).join('')}</${name}>`;
    })
    .join('');
}

/** The HTML of what is selected inside an element, with the elements around it that tell what it is. */
export function selectedHtml(host: HTMLElement): string {
  const range = getSelection()?.rangeCount ? getSelection()?.getRangeAt(0) : undefined;
  if (!range || !host.contains(range.commonAncestorContainer)) return '';
  let inside: Node = range.cloneContents();
  for (let around: Node | null = range.commonAncestorContainer; around && around !== host; ) {
    if (around instanceof Element) {
      const shell = around.cloneNode(false);
      shell.appendChild(inside);
      inside = shell;
    }
    around = around.parentNode;
  }
  const holder = document.createElement('div');
  holder.append(inside);
  return holder.innerHTML;
}

function spansHtml(spans: readonly Span[]): string {
  return spans
    .map(({ text, bold }) => {
      const words = escaped(text).replace(/\n/g, '<br>');
      return bold ? `<strong>${words}</strong>` : words;
    })
    .join('');
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
