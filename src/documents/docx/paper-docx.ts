import type { ParagraphChild } from 'docx';
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import type { Anchor } from '../../domain/from-word/anchor.ts';
import type { Logo } from '../../domain/group/letterhead/letterhead.ts';
import type { Paper, PaperSource } from '../paper/paper.ts';
import { speak } from '../../texts/catalogue.ts';
import { documentTexts } from '../../texts/documents.ts';
import { bookmarkName, sourceName } from './anchors.ts';
import type { Counters } from './blocks.ts';
import { blocksDocx } from './blocks.ts';
import { xmlText } from '../../domain/basics/xml-text.ts';
import { anchored, inline } from './inline.ts';
import { SOURCE_PROPERTIES } from './source-properties.ts';
import { stableFile } from './stable-file.ts';
import type { Colours } from './styles.ts';
import { coloursOf, PANEL_INDENT, stylesOf, twips } from './styles.ts';

/** A4, in twentieths of a point, as wide for reading as the PDF. */
const PAGE = {
  width: 11_906,
  height: 16_838,
  left: twips(85),
  right: twips(74),
  top: twips(72),
  bottom: twips(72),
};
const MEASURE = PAGE.width - PAGE.left - PAGE.right;

/**
 * A paper as a Word file that a person goes on working with: real headings, styles and lists, Swedish, page numbers,
 * every paragraph with a bookmark of its own and the whole with one that says what it was made of (D10). The same paper
 * gives the same bytes.
 */
export async function paperDocx(paper: Paper): Promise<Uint8Array> {
  return (await anchoredDocx(paper)).bytes;
}

/** The same, with what each bookmark of the file is anchored to. */
export async function anchoredDocx(
  paper: Paper,
): Promise<{ readonly bytes: Uint8Array; readonly anchors: ReadonlyMap<string, Anchor> }> {
  const anchors = new Map<string, Anchor>();
  const counters = countersOf(anchors);
  const { draft, heading, sender, source, letterhead = {} } = paper;
  const colours = coloursOf(letterhead.accent);
  const whole = source ? sourceName(source, paper.style) : counters.name();
  anchors.set(whole, { kind: 'line', of: 'paper' });
  const document = new Document({
    title: xmlText(draft ? `${draft.word}: ${heading}` : heading),
    creator: xmlText(sender),
    lastModifiedBy: 'Rådslag',
    description: '',
    ...(source ? { customProperties: propertiesOf(source, paper.style) } : {}),
    styles: stylesOf(colours),
    numbering: { config: NUMBERING },
    sections: [
      {
        properties: {
          titlePage: true,
          page: { size: PAGE, margin: { ...PAGE, header: twips(34), footer: twips(34) } },
        },
        headers: { first: head(paper, colours, true), default: head(paper, colours, false) },
        footers: { first: foot(paper, letterhead.lines ?? []), default: foot(paper, []) },
        children: [
          ...(letterhead.logo ? [logoParagraph(letterhead.logo)] : []),
          ...(sender
            ? [
                new Paragraph({
                  style: 'Sender',
                  children: anchored(counters.name(), inline([{ text: sender }])),
                }),
              ]
            : []),
          new Paragraph({
            heading: HeadingLevel.HEADING_1,
            border: { bottom: { style: 'single', size: 12, space: 6, color: colours.accent } },
            children: anchored(whole, inline([{ text: heading }])),
          }),
          ...(draft
            ? [
                new Paragraph({
                  style: 'Draft',
                  children: anchored(
                    counters.name(),
                    inline([{ text: `${draft.word}. `, bold: true }, { text: draft.text }]),
                  ),
                }),
              ]
            : []),
          ...blocksDocx(paper.blocks, counters),
        ],
      },
    ],
  });
  return { bytes: stableFile(await Packer.toBuffer(document), paper.date), anchors };
}

function propertiesOf({ meetingId, version }: PaperSource, style: string) {
  return [
    { name: SOURCE_PROPERTIES.meeting, value: meetingId },
    { name: SOURCE_PROPERTIES.version, value: String(version) },
    { name: SOURCE_PROPERTIES.style, value: style },
  ];
}

function countersOf(anchors: Map<string, Anchor>): Counters {
  let [lists, lines] = [0, 0];
  return {
    list: () => (lists += 1),
    name(anchor = { kind: 'line', of: 'paper', at: lines++ }) {
      const name = bookmarkName(anchor);
      anchors.set(name, anchor);
      return name;
    },
  };
}

const HANGING = twips(18);

const LIST = { indent: { left: HANGING, hanging: HANGING }, spacing: { after: twips(3) } };
const IN_PANEL = { indent: { left: PANEL_INDENT, firstLine: HANGING } };

const NUMBERING = [
  listLook('points', LevelFormat.BULLET, '•', LIST),
  listLook('numbers', LevelFormat.DECIMAL, '%1.', LIST),
  listLook('conditions', LevelFormat.DECIMAL, '%1.', IN_PANEL),
];

function listLook(reference: string, format: 'bullet' | 'decimal', text: string, paragraph: object) {
  return {
    reference,
    levels: [{ level: 0, format, text, alignment: AlignmentType.LEFT, style: { paragraph } }],
  };
}

/** The heading from the second page on, the word of a draft on every one. */
function head({ heading, draft }: Paper, colours: Colours, first: boolean): Header {
  return new Header({
    children: [
      furniture([
        ...inline([{ text: first ? '' : heading }]),
        ...(draft
          ? [new TextRun({ children: [new Tab(), draft.word], bold: true, color: colours.mark })]
          : []),
      ]),
    ],
  });
}

/** As large as in the PDF; the words below it say whose it is, so it has none of its own. */
function logoParagraph({ png, width, height }: Logo): Paragraph {
  const points = Math.min(180 / width, 44 / height, 72 / 150);
  // Word's own pixels are 96 to an inch.
  const scale = (points * 96) / 72;
  return new Paragraph({
    spacing: { after: twips(10), line: 240, lineRule: 'auto' },
    keepNext: true,
    children: [
      new ImageRun({
        type: 'png',
        data: Buffer.from(png, 'base64'),
        transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
        altText: { id: '1', name: '', description: '', title: '' },
      }),
    ],
  });
}

/** Whose it is and the page; on the first also the address. */
function foot({ sender }: Paper, lines: readonly string[]): Footer {
  const [before = '', between = '', after = ''] = speak('sv', documentTexts.page, {
    page: '\0',
    pages: '\0',
  }).split('\0');
  return new Footer({
    children: [
      furniture([
        ...inline([{ text: sender }]),
        new TextRun({
          children: [new Tab(), before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after],
        }),
      ]),
      ...lines.map((line) => furniture([...inline([{ text: line }])])),
    ],
  });
}

function furniture(children: readonly ParagraphChild[]): Paragraph {
  return new Paragraph({
    style: 'Furniture',
    tabStops: [{ type: TabStopType.RIGHT, position: MEASURE }],
    children: [...children],
  });
}
