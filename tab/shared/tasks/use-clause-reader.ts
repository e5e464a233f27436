import { useCallback } from 'react';
import type { TaskChoices } from '../../../src/contract/task-views.ts';
import type { Finding } from '../../../src/domain/clauses/finding.ts';
import { readClause } from '../../../src/domain/clauses/read-clause.ts';
import { useMeeting } from '../meeting/meeting-context.tsx';
import { useMeetingTasks } from './meeting-tasks.tsx';
import { useReadingWords } from './use-reading-words.ts';

/** What was read in recorded clauses, by their day and words, for as long as the names that were known stand. */
const readings = new WeakMap<object, Map<string, readonly Finding[]>>();
const NOBODY: Pick<TaskChoices, 'people'> = { people: [] };

/**
 * Reads a recorded clause of the meeting. Several parts of the desk ask the same of the same clause (its tasks, what comes
 * back, its amount, what is missing): it is read once. Words that are being typed are read where they are typed.
 */
export function useClauseReader(): (text: string) => readonly Finding[] {
  const { view } = useMeeting();
  const { choices = NOBODY } = useMeetingTasks();
  const words = useReadingWords();
  const { date } = view.details;
  return useCallback(
    (text) => {
      const known = readings.get(choices) ?? new Map<string, readonly Finding[]>();
      readings.set(choices, known);
      const key = `${date} ${text}`;
      const read = known.get(key) ?? readClause(text, { date, words });
      known.set(key, read);
      return read;
    },
    [choices, date, words],
  );
}
