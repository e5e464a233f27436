import type { Result } from '../domain/basics/result.ts';
import { ok, refuse } from '../domain/basics/result.ts';
import { LARGEST_PAPER, paperKindOf, titleOfFile } from '../domain/meeting/dispatch/paper-kind.ts';
import type { MeetingState } from '../domain/meeting/state.ts';
import type { LibraryFile } from '../domain/meeting/vocabulary.ts';
import { ArchiveFault } from '../graph/archive.port.ts';
import type { ChannelFiles, FilesPage, FolderPage } from '../graph/channel-files.port.ts';
import type { OnceKey } from '../store/event-store.port.ts';
import { commandMeeting } from './command-meeting.ts';
import type { FoundPaper } from './found-paper.ts';
import { sumOf, typeOf } from './found-paper.ts';
import type { Caller } from './identify.ts';
import type { Committed } from './ledger.ts';
import { openMeeting } from './open-meeting.ts';
import type { Workplace } from './workplace.ts';

/** What to look at among the channel's files. */
export interface ChannelFilesWish {
  readonly folderId?: string;
  /** Looks everywhere below the channel's folder for these. */
  readonly words?: string;
  readonly cursor?: string;
}

/** Looks through the channel's files, for those who prepare agendas. A search has no way to it. */
export async function browseChannelFiles(
  library: ChannelFiles,
  caller: Caller,
  { folderId, words, cursor }: ChannelFilesWish,
): Promise<Result<FolderPage | FilesPage>> {
  if (!caller.abilities.has('edit-agenda')) return refuse('not-allowed');
  return reading(async () => {
    if (words) return ok(await library.search(caller.groupId, words, cursor));
    const page = await library.list(caller.groupId, folderId, cursor);
    return page ? ok(page) : refuse('file-not-in-channel');
  });
}

/** A file that stands among the channel's is a paper of the item, and stays where it is. */
export async function attachChannelPaper(
  workplace: Workplace,
  library: ChannelFiles,
  caller: Caller,
  wish: {
    readonly meetingId: string;
    readonly itemId: string;
    readonly paperId: string;
    readonly fileId: string;
    readonly once: OnceKey;
  },
): Promise<Result<Committed<MeetingState>>> {
  const { meetingId, itemId, paperId, fileId, once } = wish;
  if (!caller.abilities.has('edit-agenda')) return refuse('not-allowed');
  const opened = await openMeeting(workplace, caller, meetingId);
  if (!opened.ok) return opened;
  const chosen = await reading(() => choose(library, caller.groupId, fileId));
  if (!chosen.ok) return chosen;
  const { url, file } = chosen.value;
  const data = { itemId, paperId, title: titleOfFile(file.name), library: file, ...(url ? { url } : {}) };
  return commandMeeting(workplace, caller, { meetingId, command: { type: 'AttachPaper', data }, once });
}

/** A paper of the channel's library, read by the application's own right: for who reads the agenda and has no way there. */
export function readFromChannel(
  library: ChannelFiles,
  groupId: string,
  file: LibraryFile,
): Promise<Result<FoundPaper>> {
  return reading(async () => {
    const found = await library.find(groupId, file);
    // What was taken out of the channel is no longer for those who read there.
    if (!found?.inChannel) return refuse('file-not-in-channel');
    return ok({ name: found.name, contentType: typeOf(found.name), bytes: await found.bytes() });
  });
}

async function choose(
  library: ChannelFiles,
  groupId: string,
  fileId: string,
): Promise<Result<{ readonly file: LibraryFile; readonly url?: string }>> {
  const found = await library.find(groupId, { fileId });
  if (!found?.inChannel) return refuse('file-not-in-channel');
  if (found.size > LARGEST_PAPER) return refuse('paper-too-large', { max: LARGEST_PAPER / 1_000_000 });
  const bytes = await found.bytes();
  if (paperKindOf(found.name, bytes) === undefined) return refuse('file-kind-refused');
  const { libraryId, name, version, url } = found;
  const file = { libraryId, fileId: found.fileId, name, version, sha256: sumOf(bytes), size: bytes.length };
  return ok({ file, ...(url === undefined ? {} : { url }) });
}

/** A library that is away, or may not be read, is told and is no fault of ours. */
async function reading<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work();
  } catch (fault) {
    if (fault instanceof ArchiveFault) return refuse('channel-files-unreadable');
    throw fault;
  }
}
