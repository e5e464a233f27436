import { z } from 'zod';
import type { ArchiveIndex, IndexEntry, IndexLook } from './archive-index.port.ts';
import { ArchiveFault } from './archive.port.ts';
import type { DriveItem } from './drive.ts';
import { driveOf, itemNamed } from './drive.ts';
import type { Graph } from './graph.ts';
import { fileFields, rowFields } from './index-fields.ts';
import type { Fields } from './kept-fields.ts';
import { standOf, withMark } from './kept-fields.ts';
import { MANIFEST_NAME } from './manifest.ts';
import { remembered } from './remembered.ts';
import type { SharePointArchiveOptions } from './sharepoint-archive.ts';
import { faultsOfArchive, openFolder } from './sharepoint-archive.ts';
import type { IndexedLibrary } from './sharepoint-lists.ts';
import { findLists } from './sharepoint-lists.ts';
import type { LibraryPlace } from './sharepoint-place.ts';

const fileFieldsSchema = z.object({
  eTag: z.string().optional(),
  fields: z.record(z.string(), z.unknown()),
});
const rowSchema = z.object({
  id: z.string(),
  eTag: z.string().optional(),
  fields: z.record(z.string(), z.unknown()),
});
type Row = z.infer<typeof rowSchema>;
const rowsSchema = z.object({ value: z.array(rowSchema), '@odata.nextLink': z.string().optional() });

/**
 * Keeps columns and list with `write` on the site alone: an administrator has made them once (sharepoint-provision.ts).
 * Where they are not, nothing is kept, and `onAbsent` is told.
 */
export function createSharePointIndex(
  options: SharePointArchiveOptions & { readonly onAbsent: (what: 'columns' | 'list') => void },
): ArchiveIndex {
  const { graph, placeOf, onAbsent } = options;
  return {
    keep: (entry) =>
      faultsOfArchive(async () => {
        const place = await placeOf(entry.groupId);
        // Each time: a column may be made at any moment, and taken away.
        const lists = await findLists(graph, place.driveId);
        const changed: string[] = [];
        if (lists.hasColumns) {
          const drive = driveOf(graph, place.driveId);
          const { children } = await openFolder(drive, place.folderId, entry);
          for (const name of [...entry.files, MANIFEST_NAME]) {
            const item = itemNamed(children, name);
            if (item && !(await label(graph, place.driveId, item, fileFields(entry))))
              changed.push(item.name);
          }
        } else onAbsent('columns');
        if (lists.decisions === null || !lists.hasRows) onAbsent('list');
        else changed.push(...(await keepRows(graph, lists.decisions, entry)));
        if (changed.length > 0)
          throw new ArchiveFault('archive-conflict', 'columns were changed by hand', { file: changed[0] });
      }),
    look: () => lookAt(options),
  };
}

function lookAt({ graph, placeOf }: SharePointArchiveOptions): IndexLook {
  const known = new Map<string, Promise<IndexedLibrary>>();
  const listsOf = ({ driveId }: LibraryPlace) => remembered(known, driveId, () => findLists(graph, driveId));
  return {
    changedIn: (entry) =>
      faultsOfArchive(async () => {
        const place = await placeOf(entry.groupId);
        const lists = await listsOf(place);
        const changed: string[] = [];
        if (lists.hasColumns) {
          const drive = driveOf(graph, place.driveId);
          const { children } = await openFolder(drive, place.folderId, entry);
          for (const name of [...entry.files, MANIFEST_NAME]) {
            const item = itemNamed(children, name);
            const read = item && (await graph.steadily(() => columnsOf(graph, place.driveId, item)));
            if (read && standOf(fileFields(entry), read.fields) === 'changed-by-hand')
              changed.push(item.name);
          }
        }
        if (lists.decisions !== null && lists.hasRows)
          changed.push(...(await changedRows(graph, lists.decisions, entry)));
        return changed;
      }),
    changedColumns: (groupId) => faultsOfArchive(async () => (await listsOf(await placeOf(groupId))).changed),
  };
}

/** Writes a file's columns; false when somebody has changed them, and then they stay. */
function label(graph: Graph, driveId: string, item: DriveItem, fields: Fields): Promise<boolean> {
  const path = listItemOf(driveId, item);
  return graph.steadily(async () => {
    const read = await columnsOf(graph, driveId, item);
    const stand = standOf(fields, read.fields);
    if (stand === 'changed-by-hand') return false;
    if (stand !== 'as-wanted')
      await graph.ask({
        method: 'PATCH',
        path: `${path}/fields`,
        body: withMark(fields),
        ...ifMatch(read.eTag),
      });
    return true;
  });
}

async function columnsOf(graph: Graph, driveId: string, item: DriveItem) {
  const path = `${listItemOf(driveId, item)}?$expand=fields`;
  return fileFieldsSchema.parse(await graph.ask({ method: 'GET', path }));
}

function listItemOf(driveId: string, { id }: DriveItem): string {
  return `/drives/${encodeURIComponent(driveId)}/items/${encodeURIComponent(id)}/listItem`;
}

/** Rows that are not as they were written, or gone while others of the meeting stand. */
async function changedRows(graph: Graph, list: string, entry: IndexEntry): Promise<readonly string[]> {
  const rows = await rowsOf(graph, list, entry.meetingId);
  return entry.decisions.flatMap((decision) => {
    const fields = rowFields(entry, decision);
    const row = rows.find((each) => each.fields['RadslagBeslut'] === decision.clauseId);
    const sound = row ? standOf(fields, row.fields) !== 'changed-by-hand' : rows.length === 0;
    return sound ? [] : [String(fields['Title'])];
  });
}

/** One row a clause: made, brought up to date, or taken away with the clause. Answers what was changed by hand. */
async function keepRows(graph: Graph, list: string, entry: IndexEntry): Promise<readonly string[]> {
  const changed: string[] = [];
  let rows = await rowsOf(graph, list, entry.meetingId);
  const wanted = new Map(entry.decisions.map((row) => [row.clauseId, rowFields(entry, row)]));
  for (const [clauseId, fields] of wanted) {
    let look = false;
    await graph.steadily(async () => {
      if (look) rows = await rowsOf(graph, list, entry.meetingId);
      look = true;
      const row = rows.find((each) => each.fields['RadslagBeslut'] === clauseId);
      const body = withMark(fields);
      if (!row) await graph.ask({ method: 'POST', path: `${list}/items`, body: { fields: given(body) } });
      else if (standOf(fields, row.fields) === 'changed-by-hand') changed.push(String(fields['Title']));
      else if (standOf(fields, row.fields) !== 'as-wanted') {
        const path = `${list}/items/${row.id}/fields`;
        await graph.ask({ method: 'PATCH', path, body, ...ifMatch(row.eTag) });
      }
    });
  }
  for (const row of rows) {
    const clauseId = row.fields['RadslagBeslut'];
    if (typeof clauseId !== 'string' || wanted.has(clauseId)) continue;
    await graph.steadily(async () => {
      const now = (await rowsOf(graph, list, entry.meetingId)).find(({ id }) => id === row.id);
      if (now) await graph.ask({ method: 'DELETE', path: `${list}/items/${row.id}`, ...ifMatch(now.eTag) });
    });
  }
  return changed;
}

async function rowsOf(graph: Graph, list: string, meetingId: string): Promise<readonly Row[]> {
  const rows: Row[] = [];
  const filter = encodeURIComponent(`fields/RadslagMote eq '${meetingId.replaceAll("'", "''")}'`);
  let path: string | undefined = `${list}/items?$filter=${filter}&$expand=fields&$top=200`;
  while (path !== undefined) {
    const next: string = path;
    const page = await graph.steadily(async () =>
      rowsSchema.parse(await graph.ask({ method: 'GET', path: next })),
    );
    rows.push(...page.value);
    path = page['@odata.nextLink'];
  }
  return rows;
}

/** A new row says nothing of what it has not. */
function given(fields: Readonly<Record<string, string | number | null>>): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}

function ifMatch(eTag: string | undefined): { readonly ifMatch?: string } {
  return eTag === undefined ? {} : { ifMatch: eTag };
}
