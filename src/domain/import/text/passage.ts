/** A paragraph, a heading, an element of a list or a row of a table, as one line of words; where it stands. */
export interface Passage {
  /** Counted from 1 in the text as it was given. */
  readonly line: number;
  readonly page: number;
  /** The words without marks of Markdown. */
  readonly text: string;
  /** The words with bold, struck and list marks as Markdown. */
  readonly markdown: string;
  readonly kind: 'text' | 'heading' | 'bullet' | 'row';
  /** Of a heading, 1 to 6. */
  readonly level?: number;
  /** Whole, by marks of emphasis: looks like a heading. */
  readonly emphasised?: true;
  readonly struck?: true;
  /** An empty line or the end of a page stands before it. */
  readonly apart?: true;
  /** It goes on from a page before, past what was printed between. */
  readonly acrossPages?: true;
}

/** A line that is being read: marks are off, nothing is joined. */
export interface Line extends Passage {
  /** Its indentation, and whether a hard break of Markdown ends it. */
  readonly indent: number;
  readonly hardBreak?: true;
}
