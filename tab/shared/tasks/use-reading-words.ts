import { useMemo } from 'react';
import type { GroupWords } from '../../../src/domain/clauses/group-words.ts';
import { wordsFor } from '../../../src/domain/clauses/task-from-clause.ts';
import { useMeetingTasks } from './meeting-tasks.tsx';

/** The names that the grammar of clauses knows here: those whom a task can be given to. */
export function useReadingWords(): GroupWords {
  const { choices } = useMeetingTasks();
  return useMemo(() => (choices ? wordsFor(choices) : {}), [choices]);
}
