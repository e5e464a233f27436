import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import { stableFile } from '../docx/stable-file.ts';
import { twips } from '../docx/styles.ts';

/** The day that stands in the file: it is the same whenever it is made. */
const MADE = '2026-01-01';
const RIGHT = twips(450);

/**
 * A template to begin with: every kind of placeholder once, in plain styles that a person changes to their own. It is a
 * Word file like any other, and what docs/word-mall.md explains.
 */
export async function sampleTemplate(): Promise<Uint8Array> {
  const document = new Document({
    title: 'Exempelmall för protokoll',
    creator: 'Rådslag',
    lastModifiedBy: 'Rådslag',
    description: '',
    styles: {
      default: {
        document: {
          run: { font: 'Calibri', size: 22, language: { value: 'sv-SE' } },
          paragraph: { spacing: { after: twips(6) } },
        },
        heading1: {
          run: { size: 36, bold: true, color: '000000' },
          paragraph: { spacing: { after: twips(8) } },
        },
        heading2: {
          run: { size: 26, bold: true, color: '000000' },
          paragraph: { spacing: { before: twips(16), after: twips(4) }, keepNext: true },
        },
        heading3: {
          run: { size: 22, bold: true, color: '000000' },
          paragraph: { spacing: { before: twips(8), after: twips(2) }, keepNext: true },
        },
      },
    },
    sections: [
      {
        properties: { page: { size: { width: 11_906, height: 16_838 } } },
        headers: { default: new Header({ children: [line('{grupp}')] }) },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                tabStops: [{ type: TabStopType.RIGHT, position: RIGHT }],
                children: [
                  new TextRun('{rubrik}'),
                  new TextRun({
                    children: [new Tab(), 'Sida ', PageNumber.CURRENT, ' (', PageNumber.TOTAL_PAGES, ')'],
                  }),
                ],
              }),
            ],
          }),
        },
        children: [...BODY],
      },
    ],
  });
  return stableFile(await Packer.toBuffer(document), MADE);
}

const BODY: readonly Paragraph[] = [
  heading('{rubrik}', HeadingLevel.HEADING_1),
  line('{#utkast}'),
  new Paragraph({ children: [new TextRun({ text: '{utkast}', bold: true, color: '8A3A00' })] }),
  line('{/utkast}'),
  labelled('Tid och plats', '{tid_och_plats}'),
  line('{#närvaro}'),
  labelled('{etikett}', '{i_rad}'),
  line('{/närvaro}'),
  line('{@inledning}'),
  line('{#ärenden}'),
  line('{#avsnitt}'),
  new Paragraph({
    alignment: AlignmentType.LEFT,
    children: [new TextRun({ text: '{avsnitt}', italics: true })],
  }),
  line('{/avsnitt}'),
  heading('{#nummer}{nummer} {/nummer}{titel}', HeadingLevel.HEADING_2),
  ...when('om'),
  ...when('föredragande'),
  line('{#handlingar}'),
  labelled('Handlingar', '{handlingar}'),
  line('{/handlingar}'),
  line('{@text}'),
  line('{#presentationer}'),
  line('– {rad}'),
  line('{/presentationer}'),
  ...when('omröstning'),
  line('{#beslutsrubrik}'),
  heading('{beslutsrubrik}', HeadingLevel.HEADING_3),
  line('{/beslutsrubrik}'),
  line('{#beslut}'),
  new Paragraph({
    indent: { left: twips(14) },
    children: [new TextRun({ text: '{att} ', bold: true }), new TextRun('{sats}')],
  }),
  line('{#förbehåll}'),
  new Paragraph({ indent: { left: twips(28) }, children: [new TextRun('– {villkor}')] }),
  line('{/förbehåll}'),
  line('{/beslut}'),
  ...['utfall', 'deltog', 'reservationer', 'medskick', 'flyttat'].flatMap(when),
  line('{/ärenden}'),
  line('{@avslutning}'),
  ...when('efter_mötet'),
  ...when('avstämt'),
  line('{#underskrifter}'),
  new Paragraph({
    spacing: { before: twips(36), after: 0 },
    keepNext: true,
    children: [new TextRun('____________________________')],
  }),
  new Paragraph({ keepNext: true, spacing: { after: 0 }, children: [new TextRun('{namn}')] }),
  line('{roll}'),
  line('{/underskrifter}'),
  ...when('fastställt'),
  line('{#rättelser}'),
  heading('{text}', HeadingLevel.HEADING_2),
  line('{#ställen}'),
  heading('{ställe}', HeadingLevel.HEADING_3),
  labelled('Tidigare lydelse', '{tidigare}'),
  labelled('Ny lydelse', '{ny}'),
  line('{/ställen}'),
  line('{/rättelser}'),
];

/** A line that is there only where it says something. */
function when(name: string): readonly Paragraph[] {
  return [line(`{#${name}}`), line(`{${name}}`), line(`{/${name}}`)];
}

function line(text: string): Paragraph {
  return new Paragraph({ children: [new TextRun(text)] });
}

function labelled(label: string, text: string): Paragraph {
  return new Paragraph({ children: [new TextRun({ text: `${label}: `, bold: true }), new TextRun(text)] });
}

function heading(text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph {
  return new Paragraph({ heading: level, children: [new TextRun(text)] });
}
