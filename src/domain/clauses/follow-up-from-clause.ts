import type { WishedFor } from '../pending/entry.ts';
import type { ActKind } from './act-phrases.ts';
import type { Finding } from './finding.ts';
import { ofRole } from './finding.ts';

/** An item that a clause puts on a coming agenda (D16, S18, S19), for a person to accept, change or dismiss. */
export interface ProposedFollowUp {
  readonly wishedFor: WishedFor;
  /** What must be so before, as the clause says. */
  readonly condition?: string;
  /** Whose answer is waited for, where the matter goes to somebody else first (S18). */
  readonly answering?: string;
  /** The finding that says so: its words, and how sure it is. */
  readonly because: Finding;
  /** What else it rests on. */
  readonly findings: readonly Finding[];
}

/** What brings a matter back by itself, the surest first. */
const RETURNING: readonly ActKind[] = ['carry_over', 'report_back', 'follow_up', 'refer', 'invite'];

/**
 * The item that a clause puts on a coming agenda by what was read in it; undefined where it puts none. Who reports to a
 * person comes to no meeting; who is invited comes to the one the clause names.
 */
export function followUpFromClause(findings: readonly Finding[]): ProposedFollowUp | undefined {
  const kinds = ofRole(findings, 'kind');
  const because = RETURNING.flatMap((kind) => kinds.filter(({ value }) => value === kind))[0];
  if (!because) return undefined;
  const [deadline] = ofRole(findings, 'deadline');
  const [condition] = ofRole(findings, 'condition');
  if (because.value === 'invite' && !deadline && !condition) return undefined;
  if (because.value !== 'carry_over' && ofRole(findings, 'report-to').length > 0) return undefined;
  const [answering] =
    because.value === 'refer' ? [...ofRole(findings, 'recipient'), ...ofRole(findings, 'assignee')] : [];
  const rests = [deadline, condition, answering].filter((each) => each !== undefined);
  return {
    wishedFor: deadline ? wishedBy(deadline.value) : { kind: 'next' },
    ...(condition ? { condition: condition.value } : {}),
    ...(answering ? { answering: answering.value } : {}),
    because,
    findings: rests,
  };
}

function wishedBy({
  date,
  nextMeeting,
  text,
}: (Finding & { readonly role: 'deadline' })['value']): WishedFor {
  if (nextMeeting) return { kind: 'next' };
  return date === undefined ? { kind: 'text', text } : { kind: 'date', date };
}
