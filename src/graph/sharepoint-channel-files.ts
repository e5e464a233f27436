import { z } from 'zod';
import type { ChannelFiles, FileEntry, FilesPage, FoundFile } from './channel-files.port.ts';
import { FILES_A_PAGE } from './channel-files.port.ts';
import type { DriveItem } from './drive.ts';
import { driveOf } from './drive.ts';
import type { Graph } from './graph.ts';
import type { SharePointArchiveOptions } from './sharepoint-archive.ts';
import { faultsOfArchive } from './sharepoint-archive.ts';
import type { LibraryPlace } from './sharepoint-place.ts';

/** The deepest folder whose way up is followed. */
const DEEPEST = 12;

/**
 * The files of the group's channel in SharePoint, read with the archive's own permission on the one site. A team's
 * channels share a library, and the permission reads all of it: so whatever is named by an id is followed up to the
 * channel's folder before anything of it is told.
 */
export function createSharePointChannelFiles({ graph, placeOf }: SharePointArchiveOptions): ChannelFiles {
  return {
    list: (groupId, folderId, cursor) =>
      faultsOfArchive(async () => {
        const place = await placeOf(groupId);
        const trail = folderId === undefined ? [] : await wayTo(graph, place, folderId);
        if (trail === null || trail.some(({ folder }) => folder === undefined)) return null;
        const folder = `${itemPath(place.driveId, folderId ?? place.folderId)}/children`;
        const page = await pageAt(graph, `${folder}?$orderby=name&$select=${FIELDS}`, cursor);
        const entries = page.value.map(entryOf);
        return {
          trail: trail.map(({ id, name }) => ({ id, name })),
          // Of a page, for the library gives them by their names alone.
          entries: [...entries.filter(isFolder), ...entries.filter((each) => !isFolder(each))],
          ...nextOf(page),
        };
      }),
    search: (groupId, words, cursor) =>
      faultsOfArchive(async (): Promise<FilesPage> => {
        const place = await placeOf(groupId);
        const asked = encodeURIComponent(words.trim().replaceAll("'", "''"));
        const path = `${itemPath(place.driveId, place.folderId)}/search(q='${asked}')?$select=${FIELDS}`;
        const page = await pageAt(graph, path, cursor);
        const files = page.value.filter(({ folder }) => folder === undefined);
        return {
          entries: files.map((item) => ({ ...entryOf(item), ...withinOf(item, place) })),
          ...nextOf(page),
        };
      }),
    find: (groupId, { libraryId, fileId }) =>
      faultsOfArchive(async (): Promise<FoundFile | null> => {
        const place = await placeOf(groupId);
        const driveId = libraryId ?? place.driveId;
        const drive = driveOf(graph, driveId);
        const item = await drive.byId(fileId);
        if (!item || item.folder) return null;
        return {
          libraryId: driveId,
          fileId: item.id,
          name: item.name,
          version: item.cTag ?? item.eTag ?? '',
          size: item.size ?? 0,
          ...(item.webUrl === undefined ? {} : { url: item.webUrl }),
          inChannel: driveId === place.driveId && (await wayTo(graph, place, item.id)) !== null,
          bytes: () => faultsOfArchive(() => drive.read(item.id)),
        };
      }),
  };
}

const FIELDS = 'id,name,size,lastModifiedDateTime,folder,file,parentReference';
const itemSchema = z.object({
  id: z.string(),
  name: z.string(),
  size: z.number().optional(),
  lastModifiedDateTime: z.string().optional(),
  folder: z.object({}).optional(),
  parentReference: z.object({ id: z.string().optional(), name: z.string().optional() }).optional(),
});
const pageSchema = z.object({ value: z.array(itemSchema), '@odata.nextLink': z.string().optional() });
type Page = z.infer<typeof pageSchema>;

function itemPath(driveId: string, itemId: string): string {
  return `/drives/${encodeURIComponent(driveId)}/items/${encodeURIComponent(itemId)}`;
}

/** The items from below the channel's folder to this one; null where it does not lie there. */
async function wayTo(
  graph: Graph,
  place: LibraryPlace,
  itemId: string,
): Promise<readonly DriveItem[] | null> {
  const drive = driveOf(graph, place.driveId);
  const way: DriveItem[] = [];
  for (let id: string | undefined = itemId; id !== place.folderId; ) {
    const item: DriveItem | null = id === undefined || way.length >= DEEPEST ? null : await drive.byId(id);
    if (!item) return null;
    way.unshift(item);
    id = item.parentReference?.id;
  }
  return way;
}

/** One page; where it was told to go on is the mark alone, for no address of a client is ever asked. */
async function pageAt(graph: Graph, path: string, cursor: string | undefined): Promise<Page> {
  const mark = cursor === undefined ? '' : `&$skiptoken=${encodeURIComponent(cursor)}`;
  return graph.steadily(async () =>
    pageSchema.parse(await graph.ask({ method: 'GET', path: `${path}&$top=${FILES_A_PAGE}${mark}` })),
  );
}

function nextOf(page: Page): { readonly next?: string } {
  const link = page['@odata.nextLink'];
  const mark = link === undefined ? null : new URL(link).searchParams.get('$skiptoken');
  return mark === null ? {} : { next: mark };
}

function entryOf({ id, name, size, lastModifiedDateTime, folder }: Page['value'][number]): FileEntry {
  const changed = lastModifiedDateTime === undefined ? {} : { changedAt: lastModifiedDateTime };
  if (folder) return { id, name, kind: 'folder', ...changed };
  return { id, name, kind: 'file', ...(size === undefined ? {} : { size }), ...changed };
}

function isFolder({ kind }: FileEntry): boolean {
  return kind === 'folder';
}

function withinOf({ parentReference }: Page['value'][number], place: LibraryPlace): { within?: string } {
  const { id, name } = parentReference ?? {};
  return name === undefined || id === place.folderId ? {} : { within: name };
}
