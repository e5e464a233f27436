import { canonicalJson } from './canonical-json.ts';
import { chunks } from './chunks.ts';
import type { Db } from './database-schema.ts';
import type { PreparedRow } from './register-entries.ts';
import type { FullText } from './search/full-text.ts';
import type { MeetingKey } from './search/index-meeting.ts';
import { indexMeeting } from './search/index-meeting.ts';

/** Writes rows of the register, each thing's once, in the transaction of the events they tell of. */
export async function writeRegister(
  trx: Db,
  fullText: FullText,
  rows: readonly PreparedRow[],
): Promise<void> {
  await writeMeetings(trx, rows);
  await writeItems(trx, rows);
  await writeTasks(trx, rows);
  await writeInquiries(trx, rows);
  await writeUptakes(trx, rows);
  await writeImports(trx, rows);
  await writePresenterLinks(trx, rows);
  await writeVocabulary(trx, rows);
  for (const key of meetingsOf(rows)) await indexMeeting(trx, fullText, key);
}

async function writeMeetings(trx: Db, rows: readonly PreparedRow[]): Promise<void> {
  for (const some of chunks(rows.flatMap((row) => (row.kind === 'meeting' ? [row.entry] : []))))
    await trx
      .insertInto('register_meetings')
      .values(some)
      .onConflict((clash) =>
        clash.columns(['group_id', 'meeting_id']).doUpdateSet((row) => ({
          date: row.ref('excluded.date'),
          start: row.ref('excluded.start'),
          imported: row.ref('excluded.imported'),
          entry: row.ref('excluded.entry'),
        })),
      )
      .execute();
  for (const row of rows)
    if (row.kind === 'meeting-gone')
      await trx
        .deleteFrom('register_meetings')
        .where('group_id', '=', row.entry.group_id)
        .where('meeting_id', '=', row.entry.meeting_id)
        .execute();
}

async function writeItems(trx: Db, rows: readonly PreparedRow[]): Promise<void> {
  for (const some of chunks(rows.flatMap((row) => (row.kind === 'item' ? [row.entry] : []))))
    await trx
      .insertInto('register_items')
      .values(some)
      .onConflict((clash) =>
        clash.columns(['group_id', 'meeting_id', 'item_id']).doUpdateSet((row) => ({
          matter_id: row.ref('excluded.matter_id'),
          date: row.ref('excluded.date'),
          position: row.ref('excluded.position'),
          funded: row.ref('excluded.funded'),
          entry: row.ref('excluded.entry'),
        })),
      )
      .execute();
  for (const row of rows)
    if (row.kind === 'item-gone')
      await trx
        .deleteFrom('register_items')
        .where('group_id', '=', row.entry.group_id)
        .where('meeting_id', '=', row.entry.meeting_id)
        .where('item_id', '=', row.entry.item_id)
        .execute();
}

async function writeTasks(trx: Db, rows: readonly PreparedRow[]): Promise<void> {
  for (const some of chunks(rows.flatMap((row) => (row.kind === 'task' ? [row.entry] : []))))
    await trx
      .insertInto('register_tasks')
      .values(some)
      .onConflict((clash) =>
        clash.columns(['group_id', 'task_id']).doUpdateSet((row) => ({
          open: row.ref('excluded.open'),
          due: row.ref('excluded.due'),
          answered: row.ref('excluded.answered'),
          owner: row.ref('excluded.owner'),
          keeper: row.ref('excluded.keeper'),
          meeting_id: row.ref('excluded.meeting_id'),
          entry: row.ref('excluded.entry'),
        })),
      )
      .execute();
}

async function writeInquiries(trx: Db, rows: readonly PreparedRow[]): Promise<void> {
  for (const some of chunks(rows.flatMap((row) => (row.kind === 'inquiry' ? [row.entry] : []))))
    await trx
      .insertInto('register_inquiries')
      .values(some)
      .onConflict((clash) =>
        clash.columns(['group_id', 'inquiry_id']).doUpdateSet((row) => ({
          open: row.ref('excluded.open'),
          deadline: row.ref('excluded.deadline'),
          opened: row.ref('excluded.opened'),
          entry: row.ref('excluded.entry'),
        })),
      )
      .execute();
}

async function writeUptakes(trx: Db, rows: readonly PreparedRow[]): Promise<void> {
  for (const some of chunks(rows.flatMap((row) => (row.kind === 'uptake' ? [row.entry] : []))))
    await trx
      .insertInto('register_uptakes')
      .values(some)
      .onConflict((clash) =>
        clash
          .columns(['group_id', 'meeting_id'])
          .doUpdateSet((row) => ({ entry: row.ref('excluded.entry') })),
      )
      .execute();
}

async function writeImports(trx: Db, rows: readonly PreparedRow[]): Promise<void> {
  for (const some of chunks(rows.flatMap((row) => (row.kind === 'import' ? [row.entry] : []))))
    await trx
      .insertInto('register_imports')
      .values(some)
      .onConflict((clash) =>
        clash.columns(['group_id', 'import_id']).doUpdateSet((row) => ({
          status: row.ref('excluded.status'),
          date: row.ref('excluded.date'),
          entry: row.ref('excluded.entry'),
        })),
      )
      .execute();
}

/** A link is made once and never changed. */
async function writePresenterLinks(trx: Db, rows: readonly PreparedRow[]): Promise<void> {
  for (const some of chunks(rows.flatMap((row) => (row.kind === 'presenter-link' ? [row.entry] : []))))
    await trx
      .insertInto('register_presenter_links')
      .values(some)
      .onConflict((clash) => clash.column('digest').doNothing())
      .execute();
}

/** From now on rows are read by these words; those that stand are read anew by SearchIndex.reread. */
async function writeVocabulary(trx: Db, rows: readonly PreparedRow[]): Promise<void> {
  for (const some of chunks(rows.flatMap((row) => (row.kind === 'vocabulary' ? [row.entry] : []))))
    await trx
      .insertInto('search_vocabulary')
      .values(some)
      .onConflict((clash) =>
        clash.column('group_id').doUpdateSet((row) => ({ words: row.ref('excluded.words') })),
      )
      .execute();
}

/** The meetings that rows tell of, each once and in one order, so that two instances never wait for each other. */
function meetingsOf(rows: readonly PreparedRow[]): readonly MeetingKey[] {
  const keys = new Map<string, MeetingKey>();
  for (const row of rows)
    if (
      row.kind === 'meeting' ||
      row.kind === 'meeting-gone' ||
      row.kind === 'item' ||
      row.kind === 'item-gone'
    ) {
      const { group_id, meeting_id } = row.entry;
      keys.set(canonicalJson([group_id, meeting_id]), { group_id, meeting_id });
    }
  return [...keys].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, key]) => key);
}
