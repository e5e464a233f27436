import { ListItemNode, ListNode } from '@lexical/list';
import * as fc from 'fast-check';
import { createEditor } from 'lexical';
import { describe, expect, it } from 'vitest';
import type { Block, RichText, Span } from '../../../src/domain/basics/rich-text.ts';
import { normalised } from '../../../src/domain/basics/rich-text.ts';
import { $richText, $setRichText } from '../../../tab/shared/rich-text/conversion.ts';

/** Through the editor and back. */
function roundTrip(text: RichText): RichText {
  const editor = createEditor({
    nodes: [ListNode, ListItemNode],
    onError(error) {
      throw error;
    },
  });
  editor.update(() => $setRichText(text), { discrete: true });
  return editor.getEditorState().read($richText);
}

const span = fc
  .record({ text: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), bold: fc.boolean() })
  .filter(({ text }) => !/[\r\n]/.test(text))
  .map(({ text, bold }): Span => (bold ? { text, bold } : { text }));
const spans = fc.array(span, { minLength: 1, maxLength: 4 });
const richText: fc.Arbitrary<RichText> = fc.array(
  fc.oneof(
    spans.map((some) => ({ type: 'paragraph' as const, spans: some })),
    fc.record({
      type: fc.constant('list' as const),
      ordered: fc.boolean(),
      items: fc.array(spans, { minLength: 1, maxLength: 4 }),
    }),
  ),
  { maxLength: 5 },
);

/** Neighbouring lists of one kind are one list to the editor, as to anybody who reads them. */
function listsJoined(text: RichText): RichText {
  const blocks: Block[] = [];
  for (const block of text) {
    const last = blocks.at(-1);
    if (block.type === 'list' && last?.type === 'list' && last.ordered === block.ordered)
      blocks[blocks.length - 1] = { ...last, items: [...last.items, ...block.items] };
    else blocks.push(block);
  }
  return blocks;
}

describe('rich text in the editor', () => {
  it('comes back as it went in, whatever it says', () => {
    fc.assert(
      fc.property(richText, (text) => {
        expect(roundTrip(text)).toEqual(listsJoined(normalised(text)));
      }),
    );
  });

  it('keeps the characters of Markdown and HTML as they were typed', () => {
    const text: RichText = [
      { type: 'paragraph', spans: [{ text: '**inte fet** <b>&amp;</b> "å ä ö" – 1. - •' }] },
    ];
    expect(roundTrip(text)).toEqual(text);
  });

  it('keeps line breaks inside a paragraph, between bold words too', () => {
    const text: RichText = [
      { type: 'paragraph', spans: [{ text: 'en\ntvå ' }, { text: 'tre\nfyra', bold: true }] },
      { type: 'list', ordered: true, items: [[{ text: 'a\nb' }]] },
    ];
    expect(roundTrip(text)).toEqual(text);
  });

  it('is empty when nothing is written', () => {
    expect(roundTrip([])).toEqual([]);
  });
});
