import type { Result } from '../../domain/basics/result.ts';
import { ok } from '../../domain/basics/result.ts';
import type { GroupWords } from '../../domain/clauses/group-words.ts';
import type { GroupState } from '../../domain/group/group.ts';
import { groupWords } from '../../domain/group/words.ts';
import type { DecisionFacts, DecisionFilter, YearOfDecisions } from '../../domain/register/decisions.ts';
import { isWanted, readFacts, yearsOf } from '../../domain/register/decisions.ts';
import type { Caller } from '../identify.ts';
import type { FoundDecision } from '../search/search-decisions.ts';
import { rankedDecisions } from '../search/search-decisions.ts';
import type { Workplace } from '../workplace.ts';

/** What somebody looks for in the register. */
export interface RegisterWish extends DecisionFilter {
  /** Words; every decision when empty, the newest first. */
  readonly query: string;
}

/** A decision of the register, with what its words say. */
export interface RegisterDecision {
  readonly found: FoundDecision;
  readonly facts: DecisionFacts;
}

/** All that was found, the best first, and how it is spread over the years. */
export interface RegisterFound {
  readonly decisions: readonly RegisterDecision[];
  readonly years: readonly YearOfDecisions[];
}

/** The decisions of all meetings that the caller may know, by their words and by what they decide. */
export async function searchRegister(
  workplace: Workplace,
  caller: Caller,
  { query, ...filter }: RegisterWish,
): Promise<Result<RegisterFound>> {
  const found = await rankedDecisions(workplace, caller, query);
  if (!found.ok) return found;
  const words = wordsOf(caller.group);
  const decisions = found.value
    .map((each): RegisterDecision => ({ found: each, facts: factsOf(each, words) }))
    .filter(({ facts }) => isWanted(facts, filter));
  return ok({ decisions, years: yearsOf(decisions.map(({ facts }) => facts)) });
}

type Reading = ReturnType<typeof readFacts>;

/** What was read in an item's decisions, for as long as its row and the group's words stand. */
const readings = new WeakMap<
  FoundDecision['item'],
  { readonly words: GroupWords; readonly of: Map<string, Reading> }
>();
const knownWords = new Map<string, { readonly said: string; readonly words: GroupWords }>();

/** The same object for as long as the group says the same words: the readings rest on it. */
function wordsOf(group: GroupState): GroupWords {
  const words = groupWords(group);
  const said = JSON.stringify(words);
  const known = knownWords.get(group.groupId);
  if (known?.said === said) return known.words;
  knownWords.set(group.groupId, { said, words });
  return words;
}

function factsOf(found: FoundDecision, words: GroupWords): DecisionFacts {
  const { clauseId, item, meeting, text } = found;
  const before = readings.get(item);
  const kept = before?.words === words ? before : { words, of: new Map<string, Reading>() };
  readings.set(item, kept);
  const reading = kept.of.get(text) ?? readFacts(text, meeting.date, words);
  kept.of.set(text, reading);
  const noted = item.clauses.find((clause) => clause.clauseId === clauseId)?.funding?.amount;
  const amount = noted ?? reading.amount;
  return {
    ...reading,
    date: meeting.date,
    text,
    ...(amount === undefined ? {} : { amount }),
    agreed: item.decisionsAgreed,
  };
}
