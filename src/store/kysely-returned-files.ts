import { canonicalJson } from './canonical-json.ts';
import type { Engine } from './database-schema.ts';
import { draftsTopic } from './drafts.port.ts';
import type { ReturnedFile, ReturnedFiles } from './returned-files.port.ts';
import { storableKey } from './storable-key.ts';
import type { Watchers } from './watchers.ts';

/** What came back from Word, over a database. Told of as drafts are: both are words that are not yet written. */
export function createReturnedFiles(engine: Engine, watchers: Watchers): ReturnedFiles {
  const { db } = engine;
  const changed = (groupId: string, meetingId: string) =>
    watchers.announce(new Map([[storableKey(draftsTopic(groupId, meetingId)), null]]));
  return {
    async read(groupId, meetingId) {
      const rows = await db
        .selectFrom('returned_files')
        .select('file')
        .where('group_id', '=', storableKey(groupId))
        .where('meeting_id', '=', storableKey(meetingId))
        .orderBy('at')
        .orderBy('return_id')
        .execute();
      return rows.map((row) => JSON.parse(row.file) as ReturnedFile);
    },
    async keep(file) {
      const kept = await db
        .insertInto('returned_files')
        .values({
          group_id: storableKey(file.groupId),
          meeting_id: storableKey(file.meetingId),
          return_id: storableKey(file.returnId),
          at: file.at,
          file: canonicalJson(file),
        })
        .onConflict((clash) => clash.columns(['group_id', 'meeting_id', 'return_id']).doNothing())
        .executeTakeFirst();
      if ((kept.numInsertedOrUpdatedRows ?? 0n) > 0n) changed(file.groupId, file.meetingId);
    },
    async erase(groupId, meetingId, returnId) {
      const erased = await db
        .deleteFrom('returned_files')
        .where('group_id', '=', storableKey(groupId))
        .where('meeting_id', '=', storableKey(meetingId))
        .where('return_id', '=', storableKey(returnId))
        .executeTakeFirst();
      if (erased.numDeletedRows === 0n) return;
      await engine.scrub();
      changed(groupId, meetingId);
    },
    async left(groupId, meetingId) {
      const rows = await db
        .selectFrom('returned_left')
        .select('change_id')
        .where('group_id', '=', storableKey(groupId))
        .where('meeting_id', '=', storableKey(meetingId))
        .execute();
      return new Set(rows.map((row) => row.change_id));
    },
    async leave(groupId, meetingId, changeIds) {
      if (changeIds.length === 0) return;
      await db
        .insertInto('returned_left')
        .values(
          changeIds.map((changeId) => ({
            group_id: storableKey(groupId),
            meeting_id: storableKey(meetingId),
            change_id: storableKey(changeId),
          })),
        )
        .onConflict((clash) => clash.columns(['group_id', 'meeting_id', 'change_id']).doNothing())
        .execute();
      changed(groupId, meetingId);
    },
    async reopen(groupId, meetingId, changeIds) {
      if (changeIds.length === 0) return;
      await db
        .deleteFrom('returned_left')
        .where('group_id', '=', storableKey(groupId))
        .where('meeting_id', '=', storableKey(meetingId))
        .where('change_id', 'in', changeIds.map(storableKey))
        .execute();
      changed(groupId, meetingId);
    },
  };
}
