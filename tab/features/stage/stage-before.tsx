import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { stageTexts } from '../../../src/texts/tab-faces.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { useSession } from '../../shared/session.tsx';
import { ComingItems } from './coming-items.tsx';
import { StageTitle } from './stage-title.tsx';
import { STAGE_GAP, STAGE_TYPE } from './stage-sizes.ts';

/** As many as a room takes in while it sits down. */
const MOST = 6;

/** Before it begins: when, where, and how the agenda begins. */
export function StageBefore(): ReactNode {
  const { t, longDates, dayAndMonth, atTime } = useLanguage();
  const { me } = useSession();
  const { view } = useMeeting();
  const styles = useStyles();
  const { date, endDate, start, place } = view.details;
  const time = atTime(start);
  return (
    <div className={styles.whole}>
      <div>
        <StageTitle>
          {date === me.today
            ? t(stageTexts.begins, { time })
            : t(stageTexts.beginsOn, { date: dayAndMonth(date), time })}
        </StageTitle>
        <p className={styles.where}>
          {longDates(date, endDate)}
          {place ? ` · ${place}` : ''}
        </p>
      </div>
      <section className={styles.agenda} aria-labelledby="stage-agenda">
        <h3 id="stage-agenda" className={styles.heading}>
          {t(stageTexts.agenda)}
        </h3>
        <ComingItems items={view.items} most={MOST} />
      </section>
    </div>
  );
}

const useStyles = makeStyles({
  whole: { display: 'flex', flexDirection: 'column', gap: STAGE_GAP.groups, minHeight: 0 },
  where: { margin: `${STAGE_GAP.things} 0 0`, color: tokens.colorNeutralForeground2 },
  agenda: { display: 'flex', flexDirection: 'column', gap: STAGE_GAP.things, minHeight: 0 },
  heading: {
    margin: 0,
    fontSize: STAGE_TYPE.text,
    lineHeight: '1.2',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
});
