import type { Colour } from './look.ts';
import type { SetText } from './set-lines.ts';

/** An element of the document's structure, as a screen reader meets it: in the order of what is first drawn of each. */
export interface TagNode {
  readonly tag: Tag;
  /** None: the document itself. */
  readonly parent?: TagNode;
  /** Of a list: what stands before its items. */
  readonly numbering?: 'Decimal' | 'Disc' | 'None';
  /** Of a link: where it leads, and what is said of it. */
  readonly link?: { readonly href: string; readonly words: string };
}

export type Tag =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Link';

/** Whose text it is and how it is marked. */
export interface Place {
  readonly node: TagNode;
  readonly colour: Colour;
  readonly change?: 'removed' | 'added';
}

/** One line of a page: what stands on it, and what must not be parted from it. */
export interface Row {
  /** Blank above it, unless it is the first of its page. */
  readonly before: number;
  readonly height: number;
  /** From the row's top. */
  readonly baseline: number;
  readonly texts: readonly SetText<Place>[];
  /** Stays on the page of the next row. */
  readonly glued: boolean;
  /** Rows that follow each other with the same panel share it. */
  readonly panel?: Panel;
  /** Lines drawn along the top of the row, to write a name on or to part what follows. */
  readonly rules?: readonly { readonly x: number; readonly width: number; readonly colour: Colour }[];
  /** A picture at the left edge of the measure, for the eye alone. */
  readonly picture?: { readonly png: string; readonly width: number; readonly height: number };
  readonly bookmark?: { readonly title: string; readonly level: number };
}

export interface Panel {
  readonly kind: 'decision' | 'mark' | 'wording';
}
