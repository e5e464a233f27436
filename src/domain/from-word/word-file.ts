import type { Instant } from '../basics/time.ts';
import type { Anchor } from './anchor.ts';

/**
 * A Word file of a protocol as it is compared: its paragraphs in reading order, without looks. What the file was made as
 * and what came back are read alike, so that an unchanged file has nothing to tell.
 */
export interface WordFile {
  readonly lines: readonly WordLine[];
  /** What stands at the top and the foot of the pages, without page numbers. */
  readonly furniture: readonly string[];
}

/** A protocol of forty items is some hundred kilobytes; with pictures in it a file may be as large as this, in bytes. */
export const LARGEST_WORD_FILE = 20 * 1024 * 1024;

export interface WordLine {
  /** What it was made to tell of; none for what somebody wrote in Word, several where paragraphs were joined. */
  readonly anchors: readonly Anchor[];
  readonly role: WordRole;
  readonly list?: { readonly ordered: boolean; readonly id: string };
  readonly runs: readonly WordRun[];
  /** Who ended the paragraph here in a tracked change, and so parted it from the next. */
  readonly partedBy?: WordAuthor;
  /** Who moved it here in a tracked change. */
  readonly movedBy?: WordAuthor;
  readonly within?: { readonly kind: 'table'; readonly table: number; readonly row: number } | WordAside;
  /** What is said of each picture in it, empty where nothing is. */
  readonly pictures?: readonly string[];
  readonly comments?: readonly WordComment[];
}

/** Stands beside the text: in a box, or as a note under it. */
export interface WordAside {
  readonly kind: 'box' | 'note';
}

/** What the paragraph's style makes of it. */
export type WordRole = 'heading' | 'section' | 'clause' | 'condition' | 'fact' | 'other';

/** Characters alike in everything that matters here. */
export interface WordRun {
  readonly text: string;
  readonly bold?: true;
  /** A line is drawn through it by hand: in a list of people, that they were not there (S4). */
  readonly struck?: true;
  /** In tracked changes. */
  readonly inserted?: WordAuthor;
  readonly deleted?: WordAuthor;
  /** Whose name it is part of in a list of people. */
  readonly person?: string;
}

/** Who changed or said something in Word, as the file says, and when. */
export interface WordAuthor {
  readonly name: string;
  readonly at?: Instant;
}

export interface WordComment {
  readonly author: WordAuthor;
  readonly text: string;
  /** The words it was set at; empty where it was set at a point. */
  readonly about: string;
  /** Somebody has marked it as dealt with. */
  readonly done?: true;
}

/** What a line says once every tracked change in it is accepted, with what was struck by hand: of a name that says something. */
export function shownWords(runs: readonly WordRun[]): string {
  return trimmed(runs.flatMap(({ text, deleted }) => (deleted ? [] : [text])).join(''));
}

/** Blanks at the ends of a paragraph are nobody's words. */
export function trimmed(text: string): string {
  return text.replace(/^\s+|\s+$/gu, '');
}
