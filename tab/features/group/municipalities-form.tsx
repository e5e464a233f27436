import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import type { FormEvent, ReactNode } from 'react';
import { useState } from 'react';
import { frameTexts } from '../../../src/texts/tab.ts';
import { settingsTexts } from '../../../src/texts/tab-settings.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useNotices } from '../../shared/notices.tsx';
import { useGroup } from './group-context.tsx';

/** Which municipalities the group consists of. */
export function MunicipalitiesForm(): ReactNode {
  const { t } = useLanguage();
  const { view, send } = useGroup();
  const notices = useNotices();
  const styles = useStyles();
  const [written, setWritten] = useState<string | undefined>(undefined);
  const text = written ?? view.municipalities.join('\n');
  const [busy, setBusy] = useState(false);
  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    const municipalities = text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    setBusy(true);
    const done = await send({ type: 'ChangeMunicipalities', data: { municipalities } });
    setBusy(false);
    if (!done) return;
    setWritten(undefined);
    notices.done(t(settingsTexts.saved));
  }
  return (
    <form className={styles.form} onSubmit={(event) => void save(event)}>
      <Field label={t(settingsTexts.municipalitiesOf)} hint={t(settingsTexts.municipalitiesHint)}>
        <Textarea
          rows={Math.min(Math.max(view.municipalities.length + 1, 4), 14)}
          resize="vertical"
          value={text}
          onChange={(_, data) => setWritten(data.value)}
        />
      </Field>
      <div>
        <Button type="submit" disabledFocusable={busy}>
          {t(frameTexts.save)}
        </Button>
      </div>
    </form>
  );
}

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, maxWidth: '24rem' },
});
