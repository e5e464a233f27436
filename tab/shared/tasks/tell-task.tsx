import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { TaskView } from '../../../src/contract/task-views.ts';
import type { TaskStatus } from '../../../src/domain/task/vocabulary.ts';
import type { Text } from '../../../src/texts/catalogue.ts';
import { tabTaskTexts as texts } from '../../../src/texts/tab-tasks.ts';
import { useLanguage } from '../language.tsx';
import { useNotices } from '../notices.tsx';
import { useSession } from '../session.tsx';
import { onDemand } from '../ui/on-demand.tsx';
import { useTaskCommand } from './use-task-command.ts';
import { useTaskWords } from './use-task-words.ts';

const { Part: TellMore, useReady: useTellMore } = onDemand(
  async () => (await import('./tell-more.tsx')).TellMore,
);

/** The buttons by which is told how a task goes, and after a tap a line for more. The tap itself asks for nothing (D20). */
export function TellTask(props: {
  readonly task: TaskView;
  readonly onTold: (task: TaskView) => void;
  /** What else may be done with it, beside the buttons. */
  readonly children?: ReactNode;
}): ReactNode {
  const { t } = useLanguage();
  const { may } = useSession();
  const ask = useTaskCommand();
  const notices = useNotices();
  const words = useTaskWords();
  const styles = useStyles();
  const { task } = props;
  const [part, setPart] = useState('');
  const [told, setTold] = useState<TaskStatus | undefined>(undefined);
  useTellMore();
  if (!task.can.includes('SetTaskStatus')) return props.children;
  const forPart = part === '' ? {} : { part };

  async function tell(status: TaskStatus, more: object = {}): Promise<boolean> {
    const data = { taskId: task.taskId, status, ...forPart, ...more };
    const after = await ask({ type: 'SetTaskStatus', data });
    if (!after) return false;
    props.onTold(after);
    return true;
  }
  async function tap(status: TaskStatus): Promise<void> {
    if (!(await tell(status))) return;
    notices.done(t(texts.registered, { status: words.status(status) }));
    setTold(status);
  }
  return (
    <>
      {task.parts && task.myPart === undefined ? (
        <Field label={t(texts.answerFor)} className={styles.part}>
          <Select value={part} onChange={(_, data) => setPart(data.value)}>
            <option value="">{t(texts.wholeTask)}</option>
            {task.parts.map(({ municipality }) => (
              <option key={municipality}>{municipality}</option>
            ))}
          </Select>
        </Field>
      ) : null}
      <div className={styles.buttons}>
        {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset's legend would be shown */}
        <div role="group" aria-label={t(texts.tell, { text: task.text })} className={styles.buttons}>
          {choicesFor(task.status, may('write-protocol')).map(({ label, status }) => (
            <Button key={status} size="small" onClick={() => void tap(status)}>
              {t(label)}
            </Button>
          ))}
        </div>
        {props.children}
      </div>
      {told ? (
        <TellMore
          asksUntil={told === 'needs-time' && !task.parts}
          onSave={async (more) => {
            if (!(await tell(told, more))) return;
            notices.done(t(texts.noteSaved));
            setTold(undefined);
          }}
          onClose={() => setTold(undefined)}
        />
      ) : null}
    </>
  );
}

/** What can be told of a task as it stands; dropping it, and taking up what was dropped, is the secretariat's. */
function choicesFor(
  status: TaskStatus,
  secretariat: boolean,
): readonly { readonly label: Text; readonly status: TaskStatus }[] {
  if (status === 'dropped') return [{ label: texts.takeUp, status: 'open' }];
  if (status === 'done') return [{ label: texts.notDone, status: 'in-progress' }];
  return [
    { label: texts.done, status: 'done' },
    { label: texts.inProgress, status: 'in-progress' },
    { label: texts.needsTime, status: 'needs-time' },
    ...(secretariat ? [{ label: texts.drop, status: 'dropped' as const }] : []),
  ];
}

const useStyles = makeStyles({
  part: { maxWidth: '20rem' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
