import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { FormEvent, ReactNode } from 'react';
import { useState } from 'react';
import type { TaskView } from '../../../src/contract/task-views.ts';
import { readDeadline } from '../../../src/domain/task/deadline-text.ts';
import { tabTaskTexts as texts } from '../../../src/texts/tab-tasks.ts';
import { useLanguage } from '../language.tsx';
import { useSession } from '../session.tsx';
import { deadlineText } from './deadline-text.ts';
import { fieldFault } from './field-fault.ts';
import { useTaskCommand } from './use-task-command.ts';

/** The secretariat's word on a wish for more time. */
export function TimeWish(props: {
  readonly task: TaskView;
  readonly onAnswered: (task: TaskView) => void;
}): ReactNode {
  const { t } = useLanguage();
  const { me } = useSession();
  const ask = useTaskCommand();
  const styles = useStyles();
  const { task } = props;
  const [until, setUntil] = useState(deadlineText(task.timeWish?.until));
  const [note, setNote] = useState('');
  const [missing, setMissing] = useState(false);
  if (!task.can.includes('AnswerTimeWish')) return null;
  const { taskId } = task;

  async function answer(granted: boolean): Promise<void> {
    const deadline = readDeadline(until, me.today);
    if (granted && !deadline) return setMissing(true);
    const data = granted
      ? { taskId, granted, ...(deadline ? { deadline } : {}) }
      : { taskId, granted, ...(note.trim() ? { note: note.trim() } : {}) };
    const after = await ask({ type: 'AnswerTimeWish', data });
    if (after) props.onAnswered(after);
  }
  function grant(event: FormEvent): void {
    event.preventDefault();
    void answer(true);
  }
  return (
    <form className={styles.form} aria-label={t(texts.asksForTime)} noValidate onSubmit={grant}>
      <Field label={t(texts.grantUntil)} {...fieldFault(missing ? t(texts.untilMissing) : undefined)}>
        <Input
          value={until}
          onChange={(_, data) => {
            setUntil(data.value);
            setMissing(false);
          }}
        />
      </Field>
      <Button size="small" type="submit">
        {t(texts.grant)}
      </Button>
      <Field label={t(texts.denyWhy)}>
        <Input value={note} onChange={(_, data) => setNote(data.value)} />
      </Field>
      <Button size="small" onClick={() => void answer(false)}>
        {t(texts.deny)}
      </Button>
    </form>
  );
}

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    gap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});
