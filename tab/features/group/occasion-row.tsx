import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { OccasionView } from '../../../src/contract/group-view.ts';
import { plainDate } from '../../../src/texts/format.ts';
import { seriesTexts } from '../../../src/texts/tab-series.ts';
import { useLanguage } from '../../shared/language.tsx';
import { PhaseBadge } from '../../shared/meeting/phase-badge.tsx';
import { AppLink, meetingPath, useNavigation } from '../../shared/navigation.tsx';
import { useSession } from '../../shared/session.tsx';
import { useGroup } from './group-context.tsx';

/** A meeting of the plan: the one that was drafted for it, or a way to draft it. */
export function OccasionRow(props: {
  readonly seriesId: string;
  readonly occasion: OccasionView;
}): ReactNode {
  const { t, locale, longDates, meetingTime, timeSpan, atTime } = useLanguage();
  const { view } = useGroup();
  const { may } = useSession();
  const styles = useStyles();
  const { seriesId, occasion } = props;
  const { date, endDate, details, meeting } = occasion;
  const name = longDates(date, endDate);
  const mayDraft = may('edit-agenda') && date >= view.today;

  if (meeting)
    return (
      <li className={styles.row}>
        <div className={styles.what}>
          <AppLink to={meetingPath(meeting.meetingId)} className={styles.link}>
            {longDates(meeting.date, meeting.endDate)}
          </AppLink>
          <span className={styles.small}>
            {meeting.title} · {atTime(meeting.start)}
            {meeting.place ? ` · ${meeting.place}` : ''}
            {meeting.date === date ? '' : ` · ${t(seriesTexts.moved, { date: plainDate(locale, date) })}`}
          </span>
        </div>
        <PhaseBadge phase={meeting.phase} />
        {mayDraft && meeting.phase === 'cancelled' ? (
          <DraftLink seriesId={seriesId} date={date} name={name} />
        ) : null}
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
      {mayDraft ? <DraftLink seriesId={seriesId} date={date} name={name} /> : null}
    </li>
  );
}

/** To the page where the meeting is drafted, with what waits for an agenda. */
function DraftLink(props: {
  readonly seriesId: string;
  readonly date: string;
  readonly name: string;
}): ReactNode {
  const { t } = useLanguage();
  const { go } = useNavigation();
  const to = `meetings/new#series/${props.seriesId}/${props.date}`;
  return (
    <Button
      as="a"
      size="small"
      href={`/tab/${to}`}
      aria-label={t(seriesTexts.draftOf, { date: props.name })}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        go(to);
      }}
    >
      {t(seriesTexts.draft)}
    </Button>
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
