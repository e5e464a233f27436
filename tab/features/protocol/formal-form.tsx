import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { FormEvent, ReactNode } from 'react';
import { frameTexts } from '../../../src/texts/tab.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useEscape } from '../../shared/ui/use-key-down.ts';

/** The frame of a form below an item: its fields, save, cancel, and Escape. */
export function FormalForm(props: {
  readonly label: string;
  readonly onSave: (event: FormEvent) => Promise<void>;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  const form = useEscape<HTMLFormElement>(props.onCancel);
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      aria-label={props.label}
      onSubmit={(event) => void props.onSave(event)}
    >
      {props.children}
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" type="submit">
          {t(frameTexts.save)}
        </Button>
        <Button size="small" onClick={props.onCancel}>
          {t(frameTexts.cancel)}
        </Button>
      </div>
    </form>
  );
}

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    maxWidth: '36rem',
  },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
});
