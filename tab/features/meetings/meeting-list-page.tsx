import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useCallback, useEffect, useState } from 'react';
import type { MeetingListView, MeetingRowView } from '../../../src/contract/views.ts';
import { capitalised, meetingTime } from '../../../src/texts/format.ts';
import { meetingsTexts } from '../../../src/texts/tab-meetings.ts';
import { useLanguage } from '../../shared/language.tsx';
import { PhaseBadge } from '../../shared/meeting/phase-badge.tsx';
import { AppLink, meetingPath } from '../../shared/navigation.tsx';
import { useSession } from '../../shared/session.tsx';
import { ButtonLink } from '../../shared/ui/button-link.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { FaultPage } from '../../shared/ui/fault-page.tsx';
import { PageTitle, SectionTitle } from '../../shared/ui/headings.tsx';
import { PageSkeleton } from '../../shared/ui/page-skeleton.tsx';
import type { PlannedOccasion } from './planned-occasions.ts';
import { usePlannedOccasions } from './planned-occasions.ts';

/** How often an open list is looked at again. */
const LOOK_AGAIN_MS = 15_000;

/** The group's meetings: what comes, what has been. */
export function MeetingListPage(): ReactNode {
  const { t } = useLanguage();
  const { api, me, may } = useSession();
  const styles = useStyles();
  const [list, setList] = useState<MeetingListView | undefined>(undefined);
  const [fault, setFault] = useState<unknown>(undefined);
  const load = useCallback(() => {
    api.meetings().then((found) => {
      setList(found);
      setFault(undefined);
    }, setFault);
  }, [api]);
  useEffect(() => {
    load();
    // A new notice shows by itself, and coming back to the tab shows what happened meanwhile.
    const back = () => {
      if (document.visibilityState === 'visible') load();
    };
    document.addEventListener('visibilitychange', back);
    const timer = setInterval(back, LOOK_AGAIN_MS);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', back);
    };
  }, [load]);
  // A meeting that was cancelled stands among the past ones.
  const planned = usePlannedOccasions().filter(({ occasion }) => !occasion.meeting);
  if (!list) return fault ? <FaultPage fault={fault} onRetry={load} /> : <PageSkeleton />;
  const mayDraft = may('edit-agenda');
  const create = mayDraft ? <ButtonLink to="meetings/new">{t(meetingsTexts.newMeeting)}</ButtonLink> : null;
  if (list.coming.length === 0 && list.past.length === 0 && planned.length === 0)
    return (
      <EmptyState
        title={t(meetingsTexts.emptyTitle)}
        text={t(mayDraft ? meetingsTexts.emptyMayDraft : meetingsTexts.emptyMayNot)}
      >
        {create}
      </EmptyState>
    );
  return (
    <>
      <header className={styles.header}>
        <div>
          <PageTitle>{t(meetingsTexts.title)}</PageTitle>
          <p className={styles.group}>{me.group.name}</p>
        </div>
        {create}
      </header>
      <Section
        title={t(meetingsTexts.coming)}
        rows={list.coming}
        none={t(planned.length > 0 ? meetingsTexts.noneNotified : meetingsTexts.noneComing)}
      />
      <Planned planned={planned} />
      <Section title={t(meetingsTexts.past)} rows={list.past} none={t(meetingsTexts.nonePast)} />
    </>
  );
}

function Section(props: {
  readonly title: string;
  readonly rows: readonly MeetingRowView[];
  readonly none: string;
}): ReactNode {
  const styles = useStyles();
  return (
    <section className={styles.section}>
      <SectionTitle>{props.title}</SectionTitle>
      {props.rows.length === 0 ? <p className={styles.none}>{props.none}</p> : null}
      <ul className={styles.list}>
        {props.rows.map((row) => (
          <Row key={row.meetingId} row={row} />
        ))}
      </ul>
    </section>
  );
}

/** What the meeting plan has that is not called yet: nothing to open, only when and where. */
function Planned({ planned }: { readonly planned: readonly PlannedOccasion[] }): ReactNode {
  const { t, locale } = useLanguage();
  const styles = useStyles();
  if (planned.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="planned-meetings">
      <SectionTitle id="planned-meetings">{t(meetingsTexts.planned)}</SectionTitle>
      <ul className={styles.dates}>
        {planned.map(({ seriesId, occasion: { details } }) => (
          <li key={`${seriesId} ${details.date}`}>
            {capitalised(locale, meetingTime(locale, details))}
            <span className={styles.when}>
              {[details.title, details.place].filter(Boolean).map((words) => ` · ${words}`)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Row({ row }: { readonly row: MeetingRowView }): ReactNode {
  const { longDates, atTime } = useLanguage();
  const styles = useStyles();
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <AppLink to={meetingPath(row.meetingId)} className={styles.link}>
          {row.number ? `${row.title} ${row.number}` : row.title}
        </AppLink>
        <span className={styles.when}>
          {longDates(row.date, row.endDate)} {atTime(row.start)}
          {row.place ? ` · ${row.place}` : ''}
        </span>
      </div>
      <PhaseBadge phase={row.phase} />
    </li>
  );
}

const useStyles = makeStyles({
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    gap: tokens.spacingVerticalL,
  },
  group: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
  section: { marginTop: tokens.spacingVerticalXXXL },
  none: { color: tokens.colorNeutralForeground2 },
  list: {
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalM} 0 0`,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  dates: {
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalM} 0 0`,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
  row: {
    position: 'relative',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    ':hover': { border: `1px solid ${tokens.colorNeutralStroke1Hover}` },
  },
  what: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  link: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    // The whole row is the link's target.
    '::after': { content: '""', position: 'absolute', inset: 0, borderRadius: tokens.borderRadiusLarge },
  },
  when: { color: tokens.colorNeutralForeground2 },
});
