import type { FileChild, ParagraphChild } from 'docx';
import {
  BorderStyle,
  HeadingLevel,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type {
  PaperBlock,
  PaperFact,
  PaperHeading,
  PaperList,
  PaperParagraph,
  PaperPart,
  PaperSignatures,
  PaperWordings,
  ParagraphRole,
} from '../paper/paper.ts';
import type { Anchor } from '../../domain/from-word/anchor.ts';
import { xmlText } from '../../domain/basics/xml-text.ts';
import { anchored, inline } from './inline.ts';
import { twips } from './styles.ts';

/** What a Word file counts as it is written. */
export interface Counters {
  /** Ordered lists begin anew: each is an instance of its own. */
  list(): number;
  /** The bookmark of a paragraph or a name; what nobody wrote is called by its place. */
  name(anchor?: Anchor): string;
}

/** Blocks as Word's paragraphs and tables; `first` is what the first of them is anchored to. */
export function blocksDocx(
  blocks: readonly PaperBlock[],
  counters: Counters,
  first?: Anchor,
): readonly FileChild[] {
  return blocks.flatMap((block, at) => {
    const own = at === 0 ? first : undefined;
    if (block.kind !== 'paragraph') return blockDocx(block, counters, own);
    return [paragraphDocx(block, at === blocks.length - 1, counters.name(own ?? block.anchor))];
  });
}

function blockDocx(
  block: Exclude<PaperBlock, PaperParagraph>,
  counters: Counters,
  first?: Anchor,
): readonly FileChild[] {
  const name = (own?: Anchor) => counters.name(first ?? own);
  switch (block.kind) {
    case 'part':
      return partDocx(block, counters);
    case 'heading':
      return [headingDocx(block, name(block.anchor))];
    case 'fact':
      return [factDocx(block, name(block.anchor), counters)];
    case 'list':
      return listDocx(block, counters, first);
    case 'wordings':
      return wordingsDocx(block, counters);
    case 'signatures':
      return signaturesDocx(block, counters);
    default:
      return block satisfies never;
  }
}

function partDocx({ role, anchor, blocks }: PaperPart, counters: Counters): readonly FileChild[] {
  const part = anchor === undefined ? undefined : ({ kind: 'part', of: anchor } as const);
  if (role !== 'end') return blocksDocx(blocks, counters, part);
  const apart = new Paragraph({ style: 'Signature', children: anchored(counters.name(part), []) });
  return [apart, ...blocksDocx(blocks, counters)];
}

const HEADINGS = {
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const;

function headingDocx({ role, level, label, text, dense }: PaperHeading, name: string): Paragraph {
  const words = inline([{ text: label ? `${label} ${text}` : text }]);
  const children = anchored(name, words);
  const style =
    role === 'decision' ? 'Decision' : role === 'section' ? 'Section' : dense ? 'Agenda' : undefined;
  if (style === undefined) return new Paragraph({ heading: HEADINGS[level], children });
  return new Paragraph({ style: `${style}${level}`, children });
}

const PARAGRAPH_STYLES: Partial<Readonly<Record<ParagraphRole, string>>> = {
  meta: 'Meta',
  agreed: 'Meta',
  carried: 'Carried',
  conditions: 'Condition',
  pointed: 'Pointed',
};

function paragraphDocx({ role, runs }: PaperParagraph, last: boolean, name: string): Paragraph {
  const style = PARAGRAPH_STYLES[role];
  const children = anchored(name, inline(runs));
  const glued = role === 'revision' || role === 'checked' || role === 'conditions';
  // What is told of an item stays with what comes of it; where nothing comes, the next item may stand on another page.
  const loose = role === 'meta' && last;
  return new Paragraph({
    ...(style ? { style } : {}),
    ...(glued || loose ? { keepNext: glued } : {}),
    children,
  });
}

function factDocx({ label, text, href, people }: PaperFact, name: string, counters: Counters): Paragraph {
  if (!people)
    return new Paragraph({
      style: 'Fact',
      children: anchored(name, [labelRun(label), ...inline([{ text, ...(href ? { href } : {}) }])]),
    });
  const named = people.flatMap(({ anchor, text }, at): readonly ParagraphChild[] => [
    ...(at > 0 ? inlineText(', ') : []),
    ...anchored(counters.name(anchor), inlineText(text)),
  ]);
  const end = text.slice(people.map((each) => each.text).join(', ').length);
  const children = [...anchored(name, [labelRun(label)]), ...named, ...inlineText(end)];
  return new Paragraph({ style: 'Fact', children });
}

/** The bold label of a fact, or as far in as one where it stands in the line above. */
function labelRun(label: string | undefined): TextRun {
  return new TextRun({
    bold: true,
    children: label === undefined ? [new Tab()] : [xmlText(`${label}:`), new Tab()],
  });
}

function listDocx(list: PaperList, counters: Counters, first?: Anchor): readonly FileChild[] {
  const { role, items } = list;
  if (role === 'people') return peopleDocx(list, counters);
  const instance = counters.list();
  const whole = lettersOf(list) <= MOST_KEPT;
  return items.flatMap(({ lead, anchor, runs, under = [] }, at): readonly FileChild[] => {
    const name = counters.name((at === 0 ? first : undefined) ?? anchor);
    if (role === 'clauses') {
      const words = inline([{ text: `${lead ?? ''} `, bold: true }, ...runs]);
      const last = at === items.length - 1;
      const keepNext = under.length > 0 || (!last && (whole || at === 0 || at === items.length - 2));
      return [
        new Paragraph({ style: 'Clause', keepNext, children: anchored(name, words) }),
        ...blocksDocx(under, counters),
      ];
    }
    const reference = role === 'conditions' ? 'conditions' : list.ordered ? 'numbers' : 'points';
    return [
      new Paragraph({
        ...(role === 'conditions' ? { style: 'Condition' } : {}),
        ...(items.length > 1 && (at === 0 || at === items.length - 2) ? { keepNext: true } : {}),
        numbering: { reference, level: 0, instance },
        children: anchored(name, inline(runs)),
      }),
    ];
  });
}

/** A list of no more letters than this, some nine lines, is not parted over two pages. */
const MOST_KEPT = 800;

function lettersOf({ items }: PaperList): number {
  return items.reduce(
    (sum, { runs }) => sum + runs.reduce((letters, { text }) => letters + text.length, 0),
    0,
  );
}

/** A person a line, the label beside the first. */
function peopleDocx({ label, items, anchor }: PaperList, counters: Counters): readonly FileChild[] {
  return items.map((item, at) => {
    const isLast = at === items.length - 1;
    const before = [labelRun(at === 0 ? label : undefined)];
    const name = counters.name(item.anchor);
    return new Paragraph({
      style: isLast ? 'Fact' : 'Person',
      keepNext: !isLast,
      children: [
        ...(at === 0 && anchor ? anchored(counters.name(anchor), before) : before),
        ...anchored(name, inline(item.runs)),
      ],
    });
  });
}

function wordingsDocx({ lines }: PaperWordings, counters: Counters): readonly FileChild[] {
  return lines.flatMap((wordings) =>
    wordings.map(({ label, runs }) => {
      const words = inline([{ text: `${label}: `, bold: true }, ...runs]);
      return new Paragraph({ style: 'Wording', children: anchored(counters.name(), words) });
    }),
  );
}

const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS = {
  top: NO_BORDER,
  bottom: NO_BORDER,
  left: NO_BORDER,
  right: NO_BORDER,
  insideHorizontal: NO_BORDER,
  insideVertical: NO_BORDER,
};

/** A line for each to sign on, two beside each other, never parted from what comes before. */
function signaturesDocx({ people }: PaperSignatures, counters: Counters): readonly FileChild[] {
  const rows = [];
  for (let at = 0; at < people.length; at += 2) rows.push(people.slice(at, at + 2));
  return [
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      columnWidths: [twips(225), twips(225)],
      borders: NO_BORDERS,
      rows: rows.map(
        (pair) =>
          new TableRow({
            cantSplit: true,
            children: pair.map(
              ({ name, role }) =>
                new TableCell({
                  width: { size: 50, type: WidthType.PERCENTAGE },
                  margins: { top: twips(40), bottom: twips(8), right: twips(14), left: 0 },
                  children: [
                    new Paragraph({
                      style: 'Signature',
                      border: { top: { style: BorderStyle.SINGLE, size: 6, space: 4, color: '000000' } },
                      children: anchored(counters.name(), inlineText(name)),
                    }),
                    new Paragraph({
                      style: 'Meta',
                      keepNext: true,
                      children: anchored(counters.name(), inlineText(role)),
                    }),
                  ],
                }),
            ),
          }),
      ),
    }),
    // Word wants a paragraph after a table that ends the text.
    new Paragraph({ style: 'Signature', keepNext: false, children: [] }),
  ];
}

function inlineText(text: string): ReturnType<typeof inline> {
  return inline([{ text }]);
}
