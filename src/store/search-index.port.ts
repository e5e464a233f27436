import type { DecisionFilter, DecisionReading, YearOfDecisions } from '../domain/register/decisions.ts';
import type { ItemRow, MeetingRow } from './register.port.ts';

/**
 * Finds what the register holds by its words. The index is written with the rows, in the same transaction; both engines
 * find the same in the same order (domain/search/closeness.ts), however many there are.
 */
export interface SearchIndex extends Searcher {
  /**
   * Reads the facts of the group's decisions anew, by the words it has now, some meetings at a time: those after this one.
   * Answers the last it has done; null when none is left.
   */
  reread(groupId: string, after: string): Promise<string | null>;
}

/** The part that only looks. */
export interface Searcher {
  /** A page of what was asked for: the best first, equals the latest first. Everything, the latest first, without words. */
  find(question: SearchQuestion & SearchPage): Promise<SearchAnswer>;
  /** How many there are, by year and kind: of the latest `most`, which are as many as are looked at. */
  count(question: SearchQuestion, most: number): Promise<SearchCount>;
}

export type SearchType = 'decision' | 'item' | 'protocol';

export interface SearchQuestion {
  readonly groupId: string;
  readonly type: SearchType;
  /** Words, numbers, days, phrases in quotation marks. */
  readonly query: string;
  readonly sees: SearchSight;
  readonly filter?: DecisionFilter;
  /** The mark of the words that the group has now (`markOf`): whether the facts were read by these is told. */
  readonly mark: string;
}

/** What somebody may find beside what everybody may (D5). */
export interface SearchSight {
  /** Meetings that nobody was called to. */
  readonly unannounced: boolean;
  /** What no protocol has agreed. */
  readonly unagreed: boolean;
}

export interface SearchPage {
  readonly skip: number;
  readonly count: number;
}

export interface SearchAnswer {
  readonly hits: readonly SearchHit[];
  /** Stems of words that the register knows and that parts of compounds were told by: for who marks what was found. */
  readonly known: readonly string[];
  /** Whether new rows are read by the words that the group has now. */
  readonly current: boolean;
}

export interface SearchHit {
  readonly meeting: MeetingRow;
  /** Absent for a protocol. */
  readonly item?: ItemRow;
  /** Of a decision; absent for an outcome without att. */
  readonly clauseId?: string;
  /** What a decision was read to say, when it was read by the words that the group has now. */
  readonly reading?: DecisionReading;
}

export interface SearchCount {
  readonly total: number;
  /** Whether there may be more than these. */
  readonly more: boolean;
  readonly years: readonly YearOfDecisions[];
}
