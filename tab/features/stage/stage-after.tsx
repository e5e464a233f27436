import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { MeetingListView } from '../../../src/contract/views.ts';
import { stageTexts } from '../../../src/texts/tab-faces.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { useLoaded } from '../../shared/use-loaded.ts';
import { StageTitle } from './stage-title.tsx';
import { STAGE_GAP } from './stage-sizes.ts';

/** After it: thanks, and when those who were here meet again. */
export function StageAfter(): ReactNode {
  const { t, longDates, atTime } = useLanguage();
  const { view } = useMeeting();
  const { value: list } = useLoaded<MeetingListView>('meetings');
  const styles = useStyles();
  const next = list?.coming.find(
    ({ meetingId, date, phase }) =>
      meetingId !== view.meetingId && date > view.details.date && phase !== 'cancelled',
  );
  return (
    <div className={styles.whole}>
      <StageTitle>{t(view.phase === 'cancelled' ? stageTexts.cancelled : stageTexts.thanks)}</StageTitle>
      {view.closedAt ? (
        <p className={styles.line}>{t(stageTexts.ended, { time: atTime(view.closedAt) })}</p>
      ) : null}
      {next ? (
        <p className={styles.line}>
          {t(stageTexts.nextMeeting, {
            date: longDates(next.date, next.endDate),
            time: atTime(next.start),
          })}
          {next.place ? <span className={styles.place}>{next.place}</span> : null}
        </p>
      ) : null}
    </div>
  );
}

const useStyles = makeStyles({
  whole: {
    flexGrow: 1,
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'center',
    gap: STAGE_GAP.groups,
  },
  line: { margin: 0, overflowWrap: 'anywhere' },
  place: { display: 'block', color: tokens.colorNeutralForeground2 },
});
