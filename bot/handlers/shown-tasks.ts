import type { Result } from '../../src/domain/basics/result.ts';
import { ok, refuse } from '../../src/domain/basics/result.ts';
import { memberById } from '../../src/domain/group/group.ts';
import { taskPerson } from '../../src/domain/task/people.ts';
import type { ShownTask } from '../../src/usecases/tasks/list-tasks.ts';
import { listTasks, readTask, showTask } from '../../src/usecases/tasks/list-tasks.ts';
import { numberedTasks } from '../../src/usecases/tasks/own-tasks.ts';
import type { Card } from '../cards/adaptive-card.ts';
import type { TaskListed, TaskScene } from '../cards/task-card.ts';
import { taskCard } from '../cards/task-card.ts';
import type { Turn } from '../desk.ts';

/** What a person sees after what they told of a task: the list that the card shows, as it stands now. */
export interface ShownTasks {
  readonly card: 'tasks';
  readonly list: TaskListed;
  readonly tasks: readonly ShownTask[];
  /** The task that was told of. */
  readonly taskId?: string;
  /** For where no card can be shown. */
  readonly receipt: string;
}

/** Which list is asked for: somebody's, all that is open, or one task. */
export type AskedTasks =
  | { readonly tasks: 'of'; readonly of: string }
  | { readonly tasks: 'all' }
  | { readonly tasks: 'one'; readonly taskId: string };

/** The list of a card as it stands now for this person. A task just told of is in it, also when it no longer would be. */
export async function listAgain(
  turn: Turn,
  asked: AskedTasks,
  told: Pick<ShownTasks, 'taskId' | 'receipt'> = { receipt: '' },
): Promise<Result<ShownTasks>> {
  const { caller, desk } = turn;
  const member = asked.tasks === 'of' ? memberById(caller.group, asked.of) : undefined;
  if (asked.tasks === 'of' && !member) return refuse('member-not-found');
  const listed = member
    ? await numberedTasks(desk.workplace, caller, member)
    : asked.tasks === 'all'
      ? await listTasks(desk.workplace, caller, { open: true })
      : await oneTask(turn, asked.tasks === 'one' ? asked.taskId : '');
  if (!listed.ok) return listed;
  const known = told.taskId === undefined || listed.value.some(({ task }) => task.taskId === told.taskId);
  const missing = known ? ok([]) : await oneTask(turn, told.taskId ?? '');
  const list: TaskListed = member
    ? { kind: 'of', personId: member.personId, name: member.name }
    : { kind: asked.tasks === 'all' ? 'all' : 'one' };
  const tasks = missing.ok ? [...missing.value, ...listed.value] : listed.value;
  return ok({ card: 'tasks', list, tasks, ...told });
}

/** The scene of tasks for the one whose turn it is. */
export function taskSceneOf(
  { desk, caller, locale }: Turn,
  listed: Pick<TaskScene, 'tasks' | 'list'>,
): TaskScene {
  const { group } = caller;
  const moment = desk.workplace.clock.now(group.settings.timeZone);
  return { group, locale, publicUrl: desk.publicUrl, moment, ...listed };
}

/** The person's own view of the card. */
export function ownTasksView(turn: Turn, { tasks, list, taskId, receipt }: ShownTasks): Card {
  const { member, group } = turn.caller;
  return taskCard(taskSceneOf(turn, { tasks, list }), {
    person: taskPerson(member, group),
    ...(taskId === undefined ? {} : { told: { taskId, receipt } }),
  });
}

async function oneTask({ caller, desk }: Turn, taskId: string): Promise<Result<readonly ShownTask[]>> {
  const read = await readTask(desk.workplace, caller, taskId);
  if (!read.ok) return read;
  const shown = await showTask(desk.workplace, caller, read.value);
  return shown.ok ? ok([shown.value]) : shown;
}
