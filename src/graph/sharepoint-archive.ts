import { zipSync } from 'fflate';
import type { Archive, ArchiveFaultCode, FileToStore, Filing } from './archive.port.ts';
import { ArchiveFault } from './archive.port.ts';
import type { Drive } from './drive.ts';
import { driveOf } from './drive.ts';
import { mendFileName } from './file-names.ts';
import { checkPlace, MOST_NAMESAKES, namedFiles } from './filing-place.ts';
import type { Graph } from './graph.ts';
import type { GraphTrouble } from './graph-fault.ts';
import { GraphFault } from './graph-fault.ts';
import type { OpenFolder } from './sharepoint-filing.ts';
import { fileInLibrary } from './sharepoint-filing.ts';
import { readOwnRecord } from './sharepoint-own.ts';
import type { LibraryPlace } from './sharepoint-place.ts';

export interface SharePointArchiveOptions {
  readonly graph: Graph;
  /** The folder of a group's channel. */
  readonly placeOf: (groupId: string) => Promise<LibraryPlace>;
}

/**
 * Keeps agreed protocols in the library of the group's channel: `{year}/{folder}/` with a manifest of sums. What an
 * earlier revision said stays in the library's versions. Every fault is an ArchiveFault.
 */
export function createSharePointArchive({ graph, placeOf }: SharePointArchiveOptions): Archive {
  return {
    async store(given) {
      const filing = { ...given, files: given.files.flatMap(leftAlone) };
      checkPlace(filing);
      const files = namedFiles(filing);
      return faultsOfArchive(async () => {
        const { driveId, folderId } = await placeOf(filing.groupId);
        const drive = driveOf(graph, driveId);
        // Two meetings of one day and one title must not both find the same folder free.
        return graph.alone(`filing ${driveId}`, async () =>
          fileInLibrary(graph, drive, await openFolder(drive, folderId, filing), filing, files),
        );
      });
    },
  };
}

/**
 * SharePoint writes its columns into Office files once they are there, and that cannot be turned off: no sum of a Word
 * file would hold, and every correction would find it changed by somebody else. The protocol's own is made from the log
 * when asked for; a paper is put into a zip, which it leaves as it is.
 */
const REWRITTEN = /\.(?:docx|pptx|xlsx)$/iu;

function leftAlone(file: FileToStore): readonly FileToStore[] {
  if (!REWRITTEN.test(file.name)) return [file];
  if (!file.paper) return [];
  const name = mendFileName(file.name);
  const bytes = zipSync({ [name]: file.bytes }, { level: 0, mtime: new Date(1980, 0, 1) });
  return [{ name: `${name}.zip`, bytes, contentType: 'application/zip', paper: true }];
}

/** The meeting's own folder: the first of that name which no other meeting holds. Made when it is missing. */
export async function openFolder(
  drive: Drive,
  rootId: string,
  filing: Pick<Filing, 'groupId' | 'meetingId' | 'year' | 'folder'>,
): Promise<OpenFolder> {
  const year = await folderIn(drive, rootId, filing.year);
  const base = mendFileName(filing.folder);
  for (let namesake = 1; namesake <= MOST_NAMESAKES; namesake += 1) {
    const name = namesake === 1 ? base : `${base} (${namesake})`;
    const folder = await folderIn(drive, year.id, name);
    const children = await drive.children(folder.id);
    const own = await readOwnRecord(drive, children);
    if (!own || (own.meetingId === filing.meetingId && own.groupId === filing.groupId))
      return { folder, children, own };
  }
  throw new ArchiveFault(
    'archive-conflict',
    `every folder named ${JSON.stringify(base)} holds another meeting`,
    { file: base },
  );
}

async function folderIn(drive: Drive, parentId: string, name: string) {
  const folder = await drive.openFolder(parentId, name);
  if (!folder)
    throw new ArchiveFault('archive-conflict', `${name} is in the way: it is no folder`, { file: name });
  return folder;
}

/** What Graph's trouble is to whoever files. */
export async function faultsOfArchive<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (fault) {
    if (fault instanceof ArchiveFault) throw fault;
    const code = fault instanceof GraphFault ? CODES[fault.what] : 'archive-unreachable';
    throw new ArchiveFault(code, fault instanceof GraphFault ? fault.message : 'SharePoint was not reached', {
      cause: fault,
      retryAfterMs: fault instanceof GraphFault ? fault.retryAfterMs : undefined,
    });
  }
}

const CODES: Readonly<Record<GraphTrouble, ArchiveFaultCode>> = {
  busy: 'archive-unreachable',
  unsure: 'archive-unreachable',
  token: 'archive-unreachable',
  changed: 'archive-unreachable',
  // What was looked up a moment ago is gone again: the next try finds its way anew.
  gone: 'archive-unreachable',
  locked: 'archive-locked',
  refused: 'archive-refused',
  wrong: 'archive-refused',
};
