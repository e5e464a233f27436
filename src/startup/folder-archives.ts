import { createFolderArchive } from '../graph/folder-archive.ts';
import { createFolderChannelFiles } from '../graph/folder-channel-files.ts';
import type { Archives } from './surroundings.ts';

/** Protocols as files in a folder, and papers chosen from among what lies there. */
export function folderArchives(root: string): Archives {
  return { archive: createFolderArchive({ root }), channelFiles: createFolderChannelFiles(root) };
}
