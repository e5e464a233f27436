import type { Db } from './database-schema.ts';
import type { Register, TaskRow, TaskWish } from './register.port.ts';
import { storableKey } from './storable-key.ts';

/** The register's answers about tasks. */
export function createTaskQueries(db: Db): Pick<Register, 'tasks' | 'task'> {
  return {
    async tasks(groupId, wish) {
      const { of, limit } = wish;
      if (!of) return (await select(db, groupId, wish)).map(taskOf);
      // One question for each owner: each is answered from an index, however many tasks the others had (Q2).
      const holders: readonly Holder[] = [
        ...of.owners.map((key): Holder => ({ column: 'owner', key })),
        ...(of.keeper === undefined ? [] : [{ column: 'keeper', key: of.keeper } as const]),
      ];
      const found = await Promise.all(holders.map((holder) => select(db, groupId, wish, holder)));
      const each = new Map(found.flat().map((row) => [row.task_id, row]));
      return [...each.values()].toSorted(orderOf(wish)).slice(0, limit).map(taskOf);
    },

    async task(groupId, taskId) {
      const found = await db
        .selectFrom('register_tasks')
        .select('entry')
        .where('group_id', '=', storableKey(groupId))
        .where('task_id', '=', storableKey(taskId))
        .executeTakeFirst();
      return found ? taskOf(found) : null;
    },
  };
}

interface Holder {
  readonly column: 'owner' | 'keeper';
  readonly key: string;
}

interface Found {
  readonly task_id: string;
  readonly due: string;
  readonly answered: string;
  readonly entry: string;
}

function select(
  db: Db,
  groupId: string,
  { open, meetingId, dueBy, answeredSince, limit }: TaskWish,
  holder?: Holder,
): Promise<Found[]> {
  return (
    db
      .selectFrom('register_tasks')
      .select(['task_id', 'due', 'answered', 'entry'])
      .where('group_id', '=', storableKey(groupId))
      .$if(holder !== undefined, (query) =>
        query.where(holder?.column ?? 'owner', '=', storableKey(holder?.key ?? '')),
      )
      .$if(open !== undefined, (query) => query.where('open', '=', open ? 1 : 0))
      // Said of both, so that the index of answers serves.
      .$if(open === undefined && answeredSince !== undefined, (query) => query.where('open', 'in', [0, 1]))
      .$if(meetingId !== undefined, (query) => query.where('meeting_id', '=', storableKey(meetingId ?? '')))
      .$if(dueBy !== undefined, (query) => query.where('due', '<=', storableKey(dueBy ?? '')))
      .$if(answeredSince !== undefined, (query) =>
        query.where('answered', '>=', storableKey(answeredSince ?? '')),
      )
      .$if(open === false, (query) => query.orderBy('answered', 'desc').orderBy('task_id', 'desc'))
      .$if(open !== false, (query) => query.orderBy('due').orderBy('task_id'))
      .limit(limit)
      .execute()
  );
}

/** The order of the questions, for what several of them found. */
function orderOf({ open }: TaskWish): (a: Found, b: Found) => number {
  return open === false
    ? (a, b) => compare(b.answered, a.answered) || compare(b.task_id, a.task_id)
    : (a, b) => compare(a.due, b.due) || compare(a.task_id, b.task_id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function taskOf(found: { readonly entry: string }): TaskRow {
  return JSON.parse(found.entry) as TaskRow;
}
