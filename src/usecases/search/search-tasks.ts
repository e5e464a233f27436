import type { Result } from '../../domain/basics/result.ts';
import { ok, refuse } from '../../domain/basics/result.ts';
import type { GroupState } from '../../domain/group/group.ts';
import { memberById } from '../../domain/group/group.ts';
import { longDay } from '../../domain/protocol/wording.ts';
import type { Searchable } from '../../domain/search/scan.ts';
import { scanned } from '../../domain/search/scan.ts';
import { taskPerson } from '../../domain/task/people.ts';
import type { TaskFacts, TaskOwner } from '../../domain/task/vocabulary.ts';
import { isOpen } from '../../domain/task/vocabulary.ts';
import type { Caller } from '../identify.ts';
import type { ShownTask } from '../tasks/list-tasks.ts';
import { isTheirs, showTasks } from '../tasks/list-tasks.ts';
import type { Workplace } from '../workplace.ts';
import type { SearchWish } from './ask-index.ts';

/** As many as a group has in some decades, and as many as anybody pages through. */
const MOST_LOOKED_AT = 2_000;
const MOST_SHOWN = 300;

/**
 * Tasks by their words, by who has or helps with them (a person, a municipality, a network) or until when. Those that
 * are the caller's own to do come first when nothing is asked, then the open ones by their deadline, then what is done.
 */
export async function searchTasks(
  workplace: Workplace,
  caller: Caller,
  wish: SearchWish,
): Promise<Result<readonly ShownTask[]>> {
  if (!caller.abilities.has('read')) return refuse('not-allowed');
  const { groupId, group, member } = caller;
  const { register } = workplace.store;
  const [open, done] = await Promise.all([
    register.tasks(groupId, { open: true, limit: MOST_LOOKED_AT }),
    register.tasks(groupId, { open: false, limit: MOST_LOOKED_AT }),
  ]);
  const person = taskPerson(member, group);
  const mine = open.filter((task) => isOpen(task.status) && isTheirs(task, person));
  const isMine = new Set(mine);
  const inOrder = [...mine, ...open.filter((task) => !isMine.has(task)), ...done];
  const found = scanned(inOrder, wish.query, (task) => wordsOf(task, group));
  const shown = await showTasks(workplace, caller, found.slice(0, MOST_SHOWN));
  return ok(shown.slice(wish.skip, wish.skip + wish.count));
}

function wordsOf(task: TaskFacts, group: GroupState): Searchable {
  const more = [
    ...(task.support ?? []),
    ...(task.keeper === undefined ? [] : [memberById(group, task.keeper)?.name ?? '']),
    task.deadline?.text ?? '',
    ...(task.deadline?.date === undefined ? [] : [task.deadline.date, longDay(task.deadline.date)]),
  ];
  return { title: [task.text, ...ownerNames(task.owner, group)].join(' '), text: more.join(' ') };
}

/** By what an owner is asked for; a person also by where they come from. */
function ownerNames(owner: TaskOwner, group: GroupState): readonly string[] {
  if (owner.kind === 'all-directors') return ['samtliga kommundirektörer', 'all chief executives'];
  const from =
    owner.kind === 'person' && owner.personId !== undefined
      ? memberById(group, owner.personId)?.organisation
      : undefined;
  return [owner.name, ...(from === undefined ? [] : [from])];
}
