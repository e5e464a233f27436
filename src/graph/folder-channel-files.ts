import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ChannelFiles, FileEntry, FilesPage } from './channel-files.port.ts';
import { FILES_A_PAGE } from './channel-files.port.ts';
import { ArchiveFault } from './archive.port.ts';
import type { Disk } from './disk.ts';
import { nodeDisk } from './disk.ts';
import { OWN_PREFIX } from './folder-owner.ts';
import { sha256Of } from './manifest.ts';

/** What the library of a folder is called; its files are known by their paths. */
export const FOLDER_LIBRARY = 'folder';

/** The deepest folder that is looked into. */
const DEEPEST = 12;

/** The channel's files where there is no SharePoint: what lies in the archive's folder of the group, and links nowhere. */
export function createFolderChannelFiles(root: string, disk: Disk = nodeDisk): ChannelFiles {
  const at = (groupId: string, path: string) => join(root, groupId, ...path.split('/').filter(Boolean));

  /** Whether a path leads to something by names that stand in their folders: no way up, and through no link. */
  async function kindOf(groupId: string, path: string): Promise<'file' | 'folder' | undefined> {
    const parts = path === '' ? [] : path.split('/');
    if (parts.length > DEEPEST || parts.some((part) => /^$|^\.|[\\\0]/u.test(part))) return undefined;
    for (let depth = 1; depth < parts.length; depth += 1)
      if ((await disk.kindOf(at(groupId, parts.slice(0, depth).join('/')))) !== 'folder') return undefined;
    const kind = await disk.kindOf(at(groupId, path));
    return kind === 'file' || kind === 'folder' ? kind : undefined;
  }

  async function entriesIn(groupId: string, path: string): Promise<readonly FileEntry[]> {
    const entries: FileEntry[] = [];
    for (const name of await disk.list(at(groupId, path))) {
      const id = path === '' ? name : `${path}/${name}`;
      const kind =
        name.startsWith('.') || name.startsWith(OWN_PREFIX) ? undefined : await kindOf(groupId, id);
      if (kind === 'folder') entries.push({ id, name, kind });
      else if (kind === 'file') entries.push({ id, name, kind, ...(await factsOf(at(groupId, id))) });
    }
    return entries.toSorted((a, b) =>
      a.kind === b.kind ? byName(a.name, b.name) : a.kind === 'folder' ? -1 : 1,
    );
  }

  async function below(groupId: string, path: string): Promise<readonly FileEntry[]> {
    const found: FileEntry[] = [];
    for (const entry of await entriesIn(groupId, path)) {
      if (entry.kind === 'folder') found.push(...(await below(groupId, entry.id)));
      else found.push(path === '' ? entry : { ...entry, within: path.split('/').at(-1) ?? '' });
    }
    return found;
  }

  return {
    list: (groupId, folderId = '', cursor) =>
      asArchiveFault(async () => {
        // Nothing is filed yet: the folder is made with the first protocol.
        if (folderId !== '' && (await kindOf(groupId, folderId)) !== 'folder') return null;
        const parts = folderId === '' ? [] : folderId.split('/');
        const trail = parts.map((name, index) => ({ id: parts.slice(0, index + 1).join('/'), name }));
        return { trail, ...pageOf(await entriesIn(groupId, folderId), cursor) };
      }),
    search: (groupId, words, cursor) =>
      asArchiveFault(async () => {
        const wanted = words.trim().toLowerCase();
        const all = await below(groupId, '');
        return pageOf(
          all.filter(({ name }) => name.toLowerCase().includes(wanted)),
          cursor,
        );
      }),
    find: (groupId, { libraryId = FOLDER_LIBRARY, fileId }) =>
      asArchiveFault(async () => {
        if (libraryId !== FOLDER_LIBRARY || (await kindOf(groupId, fileId)) !== 'file') return null;
        const bytes = await disk.read(at(groupId, fileId));
        return {
          libraryId,
          fileId,
          name: fileId.split('/').at(-1) ?? '',
          version: sha256Of(bytes),
          size: bytes.byteLength,
          inChannel: true,
          bytes: () => Promise.resolve(bytes),
        };
      }),
  };
}

async function factsOf(path: string): Promise<Pick<FileEntry, 'size' | 'changedAt'>> {
  const { size, mtime } = await stat(path);
  return { size, changedAt: mtime.toISOString() };
}

function pageOf(entries: readonly FileEntry[], cursor: string | undefined): FilesPage {
  const from = Number.parseInt(cursor ?? '0', 10) || 0;
  const to = from + FILES_A_PAGE;
  return { entries: entries.slice(from, to), ...(to < entries.length ? { next: String(to) } : {}) };
}

const { compare: byName } = new Intl.Collator('sv', { numeric: true });

async function asArchiveFault<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw new ArchiveFault('archive-unreachable', 'the archive folder could not be read', { cause });
  }
}
