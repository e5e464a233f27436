import type { ReactNode } from 'react';
import { createContext, use, useMemo } from 'react';
import type { MeetingTasksView, TaskView } from '../../../src/contract/task-views.ts';
import { useLoaded } from '../use-loaded.ts';

/** The tasks of the meeting on show. */
export interface MeetingTasks extends MeetingTasksView {
  /** Shows a task as a write answered it, or a new one. */
  readonly put: (task: TaskView) => void;
  readonly reload: () => void;
}

/** Gives the parts of a meeting its tasks. Until they are there, and where they cannot be had, there are none. */
export function MeetingTasksProvider(props: {
  readonly meetingId: string;
  readonly children: ReactNode;
}): ReactNode {
  const { value, reload, show } = useLoaded<MeetingTasksView>(
    `meetings/${encodeURIComponent(props.meetingId)}/tasks`,
  );
  const tasks = useMemo<MeetingTasks>(
    () => ({
      ...(value ?? NONE),
      put(task) {
        if (value) show(withTask(value, task));
      },
      reload,
    }),
    [value, reload, show],
  );
  return <MeetingTasksContext value={tasks}>{props.children}</MeetingTasksContext>;
}

/** The tasks of the meeting; outside of a meeting's pages none. */
export function useMeetingTasks(): MeetingTasks {
  return use(MeetingTasksContext);
}

function withTask(view: MeetingTasksView, task: TaskView): MeetingTasksView {
  const { taskId } = task;
  const known = [...view.given, ...view.due.map((due) => due.task)].some((each) => each.taskId === taskId);
  const put = (each: TaskView) => (each.taskId === taskId ? task : each);
  return {
    ...view,
    given: known ? view.given.map(put) : [...view.given, task],
    due: view.due.map((due) => ({ ...due, task: put(due.task) })),
  };
}

const NONE: MeetingTasksView = { given: [], due: [] };
const MeetingTasksContext = createContext<MeetingTasks>({ ...NONE, put: () => {}, reload: () => {} });
