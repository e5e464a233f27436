import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ItemView } from '../../../src/contract/views.ts';
import type { PlannedTime } from '../../../src/domain/meeting/views/planned-times.ts';
import { agendaTexts } from '../../../src/texts/tab-agenda.ts';
import { useLanguage } from '../../shared/language.tsx';
import { shownTime } from '../../shared/meeting/shown-time.ts';
import { VisuallyHidden } from '../../shared/ui/visually-hidden.tsx';

/** When an item was, is likely to be or is planned, and for how long; `onEdit` where it can be changed in its place. */
export function ItemTimes(props: { readonly item: ItemView; readonly onEdit?: () => void }): ReactNode {
  const { t, locale } = useLanguage();
  const styles = useStyles();
  const { item, onEdit } = props;
  const time = item.startedAt ?? item.predictedStart ?? item.plannedStart;
  const moved = item.plannedStart && time !== item.plannedStart;
  const isGuess = !item.startedAt && item.predictedStart && moved;
  const lines = (
    <>
      {time ? <span className={styles.time}>{shownTime(locale, time)}</span> : null}
      {isGuess ? <span className={styles.small}>{t(agendaTexts.predicted)}</span> : null}
      {moved && item.plannedStart ? (
        <span className={styles.small}>
          {t(agendaTexts.planned, { time: shownTime(locale, item.plannedStart) })}
        </span>
      ) : null}
      {item.minutes && !moved ? (
        <span className={styles.small}>{t(agendaTexts.minutes, { minutes: item.minutes })}</span>
      ) : null}
    </>
  );
  if (!onEdit) return <div className={styles.times}>{lines}</div>;
  return (
    <div>
      <button
        type="button"
        data-print
        data-times
        className={mergeClasses(styles.times, styles.button)}
        title={t(agendaTexts.changeTimesHint)}
        onClick={onEdit}
      >
        {time || item.minutes ? lines : <span className={styles.small}>{t(agendaTexts.setTime)}</span>}{' '}
        <VisuallyHidden>{t(agendaTexts.changeTimes, { title: item.title })}</VisuallyHidden>
      </button>
    </div>
  );
}

/** When the item would begin if what is dragged came down here, or if what is typed is so. */
export function WouldBegin(props: {
  readonly time: PlannedTime | undefined;
  readonly item: ItemView;
}): ReactNode {
  const { t, locale } = useLanguage();
  const styles = useStyles();
  const { start, minutes } = props.time ?? {};
  return (
    <div className={styles.times}>
      <span className={mergeClasses(styles.time, start !== props.item.plannedStart && styles.would)}>
        {start ? shownTime(locale, start) : ''}
      </span>
      {minutes ? <span className={styles.small}>{t(agendaTexts.minutes, { minutes })}</span> : null}
    </div>
  );
}

const useStyles = makeStyles({
  times: { display: 'flex', flexDirection: 'column', paddingTop: '1px' },
  button: {
    alignItems: 'flex-start',
    margin: `-5px 0 0 calc(-1 * ${tokens.spacingHorizontalSNudge})`,
    padding: `5px ${tokens.spacingHorizontalSNudge} 4px`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  time: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  small: {
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  would: { color: tokens.colorBrandForeground1 },
});
