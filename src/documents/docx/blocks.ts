import type { FileChild, IParagraphOptions } from 'docx';
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
import { bookmarkName } from './anchors.ts';
import { anchored, inline, xmlText } from './inline.ts';
import { twips } from './styles.ts';

/** Ordered lists begin anew: each is an instance of its own. */
export interface Numbering {
  next(): number;
}

/** Blocks as Word's paragraphs and tables; `name` is the bookmark of the first of them. */
export function blocksDocx(
  blocks: readonly PaperBlock[],
  numbering: Numbering,
  name?: string,
): readonly FileChild[] {
  return blocks.flatMap((block, at) => blockDocx(block, numbering, at === 0 ? name : undefined));
}

function blockDocx(block: PaperBlock, numbering: Numbering, name?: string): readonly FileChild[] {
  switch (block.kind) {
    case 'part':
      return partDocx(block, numbering);
    case 'heading':
      return [headingDocx(block, name)];
    case 'paragraph':
      return [paragraphDocx(block, name)];
    case 'fact':
      return [factDocx(block, name)];
    case 'list':
      return listDocx(block, numbering, name);
    case 'wordings':
      return wordingsDocx(block);
    case 'signatures':
      return signaturesDocx(block);
    default:
      return block satisfies never;
  }
}

function partDocx({ role, anchor, blocks }: PaperPart, numbering: Numbering): readonly FileChild[] {
  const name = anchor === undefined ? undefined : bookmarkName('part', anchor);
  const inside = blocksDocx(blocks, numbering, name);
  return role === 'end' ? [new Paragraph({ style: 'Signature', children: [] }), ...inside] : inside;
}

const HEADINGS = {
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const;

function headingDocx({ role, level, label, text }: PaperHeading, name?: string): Paragraph {
  const words = inline([{ text: label ? `${label} ${text}` : text }]);
  const children = anchored(name, words);
  if (role !== 'decision' && role !== 'section') return new Paragraph({ heading: HEADINGS[level], children });
  return new Paragraph({
    style: `${role === 'decision' ? 'Decision' : 'Section'}${level}`,
    children,
  });
}

const PARAGRAPH_STYLES: Partial<Readonly<Record<ParagraphRole, string>>> = {
  meta: 'Meta',
  agreed: 'Meta',
  carried: 'Carried',
  conditions: 'Condition',
};

function paragraphDocx({ role, runs }: PaperParagraph, name?: string): Paragraph {
  const style = PARAGRAPH_STYLES[role];
  const children = anchored(name, inline(runs));
  const glued = role === 'revision' || role === 'checked' || role === 'conditions';
  return new Paragraph({ ...(style ? { style } : {}), ...(glued ? { keepNext: true } : {}), children });
}

function factDocx({ label, text }: PaperFact, name?: string): Paragraph {
  return labelled({ style: 'Fact' }, label, inlineText(text), name);
}

function labelled(
  look: IParagraphOptions,
  label: string | undefined,
  words: ReturnType<typeof inline>,
  name?: string,
): Paragraph {
  const before = new TextRun({
    bold: true,
    children: label === undefined ? [new Tab()] : [xmlText(`${label}:`), new Tab()],
  });
  return new Paragraph({ ...look, children: anchored(name, [before, ...words]) });
}

function listDocx(list: PaperList, numbering: Numbering, name?: string): readonly FileChild[] {
  const { role, ordered, items, label } = list;
  if (role === 'people')
    return items.map(({ runs }, at) => {
      const last = at === items.length - 1;
      const look = { style: last ? 'Fact' : 'Person', keepNext: !last };
      return labelled(look, at === 0 ? label : undefined, inline(runs), at === 0 ? name : undefined);
    });
  const instance = numbering.next();
  return items.flatMap(({ lead, anchor, runs, under = [] }, at): readonly FileChild[] => {
    const bookmark = anchor === undefined ? undefined : bookmarkName('clause', anchor);
    if (role === 'clauses') {
      const words = inline([{ text: `${lead ?? ''} `, bold: true }, ...runs]);
      const children = anchored(bookmark, words);
      const keepNext = under.length > 0 || (at === 0 && items.length > 1);
      return [new Paragraph({ style: 'Clause', keepNext, children }), ...blocksDocx(under, numbering)];
    }
    const reference = role === 'conditions' ? 'conditions' : ordered ? 'numbers' : 'points';
    return [
      new Paragraph({
        ...(role === 'conditions' ? { style: 'Condition' } : {}),
        numbering: { reference, level: 0, instance },
        children: [...inline(runs)],
      }),
    ];
  });
}

function wordingsDocx({ lines }: PaperWordings): readonly FileChild[] {
  return lines.flatMap((wordings) =>
    wordings.map(
      ({ label, runs }) =>
        new Paragraph({
          style: 'Wording',
          children: [...inline([{ text: `${label}: `, bold: true }, ...runs])],
        }),
    ),
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
function signaturesDocx({ people }: PaperSignatures): readonly FileChild[] {
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
                      children: [...inlineText(name)],
                    }),
                    new Paragraph({ style: 'Meta', keepNext: true, children: [...inlineText(role)] }),
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
