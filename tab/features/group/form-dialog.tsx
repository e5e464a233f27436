import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { FormEvent, ReactNode } from 'react';
import { useState } from 'react';
import { frameTexts } from '../../../src/texts/tab.ts';
import { useLanguage } from '../../shared/language.tsx';

/** A form in a dialog. Enter in a line saves it, Escape leaves it. */
export function FormDialog(props: {
  readonly title: string;
  /** What the button does; absent where there is nothing to save. */
  readonly action?: string;
  /** Answers true when it is done; then the dialog closes. */
  readonly onSave?: () => Promise<boolean>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  const [busy, setBusy] = useState(false);
  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (busy || !props.onSave) return;
    setBusy(true);
    const done = await props.onSave();
    setBusy(false);
    if (done) props.onClose();
    else requestAnimationFrame(() => document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  }
  return (
    <Dialog open onOpenChange={(_, data) => (data.open ? undefined : props.onClose())}>
      <DialogSurface>
        <form noValidate onSubmit={(event) => void save(event)}>
          <DialogBody>
            <DialogTitle>{props.title}</DialogTitle>
            <DialogContent className={styles.content}>{props.children}</DialogContent>
            <DialogActions>
              <Button onClick={props.onClose}>
                {t(props.action ? frameTexts.cancel : frameTexts.close)}
              </Button>
              {props.action ? (
                <Button appearance="primary" type="submit" disabledFocusable={busy}>
                  {props.action}
                </Button>
              ) : null}
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});
