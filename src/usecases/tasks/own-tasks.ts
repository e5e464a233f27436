import type { Result } from '../../domain/basics/result.ts';
import { ok, refuse } from '../../domain/basics/result.ts';
import type { Member } from '../../domain/group/group.ts';
import { ownersOf, taskPerson } from '../../domain/task/people.ts';
import type { Caller } from '../identify.ts';
import type { Workplace } from '../workplace.ts';
import type { ShownTask } from './list-tasks.ts';
import { isTheirs, showTasks } from './list-tasks.ts';

/** How many tasks of a person are numbered at most. */
const MOST_NUMBERED = 200;

/**
 * The tasks that somebody has or keeps, in an order by which they can be named with a number: the oldest first. What was
 * done or dropped today keeps its place for the day, so that one who types `klart 1` and then `klart 2` means the two
 * that were listed.
 */
export async function numberedTasks(
  workplace: Workplace,
  caller: Caller,
  member: Member,
): Promise<Result<readonly ShownTask[]>> {
  const { group, groupId, abilities } = caller;
  if (!abilities.has('read')) return refuse('not-allowed');
  const { date } = workplace.clock.now(group.settings.timeZone);
  const person = taskPerson(member, group);
  const of = { owners: ownersOf(person), keeper: member.personId };
  const { register } = workplace.store;
  const [open, doneToday] = await Promise.all([
    register.tasks(groupId, { open: true, of, limit: MOST_NUMBERED }),
    register.tasks(groupId, { open: false, of, answeredSince: date, limit: MOST_NUMBERED }),
  ]);
  const inOrder = [...open.filter((task) => isTheirs(task, person, date)), ...doneToday].toSorted(
    (a, b) => a.given.localeCompare(b.given) || a.taskId.localeCompare(b.taskId),
  );
  return ok(await showTasks(workplace, caller, inOrder));
}
