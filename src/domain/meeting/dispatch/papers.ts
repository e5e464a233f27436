import type { Item, MeetingState } from '../state.ts';
import type { Paper } from '../vocabulary.ts';

/** The papers of an item as they are to be had now: those of the protocol, and those that came after it. */
export function papersNow(state: MeetingState, item: Item): readonly Paper[] {
  const known = new Set(item.plan.papers.map(({ paperId }) => paperId));
  const planned = item.plan.papers.map((paper) => {
    const url = paper.url ?? state.arrivedPapers.get(paper.paperId)?.url;
    return url === undefined ? paper : { ...paper, url };
  });
  const besides = [...state.arrivedPapers.values()]
    .filter((paper) => paper.itemId === item.itemId && !known.has(paper.paperId))
    .map(({ paperId, title, url }) => ({ paperId, title, url }));
  return [...planned, ...besides];
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
      .filter(({ url }) => url === undefined)
      .map(({ paperId, title }) => ({
        itemId: item.itemId,
        item: item.plan.title,
        paperId,
        paper: title,
      })),
  );
}
