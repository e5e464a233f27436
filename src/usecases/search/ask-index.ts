import type { Result } from '../../domain/basics/result.ts';
import { ok, refuse } from '../../domain/basics/result.ts';
import { groupWords } from '../../domain/group/words.ts';
import type { DecisionFilter } from '../../domain/register/decisions.ts';
import { markOf } from '../../domain/register/decisions.ts';
import { askedIn } from '../../domain/search/asked.ts';
import type { FoundSpan } from '../../domain/search/found-spans.ts';
import { spansIn } from '../../domain/search/found-spans.ts';
import type { SearchHit, SearchPage, SearchQuestion, SearchType } from '../../store/search-index.port.ts';
import type { Caller } from '../identify.ts';
import { isInCircle } from '../matters.ts';
import type { Workplace } from '../workplace.ts';
import { keepVocabulary } from './keep-vocabulary.ts';

/** What somebody looks for, and which part of what is found they want. */
export interface SearchWish extends SearchPage {
  /** Words; everything when empty, the newest first. */
  readonly query: string;
}

/** What was found, and where the words that were asked for stand in a text of it. */
export interface IndexFound {
  readonly hits: readonly SearchHit[];
  readonly spansIn: SpansIn;
}

export type SpansIn = (text: string) => readonly FoundSpan[];

/** A page of what the caller may know, the best first: the rules are those of the tab (list-meetings.ts, matters.ts). */
export async function findInIndex(
  workplace: Workplace,
  caller: Caller,
  type: SearchType,
  { skip, count, ...wish }: SearchWish & { readonly filter?: DecisionFilter },
): Promise<Result<IndexFound>> {
  if (!caller.abilities.has('read')) return refuse('not-allowed');
  const question = questionOf(caller, type, wish);
  const { hits, known, current } = await workplace.store.search.find({ ...question, skip, count });
  if (!current) await keepVocabulary(workplace, caller.groupId, groupWords(caller.group));
  const asked = askedIn(wish.query);
  const stems = new Set(known);
  return ok({ hits, spansIn: (text) => spansIn(text, asked, (stem) => stems.has(stem)) });
}

/**
 * What is asked of the index in somebody's name: a meeting that nobody was called to is for those who prepare it, and a
 * mere reader reads the decisions of agreed protocols alone (D5).
 */
export function questionOf(
  caller: Caller,
  type: SearchType,
  wish: Pick<SearchQuestion, 'query' | 'filter'>,
): SearchQuestion {
  return {
    ...wish,
    groupId: caller.groupId,
    type,
    sees: { unannounced: caller.abilities.has('edit-agenda'), unagreed: isInCircle(caller) },
    mark: markOf(groupWords(caller.group)),
  };
}
