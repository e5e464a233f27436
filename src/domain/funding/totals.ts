import type { IsoDate } from '../basics/time.ts';

/** Money that one clause decided on. */
export interface FundedClause {
  readonly meetingId: string;
  readonly itemId: string;
  readonly clauseId: string;
  readonly date: IsoDate;
  /** Title of the item. */
  readonly title: string;
  readonly text: string;
  /** Whole kronor. */
  readonly amount: number;
  /** The amount is the most it may cost. */
  readonly ceiling: boolean;
  /** As written; empty where no source was named. */
  readonly source: string;
  /** Whether the protocol it stands in is agreed. */
  readonly agreed: boolean;
}

/** What was decided out of one source (D17). */
export interface SourceTotal {
  /** As it was written last; empty where no source was named. */
  readonly source: string;
  /** Sum over agreed protocols, in whole kronor. */
  readonly agreed: number;
  /** Sum over protocols that are not agreed yet. */
  readonly preliminary: number;
  /** How much of the two is ceilings: at most so much, perhaps less. */
  readonly ceilings: number;
  /** Newest first. */
  readonly clauses: readonly FundedClause[];
}

/** Totals by source, the largest first, the nameless last. The same source in other case or spacing is one. */
export function totalsBySource(clauses: readonly FundedClause[]): readonly SourceTotal[] {
  const bySource = new Map<string, FundedClause[]>();
  for (const clause of clauses) {
    const key = sourceKey(clause.source);
    bySource.set(key, [...(bySource.get(key) ?? []), clause]);
  }
  return [...bySource.values()]
    .map(totalOf)
    .sort(
      (a, b) =>
        Number(a.source === '') - Number(b.source === '') ||
        b.agreed + b.preliminary - (a.agreed + a.preliminary) ||
        swedish.compare(a.source, b.source),
    );
}

const swedish = new Intl.Collator('sv');

function totalOf(clauses: readonly FundedClause[]): SourceTotal {
  const newestFirst = clauses.toSorted(
    (a, b) => b.date.localeCompare(a.date) || a.clauseId.localeCompare(b.clauseId),
  );
  const sum = (some: readonly FundedClause[]) => some.reduce((total, { amount }) => total + amount, 0);
  return {
    source: newestFirst[0]?.source.trim() ?? '',
    agreed: sum(clauses.filter(({ agreed }) => agreed)),
    preliminary: sum(clauses.filter(({ agreed }) => !agreed)),
    ceilings: sum(clauses.filter(({ ceiling }) => ceiling)),
    clauses: newestFirst,
  };
}

function sourceKey(source: string): string {
  return source.normalize('NFC').trim().replace(/\s+/gu, ' ').toLocaleLowerCase('sv');
}
