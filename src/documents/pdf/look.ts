import { tintOf } from '../../domain/group/letterhead/colours.ts';
import type { FaceName } from './faces.ts';

/** How a paper looks in print: A4 in points, one accent, a measure made for reading. Millimetres are 2.8346 points. */
export const PAGE = { width: 595.28, height: 841.89, left: 85, right: 74, top: 72, bottom: 76 } as const;
/** The width of what is read. */
export const MEASURE = PAGE.width - PAGE.left - PAGE.right;
/** Where head and foot stand, from the top of the page to their baseline. */
export const HEAD_AT = 44;
export const FOOT_AT = PAGE.height - 42;
/** Between the lines of an address at the foot. */
export const FOOT_LEADING = 11;

const COLOURS = {
  ink: '#000000',
  soft: '#4a4f54',
  accent: '#0b4f5c',
  line: '#b9bcbe',
  panel: '#eef4f5',
  mark: '#8a3a00',
  'mark-panel': '#fdf3e7',
  stamp: '#f9efe6',
} as const;
export type Colour = keyof typeof COLOURS;
/** The colours of one paper. */
export type Palette = Readonly<Record<Colour, string>>;

/** The house's colours, with the group's accent in place of its own. */
export function paletteOf(accent: string | undefined): Palette {
  return accent === undefined ? COLOURS : { ...COLOURS, accent, panel: tintOf(accent) };
}

/** Type of one kind of text. */
export interface Type {
  readonly face: FaceName;
  readonly bold: FaceName;
  readonly size: number;
  /** From baseline to baseline. */
  readonly leading: number;
  readonly colour: Colour;
}

const TEXT = { face: 'text', bold: 'text-bold', size: 10.5, leading: 15, colour: 'ink' } as const;
const SMALL = { face: 'sans', bold: 'sans-bold', size: 9.5, leading: 13, colour: 'soft' } as const;

export const TYPES = {
  sender: { face: 'sans', bold: 'sans-bold', size: 10, leading: 14, colour: 'soft' },
  heading: { face: 'sans-bold', bold: 'sans-bold', size: 20, leading: 25, colour: 'ink' },
  section: { face: 'sans-bold', bold: 'sans-bold', size: 11.5, leading: 16, colour: 'accent' },
  title: { face: 'sans-bold', bold: 'sans-bold', size: 12.5, leading: 16.5, colour: 'ink' },
  quiet: { face: 'sans', bold: 'sans-bold', size: 11, leading: 15, colour: 'soft' },
  decision: { face: 'sans-bold', bold: 'sans-bold', size: 10.5, leading: 15, colour: 'accent' },
  place: { face: 'sans-bold', bold: 'sans-bold', size: 10.5, leading: 15, colour: 'ink' },
  label: { face: 'sans-bold', bold: 'sans-bold', size: 9.5, leading: 15, colour: 'ink' },
  text: TEXT,
  bulleted: { ...TEXT, bold: 'sans-bold' },
  carried: { ...TEXT, face: 'text-italic' },
  pointed: { ...TEXT, size: 9.5, leading: 13, colour: 'soft' },
  meta: SMALL,
  mark: { ...SMALL, size: 10, leading: 14, colour: 'mark' },
  furniture: { face: 'sans', bold: 'sans-bold', size: 8.5, leading: 11, colour: 'soft' },
} as const satisfies Readonly<Record<string, Type>>;

/** The most that a logo takes of the first page. */
export const LOGO = { width: 180, height: 44, after: 14 } as const;
/** Where the values beside the labels of the facts begin. */
export const LABEL_WIDTH = 112;
/** How far lists and clauses stand in. */
export const LIST_INDENT = 16;
export const PANEL = { inset: 11, bar: 2.5, pad: 6 } as const;
