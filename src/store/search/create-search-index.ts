import type { Engine } from '../database-schema.ts';
import type { SearchIndex } from '../search-index.port.ts';
import { keyRead, storableKey } from '../storable-key.ts';
import { indexMeeting } from './index-meeting.ts';

/** So many meetings are read anew in one transaction: between two of them whatever else waits is written. */
const MEETINGS_AT_ONCE = 10;

/** The index over an engine; it is written with the rows of the register (register-writes.ts). */
export function createSearchIndex({ db, fullText, searcher }: Engine): SearchIndex {
  return {
    find: (question) => searcher.find(question),
    count: (question, most) => searcher.count(question, most),
    async reread(groupId, after) {
      const found = await db
        .selectFrom('search_meetings')
        .select(['group_id', 'meeting_id'])
        .where('group_id', '=', storableKey(groupId))
        .where('meeting_id', '>', after === '' ? '' : storableKey(after))
        .orderBy('meeting_id')
        .limit(MEETINGS_AT_ONCE)
        .execute();
      for (const key of found) await db.transaction().execute((trx) => indexMeeting(trx, fullText, key));
      const last = found.at(-1);
      return last ? keyRead(last.meeting_id) : null;
    },
  };
}
