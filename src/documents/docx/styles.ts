import type { IParagraphStyleOptions, IStylesOptions } from 'docx';
import { tintOf } from '../../domain/group/letterhead/colours.ts';

/** Points as Word counts them: sizes in halves, distances in twentieths. */
const size = (points: number) => points * 2;
export const twips = (points: number) => Math.round(points * 20);

const COLOURS = {
  soft: '4A4F54',
  accent: '0B4F5C',
  panel: 'EEF4F5',
  mark: '8A3A00',
  'mark-panel': 'FDF3E7',
} as const;

/** The colours of one file. */
export type Colours = Readonly<Record<keyof typeof COLOURS, string>>;

/** The house's colours, with the group's accent in place of its own; without the `#`, as Word writes them. */
export function coloursOf(accent: string | undefined): Colours {
  if (accent === undefined) return COLOURS;
  return { ...COLOURS, accent: accent.slice(1).toUpperCase(), panel: tintOf(accent).slice(1).toUpperCase() };
}

/** Faces that Word has everywhere and LibreOffice has equals of. */
const TEXT = 'Cambria';
const PLAIN = 'Calibri';

/** Where the values beside the labels of the facts begin. */
export const LABEL_WIDTH = twips(118);
export const PANEL_INDENT = twips(8);

/**
 * The paper's look as styles: whoever edits the file finds headings in the navigation pane and changes the look of all
 * decisions at once.
 */
export function stylesOf(colours: Colours): IStylesOptions {
  return {
    default: {
      document: {
        run: {
          font: TEXT,
          size: size(11),
          language: { value: 'sv-SE', eastAsia: 'sv-SE', bidirectional: 'ar-SA' },
        },
        paragraph: { spacing: { line: 288, lineRule: 'auto', after: twips(6) } },
      },
      heading1: heading(1, { size: size(20), spacing: { before: 0, after: twips(10) } }),
      heading2: heading(2, { size: size(13), spacing: { before: twips(20), after: twips(3) } }),
      heading3: heading(3, { size: size(13), spacing: { before: twips(16), after: twips(3) } }),
      heading4: heading(4, { size: size(11), spacing: { before: twips(10), after: twips(3) } }),
      hyperlink: { run: { color: colours.accent, underline: { type: 'single' } } },
    },
    paragraphStyles: [
      style('Sender', 'Avsändare', { run: { font: PLAIN, size: size(10), color: colours.soft } }),
      ...([2, 3] as const).map((level) =>
        style(
          `Section${level}`,
          level === 2 ? 'Avsnitt' : `Avsnitt ${level}`,
          {
            run: { color: colours.accent, size: size(12) },
            paragraph: { keepNext: true, outlineLevel: level - 1 },
          },
          `Heading${level}`,
        ),
      ),
      ...([3, 4] as const).map((level) =>
        style(
          `Agenda${level}`,
          `Punkt ${level}`,
          {
            run: { size: size(11.5) },
            paragraph: {
              spacing: { before: twips(10), after: twips(1) },
              keepNext: true,
              outlineLevel: level - 1,
            },
          },
          `Heading${level}`,
        ),
      ),
      ...([3, 4] as const).map((level) =>
        style(
          `Decision${level}`,
          `Beslutsrubrik ${level}`,
          {
            run: { size: size(11), color: colours.accent },
            paragraph: {
              ...panel(colours, 'accent', 'panel', { before: twips(10), after: 0 }),
              keepNext: true,
              outlineLevel: level - 1,
            },
          },
          `Heading${level}`,
        ),
      ),
      style('Clause', 'Att-sats', {
        paragraph: { ...panel(colours, 'accent', 'panel', { before: 0, after: 0 }), keepLines: true },
      }),
      // As far in as the clauses: one bar at the left of a decision is drawn only where all its paragraphs begin alike.
      style('Condition', 'Förbehåll', {
        paragraph: {
          ...panel(colours, 'accent', 'panel', { before: 0, after: 0 }),
          indent: { left: PANEL_INDENT, firstLine: twips(18) },
        },
      }),
      style('Pointed', 'Ur ärendet', {
        run: { size: size(10), color: colours.soft },
        paragraph: { ...panel(colours, 'accent', 'panel', { before: 0, after: 0 }), keepLines: true },
      }),
      style('Fact', 'Uppgift', {
        paragraph: { indent: { left: LABEL_WIDTH, hanging: LABEL_WIDTH }, spacing: { after: twips(4) } },
      }),
      style('Person', 'Deltagare', {
        paragraph: { indent: { left: LABEL_WIDTH, hanging: LABEL_WIDTH }, spacing: { after: 0 } },
      }),
      style('Meta', 'Om ärendet', {
        run: { font: PLAIN, size: size(10), color: colours.soft },
        paragraph: { keepNext: true, spacing: { after: twips(2) } },
      }),
      style('Carried', 'Flyttat', { run: { italics: true } }),
      style('Draft', 'Utkast', {
        run: { font: PLAIN, size: size(10), color: colours.mark },
        paragraph: panel(colours, 'mark', 'mark-panel', { before: 0, after: twips(12) }),
      }),
      style('Wording', 'Lydelse', {
        paragraph: panel(colours, 'mark', 'mark-panel', { before: 0, after: 0 }),
      }),
      style('Signature', 'Underskrift', {
        paragraph: { keepNext: true, keepLines: true, spacing: { after: 0 } },
      }),
      style('Furniture', 'Sidhuvud och sidfot', {
        run: { font: PLAIN, size: size(9), color: colours.soft },
        paragraph: { spacing: { after: 0 } },
      }),
    ],
  };
}

function heading(
  level: 1 | 2 | 3 | 4,
  {
    size,
    spacing,
  }: { readonly size: number; readonly spacing: { readonly before: number; readonly after: number } },
) {
  return {
    run: { font: PLAIN, bold: true, size, color: '000000' },
    paragraph: { spacing, keepNext: true, keepLines: true, outlineLevel: level - 1 },
  };
}

function panel(
  colours: Colours,
  bar: 'accent' | 'mark',
  paper: 'panel' | 'mark-panel',
  spacing: { readonly before: number; readonly after: number },
) {
  return {
    spacing,
    indent: { left: PANEL_INDENT },
    shading: { type: 'clear', fill: colours[paper], color: 'auto' },
    border: { left: { style: 'single', size: 18, space: 6, color: colours[bar] } },
  } as const;
}

function style(
  id: string,
  name: string,
  look: Pick<IParagraphStyleOptions, 'run' | 'paragraph'>,
  basedOn = 'Normal',
): IParagraphStyleOptions {
  return { id, name, basedOn, quickFormat: true, ...look };
}
