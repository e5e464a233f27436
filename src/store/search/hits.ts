import type { DecisionReading } from '../../domain/register/decisions.ts';
import { chunks } from '../chunks.ts';
import type { Db } from '../database-schema.ts';
import type { ItemRow, MeetingRow } from '../register.port.ts';
import type { SearchHit, SearchQuestion } from '../search-index.port.ts';
import { keyRead, storableKey } from '../storable-key.ts';

/** The rows of what was found, in the order it was found in. */
export async function readHits(
  db: Db,
  { groupId, mark }: Pick<SearchQuestion, 'groupId' | 'mark'>,
  ids: readonly number[],
): Promise<readonly SearchHit[]> {
  const group = storableKey(groupId);
  const hits = new Map<number, SearchHit>();
  const rows = new Map<string, unknown>();
  // Decisions of one item, and items of one meeting, share what is read once.
  const read = (text: string): unknown => {
    const known = rows.get(text) ?? JSON.parse(text);
    rows.set(text, known);
    return known;
  };
  for (const some of chunks(ids, MOST_AT_ONCE)) {
    const found = await db
      .selectFrom('search_documents as d')
      .innerJoin('register_meetings as m', (join) =>
        join.onRef('m.group_id', '=', 'd.group_id').onRef('m.meeting_id', '=', 'd.meeting_id'),
      )
      .leftJoin('register_items as i', (join) =>
        join
          .onRef('i.group_id', '=', 'd.group_id')
          .onRef('i.meeting_id', '=', 'd.meeting_id')
          .onRef('i.item_id', '=', 'd.item_id'),
      )
      .select([
        'd.id',
        'd.group_id',
        'd.clause_id',
        'd.mark',
        'd.reading',
        'm.entry as meeting',
        'i.entry as item',
      ])
      .where('d.id', 'in', some)
      .execute();
    // Asked for here and not there: SQLite would look through the group for them.
    for (const row of found.filter((each) => each.group_id === group))
      hits.set(Number(row.id), {
        meeting: read(row.meeting) as MeetingRow,
        ...(row.item === null ? {} : { item: read(row.item) as ItemRow }),
        ...(row.clause_id === '' ? {} : { clauseId: keyRead(row.clause_id) }),
        ...(row.reading !== '' && row.mark === mark
          ? { reading: JSON.parse(row.reading) as DecisionReading }
          : {}),
      });
  }
  return ids.flatMap((id) => hits.get(id) ?? []);
}

/** PostgreSQL and SQLite take more to a question than anybody pages through. */
const MOST_AT_ONCE = 200;
