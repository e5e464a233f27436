import type { Result } from '../../domain/basics/result.ts';
import type { WordFile } from '../../domain/from-word/word-file.ts';
import type { GroupState } from '../../domain/group/group.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';

/** Word files of a protocol that come back (D10). */
export interface WordFiles {
  /** What a file says that it was made of; refused when it is no such file. */
  open(bytes: Uint8Array): Result<OpenedWordFile>;
}

export interface OpenedWordFile {
  /** The version of the meeting's log. */
  readonly version: number;
  isOf(meetingId: string): boolean;
  /** The file as it was made of the meeting as it was then, and as it came back, read alike. */
  read(group: GroupState, then: MeetingState): Promise<Result<WordPair>>;
}

export interface WordPair {
  readonly made: WordFile;
  readonly returned: WordFile;
}
