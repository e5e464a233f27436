import type { ReactNode } from 'react';
import { CloseDialog } from './close-dialog.tsx';
import { EnterDialog } from './enter-dialog.tsx';
import { ExtendDialog } from './extend-dialog.tsx';
import { RegisterDialog } from './register-dialog.tsx';
import { WithdrawDialog } from './withdraw-dialog.tsx';

/** What the secretariat can be asked about a question before it is done. */
export type Step = 'close' | 'extend' | 'withdraw' | 'register' | 'enter';

/** The dialog of each step, loaded when the first is asked for. */
export function LeadingDialogs(props: {
  readonly step: Step | undefined;
  readonly onClose: () => void;
}): ReactNode {
  const { step, onClose } = props;
  return (
    <>
      <CloseDialog open={step === 'close'} onClose={onClose} />
      <ExtendDialog open={step === 'extend'} onClose={onClose} />
      <WithdrawDialog open={step === 'withdraw'} onClose={onClose} />
      <RegisterDialog open={step === 'register'} onClose={onClose} />
      <EnterDialog open={step === 'enter'} onClose={onClose} />
    </>
  );
}
