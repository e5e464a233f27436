import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { MeetingListView, MeetingRowView } from '../../../src/contract/views.ts';
import { capitalised } from '../../../src/texts/format.ts';
import { meetingsTexts } from '../../../src/texts/tab-meetings.ts';
import { useLanguage } from '../../shared/language.tsx';
import { PhaseBadge } from '../../shared/meeting/phase-badge.tsx';
import { meetingPath } from '../../shared/navigation.tsx';
import { useSession } from '../../shared/session.tsx';
import { ButtonLink } from '../../shared/ui/button-link.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { FaultPage } from '../../shared/ui/fault-page.tsx';
import { SectionTitle } from '../../shared/ui/headings.tsx';
import { LinkRow, ListHeader, ListSection } from '../../shared/ui/link-list.tsx';
import { PageSkeleton } from '../../shared/ui/page-skeleton.tsx';
import { useLoaded } from '../../shared/use-loaded.ts';
import type { PlannedOccasion } from './planned-occasions.ts';
import { usePlannedOccasions } from './planned-occasions.ts';

/** The group's meetings: what comes, what has been. */
export function MeetingListPage(): ReactNode {
  const { t } = useLanguage();
  const { me, may } = useSession();
  const { value: list, fault, reload } = useLoaded<MeetingListView>('meetings');
  // A meeting that was cancelled stands among the past ones.
  const planned = usePlannedOccasions().filter(({ occasion }) => !occasion.meeting);
  if (!list) return fault ? <FaultPage fault={fault} onRetry={reload} /> : <PageSkeleton />;
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
      <ListHeader title={t(meetingsTexts.title)} intro={me.group.name} action={create} />
      <ListSection
        title={t(meetingsTexts.coming)}
        none={t(planned.length > 0 ? meetingsTexts.noneNotified : meetingsTexts.noneComing)}
      >
        {list.coming.map((row) => (
          <Row key={row.meetingId} row={row} />
        ))}
      </ListSection>
      <Planned planned={planned} />
      <ListSection title={t(meetingsTexts.past)} none={t(meetingsTexts.nonePast)}>
        {list.past.map((row) => (
          <Row key={row.meetingId} row={row} />
        ))}
      </ListSection>
    </>
  );
}

/** What the meeting plan has that is not called yet: nothing to open, only when and where. */
function Planned({ planned }: { readonly planned: readonly PlannedOccasion[] }): ReactNode {
  const { t, locale, meetingTime } = useLanguage();
  const styles = useStyles();
  if (planned.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="planned-meetings">
      <SectionTitle id="planned-meetings">{t(meetingsTexts.planned)}</SectionTitle>
      <ul className={styles.dates}>
        {planned.map(({ seriesId, occasion: { details } }) => (
          <li key={`${seriesId} ${details.date}`}>
            {capitalised(locale, meetingTime(details))}
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
  return (
    <LinkRow
      to={meetingPath(row.meetingId)}
      title={row.number ? `${row.title} ${row.number}` : row.title}
      mark={<PhaseBadge phase={row.phase} />}
    >
      <span>
        {longDates(row.date, row.endDate)} {atTime(row.start)}
        {row.place ? ` · ${row.place}` : ''}
      </span>
    </LinkRow>
  );
}

const useStyles = makeStyles({
  section: { marginTop: tokens.spacingVerticalXXXL },
  dates: {
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalM} 0 0`,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
  when: { color: tokens.colorNeutralForeground2 },
});
