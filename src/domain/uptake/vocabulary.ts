import type { IsoDate } from '../basics/time.ts';
import type { Standing } from '../task/vocabulary.ts';

/**
 * How a municipality stands to a decision of the group (N1). Whoever says anything has acknowledged it; `received` says
 * no more than that.
 */
export const UPTAKE_STATUSES = ['received', 'in-progress', 'done', 'not-concerned'] as const;
export type UptakeStatus = (typeof UPTAKE_STATUSES)[number];

/** With whom a decision is followed: every municipality, those its words name, or nobody. */
export const FOLLOWINGS = ['all', 'named', 'none'] as const;
export type Following = (typeof FOLLOWINGS)[number];

/** A clause of an agreed protocol (D5), as it can be followed. */
export interface AgreedDecision {
  readonly clauseId: string;
  /** The municipalities that its words concern: those named, or all where all are. */
  readonly named: readonly string[];
}

/** What a municipality says of a decision. What is left out is not known. */
export interface UptakeAnswer {
  readonly status: UptakeStatus;
  /** Who sees to it there: a name. */
  readonly owner?: string;
  /** The municipality's own diarienummer. */
  readonly caseNumber?: string;
  readonly note?: string;
}

/** Who said something for a municipality, as what (D4), and on which day of the group's clock. */
export interface SaidBy {
  readonly by: string;
  readonly standing: Standing;
  /** The director whose delegate said it. */
  readonly onBehalfOf?: string;
  readonly date: IsoDate;
}

/** A cell of the matrix: what a municipality says now of a decision, and when it first said anything. */
export interface UptakeCell extends UptakeAnswer, SaidBy {
  readonly clauseId: string;
  readonly municipality: string;
  readonly acknowledged: SaidBy;
}

/** What is known of how the decisions of a meeting are taken up, as lists, cards and agendas need it. */
export interface UptakeFacts {
  readonly groupId: string;
  /** The meeting that decided. */
  readonly meetingId: string;
  /** Chosen by the secretariat; of the rest the words of the decision tell. */
  readonly followings: readonly { readonly clauseId: string; readonly following: Following }[];
  /** Also of clauses that have left the protocol since: these are only not shown. */
  readonly cells: readonly UptakeCell[];
  /** The item by which a later meeting was told how it goes, the newest last. */
  readonly entries: readonly UptakeEntry[];
}

/** That the sum stands in the protocol of a meeting. */
export interface UptakeEntry {
  readonly meetingId: string;
  readonly itemId: string;
}

/** Whether nothing remains to be done there. */
export function isSettled(status: UptakeStatus): boolean {
  return status === 'done' || status === 'not-concerned';
}
