import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { frameTexts } from '../../../src/texts/tab.ts';
import { useLanguage } from '../language.tsx';
import { DialogFrame } from './dialog-frame.tsx';

/** A form in a dialog. Enter in a line saves it, Escape leaves it; what could not be read gets the focus. */
export function FormDialog(props: {
  readonly open?: boolean;
  readonly title: string;
  /** What the button does; absent where there is nothing to save. */
  readonly action?: string;
  /** What leaving is called where "cancel" would be taken for the act itself. */
  readonly leave?: string;
  /** Answers true when it is done; then the dialog closes. */
  readonly onSave?: () => Promise<boolean>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}): ReactNode {
  const { open = true, title, action, onSave, onClose } = props;
  const { t } = useLanguage();
  const [busy, setBusy] = useState(false);
  async function save(): Promise<void> {
    if (busy || !onSave) return;
    setBusy(true);
    const done = await onSave();
    setBusy(false);
    if (done) onClose();
    else requestAnimationFrame(() => document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  }
  const buttons = (
    <>
      <Button onClick={onClose}>{props.leave ?? t(action ? frameTexts.cancel : frameTexts.close)}</Button>
      {action ? (
        <Button appearance="primary" type="submit" disabledFocusable={busy}>
          {action}
        </Button>
      ) : null}
    </>
  );
  return (
    <DialogFrame {...{ open, title, buttons, onClose }} onSubmit={() => void save()}>
      {props.children}
    </DialogFrame>
  );
}
