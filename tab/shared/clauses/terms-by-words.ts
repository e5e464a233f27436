import { kronor } from '../../../src/domain/basics/money.ts';
import { fundingFromClause } from '../../../src/domain/clauses/funding-from-clause.ts';
import type { ClauseContext } from '../../../src/domain/clauses/read-clause.ts';
import { readClause } from '../../../src/domain/clauses/read-clause.ts';

/** The conditions and the money of a clause as they are being written. */
export interface WrittenTerms {
  /** One a line. */
  readonly conditions: string;
  readonly amount: string;
  readonly ceiling: boolean;
  readonly source: string;
}

/** What is written, and where nothing is, what the clause's words say of it. */
export function termsByWords(written: WrittenTerms, clause: string, context: ClauseContext): WrittenTerms {
  const { funding } = fundingFromClause(readClause(clause, context)) ?? {};
  if (!funding || written.amount !== '') return written;
  const { amount, ceiling = false, source = '' } = funding;
  return { ...written, amount: kronor(amount), ceiling, source: written.source || source };
}
