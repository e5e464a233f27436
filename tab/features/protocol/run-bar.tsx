import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { lazy, useRef, useState } from 'react';
import { CONFIRM_ALL } from '../../shared/attendance/confirm-all.ts';
import { protocolTexts } from '../../../src/texts/tab-protocol.ts';
import { runTexts } from '../../../src/texts/tab-run.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { useWritingState } from '../../shared/meeting/use-writing-state.ts';
import { Keeper, Pace } from '../../shared/running/pace.tsx';
import { whereWeAre } from '../../shared/running/where-we-are.ts';
import { onDemand } from '../../shared/ui/on-demand.tsx';
import { OnceAsked } from '../../shared/ui/once-asked.tsx';
import { useRunKeys } from './use-run-keys.ts';

// What was done last is of use a moment after the page stands.
const { Part: LastStep } = onDemand(async () => (await import('./last-step.tsx')).LastStep);
const CloseDialog = lazy(async () => ({ default: (await import('./close-dialog.tsx')).CloseDialog }));

const { Part: PresenceLine, useReady } = onDemand(
  async () => (await import('./presence-line.tsx')).PresenceLine,
);
const { Part: ConfirmAttendance } = onDemand(
  async () => (await import('../../shared/attendance/confirm-attendance.tsx')).ConfirmAttendance,
);

/** Where the meeting is, and for those who run it the way on: start, next, pause, close. */
export function RunBar(): ReactNode {
  const language = useLanguage();
  const { t } = language;
  const { view, can, send, connection } = useMeeting();
  const state = useWritingState(({ saving }) => saving);
  const asks = useWritingState(
    ({ conflicts, refused, returned }) => conflicts.size + refused.size + returned.length > 0,
  );
  const saving = state === 'saving' && connection === 'lost' ? 'waiting' : state;
  const styles = useStyles();
  const [closing, setClosing] = useState(false);
  const [coming, setComing] = useState(false);
  const wroteIn = useRef<Element>(null);
  const openComing = () => {
    wroteIn.current = document.activeElement;
    setComing(true);
  };
  /** Whoever was writing goes on where they were, unless they have gone on elsewhere before the answer came. */
  const goBack = () => {
    if (document.activeElement?.closest('[data-desk-stop]')) return;
    if (wroteIn.current instanceof HTMLElement) wroteIn.current.focus();
  };
  const press = (type: 'StartMeeting' | 'NextItem' | 'StartBreak' | 'EndBreak') => () =>
    void send({ type, data: {} });
  useReady(view.phase === 'ongoing');
  useRunKeys({
    onClose: () => setClosing(true),
    onComing: openComing,
    onConfirm() {
      wroteIn.current = document.activeElement;
      document.getElementById(CONFIRM_ALL)?.focus();
    },
  });
  return (
    <>
      <section data-screen className={styles.bar} aria-label={t(runTexts.bar)}>
        <div className={styles.where}>
          <output className={styles.now}>{whereWeAre(view, language)}</output>
          <div className={styles.more}>
            <Pace />
            <Keeper />
            {can('WriteText') ? (
              <span>{t(protocolTexts[saving === 'saved' && asks ? 'asks' : saving])}</span>
            ) : null}
          </div>
        </div>
        <div className={styles.buttons}>
          {can('StartMeeting') ? (
            <Button appearance="primary" onClick={press('StartMeeting')}>
              {t(runTexts.start)}
            </Button>
          ) : null}
          {can('EndBreak') ? (
            <Button appearance="primary" onClick={press('EndBreak')}>
              {t(runTexts.resume)}
            </Button>
          ) : null}
          {can('NextItem') ? (
            <Button
              appearance={can('EndBreak') ? 'secondary' : 'primary'}
              aria-keyshortcuts="Alt+Enter"
              onClick={press('NextItem')}
            >
              {t(runTexts.next)}
            </Button>
          ) : null}
          {can('StartBreak') ? (
            <Button aria-keyshortcuts="Control+Alt+P" onClick={press('StartBreak')}>
              {t(runTexts.pause)}
            </Button>
          ) : null}
          {can('RegisterArrival') && view.phase === 'ongoing' ? (
            <Button aria-expanded={coming} aria-keyshortcuts="Control+Alt+K" onClick={openComing}>
              {t(runTexts.coming)}
            </Button>
          ) : null}
          {can('CloseMeeting') ? <Button onClick={() => setClosing(true)}>{t(runTexts.close)}</Button> : null}
        </div>
        <OnceAsked open={closing}>
          <CloseDialog open={closing} onClose={() => setClosing(false)} />
        </OnceAsked>
      </section>
      {coming ? (
        <PresenceLine
          onClose={() => {
            setComing(false);
            goBack();
          }}
        />
      ) : null}
      {view.phase === 'ongoing' && !view.attendanceConfirmed && can('ConfirmAttendance') ? (
        <ConfirmAttendance beside onDone={goBack} />
      ) : null}
      <div data-screen className={styles.last}>
        <LastStep />
      </div>
    </>
  );
}

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    top: 0,
    zIndex: 5,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalM,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  where: { display: 'flex', flexDirection: 'column', fontWeight: tokens.fontWeightSemibold, minWidth: 0 },
  now: { display: 'block' },
  more: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  last: { marginBottom: tokens.spacingVerticalL, minHeight: '24px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
