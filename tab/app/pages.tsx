import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { frameTexts, stateTexts } from '../../src/texts/tab.ts';
import { useLanguage } from '../shared/language.tsx';
import { AppLink, useNavigation } from '../shared/navigation.tsx';
import { useSession } from '../shared/session.tsx';
import { EmptyState } from '../shared/ui/empty-state.tsx';
import { PageSkeleton } from '../shared/ui/page-skeleton.tsx';
import { Menu } from './menu.tsx';
import { parseRoute } from './routes.ts';
import { SECTIONS } from './sections.tsx';

const MeetingListPage = lazy(async () => ({
  default: (await import('../features/meetings/meeting-list-page.tsx')).MeetingListPage,
}));
const NewMeetingPage = lazy(async () => ({
  default: (await import('../features/meetings/new-meeting-page.tsx')).NewMeetingPage,
}));
const MeetingPages = lazy(async () => ({ default: (await import('./meeting-pages.tsx')).MeetingPages }));
const FacePage = lazy(async () => ({ default: (await import('./face-page.tsx')).FacePage }));
const ReplyPage = lazy(async () => ({
  default: (await import('../features/reply/reply-page.tsx')).ReplyPage,
}));
const WaitingInquiries = lazy(async () => ({
  default: (await import('../features/inquiries/waiting-inquiries.tsx')).WaitingInquiries,
}));
const AttentionBanner = lazy(async () => ({
  default: (await import('../features/attention/attention-banner.tsx')).AttentionBanner,
}));

const AccountRow = lazy(async () => ({ default: (await import('./outside/account-row.tsx')).AccountRow }));

/** The page of the address, with what stands around every page. */
export function Pages(): ReactNode {
  const { t } = useLanguage();
  const { may, me, account } = useSession();
  const { place } = useNavigation();
  const styles = useStyles();
  const route = parseRoute(place.path);
  const section = route.page === 'section' ? SECTIONS[route.section] : undefined;
  const path = useRef(place.path);
  useEffect(() => {
    // Somebody who cannot see the page change must hear it: the focus goes to its heading.
    if (path.current === place.path) return;
    path.current = place.path;
    requestAnimationFrame(() => document.getElementById('page-title')?.focus());
  }, [place.path]);
  // A narrow column beside a call, or the screen of a room: nothing stands around it.
  if (route.page === 'face')
    return (
      <Suspense fallback={<PageSkeleton />}>
        <FacePage key={place.path} face={route.face} meetingId={route.meetingId} />
      </Suspense>
    );
  return (
    <>
      <a data-screen className={styles.skip} href="#content">
        {t(frameTexts.toContent)}
      </a>
      <main id="content" className={styles.main}>
        <Suspense>{account ? <AccountRow account={account} name={me.name} /> : null}</Suspense>
        {route.page === 'reply' ? null : <Menu route={route} />}
        {may('edit-agenda') && !(route.page === 'section' && route.section === 'outbox') ? (
          <Suspense>
            <AttentionBanner />
          </Suspense>
        ) : null}
        {route.page === 'list' && may('reply') ? (
          <Suspense>
            <WaitingInquiries />
          </Suspense>
        ) : null}
        <Suspense fallback={<PageSkeleton />}>
          {route.page === 'list' ? (
            <MeetingListPage />
          ) : route.page === 'new' ? (
            <NewMeetingPage />
          ) : route.page === 'meeting' ? (
            <MeetingPages key={route.meetingId} meetingId={route.meetingId} part={route.part} />
          ) : route.page === 'reply' ? (
            <ReplyPage key={route.meetingId} meetingId={route.meetingId} />
          ) : section && route.page === 'section' ? (
            <section.Page rest={route.rest} />
          ) : (
            <EmptyState title={t(stateTexts.notFoundTitle)} text={t(stateTexts.notFoundText)}>
              <AppLink to="">{t(frameTexts.allMeetings)}</AppLink>
            </EmptyState>
          )}
        </Suspense>
      </main>
    </>
  );
}

const useStyles = makeStyles({
  main: {
    maxWidth: '60rem',
    marginInline: 'auto',
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXXL} 96px`,
    '@media (max-width: 640px)': {
      padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} 96px`,
    },
  },
  skip: {
    position: 'absolute',
    left: '-9999px',
    ':focus': {
      left: tokens.spacingHorizontalL,
      top: tokens.spacingVerticalS,
      zIndex: 20,
      padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
      backgroundColor: tokens.colorNeutralBackground1,
      color: tokens.colorNeutralForeground1,
      boxShadow: tokens.shadow8,
    },
  },
});
