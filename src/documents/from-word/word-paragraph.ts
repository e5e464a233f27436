import type { Anchor } from '../../domain/from-word/anchor.ts';
import type {
  WordAuthor,
  WordComment,
  WordLine,
  WordRole,
  WordRun,
} from '../../domain/from-word/word-file.ts';
import { trimmed } from '../../domain/from-word/word-file.ts';
import type { DocxList, DocxStyle } from '../import/docx-styles.ts';

/** A paragraph while it is read. */
export interface Paragraph {
  anchors: Anchor[];
  runs: WordRun[];
  pictures: string[];
  comments: (WordComment | { readonly note: string })[];
  style: DocxStyle;
  ownList: Partial<DocxList>;
  within?: NonNullable<WordLine['within']>;
  partedBy?: WordAuthor;
  joinedBy?: WordAuthor | undefined;
  movedBy?: WordAuthor;
}

/** What a tracked move took from where to where. */
export interface Moved {
  readonly author: WordAuthor;
  readonly from: Paragraph[];
  readonly to: Paragraph[];
}

/** What was moved in a tracked change leaves its bookmarks where it was: they go along, paragraph by paragraph. */
export function takeAlong({ author, from, to }: Moved): void {
  const went = from.filter(({ anchors }) => anchors.length > 0);
  const came = to.filter((paragraph) => isLive(paragraph));
  for (const paragraph of came) paragraph.movedBy = author;
  if (went.length !== came.length || went.some(isLive)) return;
  for (const [index, paragraph] of went.entries()) {
    const there = came[index];
    if (!there || there.anchors.length > 0) continue;
    there.anchors = paragraph.anchors;
    paragraph.anchors = [];
  }
}

/** Whether anything in it is left when its deletions are accepted. */
export function isLive({ runs }: Paragraph): boolean {
  return runs.some(({ text, deleted }) => !deleted && trimmed(text) !== '');
}

/** Two paragraphs of which the first has lost its end. */
export function joined(first: Paragraph, second: Paragraph): Paragraph {
  return {
    ...second,
    ...first,
    joinedBy: second.joinedBy,
    anchors: [...first.anchors, ...second.anchors],
    runs: [...first.runs, ...second.runs],
    pictures: [...first.pictures, ...second.pictures],
    comments: [...first.comments, ...second.comments],
  };
}

/** By its name: the id of a style is another in every program and language. */
export function roleOf({ name = '', heading }: DocxStyle): WordRole {
  if (name === 'Att-sats') return 'clause';
  if (name === 'Förbehåll') return 'condition';
  if (name === 'Avsnitt') return 'section';
  if (name === 'Uppgift' || name === 'Deltagare') return 'fact';
  return heading === undefined ? 'other' : 'heading';
}
