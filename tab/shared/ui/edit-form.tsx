import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { FormEvent, ReactNode } from 'react';
import { frameTexts } from '../../../src/texts/tab.ts';
import { useLanguage } from '../language.tsx';
import { useEscape } from './use-key-down.ts';

/** A form in the place of what it changes. Escape leaves it, Enter in a line saves it. */
export function EditForm(props: {
  readonly label: string;
  readonly busy?: boolean;
  /** What the button does, where `save` does not say it. */
  readonly save?: string;
  readonly onSave: (event: FormEvent) => Promise<void>;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  const form = useEscape<HTMLFormElement>(props.onCancel);
  return (
    <form
      className={styles.form}
      aria-label={props.label}
      noValidate
      onSubmit={(event) => void props.onSave(event)}
      ref={form}
    >
      {props.children}
      <div className={styles.buttons}>
        <Button appearance="primary" type="submit" disabledFocusable={props.busy ?? false}>
          {props.save ?? t(frameTexts.save)}
        </Button>
        <Button onClick={props.onCancel}>{t(frameTexts.cancel)}</Button>
      </div>
    </form>
  );
}

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
});
