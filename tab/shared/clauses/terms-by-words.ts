import { kronor } from '../../../src/domain/basics/money.ts';
import { ofRole } from '../../../src/domain/clauses/finding.ts';
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
  const findings = readClause(clause, context);
  const [amount] = ofRole(findings, 'amount');
  const [source] = ofRole(findings, 'source');
  if (!amount || written.amount !== '') return written;
  return {
    ...written,
    amount: kronor(amount.value.kronor),
    ceiling: amount.value.ceiling ?? false,
    source: written.source || (source?.value ?? ''),
  };
}
