import type { Result } from '../domain/basics/result.ts';
import { ok, refuse } from '../domain/basics/result.ts';
import type { SourceTotal } from '../domain/funding/totals.ts';
import { totalsBySource } from '../domain/funding/totals.ts';
import type { Caller } from './identify.ts';
import type { Workplace } from './workplace.ts';

/**
 * What the group has decided to pay, by source (D17). What is not agreed yet is seen by those who meet and those who
 * write the protocol; others see what is agreed (D5).
 */
export async function fundingTotals(
  workplace: Workplace,
  caller: Caller,
  year?: number,
): Promise<Result<readonly SourceTotal[]>> {
  const { abilities, groupId } = caller;
  if (!abilities.has('read')) return refuse('not-allowed');
  const inCircle = abilities.has('reply') || abilities.has('write-protocol');
  const clauses = await workplace.store.register.fundedClauses(groupId, year === undefined ? {} : { year });
  return ok(totalsBySource(clauses.filter(({ agreed }) => agreed || inCircle)));
}
