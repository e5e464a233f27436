import type { RichText, Span } from '../../domain/basics/rich-text.ts';
import type { Anchor } from '../../domain/from-word/anchor.ts';
import type { PaperBlock, Run } from './paper.ts';

/** Text that people wrote at a place, block by block: every character as it was typed. */
export function richTextBlocks(text: RichText, place: string): readonly PaperBlock[] {
  let lines = 0;
  const next = (): Anchor => ({ kind: 'text', of: place, at: lines++ });
  return text.map((block) =>
    block.type === 'paragraph'
      ? { kind: 'paragraph', role: 'text', anchor: next(), runs: runsOf(block.spans) }
      : {
          kind: 'list',
          role: 'points',
          ordered: block.ordered,
          items: block.items.map((item) => ({ anchor: next(), runs: runsOf(item) })),
        },
  );
}

function runsOf(spans: readonly Span[]): readonly Run[] {
  return spans.map(({ text, bold }) => (bold ? { text, bold } : { text }));
}
