import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { lazy, Suspense, useState } from 'react';
import { isOver } from '../../src/domain/meeting/phases.ts';
import { frameTexts } from '../../src/texts/tab.ts';
import { useLanguage } from '../shared/language.tsx';
import { ContactNotice } from '../shared/meeting/contact-notice.tsx';
import { MeetingProvider, useMeeting } from '../shared/meeting/meeting-context.tsx';
import { PhaseBadge } from '../shared/meeting/phase-badge.tsx';
import { AppLink, meetingPath, useNavigation } from '../shared/navigation.tsx';
import { useSession } from '../shared/session.tsx';
import { MeetingTasksProvider } from '../shared/tasks/meeting-tasks.tsx';
import { PageTitle } from '../shared/ui/headings.tsx';
import { onDemand } from '../shared/ui/on-demand.tsx';
import { PageSkeleton } from '../shared/ui/page-skeleton.tsx';
import { partFor, partsFor } from './meeting-parts.ts';
import { pointedAt } from './pointed-at.ts';
import type { MeetingPart } from './routes.ts';

/** Few addresses point inside a page. */
const Arrival = lazy(async () => ({ default: (await import('./arrival.tsx')).Arrival }));
const OwnReply = lazy(async () => ({
  default: (await import('../shared/attendance/own-reply.tsx')).OwnReply,
}));
const AgendaPage = lazy(async () => ({
  default: (await import('../features/agenda/agenda-page.tsx')).AgendaPage,
}));
const AttendancePage = lazy(async () => ({
  default: (await import('../features/attendance/attendance-page.tsx')).AttendancePage,
}));
const DecisionsPage = lazy(async () => ({
  default: (await import('../features/decisions/decisions-page.tsx')).DecisionsPage,
}));
const FromWordPage = lazy(async () => ({
  default: (await import('../features/from-word/from-word-page.tsx')).FromWordPage,
}));
const NowPage = lazy(async () => ({
  default: (await import('../features/now/now-page.tsx')).NowPage,
}));
const OccasionActions = lazy(async () => ({
  default: (await import('../features/occasion/occasion-actions.tsx')).OccasionActions,
}));
const OccasionBanner = lazy(async () => ({
  default: (await import('../features/occasion/occasion-banner.tsx')).OccasionBanner,
}));
const ProtocolPage = lazy(async () => ({
  default: (await import('../features/protocol/protocol-page.tsx')).ProtocolPage,
}));
const ReviewPage = lazy(async () => ({
  default: (await import('../features/review/review-page.tsx')).ReviewPage,
}));

const { Part: ShowOnScreen } = onDemand(
  async () => (await import('../shared/running/show-on-screen.tsx')).ShowOnScreen,
);

/** A meeting with its parts. Without a part in the address, the one that matters now. */
export function MeetingPages(props: {
  readonly meetingId: string;
  readonly part: MeetingPart | undefined;
}): ReactNode {
  return (
    <MeetingProvider meetingId={props.meetingId}>
      <MeetingTasksProvider meetingId={props.meetingId}>
        <MeetingFrame part={props.part} />
      </MeetingTasksProvider>
    </MeetingProvider>
  );
}

function MeetingFrame(props: { readonly part: MeetingPart | undefined }): ReactNode {
  const { t } = useLanguage();
  const { view } = useMeeting();
  const styles = useStyles();
  const { may } = useSession();
  const { place, at } = useArrival(props.part);
  const part = (at && 'part' in at ? at.part : undefined) ?? props.part ?? partFor(view, place.hash);
  const parts = partsFor(view, part, may('write-protocol'));
  return (
    <>
      <MeetingHeader part={t(frameTexts[part])} />
      <Suspense>{at ? <Arrival at={at} /> : null}</Suspense>
      <Suspense>{view.rehearsal || view.cancelled ? <OccasionBanner /> : null}</Suspense>
      <nav aria-label={t(frameTexts.meetingParts)} className={styles.nav}>
        {parts.map((one) => (
          <AppLink
            key={one}
            to={meetingPath(view.meetingId, one)}
            current={one === part}
            className={mergeClasses(styles.tab, one === part && styles.tabCurrent)}
          >
            {t(frameTexts[one])}
          </AppLink>
        ))}
      </nav>
      <ContactNotice />
      <Suspense fallback={<PageSkeleton />}>
        {part === 'now' ? (
          <NowPage />
        ) : part === 'agenda' ? (
          <>
            <OwnReply />
            <AgendaPage />
            {view.phase === 'draft' || view.phase === 'notified' ? <OccasionActions /> : null}
          </>
        ) : part === 'attendance' ? (
          <AttendancePage />
        ) : part === 'decisions' ? (
          <DecisionsPage />
        ) : part === 'review' ? (
          <ReviewPage />
        ) : part === 'word' ? (
          <FromWordPage />
        ) : (
          <ProtocolPage />
        )}
      </Suspense>
    </>
  );
}

function MeetingHeader(props: { readonly part: string }): ReactNode {
  const { t, meetingTime } = useLanguage();
  const { view } = useMeeting();
  const { may } = useSession();
  const styles = useStyles();
  const { title, place, joinUrl } = view.details;
  const number = (view.agreed ?? view.correction?.of)?.number;
  return (
    <header className={styles.header}>
      <div data-screen className={styles.back}>
        <AppLink to="">{t(frameTexts.allMeetings)}</AppLink>
      </div>
      <div className={styles.titleRow}>
        <PageTitle lang="sv" part={props.part}>
          {number ? `${title} ${number}` : title}
        </PageTitle>
        <PhaseBadge phase={view.phase} correcting={view.correction !== undefined} />
        {may('run-meeting') && (view.phase === 'notified' || view.phase === 'ongoing') ? (
          <div data-screen className={styles.screen}>
            <ShowOnScreen meetingId={view.meetingId} />
          </div>
        ) : null}
      </div>
      <p className={styles.when}>
        {meetingTime(view.details)}
        {place ? ` · ${place}` : ''}
        {joinUrl && !isOver(view.phase) ? (
          <span data-screen>
            {' · '}
            <a className={styles.join} href={joinUrl} target="_blank" rel="noreferrer">
              {t(frameTexts.joinMeeting)}
            </a>
          </span>
        ) : null}
      </p>
    </header>
  );
}

/** What the address points at, as it was when somebody came: what changes meanwhile takes nobody elsewhere. */
function useArrival(named: MeetingPart | undefined) {
  const { view } = useMeeting();
  const { place } = useNavigation();
  const look = () => ({ place, at: pointedAt(view, named, place.hash) });
  const [arrival, setArrival] = useState(look);
  if (arrival.place === place) return arrival;
  const next = look();
  setArrival(next);
  return next;
}

const useStyles = makeStyles({
  header: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  back: { fontSize: tokens.fontSizeBase200 },
  titleRow: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
  },
  when: { margin: 0, color: tokens.colorNeutralForeground2 },
  screen: { marginInlineStart: 'auto' },
  join: { color: tokens.colorBrandForegroundLink },
  nav: {
    display: 'flex',
    gap: tokens.spacingHorizontalXXL,
    marginTop: tokens.spacingVerticalL,
    marginBottom: tokens.spacingVerticalXXL,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 640px)': { flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM, rowGap: 0 },
  },
  tab: {
    paddingBlock: tokens.spacingVerticalM,
    color: tokens.colorNeutralForeground2,
    borderBottom: '2px solid transparent',
    marginBottom: '-1px',
    ':hover': { textDecorationLine: 'none', color: tokens.colorNeutralForeground1 },
  },
  tabCurrent: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
  },
});
