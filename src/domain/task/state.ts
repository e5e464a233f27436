import type { IsoDate } from '../basics/time.ts';
import type { TaskFacts, TaskSource, TaskTerms } from './vocabulary.ts';

/** A task as its log tells it. Without an id nobody has given it. */
export interface TaskState extends TaskFacts {
  readonly givenBy: string;
  /** As it was first given, by which the same wish again is known. */
  readonly first: TaskTerms & { readonly source?: TaskSource };
  readonly reminders: readonly {
    readonly deadline: IsoDate;
    readonly personIds: readonly string[];
    readonly date: IsoDate;
  }[];
}

const NOTHING: TaskTerms = { text: '', owner: { kind: 'role', name: '' } };

/** Before anything was given. */
export const noTask: TaskState = {
  ...NOTHING,
  taskId: '',
  groupId: '',
  status: 'open',
  given: '',
  givenBy: '',
  first: NOTHING,
  answers: [],
  reports: [],
  reminders: [],
};
