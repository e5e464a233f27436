import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { DueTaskView } from '../../../src/contract/task-views.ts';
import { tabTaskTexts as texts } from '../../../src/texts/tab-tasks.ts';
import { useLanguage } from '../language.tsx';
import { useMeeting } from '../meeting/meeting-context.tsx';
import { SectionTitle } from '../ui/headings.tsx';
import { onDemand } from '../ui/on-demand.tsx';
import { useMeetingTasks } from './meeting-tasks.tsx';
import { useTaskCommand } from './use-task-command.ts';

const { Part: TaskEntry, useReady } = onDemand(async () => (await import('./task-entry.tsx')).TaskEntry);

/** Earlier tasks that the meeting shall hear of, with what has been told of them (S25). Nothing where there are none. */
export function DueTasks(): ReactNode {
  const { t } = useLanguage();
  const { due } = useMeetingTasks();
  const styles = useStyles();
  useReady();
  if (due.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="due-tasks-title">
      <SectionTitle id="due-tasks-title">{t(texts.due)}</SectionTitle>
      <p className={styles.intro}>{t(texts.dueIntro)}</p>
      <ul className={styles.list}>
        {due.map((each) => (
          <li key={each.task.taskId} className={styles.card}>
            <Due due={each} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Due({ due: { task, heard } }: { readonly due: DueTaskView }): ReactNode {
  const { t } = useLanguage();
  const { view } = useMeeting();
  const { choices, put, reload } = useMeetingTasks();
  const ask = useTaskCommand();
  const styles = useStyles();
  const { taskId, text } = task;
  async function mark(): Promise<void> {
    const data = { taskId, meetingId: view.meetingId, heard: !heard };
    if (await ask({ type: 'ReportTask', data })) reload();
  }
  return (
    <>
      <TaskEntry task={task} choices={choices} onChange={put} />
      {heard || task.can.includes('ReportTask') ? (
        <div className={styles.heard}>
          {heard ? (
            <Badge appearance="tint" color="success">
              {t(texts.heard)}
            </Badge>
          ) : null}
          {task.can.includes('ReportTask') && view.phase !== 'draft' ? (
            <Button
              size="small"
              aria-label={t(heard ? texts.unmarkHeardOf : texts.markHeardOf, { text })}
              onClick={() => void mark()}
            >
              {t(heard ? texts.unmarkHeard : texts.markHeard)}
            </Button>
          ) : null}
        </div>
      ) : null}
    </>
  );
}

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    marginTop: tokens.spacingVerticalXXXL,
  },
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heard: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});
