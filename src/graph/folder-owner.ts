import { join } from 'node:path';
import { z } from 'zod';
import { ArchiveFault } from './archive.port.ts';
import type { Disk } from './disk.ts';
import type { Manifest } from './manifest.ts';
import { MANIFEST_NAME, parseManifest } from './manifest.ts';

/** Begins the name of everything that stands in a folder only while it is being written. */
export const OWN_PREFIX = '.radslag-';

/** Stands in a folder while it is being written: which sums of which names are this archive's own. */
export const JOURNAL_NAME = `${OWN_PREFIX}journal.json`;

const journalSchema = z.strictObject({
  groupId: z.string(),
  meetingId: z.string(),
  /** File name to every sum that this archive may have written there. */
  owned: z.record(z.string(), z.array(z.string())),
});
export type Journal = z.infer<typeof journalSchema>;

/** Which meeting a folder belongs to, by its manifest or by the journal of a filing that was cut short; null = none. */
export async function ownerOf(
  disk: Disk,
  folder: string,
): Promise<{ readonly groupId: string; readonly meetingId: string } | null> {
  if ((await disk.kindOf(folder)) !== 'folder') return null;
  return (await readManifest(disk, folder)) ?? (await readJournal(disk, folder));
}

/** The manifest in a folder, null when there is none. One that cannot be read is a conflict: it may be anybody's. */
export async function readManifest(disk: Disk, folder: string): Promise<Manifest | null> {
  return readOwn(disk, join(folder, MANIFEST_NAME), parseManifest);
}

/** The journal in a folder, null when there is none. */
export async function readJournal(disk: Disk, folder: string): Promise<Journal | null> {
  return readOwn(disk, join(folder, JOURNAL_NAME), (bytes) => {
    try {
      return journalSchema.safeParse(JSON.parse(new TextDecoder().decode(bytes))).data ?? null;
    } catch {
      return null;
    }
  });
}

async function readOwn<T>(
  disk: Disk,
  path: string,
  parse: (bytes: Uint8Array) => T | null,
): Promise<T | null> {
  const kind = await disk.kindOf(path);
  if (kind === 'nothing') return null;
  const parsed = kind === 'file' ? parse(await disk.read(path)) : null;
  if (!parsed)
    throw new ArchiveFault('archive-conflict', `${path} is in the way: it was not written by this archive`);
  return parsed;
}
