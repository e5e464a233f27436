import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { lazy, useEffect, useEffectEvent, useState } from 'react';
import { liveTexts } from '../../../src/texts/tab-live.ts';
import { runTexts } from '../../../src/texts/tab-run.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { LastDone } from '../../shared/running/last-done.tsx';
import { isChord } from '../../shared/ui/chord.ts';
import { OnceAsked } from '../../shared/ui/once-asked.tsx';
import { PrintButton } from '../../shared/ui/print-button.tsx';

const StepsDialog = lazy(async () => ({ default: (await import('./steps-dialog.tsx')).StepsDialog }));
const KeysDialog = lazy(async () => ({ default: (await import('./keys-dialog.tsx')).KeysDialog }));
const TimesDialog = lazy(async () => ({ default: (await import('./times-dialog.tsx')).TimesDialog }));

/** The last thing that moved the meeting on, with a quiet way back; the steps before it, and times told afterwards. */
export function LastStep(): ReactNode {
  const { t } = useLanguage();
  const { view, can } = useMeeting();
  const styles = useStyles();
  const [open, setOpen] = useState<'steps' | 'times' | 'keys' | undefined>(undefined);
  const close = () => setOpen(undefined);
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (!can('WriteText') || !isChord(event, 'h')) return;
    event.preventDefault();
    setOpen('keys');
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => pressed(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
  return (
    <div className={styles.row}>
      <LastDone className={styles.step} />
      {view.steps.length > 0 ? (
        <Button size="small" appearance="subtle" onClick={() => setOpen('steps')}>
          {t(liveTexts.steps)}
        </Button>
      ) : null}
      {can('SetItemTimes') ? (
        <Button size="small" appearance="subtle" onClick={() => setOpen('times')}>
          {t(liveTexts.times)}
        </Button>
      ) : null}
      {can('WriteText') ? (
        <Button
          size="small"
          appearance="subtle"
          className={styles.keys}
          aria-keyshortcuts="Control+Alt+H"
          onClick={() => setOpen('keys')}
        >
          {t(runTexts.keys)}
        </Button>
      ) : null}
      {view.phase === 'ongoing' || view.phase === 'closed' ? <PrintButton /> : null}
      <OnceAsked open={open === 'keys'}>
        <KeysDialog open={open === 'keys'} onClose={close} />
      </OnceAsked>
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
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  // A phone has no such keys.
  keys: { '@media (max-width: 640px)': { display: 'none' } },
  step: { overflowWrap: 'anywhere', marginInlineEnd: 'auto' },
});
