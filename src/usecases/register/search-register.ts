import type { Result } from '../../domain/basics/result.ts';
import { ok, refuse } from '../../domain/basics/result.ts';
import type { GroupWords } from '../../domain/clauses/group-words.ts';
import { groupWords, writtenAs } from '../../domain/group/words.ts';
import type { DecisionFacts, DecisionFilter } from '../../domain/register/decisions.ts';
import { readFacts } from '../../domain/register/decisions.ts';
import type { SearchCount } from '../../store/search-index.port.ts';
import type { Caller } from '../identify.ts';
import type { SpansIn } from '../search/ask-index.ts';
import { namesOfPerson } from '../people/names-of-person.ts';
import { questionOf } from '../search/ask-index.ts';
import type { FoundDecision } from '../search/search-decisions.ts';
import { searchDecisions } from '../search/search-decisions.ts';
import type { Workplace } from '../workplace.ts';

/** What somebody looks for in the register. */
export interface RegisterWish extends Omit<DecisionFilter, 'person' | 'body'> {
  /** A person, as any protocol writes them. */
  readonly person?: string;
  /** A body or network, as the group calls it. */
  readonly body?: string;
  /** Words; every decision when empty, the newest first. */
  readonly query: string;
}

/** The same as the index is asked (`askedOfRegister`). */
export interface RegisterQuestion {
  readonly query: string;
  readonly filter: DecisionFilter;
}

/** A decision of the register, with what its words say. */
export interface RegisterDecision {
  readonly found: FoundDecision;
  readonly facts: DecisionFacts;
}

/** A page of what was found, the best first. */
export interface RegisterPage {
  readonly decisions: readonly RegisterDecision[];
  readonly spansIn: SpansIn;
}

/** So many decisions are counted, and written to a file: more than a group makes in some decades. */
export const MOST_COUNTED = 20_000;

/** Decisions of all meetings that the caller may know, by their words and by what they decide: some of them. */
export async function searchRegister(
  workplace: Workplace,
  caller: Caller,
  wanted: RegisterQuestion,
  { skip, count }: { readonly skip: number; readonly count: number },
): Promise<Result<RegisterPage>> {
  const found = await searchDecisions(workplace, caller, { ...wanted, skip, count });
  if (!found.ok) return found;
  const { decisions, spansIn } = found.value;
  const words = groupWords(caller.group);
  return ok({ decisions: decisions.map((each) => ({ found: each, facts: factsOf(each, words) })), spansIn });
}

/** How many there are, and how they are spread over the years: the latest `most` where there are very many. */
export async function countRegister(
  workplace: Workplace,
  caller: Caller,
  wanted: RegisterQuestion,
  most = MOST_COUNTED,
): Promise<Result<SearchCount>> {
  if (!caller.abilities.has('read')) return refuse('not-allowed');
  return ok(await workplace.store.search.count(questionOf(caller, 'decision', wanted), most));
}

/**
 * What a wish asks of the register: somebody is looked for by every name that is known to be theirs, and a body by every
 * way the group writes it. Made once for what is shown and what is counted.
 */
export async function askedOfRegister(
  workplace: Workplace,
  caller: Caller,
  { query, person, body, ...rest }: RegisterWish,
): Promise<RegisterQuestion> {
  const filter: DecisionFilter = {
    ...rest,
    ...(person === undefined ? {} : { person: await namesOfPerson(workplace, caller, person) }),
    ...(body === undefined ? {} : { body: writtenAs(caller.group, body) }),
  };
  return { query, filter };
}

/** What was read before the group changed its words is read again, until that has been done for all (keep-vocabulary.ts). */
function factsOf(
  { clauseId, item, meeting, reading, text }: FoundDecision,
  words: GroupWords,
): DecisionFacts {
  const noted = item.clauses.find((clause) => clause.clauseId === clauseId)?.funding?.amount;
  return {
    ...(reading ?? readFacts(text, meeting.date, words, noted)),
    date: meeting.date,
    text,
    agreed: item.decisionsAgreed,
  };
}
