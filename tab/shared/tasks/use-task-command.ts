import type { TaskView } from '../../../src/contract/task-views.ts';
import type { TaskCommand } from '../../../src/domain/task/commands.ts';
import { useNotices } from '../notices.tsx';
import { useSession } from '../session.tsx';

/** Asks something about a task. Answers the task after it; undefined when it was refused, which the reader has been told. */
export function useTaskCommand(): (command: TaskCommand) => Promise<TaskView | undefined> {
  const { api } = useSession();
  const notices = useNotices();
  return async (command) => {
    try {
      const task = await api.write<TaskView>('POST', 'tasks/commands', command);
      notices.clear();
      return task;
    } catch (fault) {
      notices.fault(fault);
      return undefined;
    }
  };
}
