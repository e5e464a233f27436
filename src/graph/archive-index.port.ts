import type { IsoDate } from '../domain/basics/time.ts';
import type { ActKind } from '../domain/clauses/act-phrases.ts';
import type { TaskDeadline, TaskOwner, TaskStatus } from '../domain/task/vocabulary.ts';

/**
 * What a library says of the files of a meeting in columns, and its list of decisions (T7): an index over what is
 * filed, made of agreed protocols alone (D5). A folder has none.
 */
export interface ArchiveIndex {
  /**
   * Brings the columns of a meeting's files and its rows in the list in step. Repeatable. What somebody has changed by
   * hand stays as they left it, and is told by an ArchiveFault `archive-conflict` once all else is in step.
   */
  keep(entry: IndexEntry): Promise<void>;
  /** A look at columns and rows as they stand now, which only reads: what was read once is not asked for again. */
  look(): IndexLook;
}

export interface IndexLook {
  /** The names of files whose columns, and of clauses whose rows, somebody has changed by hand or taken away. */
  changedIn(entry: IndexEntry): Promise<readonly string[]>;
  /** The columns, or the list, that somebody has taken away, renamed or made into another kind. */
  changedColumns(groupId: string): Promise<readonly { readonly file: string; readonly to?: string }[]>;
}

export interface IndexEntry {
  readonly groupId: string;
  readonly meetingId: string;
  /** As filed: the folder of the year, and of the meeting in it. */
  readonly year: string;
  readonly folder: string;
  readonly date: IsoDate;
  /** The protocol's running number, `3/2018`; empty where the group has none. */
  readonly number: string;
  readonly revision: number;
  /** Names of the files, as stored. */
  readonly files: readonly string[];
  readonly decisions: readonly IndexedDecision[];
}

/** One clause of the protocol. */
export interface IndexedDecision {
  readonly clauseId: string;
  /** The item's number and title. */
  readonly item: string;
  readonly text: string;
  readonly kinds: readonly ActKind[];
  /** Who is to do it: the owner of its task, else whom its words name. */
  readonly assignee?: TaskOwner | string;
  readonly deadline?: TaskDeadline;
  /** How its task goes; absent where none was given. */
  readonly task?: TaskStatus;
  /** Where the protocol that says so is opened. */
  readonly link?: string;
}
