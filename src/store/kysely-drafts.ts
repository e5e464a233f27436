import { canonicalJson } from './canonical-json.ts';
import type { Engine } from './database-schema.ts';
import type { Draft, Drafts } from './drafts.port.ts';
import { draftsTopic } from './drafts.port.ts';
import { storableKey } from './storable-key.ts';
import type { Watchers } from './watchers.ts';

/** Text being typed, over a database. */
export function createDrafts(engine: Engine, watchers: Watchers): Drafts {
  const { db } = engine;
  const changed = (groupId: string, meetingId: string) =>
    watchers.announce(new Map([[storableKey(draftsTopic(groupId, meetingId)), null]]));
  return {
    async read(groupId, meetingId) {
      const rows = await db
        .selectFrom('drafts')
        .select('draft')
        .where('group_id', '=', storableKey(groupId))
        .where('meeting_id', '=', storableKey(meetingId))
        .orderBy('field')
        .orderBy('author_id')
        .execute();
      return rows.map((row) => JSON.parse(row.draft) as Draft);
    },
    async save(draft) {
      const saved = await db
        .insertInto('drafts')
        .values({
          group_id: storableKey(draft.groupId),
          meeting_id: storableKey(draft.meetingId),
          field: storableKey(draft.field),
          author_id: storableKey(draft.authorId),
          sequence: draft.sequence,
          draft: canonicalJson(draft),
        })
        .onConflict((clash) =>
          clash
            .columns(['group_id', 'meeting_id', 'field', 'author_id'])
            .doUpdateSet((row) => ({
              sequence: row.ref('excluded.sequence'),
              draft: row.ref('excluded.draft'),
            }))
            .whereRef('excluded.sequence', '>', 'drafts.sequence'),
        )
        .executeTakeFirst();
      const kept = (saved.numInsertedOrUpdatedRows ?? 0n) > 0n;
      if (kept) changed(draft.groupId, draft.meetingId);
      return kept;
    },
    async remove(groupId, meetingId, field, authorId) {
      const removed = await db
        .deleteFrom('drafts')
        .where('group_id', '=', storableKey(groupId))
        .where('meeting_id', '=', storableKey(meetingId))
        .where('field', '=', storableKey(field))
        .where('author_id', '=', storableKey(authorId))
        .executeTakeFirst();
      if (removed.numDeletedRows > 0n) changed(groupId, meetingId);
    },
  };
}
