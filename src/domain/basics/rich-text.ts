/**
 * Running text of a protocol (D1): paragraphs, lists and bold, kept as structure and not as markup, so that every
 * character a person types, `*` and `<` included, comes out as typed in card, tab and document.
 */
export type RichText = readonly Block[];
export type Block =
  | { readonly type: 'paragraph'; readonly spans: readonly Span[] }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Span[])[] };
export interface Span {
  readonly text: string;
  readonly bold?: true;
}

/** Plain text as rich text: an empty line parts paragraphs; lines that begin with `- ` or `1. ` are lists. */
export function richTextFromPlain(plain: string): RichText {
  const blocks: Block[] = [];
  for (const part of plain.replace(/\r\n?/g, '\n').split(/\n\s*\n/)) {
    let lines: string[] = [];
    const flush = () => {
      const text = lines.join(' ').trim();
      if (text) blocks.push({ type: 'paragraph', spans: [{ text }] });
      lines = [];
    };
    for (const line of part.split('\n')) {
      const match = /^\s*(?:([-•–])|(\d{1,2})[.)])\s+(.*)$/.exec(line);
      if (!match) {
        lines.push(line.trim());
        continue;
      }
      flush();
      const ordered = match[1] === undefined;
      const item: readonly Span[] = [{ text: (match[3] ?? '').trim() }];
      const last = blocks.at(-1);
      if (last?.type === 'list' && last.ordered === ordered)
        blocks[blocks.length - 1] = { ...last, items: [...last.items, item] };
      else blocks.push({ type: 'list', ordered, items: [item] });
    }
    flush();
  }
  return blocks;
}

/** The characters of a rich text without its structure: paragraphs parted by an empty line, a list item a line. */
export function plainFromRichText(text: RichText): string {
  return text
    .map((block) =>
      block.type === 'paragraph'
        ? spansText(block.spans)
        : block.items
            .map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${spansText(item)}`)
            .join('\n'),
    )
    .join('\n\n');
}

/** Whether two rich texts say the same with the same structure. */
export function sameRichText(a: RichText, b: RichText): boolean {
  return JSON.stringify(normalised(a)) === JSON.stringify(normalised(b));
}

/** Whether there is anything to read in it. */
export function isEmptyRichText(text: RichText): boolean {
  return plainFromRichText(text).trim() === '';
}

/** Number of characters a person wrote. */
export function richTextLength(text: RichText): number {
  return plainFromRichText(text).length;
}

/** The same text with neighbouring spans of one weight joined and empty spans and blocks left out. */
export function normalised(text: RichText): RichText {
  const blocks: Block[] = [];
  for (const block of text) {
    if (block.type === 'paragraph') {
      const spans = joined(block.spans);
      if (spans.length > 0) blocks.push({ type: 'paragraph', spans });
    } else {
      const items = block.items.map(joined).filter((item) => item.length > 0);
      if (items.length > 0) blocks.push({ type: 'list', ordered: block.ordered, items });
    }
  }
  return blocks;
}

function spansText(spans: readonly Span[]): string {
  return spans.map((span) => span.text).join('');
}

function joined(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const span of spans) {
    if (span.text === '') continue;
    const last = result.at(-1);
    if (last && (last.bold ?? false) === (span.bold ?? false))
      result[result.length - 1] = { ...last, text: last.text + span.text };
    else result.push(span.bold ? { text: span.text, bold: true } : { text: span.text });
  }
  return result;
}
