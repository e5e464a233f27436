import type { Db, Engine } from './database-schema.ts';
import { makeSearchTables } from './search/tables.ts';

/** One step of the database's form, valid for both engines. Never changed once released; a change is a new step. */
export type Migration = (db: Db, engine: Pick<Engine, 'fullText'>) => Promise<void>;

/** All steps; the number of a step is its place here, from 1. */
export const MIGRATIONS: readonly Migration[] = [
  async function firstTables(db) {
    await db.schema
      .createTable('streams')
      .addColumn('name', 'text', (column) => column.primaryKey())
      .addColumn('group_id', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('base', 'integer', (column) => column.notNull())
      .addColumn('head', 'text', (column) => column.notNull())
      .addColumn('began', 'text', (column) => column.notNull())
      .addColumn('ordinal', 'integer', (column) => column.notNull())
      .execute();
    await db.schema
      .createIndex('streams_by_kind')
      .on('streams')
      .columns(['group_id', 'kind', 'began', 'ordinal'])
      .execute();
    await db.schema
      .createTable('events')
      .addColumn('stream', 'text', (column) => column.notNull().references('streams.name'))
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('type', 'text', (column) => column.notNull())
      .addColumn('schema_version', 'integer', (column) => column.notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .addColumn('actor_person', 'text', (column) => column.notNull())
      .addColumn('actor_via', 'text', (column) => column.notNull())
      .addColumn('commitment', 'text', (column) => column.notNull())
      .addColumn('hash', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('events_key', ['stream', 'version'])
      .execute();
    await db.schema
      .createTable('payloads')
      .addColumn('stream', 'text', (column) => column.notNull())
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('salt', 'text')
      .addColumn('data', 'text')
      .addPrimaryKeyConstraint('payloads_key', ['stream', 'version'])
      .execute();
    await jobTables(db);
    await besideTables(db);
  },
  async function registerOfItemsTasksAndInquiries(db) {
    await itemTable(db);
    await taskTable(db);
    await inquiryTable(db);
  },
  async function seenTable(db) {
    await db.schema
      .createTable('seen')
      .addColumn('group_id', 'text', (column) => column.notNull())
      .addColumn('meeting_id', 'text', (column) => column.notNull())
      .addColumn('person_id', 'text', (column) => column.notNull())
      .addColumn('version', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('seen_key', ['group_id', 'meeting_id', 'person_id'])
      .execute();
  },
  async function onceKeysByTime(db) {
    await db.schema.createIndex('once_keys_by_time').on('once_keys').column('at').execute();
  },
  async function presenterLinkTable(db) {
    await db.schema
      .createTable('register_presenter_links')
      .addColumn('digest', 'text', (column) => column.primaryKey())
      .addColumn('group_id', 'text', (column) => column.notNull())
      .addColumn('meeting_id', 'text', (column) => column.notNull())
      .execute();
  },
  async function returnedFromWord(db) {
    await db.schema
      .createTable('returned_files')
      .addColumn('group_id', 'text', (column) => column.notNull())
      .addColumn('meeting_id', 'text', (column) => column.notNull())
      .addColumn('return_id', 'text', (column) => column.notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .addColumn('file', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('returned_files_key', ['group_id', 'meeting_id', 'return_id'])
      .execute();
    await db.schema
      .createTable('returned_left')
      .addColumn('group_id', 'text', (column) => column.notNull())
      .addColumn('meeting_id', 'text', (column) => column.notNull())
      .addColumn('change_id', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('returned_left_key', ['group_id', 'meeting_id', 'change_id'])
      .execute();
  },
  async function fileTable(db) {
    await db.schema
      .createTable('files')
      .addColumn('group_id', 'text', (column) => column.notNull())
      .addColumn('sha256', 'text', (column) => column.notNull())
      .addColumn('part', 'integer', (column) => column.notNull())
      .addColumn('content', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('files_key', ['group_id', 'sha256', 'part'])
      .execute();
  },
  async function uptakeTable(db) {
    await db.schema
      .createTable('register_uptakes')
      .addColumn('group_id', 'text', (column) => column.notNull())
      .addColumn('meeting_id', 'text', (column) => column.notNull())
      .addColumn('entry', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('register_uptakes_key', ['group_id', 'meeting_id'])
      .execute();
  },
  async function importTable(db) {
    await db.schema
      .alterTable('register_meetings')
      .addColumn('imported', 'integer', (column) => column.notNull().defaultTo(0))
      .execute();
    // Q2: decades of old protocols do not stand between today and the meetings around it.
    await db.schema
      .createIndex('register_meetings_held_here')
      .on('register_meetings')
      .columns(['group_id', 'imported', 'date', 'start', 'meeting_id'])
      .execute();
    await db.schema
      .createTable('register_imports')
      .addColumn('group_id', 'text', (column) => column.notNull())
      .addColumn('import_id', 'text', (column) => column.notNull())
      .addColumn('status', 'text', (column) => column.notNull())
      .addColumn('date', 'text', (column) => column.notNull())
      .addColumn('entry', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('register_imports_key', ['group_id', 'import_id'])
      .execute();
    await db.schema
      .createIndex('register_imports_by_date')
      .on('register_imports')
      .columns(['group_id', 'status', 'date', 'import_id'])
      .execute();
  },
  // What fills them, and fills them anew when its rules change: search/rebuild.ts.
  async function searchTables(db, { fullText }) {
    await makeSearchTables(db, fullText);
  },
];

async function jobTables(db: Db): Promise<void> {
  await db.schema
    .createTable('jobs')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('group_id', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('payload', 'text', (column) => column.notNull())
    .addColumn('delivery', 'text', (column) => column.notNull())
    .addColumn('join_id', 'text')
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('due', 'text', (column) => column.notNull())
    .addColumn('ordinal', 'integer', (column) => column.notNull())
    .addColumn('attempt', 'integer', (column) => column.notNull())
    .addColumn('claim', 'text')
    .addColumn('lease_until', 'text')
    .addColumn('problem', 'text')
    .addColumn('since', 'text')
    .execute();
  await db.schema.createIndex('jobs_due').on('jobs').columns(['state', 'due', 'ordinal']).execute();
  await db.schema.createIndex('jobs_join').on('jobs').columns(['join_id', 'state']).execute();
  await db.schema
    .createTable('once_keys')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('group_id', 'text', (column) => column.notNull())
    .addColumn('fingerprint', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .execute();
}

async function besideTables(db: Db): Promise<void> {
  await db.schema
    .createTable('register_meetings')
    .addColumn('group_id', 'text', (column) => column.notNull())
    .addColumn('meeting_id', 'text', (column) => column.notNull())
    .addColumn('date', 'text', (column) => column.notNull())
    .addColumn('start', 'text', (column) => column.notNull())
    .addColumn('entry', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('register_meetings_key', ['group_id', 'meeting_id'])
    .execute();
  // Q2: the meetings around a date are found without reading the others.
  await db.schema
    .createIndex('register_meetings_by_date')
    .on('register_meetings')
    .columns(['group_id', 'date', 'start', 'meeting_id'])
    .execute();
  await db.schema
    .createTable('notes')
    .addColumn('group_id', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('person_id', 'text', (column) => column.notNull())
    .addColumn('note', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('notes_key', ['group_id', 'subject', 'kind', 'person_id'])
    .execute();
  await db.schema
    .createTable('drafts')
    .addColumn('group_id', 'text', (column) => column.notNull())
    .addColumn('meeting_id', 'text', (column) => column.notNull())
    .addColumn('field', 'text', (column) => column.notNull())
    .addColumn('author_id', 'text', (column) => column.notNull())
    .addColumn('sequence', 'bigint', (column) => column.notNull())
    .addColumn('draft', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('drafts_key', ['group_id', 'meeting_id', 'field', 'author_id'])
    .execute();
}

async function itemTable(db: Db): Promise<void> {
  await db.schema
    .createTable('register_items')
    .addColumn('group_id', 'text', (column) => column.notNull())
    .addColumn('meeting_id', 'text', (column) => column.notNull())
    .addColumn('item_id', 'text', (column) => column.notNull())
    .addColumn('matter_id', 'text', (column) => column.notNull())
    .addColumn('date', 'text', (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('funded', 'integer', (column) => column.notNull())
    .addColumn('entry', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('register_items_key', ['group_id', 'meeting_id', 'item_id'])
    .execute();
  // Q2: a matter, the newest items and the money are each found without reading the rest.
  await db.schema
    .createIndex('register_items_by_matter')
    .on('register_items')
    .columns(['group_id', 'matter_id', 'date', 'position', 'meeting_id', 'item_id'])
    .execute();
  await db.schema
    .createIndex('register_items_by_date')
    .on('register_items')
    .columns(['group_id', 'date', 'position', 'meeting_id', 'item_id'])
    .execute();
  await db.schema
    .createIndex('register_items_by_money')
    .on('register_items')
    .columns(['group_id', 'funded', 'date', 'position', 'meeting_id', 'item_id'])
    .execute();
}

async function taskTable(db: Db): Promise<void> {
  await db.schema
    .createTable('register_tasks')
    .addColumn('group_id', 'text', (column) => column.notNull())
    .addColumn('task_id', 'text', (column) => column.notNull())
    .addColumn('open', 'integer', (column) => column.notNull())
    .addColumn('due', 'text', (column) => column.notNull())
    .addColumn('answered', 'text', (column) => column.notNull())
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('keeper', 'text', (column) => column.notNull())
    .addColumn('meeting_id', 'text', (column) => column.notNull())
    .addColumn('entry', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('register_tasks_key', ['group_id', 'task_id'])
    .execute();
  // Q2: what is done grows with the years; what is open, somebody's, or newly answered is found beside it.
  const indexes = {
    register_tasks_by_due: ['group_id', 'open', 'due', 'task_id'],
    register_tasks_by_answer: ['group_id', 'open', 'answered', 'task_id'],
    register_tasks_by_owner: ['group_id', 'owner', 'open', 'answered', 'task_id'],
    register_tasks_by_keeper: ['group_id', 'keeper', 'open', 'answered', 'task_id'],
    register_tasks_by_meeting: ['group_id', 'meeting_id', 'due', 'task_id'],
  } as const;
  for (const [name, columns] of Object.entries(indexes))
    await db.schema
      .createIndex(name)
      .on('register_tasks')
      .columns([...columns])
      .execute();
}

async function inquiryTable(db: Db): Promise<void> {
  await db.schema
    .createTable('register_inquiries')
    .addColumn('group_id', 'text', (column) => column.notNull())
    .addColumn('inquiry_id', 'text', (column) => column.notNull())
    .addColumn('open', 'integer', (column) => column.notNull())
    .addColumn('deadline', 'text', (column) => column.notNull())
    .addColumn('opened', 'text', (column) => column.notNull())
    .addColumn('entry', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('register_inquiries_key', ['group_id', 'inquiry_id'])
    .execute();
  await db.schema
    .createIndex('register_inquiries_by_deadline')
    .on('register_inquiries')
    .columns(['group_id', 'open', 'deadline', 'inquiry_id'])
    .execute();
  await db.schema
    .createIndex('register_inquiries_by_day')
    .on('register_inquiries')
    .columns(['group_id', 'opened', 'inquiry_id'])
    .execute();
}
