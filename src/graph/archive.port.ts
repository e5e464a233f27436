import type { ArchivedFile, LibraryFile } from '../domain/meeting/vocabulary.ts';

/**
 * Where agreed protocols are kept: the channel's SharePoint library, or a folder. Only what is agreed is ever handed to
 * it (D5). Storing the same again changes nothing and answers the same.
 */
export interface Archive {
  /**
   * Stores the files of one meeting and their manifest of sums as one whole. Repeatable: after a crash the same call
   * finishes what was begun. A file of that name with other bytes that this archive did not write is never overwritten:
   * the answer is then a fault with code `archive-conflict`.
   */
  store(filing: Filing): Promise<readonly ArchivedFile[]>;
}

export interface Filing {
  readonly groupId: string;
  readonly meetingId: string;
  /** Year folder, such as `2018`. */
  readonly year: string;
  /** Folder of the meeting as people recognise it, such as `2018-04-20 Kommundirektörsmöte`. */
  readonly folder: string;
  readonly revision: number;
  readonly files: readonly FileToStore[];
  /** Papers that stand in the library already and are named in the manifest, not copied. */
  readonly standing?: readonly StandingPaper[];
  /** Heads of the log's chains at agreement, for audits (N12), by the stream's name. */
  readonly heads: Readonly<Record<string, ChainHead>>;
  /** When the protocol was agreed; the only time that the manifest carries. */
  readonly agreedAt: string;
}

/** A paper of the meeting where it stands in the library, as it was when the protocol was filed. */
export interface StandingPaper extends LibraryFile {
  readonly title: string;
}

/** Where a chain stood: the version of its last event, and that event's hash in hexadecimal. */
interface ChainHead {
  readonly version: number;
  readonly hash: string;
}

export interface FileToStore {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly contentType: string;
  /** A paper of the meeting, kept as it was handed in; absent for what is made of the log. */
  readonly paper?: true;
}

/** Thrown by an archive; `code` is stable, `cause` is what lay under it. */
export class ArchiveFault extends Error {
  readonly code: ArchiveFaultCode;
  /** The file or folder it is about, by its name in the archive. */
  readonly file?: string;
  /** For how long the archive asked to be left alone. */
  readonly retryAfterMs?: number;
  constructor(
    code: ArchiveFaultCode,
    message: string,
    options?: ErrorOptions & {
      readonly file?: string | undefined;
      readonly retryAfterMs?: number | undefined;
    },
  ) {
    super(message, options);
    this.name = 'ArchiveFault';
    this.code = code;
    if (options?.file !== undefined) this.file = options.file;
    if (options?.retryAfterMs !== undefined) this.retryAfterMs = options.retryAfterMs;
  }
}

export const ARCHIVE_FAULTS = [
  /** Something stands there that this archive did not write, or that somebody has changed since. */
  'archive-conflict',
  'archive-name-refused',
  /** It may not be written to; or the place is not there. */
  'archive-refused',
  'archive-place-missing',
  /** Somebody has the file open for writing. Passes. */
  'archive-locked',
  /** No answer, or a request for rest. Passes. */
  'archive-unreachable',
] as const;
export type ArchiveFaultCode = (typeof ARCHIVE_FAULTS)[number];
