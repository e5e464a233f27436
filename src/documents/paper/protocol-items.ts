import { dotted } from '../../domain/basics/time.ts';
import type { PointedAt } from '../../domain/clauses/pointed-at.ts';
import type { Anchor } from '../../domain/from-word/anchor.ts';
import { isThere } from '../../domain/meeting/dispatch/papers.ts';
import type { Paper as MeetingPaper } from '../../domain/meeting/vocabulary.ts';
import type { ProtocolClause, ProtocolItem } from '../../domain/protocol/protocol-item.ts';
import type { ProtocolView } from '../../domain/protocol/protocol-view.ts';
import { PAPER_PROMISED, PAPERS } from '../../domain/protocol/wording.ts';
import { speak } from '../../texts/catalogue.ts';
import { documentTexts } from '../../texts/documents.ts';
import type { HeadingLevel, PaperBlock, PaperListItem, ParagraphRole, Run } from './paper.ts';
import { richTextBlocks } from './rich-text-blocks.ts';
import { safeHref } from '../safe-href.ts';

/**
 * The items in their order, from a level of headings on. Below a section's heading they stand one level deeper, so that
 * no level is skipped.
 */
export function itemBlocks({ items }: Pick<ProtocolView, 'items'>, from: 2 | 3 = 2): readonly PaperBlock[] {
  let inSection = false;
  return items.flatMap((item): readonly PaperBlock[] => {
    const { heading } = item;
    inSection ||= heading !== undefined;
    return [
      ...(heading === undefined
        ? []
        : [
            {
              kind: 'heading',
              role: 'section',
              level: from,
              text: heading,
              anchor: { kind: 'section', of: item.itemId },
            } as const,
          ]),
      itemPart(item, inSection ? deeper(from) : from),
    ];
  });
}

function deeper(level: 2 | 3): 3 | 4 {
  return level === 2 ? 3 : 4;
}

function itemPart(item: ProtocolItem, level: HeadingLevel): PaperBlock {
  const label =
    item.paragraph ?? (item.number === undefined ? item.time && dotted(item.time) : `${item.number}.`);
  return {
    kind: 'part',
    role: 'item',
    itemKind: item.kind,
    anchor: item.itemId,
    blocks: [
      {
        kind: 'heading',
        role: 'title',
        level,
        ...(label ? { label } : {}),
        text: item.title,
        ...(item.kind === 'break' ? { quiet: true } : {}),
      },
      ...planBlocks(item),
      ...papersBlocks(item.papers),
      ...richTextBlocks(item.text, item.itemId),
      ...slotBlocks(item),
      ...decisionBlocks(item, level === 2 ? 3 : 4),
    ],
  };
}

/** What the plan says of the item, a line each: theme, presenters, where it comes from, what it goes back to. */
function planBlocks({
  whenText,
  themeText,
  presentersText,
  originText,
  referencesText,
}: ProtocolItem): PaperBlock[] {
  return [whenText, themeText, presentersText, originText, referencesText].flatMap((line) =>
    sentence('meta', line),
  );
}

/** The pitches that were given (S8). */
function slotBlocks({ slots }: ProtocolItem): readonly PaperBlock[] {
  if (slots.length === 0) return [];
  const items = slots.map((text) => ({ runs: [{ text }] }));
  return [{ kind: 'list', role: 'slots', ordered: false, items }];
}

/** The clauses, each with its bold "att" (S15); an outcome without clauses is told as it is (S16). */
function decisionBlocks(item: ProtocolItem, level: HeadingLevel): readonly PaperBlock[] {
  const { clauses, decisionLabel, votes, outcome, tookPart, reservations, guidance, carriedOver } = item;
  const each = (role: ParagraphRole, texts: readonly string[]) =>
    texts.flatMap((text) => sentence(role, text));
  const decided: readonly PaperBlock[] = [
    { kind: 'heading', role: 'decision', level, text: decisionLabel },
    { kind: 'list', role: 'clauses', ordered: false, items: clauses.map(clauseItem) },
  ];
  return [
    ...each('vote', votes),
    ...(clauses.length > 0 ? decided : []),
    ...sentence('outcome', outcome, { kind: 'outcome', of: item.itemId }),
    ...each('took-part', tookPart),
    ...each('reservation', reservations),
    ...guidance.flatMap(({ guidanceId, text }) =>
      sentence('guidance', text, { kind: 'guidance', of: guidanceId }),
    ),
    ...sentence('carried', carriedOver),
  ];
}

function clauseItem({ clauseId, word, text, conditions, pointsAt }: ProtocolClause): PaperListItem {
  const below: readonly PaperBlock[] = conditions
    ? [
        ...sentence('conditions', conditions.label),
        {
          kind: 'list',
          role: 'conditions',
          ordered: true,
          items: conditions.texts.map((each, at) => ({
            anchor: { kind: 'condition', of: clauseId, at },
            runs: [{ text: each }],
          })),
        },
      ]
    : [];
  const under = [...below, ...(pointsAt ? [pointedBlock(pointsAt)] : [])];
  const anchor = { kind: 'clause', of: clauseId } as const;
  return { anchor, lead: word, runs: [{ text }], ...(under.length > 0 ? { under } : {}) };
}

const POINTED_FROM = {
  text: documentTexts['from-text'],
  background: documentTexts['from-background'],
  paper: documentTexts['from-paper'],
} as const;

/** The passage that a clause points to with "förslaget", for who reads it apart from its item (D18). */
function pointedBlock({ from, words }: PointedAt): PaperBlock {
  const label = speak('sv', POINTED_FROM[from]);
  return { kind: 'paragraph', role: 'pointed', runs: [{ text: `${label}: `, bold: true }, { text: words }] };
}

function papersBlocks(papers: readonly MeetingPaper[]): readonly PaperBlock[] {
  if (papers.length === 0) return [];
  const listed = papers.flatMap((paper, index): readonly Run[] => [
    ...(index > 0 ? [{ text: ', ' }] : []),
    paperRun(paper),
  ]);
  return [{ kind: 'paragraph', role: 'meta', runs: [{ text: `${PAPERS}: ` }, ...listed] }];
}

function paperRun(paper: MeetingPaper): Run {
  const { title, url } = paper;
  if (!isThere(paper)) return { text: `${title} (${PAPER_PROMISED})` };
  // One that was handed in goes with the protocol, and has no address of its own.
  if (url === undefined) return { text: title };
  const href = safeHref(url);
  return href === undefined ? { text: title } : { text: title, href };
}

function sentence(role: ParagraphRole, text: string | undefined, anchor?: Anchor): PaperBlock[] {
  if (text === undefined) return [];
  return [{ kind: 'paragraph', role, runs: [{ text }], ...(anchor ? { anchor } : {}) }];
}
