import type { Keeping } from './keeping.ts';

/** A clause that the server would not take, with its words: its writer says what becomes of them. */
export interface ReturnedClause {
  readonly itemId: string;
  readonly clauseId: string;
  readonly text: string;
}

/** What came back, kept through reloads until its writer has dealt with it. */
export interface Returned {
  readonly all: () => readonly ReturnedClause[];
  readonly add: (clause: ReturnedClause) => void;
  readonly remove: (clauseId: string) => void;
}

const KEY = 'returned';

export function createReturned(keeping: Keeping): Returned {
  let kept = readKept(keeping);
  function set(next: readonly ReturnedClause[]): void {
    kept = next;
    if (next.length === 0) keeping.remove(KEY);
    else keeping.set(KEY, JSON.stringify(next));
  }
  return {
    all: () => kept,
    add: (clause) => set([...kept.filter(({ clauseId }) => clauseId !== clause.clauseId), clause]),
    remove: (clauseId) => set(kept.filter((clause) => clause.clauseId !== clauseId)),
  };
}

function readKept(keeping: Keeping): readonly ReturnedClause[] {
  try {
    return JSON.parse(keeping.get(KEY) ?? '[]') as ReturnedClause[];
  } catch {
    return [];
  }
}
