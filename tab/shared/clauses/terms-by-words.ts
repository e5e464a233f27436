import { kronor } from '../../../src/domain/basics/money.ts';
import type { IsoDate } from '../../../src/domain/basics/time.ts';
import { ofRole } from '../../../src/domain/clauses/finding.ts';
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
export function termsByWords(written: WrittenTerms, clause: string, date: IsoDate): WrittenTerms {
  const findings = readClause(clause, { date });
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
