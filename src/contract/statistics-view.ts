import type { ActKind } from '../domain/clauses/act-phrases.ts';
import type { PresenceCounts } from '../domain/register/attendance.ts';

/** GET /api/v1/statistics: what agreed protocols tell of decisions and attendance, year by year, the latest first. */
export interface StatisticsView {
  readonly years: readonly {
    readonly year: string;
    readonly decisions: number;
    /** The commonest first; a decision that does two things stands under both. */
    readonly kinds: readonly { readonly kind: ActKind; readonly count: number }[];
  }[];
  /** The municipalities of the group in its order, then others that older protocols name. */
  readonly attendance: readonly {
    readonly municipality: string;
    readonly years: readonly { readonly year: string; readonly counts: PresenceCounts }[];
  }[];
}
