import { withPointedAt } from '../../domain/protocol/extract.ts';
import type { ProtocolItem } from '../../domain/protocol/protocol-item.ts';
import type { ProtocolView } from '../../domain/protocol/protocol-view.ts';
import { speak } from '../../texts/catalogue.ts';
import { documentTexts } from '../../texts/documents.ts';
import type { Paper, PaperBlock } from './paper.ts';
import { itemBlocks } from './protocol-items.ts';
import { protocolPaper } from './protocol-paper.ts';

/** What was decided and nothing else: each item that came to something, with its own number (D18). */
export function decisionListPaper(view: ProtocolView): Paper {
  const paper = withoutSource(protocolPaper(view));
  const decided = view.items.filter(({ clauses, outcome }) => clauses.length > 0 || outcome !== undefined);
  const { label, text } = view.timeAndPlace;
  const blocks: readonly PaperBlock[] = [
    { kind: 'part', role: 'facts', blocks: [{ kind: 'fact', label, text }] },
    ...(decided.length > 0
      ? itemBlocks({ items: decided.map(decisionAlone) })
      : [
          {
            kind: 'paragraph',
            role: 'text',
            runs: [{ text: speak('sv', documentTexts['no-decisions']) }],
          } as const,
        ]),
  ];
  return {
    ...paper,
    heading: speak('sv', documentTexts['decision-list'], { heading: view.heading }),
    blocks,
  };
}

/** Who was there, who sent apologies, who came when: the facts of the protocol. */
export function attendanceListPaper(view: ProtocolView): Paper {
  const paper = withoutSource(protocolPaper({ ...view, style: '2022' }));
  const blocks = paper.blocks.filter(
    (block) =>
      (block.kind === 'part' && block.role === 'facts') ||
      (block.kind === 'paragraph' && block.role === 'afterwards'),
  );
  return {
    ...paper,
    heading: speak('sv', documentTexts['attendance-list'], { heading: view.heading }),
    blocks,
  };
}

/** Only the whole protocol can be taken back from Word: what a list leaves out is not deleted (D10). */
export function withoutSource({ source: _source, ...paper }: Paper): Paper {
  return paper;
}

/** An item without what was said and handed out about it, but with what its clauses point to (D18). */
function decisionAlone(item: ProtocolItem): ProtocolItem {
  const {
    themeText: _t,
    presentersText: _p,
    originText: _o,
    referencesText: _r,
    ...kept
  } = withPointedAt(item);
  return { ...kept, papers: [], text: [], slots: [], tookPart: [], votes: [] };
}
