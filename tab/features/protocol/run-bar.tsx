import { Button, makeStyles, tokens, useRestoreFocusTarget } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { lazy, useState } from 'react';
import { protocolTexts, runTexts } from '../../../src/texts/tab-protocol.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { useWritingState } from '../../shared/meeting/use-writing-state.ts';
import { Keeper, Pace } from '../../shared/running/pace.tsx';
import { whereWeAre } from '../../shared/running/where-we-are.ts';
import { onDemand } from '../../shared/ui/on-demand.tsx';
import { OnceAsked } from '../../shared/ui/once-asked.tsx';

// What was done last is of use a moment after the page stands.
const { Part: LastStep } = onDemand(async () => (await import('./last-step.tsx')).LastStep);
const CloseDialog = lazy(async () => ({ default: (await import('./close-dialog.tsx')).CloseDialog }));

/** Where the meeting is, and for those who run it the way on: start, next, pause, close. */
export function RunBar(): ReactNode {
  const language = useLanguage();
  const { t } = language;
  const { view, can, send } = useMeeting();
  const saving = useWritingState((state) => state.saving);
  const styles = useStyles();
  const focusBack = useRestoreFocusTarget();
  const [closing, setClosing] = useState(false);
  const press = (type: 'StartMeeting' | 'NextItem' | 'StartBreak' | 'EndBreak') => () =>
    void send({ type, data: {} });
  return (
    <>
      <section data-screen className={styles.bar} aria-label={t(runTexts.bar)}>
        <div className={styles.where}>
          <output className={styles.now}>{whereWeAre(view, language)}</output>
          <div className={styles.more}>
            <Pace />
            <Keeper />
            {can('WriteText') ? <output>{t(protocolTexts[saving])}</output> : null}
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
            <Button appearance={can('EndBreak') ? 'secondary' : 'primary'} onClick={press('NextItem')}>
              {t(runTexts.next)}
            </Button>
          ) : null}
          {can('StartBreak') ? <Button onClick={press('StartBreak')}>{t(runTexts.pause)}</Button> : null}
          {can('CloseMeeting') ? (
            <Button {...focusBack} onClick={() => setClosing(true)}>
              {t(runTexts.close)}
            </Button>
          ) : null}
        </div>
        <OnceAsked open={closing}>
          <CloseDialog open={closing} onClose={() => setClosing(false)} />
        </OnceAsked>
      </section>
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
