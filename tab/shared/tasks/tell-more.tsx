import { Button, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import type { FormEvent, ReactNode } from 'react';
import { useState } from 'react';
import { readDeadline } from '../../../src/domain/task/deadline-text.ts';
import { tabTaskTexts as texts } from '../../../src/texts/tab-tasks.ts';
import { frameTexts } from '../../../src/texts/tab.ts';
import { useLanguage } from '../language.tsx';
import { useSession } from '../session.tsx';

/** What may be added once it is told how a task goes: a line, and until when more time is asked for. */
export function TellMore(props: {
  readonly asksUntil: boolean;
  readonly onSave: (more: object) => Promise<void>;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useLanguage();
  const { me } = useSession();
  const styles = useStyles();
  const [note, setNote] = useState('');
  const [until, setUntil] = useState('');
  function save(event: FormEvent): void {
    event.preventDefault();
    const deadline = readDeadline(until, me.today);
    const said = note.trim();
    if (said === '' && !deadline) return props.onClose();
    void props.onSave({ ...(said ? { note: said } : {}), ...(deadline ? { until: deadline } : {}) });
  }
  return (
    <form className={styles.more} onSubmit={save}>
      {props.asksUntil ? (
        <Field label={t(texts.until)} hint={t(texts.deadlineHint)}>
          <Input value={until} onChange={(_, data) => setUntil(data.value)} />
        </Field>
      ) : null}
      <Field label={t(texts.note)} hint={t(texts.noteHint)}>
        <Textarea value={note} resize="vertical" onChange={(_, data) => setNote(data.value)} />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" type="submit">
          {t(frameTexts.save)}
        </Button>
        <Button size="small" appearance="subtle" onClick={props.onClose}>
          {t(texts.notNow)}
        </Button>
      </div>
    </form>
  );
}

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  more: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, maxWidth: '36rem' },
});
