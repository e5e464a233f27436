import { useEffect, useState } from 'react';
import type { TaskView } from '../../../src/contract/task-views.ts';
import { useSession } from '../../shared/session.tsx';

/** The task that the address names: it may be older than any list. */
export function useAddressedTask(taskId: string | undefined): {
  readonly task: TaskView | undefined;
  readonly missing: boolean;
  readonly put: (task: TaskView) => void;
} {
  const { api } = useSession();
  const [found, setFound] = useState<{ readonly taskId: string; readonly task: TaskView | undefined }>();
  useEffect(() => {
    if (taskId === undefined) return;
    api.read<TaskView>(`tasks/${encodeURIComponent(taskId)}`).then(
      (task) => setFound({ taskId, task }),
      () => setFound({ taskId, task: undefined }),
    );
  }, [api, taskId]);
  const current = found?.taskId === taskId ? found : undefined;
  return {
    task: current?.task,
    missing: current !== undefined && current.task === undefined,
    put: (task) => {
      if (task.taskId === taskId) setFound({ taskId, task });
    },
  };
}
