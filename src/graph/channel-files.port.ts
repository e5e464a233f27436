import type { Instant } from '../domain/basics/time.ts';

/**
 * The files of a group's channel, as they are looked through to choose a paper: the channel's folder in SharePoint, or the
 * archive's own folder. It only reads, and nothing outside of the channel's folder is ever told of. Faults are
 * ArchiveFaults.
 */
export interface ChannelFiles {
  /** A page of a folder, folders first; the channel's own where none is named. Null where it has no such folder. */
  list(groupId: string, folderId?: string, cursor?: string): Promise<FolderPage | null>;
  /** A page of the files below the channel's folder whose names, or words, say this. */
  search(groupId: string, words: string, cursor?: string): Promise<FilesPage>;
  /** A file by its ids, wherever it lies by now; null where it is gone. Without a library in the channel's. */
  find(
    groupId: string,
    file: { readonly libraryId?: string; readonly fileId: string },
  ): Promise<FoundFile | null>;
}

export interface FilesPage {
  readonly entries: readonly FileEntry[];
  /** Leads to the next page; absent on the last. */
  readonly next?: string;
}

export interface FolderPage extends FilesPage {
  /** The folders on the way to this one, itself last; empty of the channel's own. */
  readonly trail: readonly { readonly id: string; readonly name: string }[];
}

export interface FileEntry {
  readonly id: string;
  readonly name: string;
  readonly kind: 'folder' | 'file';
  /** In bytes, of a file. */
  readonly size?: number;
  readonly changedAt?: Instant;
  /** The name of the folder it lies in, where that is not the one looked into. */
  readonly within?: string;
}

export interface FoundFile {
  readonly libraryId: string;
  readonly fileId: string;
  readonly name: string;
  /** Which of its versions stands; another one after each change of its bytes. */
  readonly version: string;
  readonly size: number;
  /** Where a person opens it; absent where the library serves nobody. */
  readonly url?: string;
  /** Whether it lies in the channel's own folder. */
  readonly inChannel: boolean;
  bytes(): Promise<Uint8Array>;
}

/** So many entries a page. */
export const FILES_A_PAGE = 50;
