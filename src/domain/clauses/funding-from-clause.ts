import type { Funding } from '../meeting/vocabulary.ts';
import type { Finding } from './finding.ts';
import { ofRole } from './finding.ts';

/** The money that a clause decides about, for a person to accept or change (S21, D17), and the words it rests on. */
export interface ProposedFunding {
  readonly funding: Funding;
  /** The amount is for each of several: what that makes together nobody has said. */
  readonly each: boolean;
  readonly findings: readonly Finding[];
}

/** The money of a clause by what was read in it; undefined where it names none. */
export function fundingFromClause(findings: readonly Finding[]): ProposedFunding | undefined {
  const [amount] = ofRole(findings, 'amount');
  if (!amount) return undefined;
  const [source] = ofRole(findings, 'source');
  const { kronor, ceiling, per } = amount.value;
  return {
    funding: {
      amount: kronor,
      ...(ceiling ? { ceiling: true } : {}),
      ...(source ? { source: source.value } : {}),
    },
    each: per !== undefined,
    findings: source ? [amount, source] : [amount],
  };
}
