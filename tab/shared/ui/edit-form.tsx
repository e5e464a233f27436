import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { FormEvent, ReactNode } from 'react';
import { frameTexts } from '../../../src/texts/tab.ts';
import { useLanguage } from '../language.tsx';
import { useKeyDown } from './use-key-down.ts';

/** A form in the place of what it changes. Escape leaves it, Enter in a line saves it. */
export function EditForm(props: {
  readonly label: string;
  readonly busy?: boolean;
  /** What the button does, where `save` does not say it. */
  readonly save?: string;
  /** `line`: stands in the running page without a frame, and Enter saves from its areas of text too (Shift+Enter breaks
   * the line), but for those that are marked with `data-lines`. */
  readonly look?: 'card' | 'line';
  /** Buttons after those that save and leave. */
  readonly more?: ReactNode;
  readonly onSave: (event: FormEvent) => Promise<void>;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  const { look = 'card' } = props;
  const form = useKeyDown<HTMLFormElement>((event) => {
    if (event.key === 'Escape') props.onCancel();
    if (look !== 'line' || !savesBy(event)) return;
    event.preventDefault();
    if (event.currentTarget instanceof HTMLFormElement) event.currentTarget.requestSubmit();
  });
  const size = look === 'line' ? 'small' : 'medium';
  return (
    <form
      className={mergeClasses(styles.form, styles[look])}
      aria-label={props.label}
      noValidate
      onSubmit={(event) => void props.onSave(event)}
      ref={form}
    >
      {props.children}
      <div className={styles.buttons}>
        <Button size={size} appearance="primary" type="submit" disabledFocusable={props.busy ?? false}>
          {props.save ?? t(frameTexts.save)}
        </Button>
        <Button size={size} onClick={props.onCancel}>
          {t(frameTexts.cancel)}
        </Button>
        {props.more}
      </div>
    </form>
  );
}

function savesBy(event: KeyboardEvent): boolean {
  const { target, key, shiftKey, isComposing } = event;
  const writes = target instanceof HTMLTextAreaElement && target.dataset['lines'] === undefined;
  return writes && key === 'Enter' && !shiftKey && !isComposing;
}

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column' },
  card: {
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  line: { gap: tokens.spacingVerticalM, paddingBlock: tokens.spacingVerticalXS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
