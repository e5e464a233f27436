import type { RichText, Span } from '../../domain/basics/rich-text.ts';
import { normalised, richTextFromPlain } from '../../domain/basics/rich-text.ts';

/** The Markdown of a protocol's structure (paragraphs, lists, bold) as rich text. Its headings are bold lines. */
export function richTextFromMarkdown(markdown: string): RichText {
  const plain = markdown
    .replace(/^(\s*)[*+] /gmu, '$1- ')
    .replace(/^\s*#{1,6} +(.+)$/gmu, '**$1**')
    // Slanted words are printed upright: a protocol has no others.
    .replace(/(?<![\\*\p{L}\p{N}])\*(?=[^\s*])([^*\n]+)(?<=[^\s*\\])\*(?![*\p{L}\p{N}])/gu, '$1');
  return normalised(
    richTextFromPlain(plain).map((block) =>
      block.type === 'paragraph'
        ? { ...block, spans: block.spans.flatMap(withBold) }
        : { ...block, items: block.items.map((item) => item.flatMap(withBold)) },
    ),
  );
}

function withBold({ text }: Span): readonly Span[] {
  return text.split(/(?<!\\)(?:\*\*|__)/u).map((part, at): Span => {
    const words = part.replace(/\\([\\`*_{}[\]()#+\-.!|~>])/gu, '$1');
    return at % 2 === 1 ? { text: words, bold: true } : { text: words };
  });
}
