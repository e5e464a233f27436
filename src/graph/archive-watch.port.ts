import type { ArchivedFile, ArchiveFinding } from '../domain/meeting/vocabulary.ts';

/** Looks now and then whether what is filed is still as it was filed. It only reads. Faults are ArchiveFaults. */
export interface ArchiveWatch {
  /** Whether anything among the group's files has changed since a mark; the first time everything has. */
  changedSince(groupId: string, mark?: string): Promise<{ readonly changed: boolean; readonly mark: string }>;
  /** A look at the archive as it stands now: what was read once is not asked for again. */
  look(): ArchiveLook;
}

export interface ArchiveLook {
  /**
   * What somebody has done by hand to what is filed of a meeting, and to its papers that stand in the channel. Null while
   * it is being filed: nothing is known then.
   */
  inspect(filed: FiledMeeting): Promise<readonly ArchiveFinding[] | null>;
}

/** A meeting as the log says that it is filed. */
export interface FiledMeeting {
  readonly groupId: string;
  readonly meetingId: string;
  readonly year: string;
  readonly folder: string;
  readonly files: readonly ArchivedFile[];
}
