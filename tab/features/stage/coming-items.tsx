import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ItemView } from '../../../src/contract/views.ts';
import { stageTexts } from '../../../src/texts/tab-faces.ts';
import { useLanguage } from '../../shared/language.tsx';
import { shownTime } from '../../shared/meeting/shown-time.ts';
import { STAGE_GAP, STAGE_SCREEN, STAGE_TYPE } from './stage-sizes.ts';

/** The first of some items, each with when it is likely to begin; `narrow` puts the times above the names. */
export function ComingItems(props: {
  readonly items: readonly ItemView[];
  readonly most: number;
  readonly narrow?: true;
}): ReactNode {
  const { t, locale } = useLanguage();
  const styles = useStyles();
  const { items, most } = props;
  const more = items.length - most;
  return (
    <>
      <ul className={styles.list} lang="sv">
        {items.slice(0, most).map((item) => {
          const time = item.predictedStart ?? item.plannedStart;
          return (
            <li key={item.itemId} className={props.narrow ? undefined : styles.row}>
              <span className={styles.time}>{time ? shownTime(locale, time) : ''}</span>
              <span lang="sv" className={styles.what}>
                {item.number ? `${item.number}. ` : ''}
                {item.title}
              </span>
            </li>
          );
        })}
      </ul>
      {more > 0 ? <p className={styles.more}>{t(stageTexts.more, { count: more })}</p> : null}
    </>
  );
}

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: STAGE_GAP.things,
  },
  row: { display: 'grid', gridTemplateColumns: '3.6em minmax(0, 1fr)' },
  time: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  what: {
    hyphens: 'auto',
    overflowWrap: 'anywhere',
    // An ordinary page has room for all of it.
    [STAGE_SCREEN]: {
      display: '-webkit-box',
      WebkitBoxOrient: 'vertical',
      WebkitLineClamp: 5,
      overflow: 'hidden',
    },
  },
  more: { margin: 0, fontSize: STAGE_TYPE.small, color: tokens.colorNeutralForeground2 },
});
