import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Edit20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { importsTexts as texts } from '../../../src/texts/tab-imports.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useFocusOnMount } from '../../shared/ui/use-focus-on-mount.ts';

/** Something that was read, with a button that puts a form in its place; when that is left the focus is back on it. */
export function Mendable(props: {
  /** What is mended, for who cannot see it. */
  readonly name: string;
  readonly renderForm: (close: () => void) => ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const [left, setLeft] = useState(false);
  const button = useFocusOnMount<HTMLButtonElement>(left);
  function close(): void {
    setLeft(true);
    setOpen(false);
  }
  if (open) return props.renderForm(close);
  return (
    <div className={mergeClasses(styles.row, props.className)}>
      <div className={styles.what}>{props.children}</div>
      <Button
        ref={button}
        size="small"
        appearance="subtle"
        icon={<Edit20Regular />}
        aria-label={t(texts.mendThis, { name: props.name })}
        title={t(texts.mend)}
        onClick={() => setOpen(true)}
      />
    </div>
  );
}

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
  what: { flex: '1 1 0', minWidth: 0, overflowWrap: 'anywhere' },
});
