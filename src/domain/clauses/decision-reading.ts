import type { IsoDate } from '../basics/time.ts';
import type { Finding } from './finding.ts';
import type { Lint } from './lint.ts';
import { lintClause } from './lint.ts';
import { readClause } from './read-clause.ts';
import type { Assignable, ProposedTask } from './task-from-clause.ts';
import { tasksFromClause, wordsFor } from './task-from-clause.ts';

/** What was read in a recorded clause: what it says, what it may be missing, and the tasks somebody can be given. */
export interface ClauseReading {
  readonly clauseId: string;
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly missing: readonly Lint[];
  readonly tasks: readonly (ProposedTask & Required<Pick<ProposedTask, 'owner'>>)[];
}

/** The reading of clauses decided on a day, in their order. */
export function readDecision(
  clauses: readonly { readonly clauseId: string; readonly text: string }[],
  date: IsoDate,
  known: Assignable,
): readonly ClauseReading[] {
  const words = wordsFor(known);
  return clauses.map(({ clauseId, text }) => {
    const findings = readClause(text, { date, words });
    const tasks = tasksFromClause(text, findings, known).flatMap(({ owner, ...task }) =>
      owner ? [{ ...task, owner }] : [],
    );
    return { clauseId, text, findings, missing: lintClause(text, findings, words), tasks };
  });
}
