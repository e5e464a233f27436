import { createFolderArchive } from '../graph/folder-archive.ts';
import { createFolderChannelFiles } from '../graph/folder-channel-files.ts';
import { createFolderWatch } from '../graph/folder-watch.ts';
import type { Archives } from './surroundings.ts';

/** Protocols as files in a folder, and papers chosen from among what lies there. */
export function folderArchives(root: string): Archives {
  const channelFiles = createFolderChannelFiles(root);
  return {
    archive: createFolderArchive({ root }),
    channelFiles,
    watch: createFolderWatch(root, channelFiles),
  };
}
