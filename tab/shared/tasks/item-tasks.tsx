import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { ItemView } from '../../../src/contract/views.ts';
import type { Phase } from '../../../src/domain/meeting/state.ts';
import { tabTaskTexts as texts } from '../../../src/texts/tab-tasks.ts';
import { useLanguage } from '../language.tsx';
import { useMeeting } from '../meeting/meeting-context.tsx';
import { helpOnDemand, onDemand } from '../ui/on-demand.tsx';
import { useMeetingTasks } from './meeting-tasks.tsx';

const { Part: TaskEntry, useReady } = onDemand(async () => (await import('./task-entry.tsx')).TaskEntry);
const { Part: ProposedTasks } = helpOnDemand(
  async () => (await import('./proposed-tasks.tsx')).ProposedTasks,
);
const { Part: TaskForm } = onDemand(async () => (await import('./task-form.tsx')).TaskForm);

/** When an item's decisions may become tasks. */
const DECIDING: readonly Phase[] = ['ongoing', 'closed', 'agreed'];

/** The tasks that an item gave, and for the secretariat the way to give one more, made of a clause where there is one. */
export function ItemTasks(props: {
  readonly item: ItemView;
  /** While the protocol is written: without how they go. */
  readonly brief?: boolean;
}): ReactNode {
  const { item, brief = false } = props;
  const { t } = useLanguage();
  const { view } = useMeeting();
  const { given, choices, put } = useMeetingTasks();
  const styles = useStyles();
  const [adding, setAdding] = useState(false);
  useReady();
  const tasks = given.filter(({ source }) => source?.itemId === item.itemId);
  const mayGive = choices !== undefined && DECIDING.includes(view.phase);
  if (tasks.length === 0 && !mayGive) return null;
  const used = new Set(tasks.map(({ source }) => source?.clauseId));
  const clauses = item.clauses.filter(({ clauseId }) => !used.has(clauseId));
  return (
    <div className={styles.tasks}>
      {tasks.length > 0 ? (
        <ul className={styles.list} aria-label={t(texts.ofItemLabel, { title: item.title })}>
          {tasks.map((task) => (
            <li key={task.taskId} className={styles.task}>
              <TaskEntry task={task} choices={choices} atItem brief={brief} onChange={put} />
            </li>
          ))}
        </ul>
      ) : null}
      {mayGive && !adding && clauses.length > 0 ? (
        <ProposedTasks item={item} clauses={clauses} choices={choices} onGiven={put} />
      ) : null}
      {mayGive && adding ? (
        <TaskForm
          origin={{ meetingId: view.meetingId, itemId: item.itemId, date: view.details.date, clauses }}
          choices={choices}
          onDone={(task) => {
            put(task);
            setAdding(false);
          }}
          onCancel={() => setAdding(false)}
        />
      ) : mayGive ? (
        <div>
          <Button
            size="small"
            appearance="subtle"
            className={styles.quiet}
            aria-label={t(clauses.length > 0 ? texts.fromClauseOf : texts.addOf, { title: item.title })}
            onClick={() => setAdding(true)}
          >
            {t(clauses.length > 0 ? texts.fromClause : texts.add)}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

const useStyles = makeStyles({
  tasks: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  task: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  quiet: {
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
    color: tokens.colorNeutralForeground2,
  },
});
