import type { Insertable } from 'kysely';
import type { DatabaseSchema, Db } from './database-schema.ts';
import { canonicalJson } from './canonical-json.ts';
import type { MeetingRow, Register } from './register.port.ts';
import { storableKey } from './storable-key.ts';

/** The register over a database. Rows are written by appends (append-batch.ts). */
export function createRegister(db: Db): Register {
  return {
    async meetingsAround(groupId, date, limit) {
      const meetings = db
        .selectFrom('register_meetings')
        .select('entry')
        .where('group_id', '=', storableKey(groupId))
        .limit(limit);
      const [coming, past] = await Promise.all([
        meetings
          .where('date', '>=', storableKey(date))
          .orderBy('date')
          .orderBy('start')
          .orderBy('meeting_id')
          .execute(),
        meetings
          .where('date', '<', storableKey(date))
          .orderBy('date', 'desc')
          .orderBy('start', 'desc')
          .orderBy('meeting_id', 'desc')
          .execute(),
      ]);
      return { coming: coming.map(meetingOf), past: past.map(meetingOf) };
    },
    async meeting(groupId, meetingId) {
      const found = await db
        .selectFrom('register_meetings')
        .select('entry')
        .where('group_id', '=', storableKey(groupId))
        .where('meeting_id', '=', storableKey(meetingId))
        .executeTakeFirst();
      return found ? meetingOf(found) : null;
    },
  };
}

/** A meeting's row as it is stored: what it is found by, and all of it as JSON. */
export function registerEntry(row: MeetingRow): Insertable<DatabaseSchema['register_meetings']> {
  return {
    group_id: storableKey(row.groupId),
    meeting_id: storableKey(row.meetingId),
    date: storableKey(row.date),
    start: storableKey(row.start),
    entry: canonicalJson(row),
  };
}

function meetingOf(found: { readonly entry: string }): MeetingRow {
  return JSON.parse(found.entry) as MeetingRow;
}
