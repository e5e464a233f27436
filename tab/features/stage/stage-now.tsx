import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { stageTexts } from '../../../src/texts/tab-faces.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { Pace } from '../../shared/running/pace.tsx';
import { breakEnd, currentItem, itemsAhead } from '../../shared/running/what-is-next.ts';
import { ComingItems } from './coming-items.tsx';
import { StageItem } from './stage-item.tsx';
import { STAGE_GAP, STAGE_SCREEN, STAGE_TYPE } from './stage-sizes.ts';
import { StageTitle } from './stage-title.tsx';

/** While it is on: the item, or the break, and what is next. */
export function StageNow(): ReactNode {
  const { t } = useLanguage();
  const { view } = useMeeting();
  const styles = useStyles();
  const item = currentItem(view);
  const ahead = itemsAhead(view);
  const resting = view.onBreakSince !== undefined || item?.kind === 'break';
  // A break that is taken earlier or later than it stands on the agenda is still that break.
  const next = view.onBreakSince !== undefined && ahead[0]?.kind === 'break' ? ahead.slice(1) : ahead;
  return (
    <div className={styles.parts}>
      <div className={styles.now}>
        {resting ? (
          <Resting />
        ) : item ? (
          <StageItem item={item} />
        ) : (
          <StageTitle>{t(stageTexts.started)}</StageTitle>
        )}
      </div>
      <aside className={styles.next} aria-labelledby="stage-next">
        <h2 id="stage-next" className={styles.heading}>
          {t(stageTexts.next)}
        </h2>
        {next.length > 0 ? (
          <ComingItems items={next.slice(0, 2)} most={2} narrow />
        ) : (
          <p className={styles.none}>{t(stageTexts.nothingNext)}</p>
        )}
        <p className={styles.pace}>
          <Pace />
        </p>
      </aside>
    </div>
  );
}

/** A break, and when everybody should be back. */
function Resting(): ReactNode {
  const { t, atTime } = useLanguage();
  const { view } = useMeeting();
  const styles = useStyles();
  const item = currentItem(view);
  const end = breakEnd(view);
  const since = view.onBreakSince ?? item?.startedAt;
  return (
    <div className={styles.rest}>
      <StageTitle>{end ? t(stageTexts.goesOn, { time: atTime(end) }) : t(stageTexts.break)}</StageTitle>
      <p className={styles.since}>
        {end ? t(stageTexts.break) : ''}
        {end && since ? ' ' : ''}
        {since ? t(stageTexts.breakSince, { time: atTime(since) }) : ''}
      </p>
    </div>
  );
}

const useStyles = makeStyles({
  parts: {
    display: 'flex',
    flexDirection: 'column',
    gap: STAGE_GAP.groups,
    flexGrow: 1,
    minHeight: 0,
    [STAGE_SCREEN]: { display: 'grid', gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 2fr)' },
  },
  now: { display: 'flex', flexDirection: 'column', minHeight: 0, minWidth: 0 },
  next: {
    alignSelf: 'start',
    display: 'flex',
    flexDirection: 'column',
    gap: STAGE_GAP.things,
    padding: STAGE_GAP.groups,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: {
    margin: 0,
    fontSize: STAGE_TYPE.small,
    lineHeight: '1.2',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  none: { margin: 0 },
  pace: {
    margin: 0,
    fontSize: STAGE_TYPE.small,
    color: tokens.colorNeutralForeground2,
    ':empty': { display: 'none' },
  },
  rest: { display: 'flex', flexDirection: 'column', gap: STAGE_GAP.things, marginBlock: 'auto' },
  since: { margin: 0, color: tokens.colorNeutralForeground2 },
});
