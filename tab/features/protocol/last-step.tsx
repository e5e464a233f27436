import { Button, makeStyles, tokens, useRestoreFocusTarget } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { lazy, useEffect, useEffectEvent, useState } from 'react';
import { liveTexts } from '../../../src/texts/tab-live.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { lastLiveStep } from '../../shared/running/last-live-step.ts';
import { useUndo } from '../../shared/running/use-undo.ts';
import { OnceAsked } from '../../shared/ui/once-asked.tsx';

const StepsDialog = lazy(async () => ({ default: (await import('./steps-dialog.tsx')).StepsDialog }));
const TimesDialog = lazy(async () => ({ default: (await import('./times-dialog.tsx')).TimesDialog }));

/** The last thing that moved the meeting on, with a quiet way back; the steps before it, and times told afterwards. */
export function LastStep(): ReactNode {
  const { t, atTime } = useLanguage();
  const { view, can } = useMeeting();
  const { wordsOf, undo } = useUndo();
  const styles = useStyles();
  const focusBack = useRestoreFocusTarget();
  const [open, setOpen] = useState<'steps' | 'times' | undefined>(undefined);
  const close = () => setOpen(undefined);
  const last = lastLiveStep(view);
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (!last || !event.ctrlKey || !event.altKey || event.key.toLowerCase() !== 'z') return;
    event.preventDefault();
    void undo(last);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => pressed(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
  return (
    <div className={styles.row}>
      {last ? (
        <span className={styles.step}>
          {t(liveTexts.stepAt, { time: atTime(last.time), step: wordsOf(last) })}{' '}
          <Button
            size="small"
            appearance="subtle"
            aria-label={t(liveTexts.undoOf, { step: wordsOf(last) })}
            aria-keyshortcuts="Control+Alt+Z"
            title={t(liveTexts.undoKeys)}
            onClick={() => void undo(last)}
          >
            {t(liveTexts.undo)}
          </Button>
        </span>
      ) : null}
      {view.steps.length > 0 ? (
        <Button {...focusBack} size="small" appearance="subtle" onClick={() => setOpen('steps')}>
          {t(liveTexts.steps)}
        </Button>
      ) : null}
      {can('SetItemTimes') ? (
        <Button {...focusBack} size="small" appearance="subtle" onClick={() => setOpen('times')}>
          {t(liveTexts.times)}
        </Button>
      ) : null}
      <OnceAsked open={open === 'steps'}>
        <StepsDialog open={open === 'steps'} onClose={close} />
      </OnceAsked>
      <OnceAsked open={open === 'times'}>
        {open === 'times' ? <TimesDialog onClose={close} /> : null}
      </OnceAsked>
    </div>
  );
}

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalL,
    minHeight: '24px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  step: { overflowWrap: 'anywhere', marginInlineEnd: 'auto' },
});
