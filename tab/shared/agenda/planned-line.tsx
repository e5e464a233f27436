import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ItemPlan } from '../../../src/domain/meeting/vocabulary.ts';
import { presenterNames } from '../../../src/texts/agenda.ts';
import { agendaTexts } from '../../../src/texts/tab-agenda.ts';
import { useLanguage } from '../language.tsx';
import { shownTime } from '../meeting/shown-time.ts';

/** An item to be, in a line: when, what, who, how long; `note` is what else is to be known of it. */
export function PlannedLine(props: { readonly plan: ItemPlan; readonly note?: string }): ReactNode {
  const { t, locale } = useLanguage();
  const styles = useStyles();
  const { title, start, minutes, presenters, slots = [] } = props.plan;
  const more = [
    ...(presenters.length > 0 ? [presenterNames(locale, presenters)] : []),
    ...slots.map((slot) => slot.title),
    ...(minutes ? [t(agendaTexts.minutes, { minutes })] : []),
    ...(props.note ? [props.note] : []),
  ];
  return (
    <span className={styles.line}>
      <span className={styles.time}>{start ? shownTime(locale, start) : ''}</span>
      <span className={styles.words}>
        <strong className={styles.name}>{title}</strong>
        {more.length > 0 ? <span className={styles.more}>{more.join(' · ')}</span> : null}
      </span>
    </span>
  );
}

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: '3.5rem minmax(0, 1fr)',
    overflowWrap: 'anywhere',
  },
  time: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  words: { minWidth: 0 },
  name: { fontWeight: tokens.fontWeightSemibold },
  more: { display: 'block', color: tokens.colorNeutralForeground2 },
});
