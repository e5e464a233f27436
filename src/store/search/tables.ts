import { sql } from 'kysely';
import type { Db, Engine } from '../database-schema.ts';

/** The tables of the search, as a step of the migrations first made them: a change is a new step. */
export async function makeSearchTables(db: Db, fullText: Engine['fullText']): Promise<void> {
  await documentTables(db);
  await lexiconTables(db, fullText);
  await fullText.makeTables(db);
}

async function documentTables(db: Db): Promise<void> {
  await db.schema
    .createTable('search_documents')
    .addColumn('id', 'bigint', (column) => column.primaryKey())
    .addColumn('group_id', 'text', (column) => column.notNull())
    .addColumn('meeting_id', 'text', (column) => column.notNull())
    .addColumn('item_id', 'text', (column) => column.notNull())
    .addColumn('clause_id', 'text', (column) => column.notNull())
    .addColumn('type', 'text', (column) => column.notNull())
    .addColumn('announced', 'integer', (column) => column.notNull())
    .addColumn('agreed', 'integer', (column) => column.notNull())
    .addColumn('year', 'text', (column) => column.notNull())
    .addColumn('kinds', 'text', (column) => column.notNull())
    .addColumn('mark', 'text', (column) => column.notNull())
    .addColumn('reading', 'text', (column) => column.notNull())
    .addColumn('source', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex('search_documents_by_meeting')
    .on('search_documents')
    .columns(['group_id', 'meeting_id'])
    .execute();
  await db.schema
    .createIndex('search_documents_by_type')
    .on('search_documents')
    .columns(['group_id', 'type', 'id'])
    .execute();
  await db.schema
    .createTable('search_meetings')
    .addColumn('group_id', 'text', (column) => column.notNull())
    .addColumn('meeting_id', 'text', (column) => column.notNull())
    .addColumn('day', 'integer', (column) => column.notNull())
    .addColumn('slot', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('search_meetings_key', ['group_id', 'meeting_id'])
    .addUniqueConstraint('search_meetings_slot', ['day', 'slot'])
    .execute();
  await db.schema
    .createTable('search_vocabulary')
    .addColumn('group_id', 'text', (column) => column.primaryKey())
    .addColumn('words', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('search_rules')
    .addColumn('rules', 'integer', (column) => column.notNull())
    .execute();
}

async function lexiconTables(db: Db, { byBytes, keyAlone }: Engine['fullText']): Promise<void> {
  const text = sql.raw(byBytes);
  await db.schema
    .createTable('search_words')
    .addColumn('group_id', 'text', (column) => column.notNull())
    .addColumn('word', text, (column) => column.notNull())
    .addColumn('plain', text, (column) => column.notNull())
    .addColumn('stem', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('search_words_key', ['group_id', 'word'])
    .modifyEnd(sql.raw(keyAlone))
    .execute();
  for (const column of ['plain', 'stem'] as const)
    await db.schema
      .createIndex(`search_words_by_${column}`)
      .on('search_words')
      .columns(['group_id', column, 'word'])
      .execute();
  await db.schema
    .createTable('search_parts')
    .addColumn('group_id', 'text', (column) => column.notNull())
    .addColumn('part', text, (column) => column.notNull())
    .addColumn('word', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('search_parts_key', ['group_id', 'part', 'word'])
    .modifyEnd(sql.raw(keyAlone))
    .execute();
}
