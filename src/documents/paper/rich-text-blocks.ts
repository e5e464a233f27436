import type { RichText, Span } from '../../domain/basics/rich-text.ts';
import type { PaperBlock, Run } from './paper.ts';

/** Text that people wrote, block by block: every character as it was typed. */
export function richTextBlocks(text: RichText): readonly PaperBlock[] {
  return text.map((block) =>
    block.type === 'paragraph'
      ? { kind: 'paragraph', role: 'text', runs: runsOf(block.spans) }
      : {
          kind: 'list',
          role: 'points',
          ordered: block.ordered,
          items: block.items.map((item) => ({ runs: runsOf(item) })),
        },
  );
}

function runsOf(spans: readonly Span[]): readonly Run[] {
  return spans.map(({ text, bold }) => (bold ? { text, bold } : { text }));
}
