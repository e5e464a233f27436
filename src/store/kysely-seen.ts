import type { Db } from './database-schema.ts';
import type { Seen } from './seen.port.ts';
import { storableKey } from './storable-key.ts';

/** How far people have read, over a database. */
export function createSeen(db: Db): Seen {
  return {
    async read(groupId, meetingId, personId) {
      const row = await db
        .selectFrom('seen')
        .select('version')
        .where('group_id', '=', storableKey(groupId))
        .where('meeting_id', '=', storableKey(meetingId))
        .where('person_id', '=', storableKey(personId))
        .executeTakeFirst();
      return row?.version ?? 0;
    },
    async mark({ groupId, meetingId, personId, version }) {
      await db
        .insertInto('seen')
        .values({
          group_id: storableKey(groupId),
          meeting_id: storableKey(meetingId),
          person_id: storableKey(personId),
          version,
        })
        .onConflict((clash) =>
          clash
            .columns(['group_id', 'meeting_id', 'person_id'])
            .doUpdateSet((row) => ({ version: row.ref('excluded.version') }))
            .whereRef('excluded.version', '>', 'seen.version'),
        )
        .execute();
    },
  };
}
