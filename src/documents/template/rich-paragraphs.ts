import type { RichText, Span } from '../../domain/basics/rich-text.ts';
import { xmlText } from '../../domain/basics/xml-text.ts';

/** How the paragraph of a placeholder looks: its own properties and those of its characters, as XML. */
export interface ParagraphLook {
  readonly paragraph: string;
  readonly run: string;
}

/** Rich text as Word's paragraphs in the look of the one it takes the place of; nothing written gives no paragraph. */
export function richParagraphs(text: RichText, look: ParagraphLook): string {
  return text
    .flatMap((block) =>
      block.type === 'paragraph'
        ? [paragraph(block.spans, look)]
        : block.items.map((item, at) => listItem(block.ordered ? `${at + 1}.` : '•', item, look)),
    )
    .join('');
}

function paragraph(spans: readonly Span[], { paragraph: look, run }: ParagraphLook): string {
  return `<w:p>${look}${spans.map((span) => runOf(span, run)).join('')}</w:p>`;
}

/** Its sign hangs before it; the rest is as the template's paragraph. */
function listItem(sign: string, spans: readonly Span[], { paragraph: look, run }: ParagraphLook): string {
  const indent = '<w:ind w:left="425" w:hanging="425"/>';
  const own = look.replace(/<w:ind\b[^>]*\/>/u, '');
  const properties = own === '' ? `<w:pPr>${indent}</w:pPr>` : withIndent(own, indent);
  const lead = `<w:r>${run}<w:t>${sign}</w:t><w:tab/></w:r>`;
  return `<w:p>${properties}${lead}${spans.map((span) => runOf(span, run)).join('')}</w:p>`;
}

/** Word wants the properties of a paragraph in their order: an indent comes before these. */
const AFTER_INDENT =
  /<w:(?:contextualSpacing|mirrorIndents|suppressOverlap|jc|textDirection|textAlignment|textboxTightWrap|outlineLvl|divId|cnfStyle|rPr|sectPr|pPrChange)\b|<\/w:pPr>/u;

function withIndent(properties: string, indent: string): string {
  return properties.replace(AFTER_INDENT, (next) => `${indent}${next}`);
}

function runOf({ text, bold }: Span, look: string): string {
  const properties = bold ? boldLook(look) : look;
  const lines = xmlText(text).split('\n').map(escaped);
  return `<w:r>${properties}${lines.map((line) => `<w:t xml:space="preserve">${line}</w:t>`).join('<w:br/>')}</w:r>`;
}

function boldLook(look: string): string {
  if (look === '') return '<w:rPr><w:b/></w:rPr>';
  const bare = look.replace(/<w:b(?:\s[^>]*)?\/>/u, '');
  // After the style and the fonts, before all else.
  return bare.replace(/^(<w:rPr>(?:<w:rStyle\b[^>]*\/>)?(?:<w:rFonts\b[^>]*\/>)?)/u, '$1<w:b/>');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
