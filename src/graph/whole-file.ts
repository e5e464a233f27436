import { randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';
import type { Disk } from './disk.ts';

const UNFINISHED = '.radslag-unfinished-';

/** Writes a file so that a crash leaves it whole or not at all, whatever stood under its name before. */
export async function writeWhole(disk: Disk, root: string, name: string, bytes: Uint8Array): Promise<void> {
  const unfinished = join(root, `${UNFINISHED}${name}.${randomUUID()}`);
  await disk.writeNew(unfinished, bytes);
  await disk.rename(unfinished, join(root, name));
}

/** Removes what an interrupted writing of this file left. */
export async function tidyAfter(disk: Disk, root: string, name: string): Promise<void> {
  for (const each of await disk.list(root))
    if (each.startsWith(`${UNFINISHED}${name}.`)) await disk.remove(join(root, each));
}

/** A folder and those above it, each durable in the one that holds it. */
export async function makeFolders(disk: Disk, path: string): Promise<void> {
  if ((await disk.kindOf(path)) !== 'nothing') return;
  await makeFolders(disk, dirname(path));
  await disk.makeFolder(path);
  await disk.syncFolder(dirname(path));
}
