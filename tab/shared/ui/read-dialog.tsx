import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { frameTexts } from '../../../src/texts/tab.ts';
import { useLanguage } from '../language.tsx';
import { DialogFrame } from './dialog-frame.tsx';

/** A dialog that is read and closed. */
export function ReadDialog(props: {
  readonly open: boolean;
  readonly title: string;
  readonly onlyText?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}): ReactNode {
  const { t } = useLanguage();
  const close = (
    <Button appearance="primary" onClick={props.onClose}>
      {t(frameTexts.close)}
    </Button>
  );
  return <DialogFrame {...props} buttons={close} />;
}
