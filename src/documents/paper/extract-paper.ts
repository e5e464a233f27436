import type { ExtractedTask, ProtocolExtract } from '../../domain/protocol/extract.ts';
import type { ProtocolView } from '../../domain/protocol/protocol-view.ts';
import { speak } from '../../texts/catalogue.ts';
import { documentTexts as t } from '../../texts/documents.ts';
import { capitalised } from '../../texts/format.ts';
import { deadlineWords, ownerWords } from '../../texts/task-words.ts';
import type { Paper, PaperBlock } from './paper.ts';
import { itemBlocks } from './protocol-items.ts';
import { withoutSource } from './protocol-lists.ts';
import { protocolPaper } from './protocol-paper.ts';

/** What one municipality is to have of a protocol: its clauses with what they point to, its papers, its tasks (N2). */
export function extractPaper(view: ProtocolView, { municipality, items, tasks }: ProtocolExtract): Paper {
  const { label, text } = view.timeAndPlace;
  const { mark } = view;
  const nothing = items.length === 0 && tasks.length === 0;
  const blocks: readonly PaperBlock[] = [
    {
      kind: 'part',
      role: 'facts',
      blocks: [
        { kind: 'fact', label, text },
        {
          kind: 'fact',
          label: speak('sv', t['extract-label']),
          text: speak('sv', t['extract-about'], { municipality }),
        },
      ],
    },
    ...(nothing
      ? [paragraph('text', speak('sv', t['nothing-extracted'], { municipality }))]
      : itemBlocks({ items })),
    ...(tasks.length > 0 ? [tasksPart(tasks, view.date)] : []),
    ...(mark.kind === 'agreed' && mark.text !== '' ? [paragraph('agreed', mark.text)] : []),
  ];
  return {
    ...withoutSource(protocolPaper(view)),
    heading: speak('sv', t.extract, { municipality, heading: view.heading }),
    blocks,
  };
}

function tasksPart(tasks: readonly ExtractedTask[], day: string): PaperBlock {
  return {
    kind: 'part',
    role: 'tasks',
    blocks: [
      { kind: 'heading', role: 'title', level: 2, text: speak('sv', t.tasks) },
      {
        kind: 'list',
        role: 'points',
        ordered: false,
        items: tasks.map(({ text, owner, deadline }) => {
          const terms = [ownerWords('sv', owner), ...(deadline ? [deadlineWords('sv', deadline, day)] : [])];
          return { runs: [{ text: `${capitalised('sv', text)} (${terms.join(', ')})` }] };
        }),
      },
    ],
  };
}

function paragraph(role: 'text' | 'agreed', text: string): PaperBlock {
  return { kind: 'paragraph', role, runs: [{ text }] };
}
