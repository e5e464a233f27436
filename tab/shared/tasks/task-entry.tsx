import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { TaskChoices, TaskView } from '../../../src/contract/task-views.ts';
import { tabTaskTexts as texts } from '../../../src/texts/tab-tasks.ts';
import { useLanguage } from '../language.tsx';
import { AppLink, meetingPath } from '../navigation.tsx';
import { onDemand } from '../ui/on-demand.tsx';
import { TaskAnswers } from './task-answers.tsx';
import { TaskMarks } from './task-marks.tsx';
import { TellTask } from './tell-task.tsx';
import { TimeWish } from './time-wish.tsx';
import { useTaskWords } from './use-task-words.ts';

const { Part: TaskForm, useReady } = onDemand(async () => (await import('./task-form.tsx')).TaskForm);

/** A task: who, what, until when, how it goes, and what the reader may do with it. */
export function TaskEntry(props: {
  readonly task: TaskView;
  /** Whom it can be given to; without them it is not changed here. */
  readonly choices: TaskChoices | undefined;
  /** Where it stands beside the item that gave it, that needs no saying. */
  readonly atItem?: boolean;
  /** Where it is only to be seen and changed, not told of: while the protocol is written. */
  readonly brief?: boolean;
  readonly onChange: (task: TaskView) => void;
}): ReactNode {
  const { t, enumeration } = useLanguage();
  const words = useTaskWords();
  const styles = useStyles();
  const [editing, setEditing] = useState(false);
  useReady();
  const { task, choices, onChange } = props;
  const { keeper, source, support } = task;
  if (editing && choices)
    return (
      <TaskForm
        task={task}
        choices={choices}
        onDone={(after) => {
          onChange(after);
          setEditing(false);
        }}
        onCancel={() => setEditing(false)}
      />
    );
  const change =
    choices && task.can.includes('ChangeTask') ? (
      <Button
        size="small"
        appearance="subtle"
        className={styles.quiet}
        aria-label={t(texts.changeOf, { text: task.text })}
        onClick={() => setEditing(true)}
      >
        {t(texts.change)}
      </Button>
    ) : null;
  return (
    <article id={`task-${task.taskId}`} tabIndex={-1} className={styles.entry}>
      <div className={styles.head}>
        <p className={styles.who}>
          <strong>{words.owner(task.owner)}</strong> · {words.deadline(task.deadline)}
        </p>
        <div className={styles.marks}>
          <TaskMarks task={task} />
        </div>
      </div>
      <p lang="sv" className={styles.what}>
        {task.text}
      </p>
      {support.length > 0 || keeper || (source && !props.atItem) ? (
        <p className={styles.small}>
          {[
            ...(support.length > 0 ? [t(texts.by, { names: enumeration(support) })] : []),
            ...(keeper ? [t(texts.keptBy, { name: keeper.name })] : []),
          ].join(' · ')}
          {source && !props.atItem ? (
            <>
              {support.length > 0 || keeper ? ' · ' : ''}
              <AppLink to={`${meetingPath(source.meetingId, 'decisions')}#item-${source.itemId}`}>
                {t(texts.fromMeeting, { title: source.title, date: words.date(source.date) })}
              </AppLink>
            </>
          ) : null}
        </p>
      ) : null}
      <TaskAnswers task={task} />
      {props.brief ? (
        change
      ) : (
        <>
          <TellTask task={task} onTold={onChange}>
            {change}
          </TellTask>
          <TimeWish key={task.status} task={task} onAnswered={onChange} />
        </>
      )}
    </article>
  );
}

const useStyles = makeStyles({
  entry: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    outlineStyle: 'none',
    scrollMarginTop: tokens.spacingVerticalL,
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  who: { margin: 0 },
  marks: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  what: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase500,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  quiet: {
    alignSelf: 'flex-start',
    color: tokens.colorNeutralForeground2,
  },
});
