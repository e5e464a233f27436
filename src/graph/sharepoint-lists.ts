import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Graph } from './graph.ts';
import { GraphFault } from './graph-fault.ts';
import type { Column } from './sharepoint-columns.ts';
import { DECISION_COLUMNS, DECISION_LIST, FILE_COLUMNS } from './sharepoint-columns.ts';

/** A library's own list, and the list of decisions beside it. */
export interface IndexedLibrary {
  /** Path of the library's own list, and of its site. */
  readonly library: string;
  readonly site: string;
  /** Whether the library has the columns of a protocol. */
  readonly hasColumns: boolean;
  /** Path of the list of decisions, null where there is none. */
  readonly decisions: string | null;
  /** Whether that list has the columns of a decision. */
  readonly hasRows: boolean;
  /** What is said of all their columns, to see whether any has changed. */
  readonly columns: string;
  /** What somebody has done by hand to what an administrator made; nothing where nothing was ever made. */
  readonly changed: readonly ChangedColumn[];
}

/** A column that is away or of another kind, or the list itself; one that was renamed with what it is called now. */
export interface ChangedColumn {
  readonly file: string;
  readonly to?: string;
}

const listSchema = z.object({ id: z.string(), parentReference: z.object({ siteId: z.string() }) });
const columnSchema = z.object({
  name: z.string(),
  displayName: z.string().nullish(),
  text: z.object({}).nullish(),
  number: z.object({}).nullish(),
  dateTime: z.object({}).nullish(),
});
const columnsSchema = z.object({ value: z.array(columnSchema) });
type ColumnsFound = ReadonlyMap<string, z.infer<typeof columnSchema>>;
const stampsSchema = z.object({
  value: z.array(z.object({ id: z.string(), eTag: z.string().optional() })),
  '@odata.nextLink': z.string().optional(),
});

/** Looks what an administrator has made, and what has become of it. */
export async function findLists(graph: Graph, driveId: string): Promise<IndexedLibrary> {
  const own = listSchema.parse(await get(graph, `/drives/${encodeURIComponent(driveId)}/list`));
  const site = `/sites/${encodeURIComponent(own.parentReference.siteId)}`;
  const library = `${site}/lists/${encodeURIComponent(own.id)}`;
  const files = await columnsIn(graph, library);
  const decisions = await decisionList(graph, site);
  const rows: ColumnsFound = decisions === null ? new Map() : await columnsIn(graph, decisions);
  const ofFiles = FILE_COLUMNS.filter((column) => !isSound(column, files));
  const ofRows = DECISION_COLUMNS.filter((column) => !isSound(column, rows));
  const made = decisions !== null || FILE_COLUMNS.some(({ name }) => files.has(name));
  const away = decisions === null ? [{ file: DECISION_LIST }] : ofRows.map(named);
  const renamed = [...renamedIn(FILE_COLUMNS, files), ...renamedIn(DECISION_COLUMNS, rows)];
  return {
    library,
    site,
    hasColumns: ofFiles.length === 0,
    decisions,
    hasRows: decisions !== null && ofRows.length === 0,
    columns: JSON.stringify([[...files.values()], [...rows.values()]]),
    changed: made ? [...ofFiles.map(named), ...away, ...renamed] : [],
  };
}

/** The names of a list's columns. */
export async function columnsOf(graph: Graph, list: string): Promise<ReadonlySet<string>> {
  return new Set((await columnsIn(graph, list)).keys());
}

/** Another one whenever a column or a row has changed: the library's own mark tells of files alone. */
export async function stampOfLists(graph: Graph, driveId: string): Promise<string> {
  const { columns, decisions } = await findLists(graph, driveId);
  const hash = createHash('sha256').update(columns);
  let path = decisions === null ? undefined : `${decisions}/items?$select=id,eTag&$top=200`;
  while (path !== undefined) {
    const page = stampsSchema.parse(await get(graph, path));
    for (const { id, eTag = '' } of page.value) hash.update(`${id} ${eTag}\n`);
    path = page['@odata.nextLink'];
  }
  return hash.digest('hex').slice(0, 32);
}

async function columnsIn(graph: Graph, list: string): Promise<ColumnsFound> {
  const path = `${list}/columns?$select=name,displayName,text,number,dateTime`;
  const { value } = columnsSchema.parse(await get(graph, path));
  return new Map(value.map((column) => [column.name, column]));
}

/** There, and of the kind that it was made as. */
function isSound({ name, text, number, dateTime }: Column, there: ColumnsFound): boolean {
  const found = there.get(name);
  return Boolean(
    found && (!text || found.text) && (!number || found.number) && (!dateTime || found.dateTime),
  );
}

function named({ displayName }: Column): ChangedColumn {
  return { file: displayName };
}

/** What is written goes by a column's inner name, which stays; people go by what it is called. */
function renamedIn(columns: readonly Column[], there: ColumnsFound): readonly ChangedColumn[] {
  return columns.flatMap((column) => {
    const to = there.get(column.name)?.displayName ?? column.displayName;
    return isSound(column, there) && to !== column.displayName ? [{ file: column.displayName, to }] : [];
  });
}

async function decisionList(graph: Graph, site: string): Promise<string | null> {
  try {
    const found = await get(graph, `${site}/lists/${encodeURIComponent(DECISION_LIST)}?$select=id`);
    return `${site}/lists/${encodeURIComponent(z.object({ id: z.string() }).parse(found).id)}`;
  } catch (fault) {
    if (fault instanceof GraphFault && fault.what === 'gone') return null;
    throw fault;
  }
}

function get(graph: Graph, path: string): Promise<unknown> {
  return graph.steadily(() => graph.ask({ method: 'GET', path }));
}
