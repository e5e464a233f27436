import type { FileHandle } from 'node:fs/promises';
import { lstat, mkdir, open, readdir, readFile, rename, unlink } from 'node:fs/promises';

/** The few things done to a file system, one durable step each, so that a test can crash between any two of them. */
export interface Disk {
  /** What stands at a path: `other` is a link, a device or anything that is neither file nor folder. */
  kindOf(path: string): Promise<'nothing' | 'file' | 'folder' | 'other'>;
  read(path: string): Promise<Uint8Array>;
  /** Names in a folder, sorted; of no folder, none. */
  list(folder: string): Promise<readonly string[]>;
  /** Makes one folder in an existing one; one that is there already is left as it is. */
  makeFolder(path: string): Promise<void>;
  /** Writes a new file and waits until its bytes are on the disk. */
  writeNew(path: string, bytes: Uint8Array): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  /** Removes a file; one that is gone already is no fault. */
  remove(path: string): Promise<void>;
  /** Waits until the names in a folder are on the disk. */
  syncFolder(path: string): Promise<void>;
}

/** The machine's own file system. Faults come as Node throws them. */
export const nodeDisk: Disk = {
  async kindOf(path) {
    const found = await lstat(path).catch(absentAs(null));
    if (!found) return 'nothing';
    if (found.isFile()) return 'file';
    return found.isDirectory() ? 'folder' : 'other';
  },
  read: (path) => readFile(path),
  list: async (folder) => (await readdir(folder).catch(absentAs<string[]>([]))).sort(),
  async makeFolder(path) {
    await mkdir(path).catch((fault: unknown) => {
      if (codeOf(fault) !== 'EEXIST') throw fault;
    });
  },
  async writeNew(path, bytes) {
    const file = await open(path, 'wx', 0o640);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
  },
  rename: (from, to) => rename(from, to),
  remove: (path) => unlink(path).catch(absentAs(undefined)),
  async syncFolder(path) {
    let folder: FileHandle | undefined;
    try {
      folder = await open(path, 'r');
      await folder.sync();
    } catch (fault) {
      // Windows cannot open a folder; its file systems keep names in a journal of their own.
      if (process.platform !== 'win32') throw fault;
    } finally {
      await folder?.close();
    }
  },
};

function absentAs<T>(value: T): (fault: unknown) => T {
  return (fault) => {
    if (codeOf(fault) === 'ENOENT') return value;
    throw fault;
  };
}

function codeOf(fault: unknown): string | undefined {
  return fault instanceof Error && 'code' in fault && typeof fault.code === 'string' ? fault.code : undefined;
}
