import { z } from 'zod';
import type { Graph } from './graph.ts';
import { GraphFault } from './graph-fault.ts';
import { DECISION_LIST, FILE_COLUMNS } from './sharepoint-columns.ts';

/** A library's own list, and the list of decisions beside it. */
export interface IndexedLibrary {
  /** Path of the library's own list, and of its site. */
  readonly library: string;
  readonly site: string;
  /** Whether the library has the columns of a protocol. */
  readonly hasColumns: boolean;
  /** Path of the list of decisions, null where there is none. */
  readonly decisions: string | null;
}

const listSchema = z.object({ id: z.string(), parentReference: z.object({ siteId: z.string() }) });
const columnsSchema = z.object({ value: z.array(z.object({ name: z.string() })) });

/** Looks what an administrator has made. */
export async function findLists(graph: Graph, driveId: string): Promise<IndexedLibrary> {
  const own = listSchema.parse(await get(graph, `/drives/${encodeURIComponent(driveId)}/list`));
  const site = `/sites/${encodeURIComponent(own.parentReference.siteId)}`;
  const library = `${site}/lists/${encodeURIComponent(own.id)}`;
  const columns = await columnsOf(graph, library);
  return {
    library,
    site,
    hasColumns: FILE_COLUMNS.every(({ name }) => columns.has(name)),
    decisions: await decisionList(graph, site),
  };
}

/** The names of a list's columns. */
export async function columnsOf(graph: Graph, list: string): Promise<ReadonlySet<string>> {
  const { value } = columnsSchema.parse(await get(graph, `${list}/columns?$select=name`));
  return new Set(value.map(({ name }) => name));
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
