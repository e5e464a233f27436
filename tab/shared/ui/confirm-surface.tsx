import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { frameTexts } from '../../../src/texts/tab.ts';
import { useLanguage } from '../language.tsx';
import { DialogFrame } from './dialog-frame.tsx';

export interface ConfirmProps {
  readonly open: boolean;
  readonly title: string;
  readonly action: string;
  readonly children: ReactNode;
  /** Answers true when done; then the dialog closes. */
  readonly onConfirm: () => Promise<boolean>;
  readonly onClose: () => void;
}

/** The dialog of confirm-dialog.tsx, loaded when first asked for. */
export function ConfirmSurface(props: ConfirmProps): ReactNode {
  const { t } = useLanguage();
  const [busy, setBusy] = useState(false);
  async function confirm(): Promise<void> {
    setBusy(true);
    const done = await props.onConfirm();
    setBusy(false);
    if (done) props.onClose();
  }
  const buttons = (
    <>
      <Button onClick={props.onClose}>{t(frameTexts.cancel)}</Button>
      <Button appearance="primary" disabledFocusable={busy} onClick={() => void confirm()}>
        {props.action}
      </Button>
    </>
  );
  return (
    <DialogFrame open={props.open} title={props.title} buttons={buttons} onClose={props.onClose}>
      {props.children}
    </DialogFrame>
  );
}
