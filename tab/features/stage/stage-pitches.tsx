import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ItemView } from '../../../src/contract/views.ts';
import { stageTexts } from '../../../src/texts/tab-faces.ts';
import { useLanguage } from '../../shared/language.tsx';
import { shownTime } from '../../shared/meeting/shown-time.ts';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { pitchOn } from '../../shared/running/what-is-next.ts';
import { STAGE_GAP, STAGE_INDENT, STAGE_MARK, STAGE_TYPE } from './stage-sizes.ts';

/** The one before, the one that is on and those that come; where decisions need the room, fewer. */
const MOST = 5;
const MOST_BESIDE_DECISIONS = 2;

/** The pitches of an item, the one that is on marked (S8, N6). */
export function StagePitches({ item }: { readonly item: ItemView }): ReactNode {
  const { t, locale } = useLanguage();
  const { view } = useMeeting();
  const styles = useStyles();
  const { slots } = item;
  const on = pitchOn(view, item);
  const most = item.posted ? MOST_BESIDE_DECISIONS : MOST;
  const before = item.posted ? 0 : 1;
  const first = Math.max(Math.min((on ? slots.indexOf(on) : 0) - before, slots.length - most), 0);
  const shown = slots.slice(first, first + most);
  const after = slots.length - first - shown.length;
  return (
    <div className={styles.whole}>
      <ul className={styles.list} aria-label={t(stageTexts.pitches)} lang="sv">
        {shown.map((slot) => {
          const time = slot.predictedStart ?? slot.plannedStart;
          const isOn = slot === on;
          return (
            <li key={slot.slotId} className={mergeClasses(styles.row, isOn && styles.on)}>
              <span className={styles.time}>
                {isOn ? t(stageTexts.pitchOn) : time ? shownTime(locale, time) : ''}
              </span>
              <span className={styles.what}>
                {[slot.title, ...slot.presenters.map(({ name }) => name)].filter(Boolean).join(' · ')}
              </span>
            </li>
          );
        })}
      </ul>
      {after > 0 ? <p className={styles.more}>{t(stageTexts.more, { count: after })}</p> : null}
    </div>
  );
}

const useStyles = makeStyles({
  whole: { flexShrink: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: '4.5em minmax(0, 1fr)',
    paddingBlock: `calc(${STAGE_GAP.things} / 2)`,
    paddingInlineStart: STAGE_GAP.groups,
    borderInlineStartWidth: STAGE_MARK,
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: 'transparent',
    color: tokens.colorNeutralForeground2,
  },
  on: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderInlineStartColor: tokens.colorCompoundBrandStroke,
  },
  time: { fontVariantNumeric: 'tabular-nums' },
  what: { overflowWrap: 'anywhere' },
  more: {
    margin: 0,
    paddingInlineStart: STAGE_INDENT,
    fontSize: STAGE_TYPE.small,
    color: tokens.colorNeutralForeground2,
  },
});
