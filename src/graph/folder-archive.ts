import { dirname, join } from 'node:path';
import type { ArchivedFile } from '../domain/meeting/vocabulary.ts';
import type { Archive, Filing } from './archive.port.ts';
import { ArchiveFault } from './archive.port.ts';
import type { Disk } from './disk.ts';
import { nodeDisk } from './disk.ts';
import { mendFileName } from './file-names.ts';
import { checkPlace, MOST_NAMESAKES, namedFiles } from './filing-place.ts';
import { fileTheMeeting } from './folder-filing.ts';
import { ownerOf } from './folder-owner.ts';

export interface FolderArchiveOptions {
  /** The folder of everything archived, made when it is missing: `DATA_DIR/archive`. */
  readonly root: string;
  /** The https or local address at which a person opens a stored file, where the product serves one. */
  readonly addressOf?: (file: StoredPlace) => string;
  readonly disk?: Disk;
}

/** Where a file of a meeting lies; `path` is relative to the archive's root, with `/`. */
interface StoredPlace {
  readonly groupId: string;
  readonly meetingId: string;
  readonly name: string;
  readonly path: string;
}

/**
 * Keeps agreed protocols in `root/{group}/{year}/{folder}/` with a manifest of sums. Names are mended as SharePoint
 * wants them. What an earlier revision held stays in `Revision {n}/`. Every fault is an ArchiveFault.
 */
export function createFolderArchive(options: FolderArchiveOptions): Archive {
  const disk = options.disk ?? nodeDisk;
  const { root, addressOf } = options;

  return {
    async store(filing) {
      try {
        checkPlace(filing);
        const files = namedFiles(filing);
        const folder = await openFolder(disk, root, filing);
        await fileTheMeeting(disk, join(root, ...folder), filing, files);
        return files.map(({ name, sha256, file }): ArchivedFile => {
          const path = [...folder, name].join('/');
          const place = { groupId: filing.groupId, meetingId: filing.meetingId, name, path };
          return {
            name,
            sha256,
            size: file.bytes.byteLength,
            ...(addressOf ? { url: addressOf(place) } : {}),
          };
        });
      } catch (fault) {
        if (fault instanceof ArchiveFault) throw fault;
        throw new ArchiveFault('archive-unreachable', `the archive folder ${root} could not be written`, {
          cause: fault,
        });
      }
    },
  };
}

/** The meeting's own folder: the first of that name which no other meeting holds. Made when it is missing. */
async function openFolder(disk: Disk, root: string, filing: Filing): Promise<readonly string[]> {
  await makeRoot(disk, root);
  await makeInside(disk, root, filing.groupId);
  await makeInside(disk, join(root, filing.groupId), filing.year);
  const year = join(root, filing.groupId, filing.year);
  const base = mendFileName(filing.folder);
  for (let namesake = 1; namesake <= MOST_NAMESAKES; namesake++) {
    const name = namesake === 1 ? base : `${base} (${namesake})`;
    const owner = await ownerOf(disk, join(year, name));
    if (owner && (owner.meetingId !== filing.meetingId || owner.groupId !== filing.groupId)) continue;
    await makeInside(disk, year, name);
    return [filing.groupId, filing.year, name];
  }
  throw new ArchiveFault(
    'archive-conflict',
    `every folder named ${JSON.stringify(base)} holds another meeting`,
  );
}

/** The root may be a link that the operator made; nothing below it may. */
async function makeRoot(disk: Disk, path: string): Promise<void> {
  if ((await disk.kindOf(path)) !== 'nothing') return;
  await makeRoot(disk, dirname(path));
  await disk.makeFolder(path);
  await disk.syncFolder(dirname(path));
}

async function makeInside(disk: Disk, parent: string, name: string): Promise<void> {
  const path = join(parent, name);
  const kind = await disk.kindOf(path);
  if (kind === 'nothing') {
    await disk.makeFolder(path);
    await disk.syncFolder(parent);
  } else if (kind !== 'folder')
    throw new ArchiveFault('archive-conflict', `${path} is in the way: it is no folder`);
}
