import type { Db } from './database-schema.ts';
import type { MeetingRow, Register } from './register.port.ts';
import { storableKey } from './storable-key.ts';

/** The register's answers about all that a group has, for who looks through it. */
export function createWholeQueries(db: Db): Pick<Register, 'allMeetings'> {
  const meetings = new Map<string, Read<MeetingRow>>();
  return {
    async allMeetings(groupId) {
      const found = await db
        .selectFrom('register_meetings')
        .select('entry')
        .where('group_id', '=', storableKey(groupId))
        .orderBy('date', 'desc')
        .orderBy('start', 'desc')
        .orderBy('meeting_id', 'desc')
        .execute();
      return readAgain(meetings, groupId, found);
    },
  };
}

/** The rows of a group as they were read last, by their text. */
type Read<Row> = ReadonlyMap<string, Row>;

/**
 * The rows, read once for as long as their text is the same: most stay for years. No two have the same text, as each
 * holds its own ids.
 */
function readAgain<Row>(
  kept: Map<string, Read<Row>>,
  groupId: string,
  found: readonly { readonly entry: string }[],
): readonly Row[] {
  const before = kept.get(groupId);
  const rows = new Map(found.map(({ entry }) => [entry, before?.get(entry) ?? (JSON.parse(entry) as Row)]));
  kept.set(groupId, rows);
  return [...rows.values()];
}
