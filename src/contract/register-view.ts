import type { IsoDate } from '../domain/basics/time.ts';
import type { ActKind } from '../domain/clauses/act-phrases.ts';
import type { FoundSpan } from '../domain/search/found-spans.ts';

/** How many decisions an answer holds at most; `skip` asks for those after them. */
export const REGISTER_PAGE = 25;

export const REGISTER_FORMATS = ['xlsx', 'csv', 'json'] as const;
export type RegisterFormat = (typeof REGISTER_FORMATS)[number];

/**
 * GET /api/v1/register?query=&from=&to=&kind=&municipality=&person=&body=&money=&status=&skip=: decisions of all meetings, by
 * words and by what they decide. As a file: /api/v1/register.xlsx, .csv and .json, without `skip`.
 */
export interface RegisterView {
  readonly total: number;
  /** There are at least so many, or more: the latest of them are counted. */
  readonly more?: true;
  readonly decisions: readonly RegisterDecisionView[];
  /** Of all that was found, the latest year first. */
  readonly years: readonly {
    readonly year: string;
    readonly count: number;
    readonly kinds: readonly { readonly kind: ActKind; readonly count: number }[];
  }[];
}

export interface RegisterDecisionView {
  readonly meetingId: string;
  /** It stands in an old protocol that was taken in: `meetingId` is the import's. */
  readonly imported?: true;
  readonly itemId: string;
  /** Absent for an outcome without att. */
  readonly clauseId?: string;
  readonly date: IsoDate;
  /** The meeting's title, and its protocol's number where it has one. */
  readonly meeting: string;
  readonly protocol?: string;
  /** The item's, with its number. */
  readonly item: string;
  readonly text: string;
  readonly kinds: readonly ActKind[];
  readonly assignees: readonly string[];
  readonly amount?: number;
  readonly agreed: boolean;
  /** Where the words asked for stand; absent in a file. */
  readonly found?: { readonly text: readonly FoundSpan[]; readonly item: readonly FoundSpan[] };
}
