import { sql } from 'kysely';
import type { Engine } from '../database-schema.ts';
import { indexMeeting } from './index-meeting.ts';

/** Raised when documents, terms or words are made otherwise than before: an index made by other rules is made anew. */
const RULES = 3;

/** Any number that nobody else uses: processes that open the same PostgreSQL at once take their turns by it. */
const REBUILD_LOCK = 7_239_419;

/**
 * Fills an index that is empty or was made by other rules with all that the register holds, in one transaction. Where it
 * is up to date, which it is but after an upgrade, one row is read.
 */
export async function rebuildIndex(engine: Engine): Promise<void> {
  const { db, fullText, locksRows } = engine;
  const isCurrent = async (of: typeof db) =>
    (await of.selectFrom('search_rules').select('rules').executeTakeFirst())?.rules === RULES;
  if (await isCurrent(db)) return;
  await db.transaction().execute(async (trx) => {
    if (locksRows) await sql`select pg_advisory_xact_lock(${sql.lit(REBUILD_LOCK)})`.execute(trx);
    if (await isCurrent(trx)) return;
    await fullText.clear(trx);
    for (const table of [
      'search_documents',
      'search_meetings',
      'search_words',
      'search_parts',
      'search_rules',
    ] as const)
      await trx.deleteFrom(table).execute();
    const meetings = await trx
      .selectFrom('register_meetings')
      .select(['group_id', 'meeting_id'])
      .orderBy('date')
      .orderBy('group_id')
      .orderBy('meeting_id')
      .execute();
    for (const key of meetings) await indexMeeting(trx, fullText, key);
    await trx.insertInto('search_rules').values({ rules: RULES }).execute();
  });
}
