import type { IsoDate } from '../domain/basics/time.ts';

/** GET /api/v1/funding?year=2027: what the group has decided to pay, by source; sums in whole kronor. */
export interface FundingView {
  readonly sources: readonly FundingSourceView[];
}

export interface FundingSourceView {
  /** Empty where no source was named. */
  readonly source: string;
  readonly agreed: number;
  readonly preliminary: number;
  readonly ceilings: number;
  readonly clauses: readonly {
    readonly meetingId: string;
    readonly itemId: string;
    readonly clauseId: string;
    readonly date: IsoDate;
    readonly title: string;
    readonly text: string;
    readonly amount: number;
    readonly ceiling: boolean;
    readonly agreed: boolean;
  }[];
}
