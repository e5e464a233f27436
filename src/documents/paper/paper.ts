import type { IsoDate } from '../../domain/basics/time.ts';
import type { Anchor } from '../../domain/from-word/anchor.ts';
import type { Letterhead } from '../../domain/group/letterhead/letterhead.ts';
import type { ItemKind } from '../../domain/meeting/vocabulary.ts';
import type { ProtocolStyle } from '../../domain/protocol/wording.ts';

/**
 * A document as blocks in reading order, before it has a format. Whoever makes one says what it says and what each part
 * is; HTML, PDF and DOCX each draw it in their own way. Nothing is escaped, and the same log gives the same paper.
 */
export interface Paper {
  readonly style: ProtocolStyle;
  /** Whose it is, printed above the heading; empty where nobody knows. */
  readonly sender: string;
  /** Its logo, colour and address; absent = the house style alone. */
  readonly letterhead?: Letterhead;
  readonly heading: string;
  /** Absent when it is agreed: what the word says stands on every page (D5). */
  readonly draft?: { readonly word: string; readonly text: string };
  /** The only date that a file of it carries. */
  readonly date: IsoDate;
  /** Of what it was made; absent where nobody can say, as of an old protocol that is printed anew. */
  readonly source?: PaperSource;
  readonly blocks: readonly PaperBlock[];
}

/** The meeting, and the version of its log, that a paper prints. */
export interface PaperSource {
  readonly meetingId: string;
  readonly version: number;
}

export type PaperBlock =
  | PaperPart
  | PaperHeading
  | PaperParagraph
  | PaperFact
  | PaperList
  | PaperWordings
  | PaperSignatures;

/** Blocks that belong together; `anchor` names what they tell of, so that a file taken back can be matched (D10). */
export interface PaperPart {
  readonly kind: 'part';
  readonly role: PartRole;
  readonly itemKind?: ItemKind;
  readonly anchor?: string;
  readonly blocks: readonly PaperBlock[];
}

/** Levels are never skipped; 1 is the paper's own heading. */
export interface PaperHeading {
  readonly kind: 'heading';
  readonly role: HeadingRole;
  readonly level: HeadingLevel;
  /** A number, a time or a § before the words. */
  readonly label?: string;
  readonly text: string;
  /** Of what is no matter, such as a break. */
  readonly quiet?: true;
  readonly anchor?: Anchor;
  /** Of a list of matters, with little below each. */
  readonly dense?: true;
}

export interface PaperParagraph {
  readonly kind: 'paragraph';
  readonly role: ParagraphRole;
  readonly runs: readonly Run[];
  readonly anchor?: Anchor;
}

/** A bold label and what it says, on one line: `Tid/Plats: 180420 kl. 08.30`. */
export interface PaperFact {
  readonly kind: 'fact';
  readonly label: string;
  readonly text: string;
  /** Who `text` names, where it is a run of people: joined by commas and ended by a full stop they are it. */
  readonly people?: readonly { readonly anchor: Anchor; readonly text: string }[];
  readonly anchor?: Anchor;
  /** Where what it says leads: an https address. */
  readonly href?: string;
}

export interface PaperList {
  readonly kind: 'list';
  readonly role: ListRole;
  readonly ordered: boolean;
  /** Printed above it, such as `Närvarande tjänstemän:`. */
  readonly label?: string;
  readonly items: readonly PaperListItem[];
  readonly anchor?: Anchor;
}

export interface PaperListItem {
  readonly anchor?: Anchor;
  /** A bold word that the item begins with: `att`, `samt att`. */
  readonly lead?: string;
  readonly runs: readonly Run[];
  /** What belongs under the item: the conditions of a clause. */
  readonly under?: readonly PaperBlock[];
}

/** Two wordings of each line: words that went are marked in the earlier, words that came in the later. */
export interface PaperWordings {
  readonly kind: 'wordings';
  readonly lines: readonly (readonly Wording[])[];
}

/** `Tidigare lydelse` or `Ny lydelse`, and the words. */
export interface Wording {
  readonly label: string;
  readonly runs: readonly Run[];
}

/** Who stands under the paper; each has a place to sign. Never parted from what comes before it. */
export interface PaperSignatures {
  readonly kind: 'signatures';
  readonly people: readonly { readonly name: string; readonly role: string }[];
}

/** Running characters of one look. Line breaks in them are the writer's. */
export interface Run {
  readonly text: string;
  readonly bold?: true;
  readonly change?: 'removed' | 'added';
  /** An https address. */
  readonly href?: string;
}

export type HeadingRole = 'section' | 'title' | 'decision' | 'place';
export type HeadingLevel = 2 | 3 | 4;
export type PartRole = 'facts' | 'opening' | 'closing' | 'item' | 'tasks' | 'end' | 'corrections';
export type ListRole = 'people' | 'points' | 'slots' | 'clauses' | 'conditions';
export type ParagraphRole =
  | 'text'
  | 'meta'
  | 'vote'
  | 'outcome'
  | 'took-part'
  | 'reservation'
  | 'guidance'
  | 'carried'
  | 'conditions'
  | 'pointed'
  | 'afterwards'
  | 'checked'
  | 'agreed'
  | 'revision'
  | 'form-changed';
