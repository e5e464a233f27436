import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import type { TaskListView, TaskView } from '../../../src/contract/task-views.ts';
import { tabTaskTexts as texts } from '../../../src/texts/tab-tasks.ts';
import { useLanguage } from '../../shared/language.tsx';
import { TaskEntry } from '../../shared/tasks/task-entry.tsx';
import { useTaskWords } from '../../shared/tasks/use-task-words.ts';
import { FaultPage } from '../../shared/ui/fault-page.tsx';
import { PageTitle, SectionTitle } from '../../shared/ui/headings.tsx';
import { onDemand } from '../../shared/ui/on-demand.tsx';
import { PageSkeleton } from '../../shared/ui/page-skeleton.tsx';
import { useLoaded } from '../../shared/use-loaded.ts';
import { useAddressedTask } from './use-addressed-task.ts';
import type { Order, Shown } from './task-groups.ts';
import { ORDERS, SHOWN, taskGroups, tasksShown } from './task-groups.ts';

const { Part: TaskForm } = onDemand(async () => (await import('../../shared/tasks/task-form.tsx')).TaskForm);

/** The group's tasks: one's own or all, by day or by who has them. An address may name one, which then stands first. */
export function TasksPage({ rest }: { readonly rest: readonly string[] }): ReactNode {
  const { value, fault, reload, show } = useLoaded<TaskListView>('tasks');
  const { t } = useLanguage();
  const styles = useStyles();
  const [named] = rest;
  const addressed = useAddressedTask(named);
  if (!value) return fault === undefined ? <PageSkeleton /> : <FaultPage fault={fault} onRetry={reload} />;
  const put = (task: TaskView) => {
    const known = value.tasks.some(({ taskId }) => taskId === task.taskId);
    const tasks = value.tasks.map((each) => (each.taskId === task.taskId ? task : each));
    show({ ...value, tasks: known ? tasks : [...tasks, task] });
    addressed.put(task);
  };
  const { task } = addressed;
  return (
    <>
      {addressed.missing ? <p className={styles.note}>{t(texts.notFound)}</p> : null}
      <TaskList
        list={value}
        {...(task ? { first: value.tasks.find(({ taskId }) => taskId === task.taskId) ?? task } : {})}
        onChange={put}
      />
    </>
  );
}

function TaskList(props: {
  readonly list: TaskListView;
  readonly first?: TaskView;
  readonly onChange: (task: TaskView) => void;
}): ReactNode {
  const { t } = useLanguage();
  const words = useTaskWords();
  const styles = useStyles();
  const { tasks, choices } = props.list;
  const { first } = props;
  const [wanted, setWanted] = useState<Shown | undefined>(undefined);
  const [order, setOrder] = useState<Order>('byDay');
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const [adding, setAdding] = useState(false);
  const shown = wanted ?? (tasks.some(({ mine }) => mine) || !choices ? 'mine' : 'all');
  const rest = tasks.filter(({ taskId }) => taskId !== first?.taskId);
  const groups = taskGroups(tasksShown(rest, shown, touched), order, ({ owner }) => words.owner(owner));
  const firstId = first?.taskId;
  useEffect(() => {
    if (firstId !== undefined) document.getElementById(`task-${firstId}`)?.focus();
  }, [firstId]);
  function change(task: TaskView): void {
    setTouched((before) => new Set([...before, task.taskId]));
    props.onChange(task);
  }
  return (
    <>
      <header className={styles.header}>
        <div className={styles.words}>
          <PageTitle>{t(texts.title)}</PageTitle>
          <p className={styles.note}>{t(texts.intro)}</p>
        </div>
        {choices && !adding ? (
          <Button appearance="primary" icon={<Add20Regular />} onClick={() => setAdding(true)}>
            {t(texts.add)}
          </Button>
        ) : null}
      </header>
      {choices && adding ? (
        <TaskForm
          choices={choices}
          onDone={(task) => {
            change(task);
            setAdding(false);
          }}
          onCancel={() => setAdding(false)}
        />
      ) : null}
      {first ? (
        <div className={styles.first}>
          <TaskEntry task={first} choices={choices} onChange={change} />
        </div>
      ) : null}
      <div className={styles.filters}>
        <Field label={t(texts.show)}>
          <Select value={shown} onChange={(_, data) => setWanted(data.value as Shown)}>
            {SHOWN.map((each) => (
              <option key={each} value={each}>
                {t(texts[each])}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t(texts.order)}>
          <Select value={order} onChange={(_, data) => setOrder(data.value as Order)}>
            {ORDERS.map((each) => (
              <option key={each} value={each}>
                {t(texts[each])}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      {groups.length === 0 ? (
        <p className={styles.note}>{t(shown === 'mine' ? texts.noneMine : texts.none)}</p>
      ) : null}
      {groups.map((group) => {
        const name = group.key === 'owner' ? (group.owner ?? '') : t(texts[group.key]);
        return (
          <section key={name} className={styles.group} aria-label={name}>
            <SectionTitle>{name}</SectionTitle>
            <ul className={styles.list}>
              {group.tasks.map((task) => (
                <li key={task.taskId} className={styles.card}>
                  <TaskEntry task={task} choices={choices} onChange={change} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

const card = {
  padding: tokens.spacingHorizontalL,
  borderRadius: tokens.borderRadiusLarge,
  backgroundColor: tokens.colorNeutralBackground1,
} as const;
const useStyles = makeStyles({
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalXXL,
    marginBottom: tokens.spacingVerticalXL,
  },
  words: { flex: '1 1 20rem' },
  note: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
  filters: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalL,
    marginBlock: tokens.spacingVerticalL,
  },
  first: { ...card, border: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}` },
  group: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    marginBottom: tokens.spacingVerticalXXL,
  },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  card: { ...card, border: `1px solid ${tokens.colorNeutralStroke2}` },
});
