import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { OccasionView } from '../../../src/contract/group-view.ts';
import { plainDate } from '../../../src/texts/format.ts';
import { seriesTexts } from '../../../src/texts/tab-series.ts';
import { useLanguage } from '../../shared/language.tsx';
import { PhaseBadge } from '../../shared/meeting/phase-badge.tsx';
import { AppLink, meetingPath, useNavigation } from '../../shared/navigation.tsx';
import { useNotices } from '../../shared/notices.tsx';
import { newId, useSession } from '../../shared/session.tsx';
import { useGroup } from './group-context.tsx';

/** A meeting of the plan: the one that was drafted for it, or a way to draft it. */
export function OccasionRow(props: {
  readonly seriesId: string;
  readonly occasion: OccasionView;
}): ReactNode {
  const { t, locale, longDates, meetingTime, timeSpan, atTime } = useLanguage();
  const { view } = useGroup();
  const { api, may } = useSession();
  const { go } = useNavigation();
  const notices = useNotices();
  const styles = useStyles();
  const [meetingId] = useState(newId);
  const [busy, setBusy] = useState(false);
  const { seriesId, occasion } = props;
  const { date, endDate, details, meeting } = occasion;
  const name = longDates(date, endDate);

  async function draft(): Promise<void> {
    setBusy(true);
    try {
      const source = { kind: 'series', seriesId, date } as const;
      const drafted = await api.draftMeeting({ meetingId, details, source });
      notices.clear();
      go(meetingPath(drafted.meetingId, 'agenda'));
    } catch (fault) {
      notices.fault(fault);
      setBusy(false);
    }
  }

  if (meeting)
    return (
      <li className={styles.row}>
        <div className={styles.what}>
          <AppLink to={meetingPath(meeting.meetingId)} className={styles.link}>
            {longDates(meeting.date, meeting.date === date ? endDate : undefined)}
          </AppLink>
          <span className={styles.small}>
            {meeting.title} · {atTime(meeting.start)}
            {meeting.place ? ` · ${meeting.place}` : ''}
            {meeting.date === date ? '' : ` · ${t(seriesTexts.moved, { date: plainDate(locale, date) })}`}
          </span>
        </div>
        <PhaseBadge phase={meeting.phase} />
      </li>
    );
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <span className={styles.date}>{name}</span>
        <span className={styles.small}>
          {details.title} · {endDate ? meetingTime(details) : timeSpan(details.start, details.end)}
          {details.place ? ` · ${details.place}` : ''}
        </span>
      </div>
      {may('edit-agenda') && date >= view.today ? (
        <Button
          size="small"
          aria-label={t(seriesTexts.draftOf, { date: name })}
          disabledFocusable={busy}
          onClick={() => void draft()}
        >
          {t(seriesTexts.draft)}
        </Button>
      ) : null}
    </li>
  );
}

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  what: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, minWidth: 0 },
  link: { fontWeight: tokens.fontWeightSemibold },
  date: { fontWeight: tokens.fontWeightSemibold },
  small: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});
