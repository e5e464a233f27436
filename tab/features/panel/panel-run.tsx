import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { runTexts } from '../../../src/texts/tab-run.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { LastDone } from '../../shared/running/last-done.tsx';
import { Pace } from '../../shared/running/pace.tsx';
import { whereWeAre } from '../../shared/running/where-we-are.ts';

/** Where the meeting is, and the way on. */
export function PanelRun(): ReactNode {
  const language = useLanguage();
  const { t } = language;
  const { view, can, send } = useMeeting();
  const styles = useStyles();
  const press = (type: 'StartMeeting' | 'NextItem' | 'StartBreak' | 'EndBreak') => () =>
    void send({ type, data: {} });
  const resting = can('EndBreak');
  return (
    <section className={styles.run} aria-label={t(runTexts.bar)}>
      <output className={styles.where}>{whereWeAre(view, language)}</output>
      <div className={styles.pace}>
        <Pace />
      </div>
      <div className={styles.buttons}>
        {can('StartMeeting') ? (
          <Button appearance="primary" onClick={press('StartMeeting')}>
            {t(runTexts.start)}
          </Button>
        ) : null}
        {resting ? (
          <Button appearance="primary" onClick={press('EndBreak')}>
            {t(runTexts.resume)}
          </Button>
        ) : null}
        {can('NextItem') ? (
          <Button appearance={resting ? 'secondary' : 'primary'} onClick={press('NextItem')}>
            {t(runTexts.next)}
          </Button>
        ) : null}
        {can('StartBreak') ? <Button onClick={press('StartBreak')}>{t(runTexts.pause)}</Button> : null}
      </div>
      <div className={styles.last}>
        <LastDone />
      </div>
    </section>
  );
}

const useStyles = makeStyles({
  run: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  where: { fontWeight: tokens.fontWeightSemibold },
  pace: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    ':empty': { display: 'none' },
  },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    ':empty': { display: 'none' },
    '& > button': { flexGrow: 1 },
  },
  last: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    ':empty': { display: 'none' },
  },
});
