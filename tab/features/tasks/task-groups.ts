import type { TaskView } from '../../../src/contract/task-views.ts';
import { isOpen } from '../../../src/domain/task/vocabulary.ts';

/** Which tasks are shown. */
export const SHOWN = ['mine', 'all', 'finished'] as const;
export type Shown = (typeof SHOWN)[number];
/** What they are put together by. */
export const ORDERS = ['byDay', 'byOwner'] as const;
export type Order = (typeof ORDERS)[number];

/** Tasks under a heading: a day's sort, or who has them. */
export interface TaskGroup {
  readonly key: 'overdue' | 'nextMeeting' | 'dated' | 'undated' | 'finishedGroup' | 'owner';
  /** Who has them, where that is what they are put together by. */
  readonly owner?: string;
  readonly tasks: readonly TaskView[];
}

/** The tasks to show; one that was just touched stays, so that nothing disappears under somebody's hands. */
export function tasksShown(
  tasks: readonly TaskView[],
  shown: Shown,
  touched: ReadonlySet<string>,
): readonly TaskView[] {
  return tasks.filter((task) => {
    if (touched.has(task.taskId)) return true;
    const open = isOpen(task.status);
    if (shown === 'finished') return !open;
    return open && (shown === 'all' || task.mine);
  });
}

/** The tasks in groups, in the order in which they are to be read; no group is empty. */
export function taskGroups(
  tasks: readonly TaskView[],
  order: Order,
  ownerOf: (task: TaskView) => string,
): readonly TaskGroup[] {
  if (order === 'byOwner') {
    const owners = [...new Set(tasks.map(ownerOf))].toSorted(swedish.compare);
    return owners.map((owner) => ({
      key: 'owner',
      owner,
      tasks: tasks.filter((task) => ownerOf(task) === owner).toSorted(byDay),
    }));
  }
  const groups = Object.groupBy(tasks, dayGroup);
  return DAY_GROUPS.flatMap((key) => {
    const some = groups[key];
    return some ? [{ key, tasks: key === 'finishedGroup' ? some : some.toSorted(byDay) }] : [];
  });
}

const DAY_GROUPS = ['overdue', 'nextMeeting', 'dated', 'undated', 'finishedGroup'] as const;
const swedish = new Intl.Collator('sv');

function dayGroup({ deadline, overdue, status }: TaskView): (typeof DAY_GROUPS)[number] {
  if (!isOpen(status)) return 'finishedGroup';
  if (overdue) return 'overdue';
  if (deadline?.date !== undefined) return 'dated';
  return deadline?.nextMeeting ? 'nextMeeting' : 'undated';
}

function byDay(a: TaskView, b: TaskView): number {
  return dayOf(a).localeCompare(dayOf(b)) || a.given.localeCompare(b.given);
}

function dayOf({ deadline }: TaskView): string {
  return deadline?.date ?? '9999';
}
