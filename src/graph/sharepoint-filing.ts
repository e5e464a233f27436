import type { ArchivedFile } from '../domain/meeting/vocabulary.ts';
import type { FileToStore, Filing } from './archive.port.ts';
import { ArchiveFault } from './archive.port.ts';
import type { Drive, DriveItem } from './drive.ts';
import { itemNamed } from './drive.ts';
import type { FileWithSum } from './filing-place.ts';
import { ownedSums } from './filing-place.ts';
import type { Graph } from './graph.ts';
import { MANIFEST_NAME, manifestBytes, manifestOf, sha256Of } from './manifest.ts';
import type { OwnRecord } from './sharepoint-own.ts';
import { openingBytes } from './sharepoint-own.ts';

/** A meeting's folder in a library, and what stood in it when it was opened. */
export interface OpenFolder {
  readonly folder: DriveItem;
  readonly children: readonly DriveItem[];
  readonly own: OwnRecord | null;
}

/** A file as it stands: whether it is a folder, and else the sum of its bytes. */
interface Standing {
  readonly item: DriveItem;
  readonly sum: string;
}

/**
 * Brings a meeting's folder in the library to what the filing says. What is corrected becomes a newer version of the
 * same file, whose older versions the library keeps; a file that the correction no longer has goes, with its versions,
 * into `Revision {n}`. Every step begins by looking, so that a call cut short anywhere is finished by the next.
 */
export async function fileInLibrary(
  graph: Graph,
  drive: Drive,
  { folder, children, own }: OpenFolder,
  filing: Filing,
  files: readonly FileWithSum[],
): Promise<readonly ArchivedFile[]> {
  const earlier = own?.manifest ?? null;
  if (earlier && earlier.revision > filing.revision)
    throw new ArchiveFault(
      'archive-conflict',
      `revision ${earlier.revision} of the meeting is filed already`,
    );
  const names = files.map(({ name }) => name);
  const wanted = manifestBytes(manifestOf(filing, names));
  const owned = ownedSums(earlier, own?.opening ?? null, files);
  const standing = await standingNow(drive, children, files);
  for (const [name, { sum }] of standing) refuseForeign(name, sum, owned.get(name));

  const whole = files.every(({ name, sha256 }) => standing.get(name)?.sum === sha256);
  if (!whole || own?.sum !== sha256Of(wanted)) {
    const opening = {
      format: 'radslag-filing/1',
      groupId: filing.groupId,
      meetingId: filing.meetingId,
      owned: Object.fromEntries([...owned].map(([name, sums]) => [name, [...sums]])),
      earlier,
    } as const;
    const record = own ? { item: own.item, sum: own.sum } : undefined;
    const opened = await put(graph, drive, folder.id, manifestFile(openingBytes(opening)), record).catch(
      (fault: unknown) => {
        // Another process took the folder in this moment: the next try finds out whose it is.
        if (record === undefined && fault instanceof ArchiveFault && fault.code === 'archive-conflict')
          throw new ArchiveFault('archive-unreachable', 'the folder was taken meanwhile', { cause: fault });
        throw fault;
      },
    );
    if (earlier) await setAside(drive, folder.id, children, earlier.revision, owned, names);
    for (const { name, sha256, file } of files)
      if (standing.get(name)?.sum !== sha256)
        await put(graph, drive, folder.id, { ...file, name }, standing.get(name));
    await put(graph, drive, folder.id, manifestFile(wanted), opened);
  }
  const now = await drive.children(folder.id);
  return files.map(({ name, sha256, file }): ArchivedFile => {
    const item = itemNamed(now, name);
    return {
      name,
      sha256,
      size: file.bytes.byteLength,
      ...(item?.webUrl === undefined ? {} : { url: item.webUrl }),
    };
  });
}

/**
 * Brings one file to these bytes: made where nothing stands, a newer version where what is `known` stands still. When
 * the answer is lost, what stands is looked at first; what neither was known nor is wanted is somebody else's work.
 */
async function put(
  graph: Graph,
  drive: Drive,
  folderId: string,
  file: FileToStore,
  known: Standing | undefined,
): Promise<Standing> {
  const sum = sha256Of(file.bytes);
  let current = known;
  let look = false;
  return graph.steadily(async () => {
    if (look) {
      const item = await drive.find(folderId, file.name);
      current = item ? { item, sum: await sumOf(drive, item) } : undefined;
      if (item && current?.sum === sum) return { item, sum };
      if (current && current.sum !== known?.sum) refuseForeign(file.name, current.sum, undefined);
    }
    look = true;
    if (current) await drive.replace(current.item, file);
    else await drive.create(folderId, file);
    // Looked at rather than believed: the next step needs its eTag, and the library may have mended it.
    const item = await drive.find(folderId, file.name);
    if (!item) throw new ArchiveFault('archive-unreachable', 'a file that was just written is not there');
    return { item, sum };
  });
}

/** Moves what only the earlier revision had out of the way, with its versions. What is no longer its own stays. */
async function setAside(
  drive: Drive,
  folderId: string,
  children: readonly DriveItem[],
  revision: number,
  owned: ReadonlyMap<string, ReadonlySet<string>>,
  keep: readonly string[],
): Promise<void> {
  const current = new Set([...keep, MANIFEST_NAME]);
  for (const [name, sums] of owned) {
    const item = itemNamed(children, name);
    if (current.has(name) || !item || item.folder) continue;
    if (!sums.has(await sumOf(drive, item))) continue;
    const aside = await drive.openFolder(folderId, `Revision ${revision}`);
    if (!aside)
      throw new ArchiveFault('archive-conflict', `Revision ${revision} is in the way: it is no folder`, {
        file: `Revision ${revision}`,
      });
    await drive.move(item, aside.id);
  }
}

async function standingNow(
  drive: Drive,
  children: readonly DriveItem[],
  files: readonly FileWithSum[],
): Promise<ReadonlyMap<string, Standing>> {
  const standing = new Map<string, Standing>();
  for (const { name } of files) {
    const item = itemNamed(children, name);
    if (item) standing.set(name, { item, sum: await sumOf(drive, item) });
  }
  return standing;
}

async function sumOf(drive: Drive, item: DriveItem): Promise<string> {
  return item.folder ? 'folder' : sha256Of(await drive.read(item.id));
}

function refuseForeign(name: string, sum: string, owned: ReadonlySet<string> | undefined): void {
  if (!owned?.has(sum))
    throw new ArchiveFault('archive-conflict', `${name} was not written by this archive, or was changed`, {
      file: name,
    });
}

function manifestFile(bytes: Uint8Array): FileToStore {
  return { name: MANIFEST_NAME, bytes, contentType: 'application/json' };
}
