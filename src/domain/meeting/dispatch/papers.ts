import type { Item, MeetingState } from '../state.ts';
import type { Paper } from '../vocabulary.ts';

/** The papers of an item as they are to be had now: those of the protocol, and those that came after it. */
export function papersNow(state: MeetingState, item: Item): readonly Paper[] {
  const known = new Set(item.plan.papers.map(({ paperId }) => paperId));
  const planned = withArrived(state, item.plan.papers);
  const besides = [...state.arrivedPapers.values()]
    .filter((paper) => paper.itemId === item.itemId && !known.has(paper.paperId))
    .map(({ itemId: _item, ...paper }) => paper);
  return [...planned, ...besides];
}

/** The papers with those that came after they were only promised. */
export function withArrived({ arrivedPapers }: MeetingState, papers: readonly Paper[]): readonly Paper[] {
  return papers.map((paper) => {
    const { url, file, library } = arrivedPapers.get(paper.paperId) ?? {};
    if (isThere(paper)) return paper;
    return { ...paper, ...(url ? { url } : {}), ...(file ? { file } : {}), ...(library ? { library } : {}) };
  });
}

/** Whether a paper is to be had, or only promised. */
export function isThere({ url, file, library }: Pick<Paper, 'url' | 'file' | 'library'>): boolean {
  return url !== undefined || file !== undefined || library !== undefined;
}

/** A paper that the protocol promises and that nobody has attached. */
export interface MissingPaper {
  readonly itemId: string;
  readonly item: string;
  readonly paperId: string;
  readonly paper: string;
}

/** The promised papers that have not come, in the order of the agenda (D14). */
export function missingPapers(state: MeetingState): readonly MissingPaper[] {
  return state.items.flatMap((item) =>
    papersNow(state, item)
      .filter((paper) => !isThere(paper))
      .map(({ paperId, title }) => ({
        itemId: item.itemId,
        item: item.plan.title,
        paperId,
        paper: title,
      })),
  );
}
