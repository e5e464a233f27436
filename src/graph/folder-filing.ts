import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Filing } from './archive.port.ts';
import { ArchiveFault } from './archive.port.ts';
import type { Disk } from './disk.ts';
import type { FileWithSum } from './filing-place.ts';
import { ownedSums } from './filing-place.ts';
import type { Journal } from './folder-owner.ts';
import { JOURNAL_NAME, OWN_PREFIX, readJournal, readManifest } from './folder-owner.ts';
import type { Manifest } from './manifest.ts';
import { MANIFEST_NAME, manifestBytes, manifestOf, sha256Of } from './manifest.ts';

const UNFINISHED = `${OWN_PREFIX}unfinished-`;

/**
 * Brings a meeting's folder to what the filing says. The journal is written first and removed last, the manifest just
 * before: a crash anywhere leaves a folder from which the same call goes on, and a manifest only over whole files.
 */
export async function fileTheMeeting(
  disk: Disk,
  folder: string,
  filing: Filing,
  files: readonly FileWithSum[],
): Promise<void> {
  const earlier = await readManifest(disk, folder);
  const journal = await readJournal(disk, folder);
  if (earlier && earlier.revision > filing.revision)
    throw new ArchiveFault(
      'archive-conflict',
      `revision ${earlier.revision} of the meeting is filed already`,
    );
  const wanted = manifestBytes(
    manifestOf(
      filing,
      files.map(({ name }) => name),
    ),
  );
  const owned = ownedSums(earlier, journal, files);
  const standing = await sumsStanding(disk, folder, files);
  refuseForeign(folder, owned, standing);
  const whole = files.every(({ name, sha256 }) => standing.get(name) === sha256);
  const listed = earlier !== null && sha256Of(manifestBytes(earlier)) === sha256Of(wanted);

  if (!(whole && listed)) {
    await writeJournal(disk, folder, filing, owned);
    if (earlier && earlier.revision < filing.revision) await keepRevision(disk, folder, earlier);
    for (const { name, sha256, file } of files)
      if (standing.get(name) !== sha256) await writeWhole(disk, folder, name, file.bytes);
    await disk.syncFolder(folder);
    await writeWhole(disk, folder, MANIFEST_NAME, wanted);
    await disk.syncFolder(folder);
  }
  await removeSuperseded(disk, folder, files, owned);
  await tidy(disk, folder);
}

/** The sum of what stands under each name; a name nothing stands under is left out, what is no file has no sum. */
async function sumsStanding(
  disk: Disk,
  folder: string,
  files: readonly FileWithSum[],
): Promise<ReadonlyMap<string, string>> {
  const sums = new Map<string, string>();
  for (const { name } of files) {
    const path = join(folder, name);
    const kind = await disk.kindOf(path);
    if (kind !== 'nothing') sums.set(name, kind === 'file' ? sha256Of(await disk.read(path)) : kind);
  }
  return sums;
}

function refuseForeign(
  folder: string,
  owned: ReadonlyMap<string, ReadonlySet<string>>,
  standing: ReadonlyMap<string, string>,
): void {
  for (const [name, sum] of standing)
    if (!owned.get(name)?.has(sum))
      throw new ArchiveFault('archive-conflict', `${join(folder, name)} was not written by this archive`);
}

async function writeJournal(
  disk: Disk,
  folder: string,
  filing: Filing,
  owned: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<void> {
  const journal: Journal = {
    groupId: filing.groupId,
    meetingId: filing.meetingId,
    owned: Object.fromEntries([...owned].map(([name, sums]) => [name, [...sums]])),
  };
  await writeWhole(disk, folder, JOURNAL_NAME, new TextEncoder().encode(JSON.stringify(journal)));
  await disk.syncFolder(folder);
}

/** Keeps what an earlier revision held, with its manifest: an agreed protocol is never lost to a corrected one. */
async function keepRevision(disk: Disk, folder: string, earlier: Manifest): Promise<void> {
  const keep = join(folder, `Revision ${earlier.revision}`);
  const kind = await disk.kindOf(keep);
  if (kind === 'nothing') await disk.makeFolder(keep);
  else if (kind !== 'folder')
    throw new ArchiveFault('archive-conflict', `${keep} is in the way: it is no folder`);
  for (const { name, sha256 } of earlier.files) {
    const path = join(folder, name);
    if ((await disk.kindOf(path)) !== 'file') continue;
    const bytes = await disk.read(path);
    if (sha256Of(bytes) === sha256) await writeWhole(disk, keep, name, bytes);
  }
  await writeWhole(disk, keep, MANIFEST_NAME, manifestBytes(earlier));
  await tidy(disk, keep);
  await disk.syncFolder(folder);
}

/** Files that only an earlier revision had go from the top folder; they were kept in their revision's own. */
async function removeSuperseded(
  disk: Disk,
  folder: string,
  files: readonly FileWithSum[],
  owned: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<void> {
  const current = new Set(files.map(({ name }) => name));
  for (const [name, sums] of owned) {
    const path = join(folder, name);
    if (current.has(name) || (await disk.kindOf(path)) !== 'file') continue;
    if (sums.has(sha256Of(await disk.read(path)))) await disk.remove(path);
  }
}

/** Removes what an interrupted filing left, and the journal last. */
async function tidy(disk: Disk, folder: string): Promise<void> {
  const names = await disk.list(folder);
  for (const name of names) if (name.startsWith(UNFINISHED)) await disk.remove(join(folder, name));
  if (names.includes(JOURNAL_NAME)) await disk.remove(join(folder, JOURNAL_NAME));
  await disk.syncFolder(folder);
}

async function writeWhole(disk: Disk, folder: string, name: string, bytes: Uint8Array): Promise<void> {
  const unfinished = join(folder, UNFINISHED + randomUUID());
  await disk.writeNew(unfinished, bytes);
  await disk.rename(unfinished, join(folder, name));
}
