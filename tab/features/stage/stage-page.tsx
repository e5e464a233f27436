import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { stateTexts } from '../../../src/texts/tab.ts';
import { occasionTexts } from '../../../src/texts/tab-occasion.ts';
import { useLanguage } from '../../shared/language.tsx';
import { shownTime } from '../../shared/meeting/shown-time.ts';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { useDocumentName } from '../../shared/ui/headings.tsx';
import { StageAfter } from './stage-after.tsx';
import { StageBefore } from './stage-before.tsx';
import { StageNow } from './stage-now.tsx';
import { STAGE_GAP, STAGE_SCREEN, STAGE_TYPE } from './stage-sizes.ts';
import { useGroupClock } from './use-group-clock.ts';

/** What the room's screen says, without a control: everybody in the room reads it, and nobody sits at it. */
export function StagePage(): ReactNode {
  const { t, locale } = useLanguage();
  const { view, connection } = useMeeting();
  const styles = useStyles();
  const time = useGroupClock();
  const { phase, rehearsal } = view;
  return (
    <main className={styles.stage}>
      <header className={styles.header}>
        <h1 ref={useDocumentName()} id="page-title" lang="sv" tabIndex={-1} className={styles.meeting}>
          {view.details.title}
        </h1>
        {rehearsal ? (
          <Badge appearance="tint" color="warning" size="extra-large">
            {t(occasionTexts.rehearsal)}
          </Badge>
        ) : null}
        {time ? (
          <time className={styles.clock} dateTime={time}>
            {shownTime(locale, time)}
          </time>
        ) : null}
      </header>
      {phase === 'ongoing' ? (
        <StageNow />
      ) : phase === 'draft' || phase === 'notified' ? (
        <StageBefore />
      ) : (
        <StageAfter />
      )}
      <output className={styles.lost}>{connection === 'lost' ? t(stateTexts.lost) : ''}</output>
    </main>
  );
}

const useStyles = makeStyles({
  stage: {
    boxSizing: 'border-box',
    minHeight: '100vh',
    display: 'flex',
    flexDirection: 'column',
    gap: STAGE_GAP.groups,
    padding: STAGE_GAP.groups,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: STAGE_TYPE.text,
    lineHeight: '1.35',
    [STAGE_SCREEN]: { height: '100vh', overflow: 'hidden' },
  },
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: STAGE_GAP.groups,
    fontSize: STAGE_TYPE.heading,
    lineHeight: '1.2',
  },
  meeting: {
    flex: '1 1 10em',
    minWidth: 0,
    margin: 0,
    fontSize: 'inherit',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
    outlineStyle: 'none',
  },
  clock: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  lost: { fontSize: STAGE_TYPE.small, color: tokens.colorNeutralForeground2, ':empty': { display: 'none' } },
});
