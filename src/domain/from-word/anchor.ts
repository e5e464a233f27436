/**
 * What a paragraph of a printed protocol tells of, by the ids of the log. A Word file carries one for each, so that what
 * comes back is found again wherever it stands by then (D10).
 */
export interface Anchor {
  readonly kind: AnchorKind;
  /** Id of the item, the clause, the guidance, the person; of a text the place; of a line `paper`. */
  readonly of: string;
  /** Which of several, from 0: the paragraphs of a text, the conditions of a clause, the lines of a paper. */
  readonly at?: number;
}

/**
 * `part` is the first paragraph of a part, of an item its title. `line` is whatever is printed around what people write:
 * who presented, how a vote came out, who signs.
 */
export type AnchorKind =
  | 'part'
  | 'section'
  | 'text'
  | 'clause'
  | 'condition'
  | 'outcome'
  | 'guidance'
  | 'people'
  | 'person'
  | 'line';
