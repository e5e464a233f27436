import type { Paper, PaperBlock } from '../../src/documents/paper/paper.ts';

/** A paper with what a test is about. */
export function aPaper(blocks: readonly PaperBlock[] = [], over: Partial<Paper> = {}): Paper {
  return {
    style: '2018',
    sender: 'Exempelgruppen',
    heading: 'Gruppens protokoll 1/2027',
    date: '2027-02-17',
    blocks,
    ...over,
  };
}

export function aParagraph(text: string): PaperBlock {
  return { kind: 'paragraph', role: 'text', runs: [{ text }] };
}

/** An item with a title, paragraphs and clauses. */
export function anItem(title: string, texts: readonly string[], clauses: readonly string[] = []): PaperBlock {
  return {
    kind: 'part',
    role: 'item',
    itemKind: 'matter',
    anchor: title,
    blocks: [
      { kind: 'heading', role: 'title', level: 2, label: '1.', text: title },
      ...texts.map(aParagraph),
      ...(clauses.length > 0 ? decided(clauses) : []),
    ],
  };
}

function decided(clauses: readonly string[]): readonly PaperBlock[] {
  const items = clauses.map((text) => ({ lead: 'att', runs: [{ text }] }));
  return [
    { kind: 'heading', role: 'decision', level: 3, text: 'Beslut:' },
    { kind: 'list', role: 'clauses', ordered: false, items },
  ];
}
