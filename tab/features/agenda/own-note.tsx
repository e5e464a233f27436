import { Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { agendaTexts } from '../../../src/texts/tab-agenda.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';

/** The reader's private note on the meeting: beside the log, never in it (D6). Saved by itself. */
export function OwnNote(): ReactNode {
  const { t } = useLanguage();
  const { view, saveNote } = useMeeting();
  const styles = useStyles();
  const [text, setText] = useState(view.notes.own);
  const [saved, setSaved] = useState(false);
  const last = useRef(view.notes.own);
  async function save(now: string): Promise<void> {
    if (now === last.current) return;
    last.current = now;
    if (await saveNote('own', now)) setSaved(true);
  }
  const saveNow = useEffectEvent(save);
  useEffect(() => {
    const timer = setTimeout(() => void saveNow(text), 1_000);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <section data-screen className={styles.section}>
      <Field label={t(agendaTexts.ownNote)} hint={t(agendaTexts.ownNoteHint)}>
        <Textarea
          resize="vertical"
          value={text}
          onChange={(_, data) => {
            setText(data.value);
            setSaved(false);
          }}
          onBlur={() => void save(text)}
        />
      </Field>
      <output className={styles.saved}>{saved ? t(agendaTexts.ownNoteSaved) : ''}</output>
    </section>
  );
}

const useStyles = makeStyles({
  section: { marginTop: tokens.spacingVerticalXXXL },
  saved: {
    display: 'block',
    minHeight: tokens.lineHeightBase200,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
});
