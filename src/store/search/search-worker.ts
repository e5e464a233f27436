import { DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';
import { Kysely } from 'kysely';
import type { DatabaseSchema } from '../database-schema.ts';
import { nodeSqliteDialect } from '../sqlite-dialect.ts';
import { FTS5 } from './fts5.ts';
import { searchHere } from './search-here.ts';
import type { SearchReply, SearchTask } from './search-in-worker.ts';

/** Looks in the index of a SQLite file for another thread, which goes on meanwhile: node:sqlite stands still. */
const database = new DatabaseSync(String(workerData), { readOnly: true });
const searcher = searchHere(new Kysely<DatabaseSchema>({ dialect: nodeSqliteDialect(database) }), FTS5);

parentPort?.on('message', (task: SearchTask) => void carryOut(task));

async function carryOut({ id, ...task }: SearchTask): Promise<void> {
  let reply: SearchReply;
  try {
    const value =
      task.kind === 'find'
        ? await searcher.find(task.question)
        : await searcher.count(task.question, task.most);
    reply = { id, value };
  } catch (fault) {
    reply = { id, fault };
  }
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port has no origin
  parentPort?.postMessage(reply);
}
