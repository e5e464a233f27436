import type { ButtonProps } from '@fluentui/react-components';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ChangeEvent, ReactNode } from 'react';
import { useRef, useState } from 'react';
import { paperTexts } from '../../../src/texts/tab-papers.ts';
import { useLanguage } from '../language.tsx';
import { ACCEPTED, fileProblem } from './file-problem.ts';

/** A button that lets somebody choose a file and sends it; what would not be taken is told before it is sent. */
export function FileButton(props: {
  readonly label: string;
  /** The whole of it, for who cannot see where it stands. */
  readonly about?: string;
  readonly size?: 'small' | 'medium';
  readonly appearance?: 'subtle' | 'secondary';
  readonly icon?: NonNullable<ButtonProps['icon']>;
  readonly onFile: (file: File) => Promise<void>;
}): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const { label, about, size = 'small', appearance = 'secondary', icon, onFile } = props;
  async function chosen(event: ChangeEvent<HTMLInputElement>): Promise<void> {
    const [file] = event.target.files ?? [];
    // The same file may be chosen again after it was mended.
    event.target.value = '';
    if (!file) return;
    const wrong = fileProblem(file);
    setProblem(wrong && t(wrong));
    if (wrong) return;
    setBusy(true);
    await onFile(file);
    setBusy(false);
  }
  return (
    <div>
      <input
        ref={input}
        type="file"
        hidden
        accept={ACCEPTED}
        aria-label={about ?? label}
        onChange={(event) => void chosen(event)}
      />
      <Button
        size={size}
        appearance={appearance}
        {...(icon ? { icon } : {})}
        {...(about ? { 'aria-label': about } : {})}
        disabledFocusable={busy}
        onClick={() => input.current?.click()}
      >
        {busy ? t(paperTexts.sending) : label}
      </Button>
      {problem ? (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      ) : null}
    </div>
  );
}

const useStyles = makeStyles({
  problem: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorStatusDangerForeground1,
  },
});
