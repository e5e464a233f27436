import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { TaskListView, TaskView } from '../../../src/contract/task-views.ts';
import { isOpen } from '../../../src/domain/task/vocabulary.ts';
import { nowTexts as texts } from '../../../src/texts/tab-now.ts';
import { useLanguage } from '../../shared/language.tsx';
import { AppLink } from '../../shared/navigation.tsx';
import { useMeetingTasks } from '../../shared/tasks/meeting-tasks.tsx';
import { SectionCard } from '../../shared/ui/section-card.tsx';
import { onDemand } from '../../shared/ui/on-demand.tsx';
import { useLoaded } from '../../shared/use-loaded.ts';
import { FirstFew } from './first-few.tsx';

const { Part: TaskEntry } = onDemand(
  async () => (await import('../../shared/tasks/task-entry.tsx')).TaskEntry,
);

/** The reader's own tasks, those that this meeting shall hear of first, with the answers by one tap (T10). */
export function OwnTasks(): ReactNode {
  const { t } = useLanguage();
  const { value, show } = useLoaded<TaskListView>('tasks?mine=1');
  const { due, put } = useMeetingTasks();
  const styles = useStyles();
  // One that was just answered stays, so that nothing disappears under somebody's hands.
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const dueHere = new Set(due.map(({ task }) => task.taskId));
  const tasks = (value?.tasks ?? []).filter(
    ({ taskId, status, mine }) => touched.has(taskId) || (mine && isOpen(status)),
  );
  if (!value || tasks.length === 0) return null;
  const isDue = ({ taskId }: TaskView) => dueHere.has(taskId);
  const change = (after: TaskView) => {
    setTouched((before) => new Set([...before, after.taskId]));
    show({ ...value, tasks: value.tasks.map((each) => (each.taskId === after.taskId ? after : each)) });
    put(after);
  };
  return (
    <SectionCard title={t(texts.tasks)}>
      <FirstFew
        all={[...tasks.filter(isDue), ...tasks.filter((task) => !isDue(task))]}
        keyOf={({ taskId }) => taskId}
        renderOne={(task) => (
          <>
            {isDue(task) ? (
              <Badge appearance="tint" color="brand" className={styles.due}>
                {t(texts.dueHere)}
              </Badge>
            ) : null}
            <TaskEntry task={task} choices={undefined} onChange={change} />
          </>
        )}
      />
      <div>
        <AppLink to="tasks">{t(texts.allTasks)}</AppLink>
      </div>
    </SectionCard>
  );
}

const useStyles = makeStyles({ due: { marginBottom: tokens.spacingVerticalXS } });
