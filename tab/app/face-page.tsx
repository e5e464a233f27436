import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { lazy, Suspense, useEffect } from 'react';
import type { MeetingListView, MeetingRowView, MeView } from '../../src/contract/views.ts';
import { frameTexts } from '../../src/texts/tab.ts';
import { faceTexts } from '../../src/texts/tab-faces.ts';
import { useLanguage } from '../shared/language.tsx';
import { MeetingProvider } from '../shared/meeting/meeting-context.tsx';
import { AppLink, meetingPath, useNavigation } from '../shared/navigation.tsx';
import { EmptyState } from '../shared/ui/empty-state.tsx';
import { FaultPage } from '../shared/ui/fault-page.tsx';
import { PageSkeleton } from '../shared/ui/page-skeleton.tsx';
import { useLoaded } from '../shared/use-loaded.ts';
import type { Face } from './routes.ts';

const PanelPage = lazy(async () => ({
  default: (await import('../features/panel/panel-page.tsx')).PanelPage,
}));
const StagePage = lazy(async () => ({
  default: (await import('../features/stage/stage-page.tsx')).StagePage,
}));

/** A meeting beside a call or on the room's screen. Without one in the address, the meeting that it must be about. */
export function FacePage(props: { readonly face: Face; readonly meetingId: string | undefined }): ReactNode {
  const { face, meetingId } = props;
  const styles = useStyles();
  if (meetingId === undefined)
    return (
      <main className={styles.alone}>
        <FindMeeting face={face} />
      </main>
    );
  return (
    <MeetingProvider meetingId={meetingId}>
      <Suspense fallback={<PageSkeleton />}>{face === 'panel' ? <PanelPage /> : <StagePage />}</Suspense>
    </MeetingProvider>
  );
}

/** Goes to the meeting that is on or comes today, as soon as there is one. */
function FindMeeting({ face }: { readonly face: Face }): ReactNode {
  const { t } = useLanguage();
  const { replace } = useNavigation();
  const list = useLoaded<MeetingListView>('meetings');
  // Asked anew with the list: a screen is left on overnight.
  const me = useLoaded<MeView>('me');
  const found = list.value && me.value ? meetingNow(list.value.coming, me.value.today) : undefined;
  useEffect(() => {
    if (found) replace(meetingPath(found.meetingId, face));
  }, [found, face, replace]);
  if (!list.value && list.fault) return <FaultPage fault={list.fault} onRetry={list.reload} />;
  if (!list.value || !me.value || found) return <PageSkeleton />;
  return (
    <EmptyState title={t(faceTexts.noneTitle)} text={t(faceTexts.noneText)}>
      <AppLink to="">{t(frameTexts.allMeetings)}</AppLink>
    </EmptyState>
  );
}

/** The meeting that is on, or the next that people are called to today. */
function meetingNow(coming: readonly MeetingRowView[], today: string): MeetingRowView | undefined {
  const isToday = ({ date, endDate }: MeetingRowView) => date <= today && today <= (endDate ?? date);
  const ongoing = coming.filter(({ phase }) => phase === 'ongoing');
  return (
    ongoing.find(isToday) ?? ongoing[0] ?? coming.find((row) => isToday(row) && row.phase === 'notified')
  );
}

const useStyles = makeStyles({
  alone: { padding: tokens.spacingHorizontalL },
});
