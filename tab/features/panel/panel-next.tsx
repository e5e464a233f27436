import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { presenterName } from '../../../src/texts/agenda.ts';
import { panelTexts } from '../../../src/texts/tab-faces.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { shownTime } from '../../shared/meeting/shown-time.ts';
import { itemsAhead } from '../../shared/running/what-is-next.ts';
import { nextPresenter } from './next-presenter.ts';

/** The next item and when, and who is the next from outside to be let in (D13). */
export function PanelNext(): ReactNode {
  const { t, locale, enumeration } = useLanguage();
  const { view } = useMeeting();
  const styles = useStyles();
  const [next] = itemsAhead(view);
  const presenter = view.phase === 'ongoing' ? nextPresenter(view) : undefined;
  if (view.phase !== 'ongoing' && view.phase !== 'notified') return null;
  const time = next?.predictedStart ?? next?.plannedStart;
  return (
    <dl className={styles.list}>
      {next ? (
        <div>
          <dt className={styles.term}>{t(panelTexts.next)}</dt>
          <dd className={styles.what}>
            {time ? <span className={styles.time}>{shownTime(locale, time)} </span> : null}
            <span lang="sv">
              {next.number ? `${next.number}. ` : ''}
              {next.title}
            </span>
          </dd>
        </div>
      ) : null}
      {presenter ? (
        <div>
          <dt className={styles.term}>{t(panelTexts.presenters)}</dt>
          <dd className={styles.what}>
            {presenter.time ? (
              <span className={styles.time}>{shownTime(locale, presenter.time)} </span>
            ) : null}
            {enumeration(presenter.presenters.map((one) => presenterName(locale, one)))}
          </dd>
        </div>
      ) : null}
    </dl>
  );
}

const useStyles = makeStyles({
  list: {
    margin: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    ':empty': { display: 'none' },
  },
  term: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  what: { margin: 0 },
  time: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
});
