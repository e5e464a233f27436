import type { Instant } from '../domain/basics/time.ts';

/**
 * What came back from Word and waits for somebody to go through it (D10): beside the log, for none of it is the meeting's
 * until it is taken in, and erasable. That a change was left is kept by its name alone, which holds no words.
 */
export interface ReturnedFiles {
  /** Those of a meeting, the oldest first. */
  read(groupId: string, meetingId: string): Promise<readonly ReturnedFile[]>;
  /** Keeps a file; the same id again is the same file. */
  keep(file: ReturnedFile): Promise<void>;
  /** Removes every trace of what it said. */
  erase(groupId: string, meetingId: string, returnId: string): Promise<void>;
  /** The changes that somebody has said their word on, by their names, of whichever file. */
  left(groupId: string, meetingId: string): Promise<ReadonlySet<string>>;
  leave(groupId: string, meetingId: string, changeIds: readonly string[]): Promise<void>;
  /** They are open again. */
  reopen(groupId: string, meetingId: string, changeIds: readonly string[]): Promise<void>;
}

export interface ReturnedFile {
  readonly groupId: string;
  readonly meetingId: string;
  /** The sum of its bytes. */
  readonly returnId: string;
  readonly name: string;
  readonly by: string;
  readonly at: Instant;
  /** The version of the meeting's log that it was made of. */
  readonly version: number;
  /** Everything in it was answered before: it waits for nobody, and is here for whoever thinks better of it. */
  readonly answered?: true;
  /** What was done to it; plain JSON. */
  readonly edits: readonly unknown[];
}
