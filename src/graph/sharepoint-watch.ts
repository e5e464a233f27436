import { z } from 'zod';
import type { ArchiveWatch } from './archive-watch.port.ts';
import type { ChannelFiles } from './channel-files.port.ts';
import type { Graph } from './graph.ts';
import { GraphFault } from './graph-fault.ts';
import { inspectFiled } from './inspect-filed.ts';
import { libraryReader } from './library-reader.ts';
import type { SharePointArchiveOptions } from './sharepoint-archive.ts';
import { faultsOfArchive } from './sharepoint-archive.ts';
import { stampOfLists } from './sharepoint-lists.ts';

const pageSchema = z.object({
  value: z.array(z.object({ id: z.string() })),
  '@odata.nextLink': z.string().optional(),
  '@odata.deltaLink': z.string().optional(),
});

/** Asks the library what has changed since last time, so that nothing is read where nothing has. */
export function createSharePointWatch(
  { graph, placeOf }: SharePointArchiveOptions,
  groupIds: readonly string[],
  channelFiles: ChannelFiles,
): ArchiveWatch {
  return {
    changedSince: (groupId, mark) =>
      faultsOfArchive(async () => {
        const { driveId, folderId } = await placeOf(groupId);
        const path = `/drives/${encodeURIComponent(driveId)}/items/${encodeURIComponent(folderId)}/delta`;
        const [token = '', stamp] = mark?.split(BETWEEN) ?? [];
        const files = (await changesAt(graph, path, token)) ??
          (await changesAt(graph, path)) ?? { changed: true, mark: '' };
        const lists = await stampOfLists(graph, driveId);
        return { changed: files.changed || lists !== stamp, mark: `${files.mark}${BETWEEN}${lists}` };
      }),
    look() {
      const reader = libraryReader(graph, groupIds, placeOf);
      return { inspect: (filed) => faultsOfArchive(() => inspectFiled(reader, channelFiles, filed)) };
    },
  };
}

/** Between the library's mark for its files and ours for its lists; neither has one. */
const BETWEEN = ' ';
/** More pages than a channel's files make. */
const MOST_PAGES = 200;

/** What has changed since the mark; undefined where the library no longer knows the mark. */
async function changesAt(
  graph: Graph,
  path: string,
  mark?: string,
): Promise<{ readonly changed: boolean; readonly mark: string } | undefined> {
  let changed = mark === undefined || mark === '';
  let query = changed ? '' : `?token=${encodeURIComponent(mark ?? '')}`;
  try {
    for (let pages = 0; pages < MOST_PAGES; pages += 1) {
      const asked = `${path}${query}`;
      const page = await graph.steadily(async () =>
        pageSchema.parse(await graph.ask({ method: 'GET', path: asked })),
      );
      changed ||= page.value.length > 0;
      const next = page['@odata.nextLink'];
      if (next === undefined) return { changed, mark: markIn(page['@odata.deltaLink']) };
      query = new URL(next).search;
    }
  } catch (fault) {
    if (fault instanceof GraphFault && fault.what === 'gone' && mark !== undefined) return undefined;
    throw fault;
  }
  return { changed: true, mark: '' };
}

/** The mark alone is kept: no address is asked that was not made here. */
function markIn(link: string | undefined): string {
  if (link === undefined) return '';
  const { searchParams, pathname } = new URL(link);
  return searchParams.get('token') ?? /token='([^']+)'/.exec(decodeURIComponent(pathname))?.[1] ?? '';
}
