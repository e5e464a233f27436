import type { Graph } from './graph.ts';
import { DECISION_COLUMNS, DECISION_LIST, FILE_COLUMNS } from './sharepoint-columns.ts';
import { columnsOf, findLists } from './sharepoint-lists.ts';

/** What was made; what was there already is not named. */
export type Made = 'list' | 'column';

/**
 * Makes the library's columns and the list of decisions, once, with an administrator's permission: the running product
 * needs none to make lists. Repeatable: what is there is left as it is, and what was cut short is finished.
 */
export async function provisionSharePoint(graph: Graph, driveId: string): Promise<readonly Made[]> {
  const made: Made[] = [];
  const { library, site } = await findLists(graph, driveId);
  await graph.steadily(async () => {
    const there = await columnsOf(graph, library);
    for (const column of FILE_COLUMNS) {
      if (there.has(column.name)) continue;
      await graph.ask({ method: 'POST', path: `${library}/columns`, body: column });
      made.push('column');
    }
  });
  const list = await graph.steadily(async () => {
    const found = (await findLists(graph, driveId)).decisions;
    if (found !== null) return found;
    const body = {
      displayName: DECISION_LIST,
      list: { template: 'genericList' },
      columns: DECISION_COLUMNS,
    };
    await graph.ask({ method: 'POST', path: `${site}/lists`, body });
    made.push('list');
    return (await findLists(graph, driveId)).decisions;
  });
  if (list === null) throw new Error('the list of decisions was made and is not there');
  await graph.steadily(async () => {
    const there = await columnsOf(graph, list);
    for (const column of DECISION_COLUMNS)
      if (!there.has(column.name)) {
        await graph.ask({ method: 'POST', path: `${list}/columns`, body: column });
        made.push('column');
      }
  });
  return made;
}
