import { join } from 'node:path';
import type { ArchiveWatch } from './archive-watch.port.ts';
import type { ChannelFiles } from './channel-files.port.ts';
import { nodeDisk } from './disk.ts';
import { inspectFiled } from './inspect-filed.ts';

/** A folder tells nobody of changes, and is read in a moment: it is looked through each time. */
export function createFolderWatch(root: string, channelFiles: ChannelFiles): ArchiveWatch {
  const reader = {
    kindOf: (path: string) => nodeDisk.kindOf(join(root, path)),
    list: (folder: string) => nodeDisk.list(join(root, folder)),
    read: (path: string) => nodeDisk.read(join(root, path)),
  };
  return {
    changedSince: () => Promise.resolve({ changed: true, mark: '' }),
    look: () => ({ inspect: (filed) => inspectFiled(reader, channelFiles, filed) }),
  };
}
