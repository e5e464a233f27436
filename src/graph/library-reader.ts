import type { Disk } from './disk.ts';
import type { Drive, DriveItem } from './drive.ts';
import { driveOf } from './drive.ts';
import { OWN_PREFIX } from './folder-owner.ts';
import type { Graph } from './graph.ts';
import { MANIFEST_NAME, manifestBytes } from './manifest.ts';
import { parseOpening } from './sharepoint-own.ts';
import { remembered } from './remembered.ts';
import type { LibraryPlace } from './sharepoint-place.ts';

/** An archive as it is read by an audit: names in folders, and bytes, by paths with `/`. */
export type ArchiveReader = Pick<Disk, 'kindOf' | 'list' | 'read'>;

/** Of a library it is also known what somebody has checked out: others go on reading what was there before. */
export interface LibraryReader extends ArchiveReader {
  isCheckedOut(path: string): Promise<boolean>;
}

/**
 * The libraries of several groups as one archive of the shape that a folder has: `group/year/meeting/file`. Of a
 * channel's library only the archive's own is shown: its years, the meetings in them, and of a meeting what stands
 * now; what corrected protocols no longer have stays in its `Revision` folders. It only reads.
 */
export function libraryReader(
  graph: Graph,
  groupIds: readonly string[],
  placeOf: (groupId: string) => Promise<LibraryPlace>,
): LibraryReader {
  const folders = new Map<string, Promise<readonly ShownItem[]>>();
  const drives = new Map<string, Promise<LibraryPlace>>();
  const placeFor = (groupId: string) => remembered(drives, groupId, () => placeOf(groupId));

  /** What stands in a folder, each asked for once. */
  function inside(path: string): Promise<readonly ShownItem[]> {
    return remembered(folders, path, async () => {
      const [groupId = '', ...parts] = path.split('/');
      if (path === '' || path === '.') return groupIds.map((id) => ({ name: id, id, folder: true }));
      if (parts.length > MEETING_DEPTH || !groupIds.includes(groupId)) return [];
      const place = await placeFor(groupId);
      const drive = driveOf(graph, place.driveId);
      const parent = await itemAt(path);
      const folderId = parts.length === 0 ? place.folderId : parent?.folder ? parent.id : undefined;
      if (folderId === undefined) return [];
      return shown(drive, await drive.children(folderId), parts.length);
    });
  }

  async function itemAt(path: string): Promise<ShownItem | undefined> {
    const slash = path.lastIndexOf('/');
    const name = path.slice(slash + 1);
    return (await inside(slash < 0 ? '' : path.slice(0, slash))).find((item) => item.name === name);
  }

  return {
    async kindOf(path) {
      const item = await itemAt(path);
      if (!item) return 'nothing';
      return item.folder ? 'folder' : 'file';
    },
    isCheckedOut: async (path) => (await itemAt(path))?.checkedOut ?? false,
    list: async (folder) => (await inside(folder)).map(({ name }) => name).toSorted(),
    async read(path) {
      const item = await itemAt(path);
      if (!item) throw new Error('nothing stands there');
      const { driveId } = await placeFor(path.split('/')[0] ?? '');
      return item.bytes ?? driveOf(graph, driveId).read(item.id);
    },
  };
}

interface ShownItem {
  readonly name: string;
  readonly id: string;
  readonly folder: boolean;
  readonly checkedOut?: boolean;
  /** Where what is to be read is not what stands there. */
  readonly bytes?: Uint8Array;
}

/** How deep below its group a meeting's folder lies: in a year. */
const MEETING_DEPTH = 2;

/** A channel's library holds more than the archive: of the rest nothing is said. */
async function shown(
  drive: Drive,
  items: readonly DriveItem[],
  depth: number,
): Promise<readonly ShownItem[]> {
  if (depth === 0) return items.filter(({ name, folder }) => folder && /^\d{4}$/.test(name)).map(plain);
  if (depth < MEETING_DEPTH) {
    const meetings = [];
    for (const item of items)
      if (item.folder && (await drive.find(item.id, MANIFEST_NAME))) meetings.push(plain(item));
    return meetings;
  }
  const now = items.filter(({ name, folder }) => !folder || !/^Revision \d+$/.test(name)).map(plain);
  const own = now.find(({ name }) => name === MANIFEST_NAME);
  const opening = own && parseOpening(await drive.read(own.id));
  if (!own || !opening) return now;
  // In the midst of a filing the manifest's place says so, and keeps the last that was finished.
  const unfinished = { name: `${OWN_PREFIX}opening`, id: own.id, folder: false };
  const { earlier } = opening;
  const before = earlier ? [{ ...own, bytes: manifestBytes(earlier) }] : [];
  return [...now.filter((item) => item !== own), ...before, unfinished];
}

function plain({ id, name, folder, publication }: DriveItem): ShownItem {
  return { id, name, folder: folder !== undefined, checkedOut: publication?.level === 'checkout' };
}
