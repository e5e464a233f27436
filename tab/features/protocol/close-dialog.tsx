import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { LeftoverChoice } from '../../../src/domain/meeting/vocabulary.ts';
import type { Text } from '../../../src/texts/catalogue.ts';
import { frameTexts } from '../../../src/texts/tab.ts';
import { runTexts } from '../../../src/texts/tab-run.ts';
import { ApiFault } from '../../shared/api/fault.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { DialogFrame } from '../../shared/ui/dialog-frame.tsx';

/** Closing takes one confirmation, and one choice for everything undecided when there is any (D15). */
export function CloseDialog(props: { readonly open: boolean; readonly onClose: () => void }): ReactNode {
  const { open, onClose } = props;
  const { t } = useLanguage();
  const { send } = useMeeting();
  const [left, setLeft] = useState(0);
  const [busy, setBusy] = useState(false);
  const title = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    // The button that had the focus is gone: without this it would fall behind the dialog.
    if (left > 0) title.current?.focus();
  }, [left]);
  function leave(): void {
    setLeft(0);
    onClose();
  }
  async function close(leftovers?: LeftoverChoice): Promise<void> {
    setBusy(true);
    const done = await send({ type: 'CloseMeeting', data: leftovers ? { leftovers } : {} }, (fault) => {
      const problem = fault instanceof ApiFault ? fault.problem : undefined;
      if (problem?.code !== 'undecided-items-need-choice') return false;
      setLeft(Number(problem.params?.['count'] ?? 1));
      return true;
    });
    setBusy(false);
    if (done) leave();
  }
  const heading = (
    <span ref={title} tabIndex={-1}>
      {left === 0
        ? t(runTexts.closeAsk)
        : left === 1
          ? t(runTexts.leftOne)
          : t(runTexts.leftMany, { count: left })}
    </span>
  );
  const buttons = (
    <>
      <Button onClick={leave}>{t(frameTexts.cancel)}</Button>
      {left === 0 ? (
        <Button appearance="primary" disabledFocusable={busy} onClick={() => void close()}>
          {t(runTexts.close)}
        </Button>
      ) : (
        LEFTOVERS.map(([choice, words]) => (
          <Button
            key={choice}
            appearance={choice === 'carry-over' ? 'primary' : 'secondary'}
            disabledFocusable={busy}
            onClick={() => void close(choice)}
          >
            {t(words)}
          </Button>
        ))
      )}
    </>
  );
  return (
    <DialogFrame open={open} title={heading} buttons={buttons} wideButtons={left > 0} onClose={leave}>
      {t(left === 0 ? runTexts.closeText : runTexts.leftWhat)}
    </DialogFrame>
  );
}

const LEFTOVERS = [
  ['keep', runTexts.leftKeep],
  ['by-mail', runTexts.leftMail],
  ['tabled', runTexts.leftTable],
  ['carry-over', runTexts.leftCarry],
] as const satisfies readonly (readonly [LeftoverChoice, Text])[];
