import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PersonView } from '../../../src/contract/views.ts';
import { outboxTexts } from '../../../src/texts/tab-outbox.ts';
import { NewsBar } from '../../shared/agenda/news-bar.tsx';
import { useAgendaNews } from '../../shared/agenda/use-agenda-news.ts';
import { ReplyCard } from '../../shared/attendance/own-reply.tsx';
import { repliesToGive } from '../../shared/attendance/replies-to-give.ts';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { useLanguage } from '../../shared/language.tsx';
import { AppLink } from '../../shared/navigation.tsx';
import { useSession } from '../../shared/session.tsx';
import { AfterMeeting } from './after-meeting.tsx';
import { BeforeMeeting } from './before-meeting.tsx';
import { LatestDecisions } from './latest-decisions.tsx';
import { Missed } from './missed.tsx';
import { OwnAttendance } from './own-attendance.tsx';
import { OwnTasks } from './own-tasks.tsx';
import { Progress } from './progress.tsx';

/** Where the meeting is and what concerns the reader, in the order in which somebody with a phone asks for it. */
export function NowPage(): ReactNode {
  const { view } = useMeeting();
  const { t } = useLanguage();
  const { may } = useSession();
  const styles = useStyles();
  const { phase } = view;
  // Nothing is held, and the page's banner says why.
  if (phase === 'cancelled') return null;
  return (
    <div className={styles.column}>
      {phase === 'ongoing' ? (
        <Progress />
      ) : phase === 'closed' || phase === 'agreed' ? (
        <AfterMeeting />
      ) : (
        <BeforeMeeting />
      )}
      {repliesToGive(view, may('reply-for-others'))
        .filter(isToBeAsked)
        .map((person) => (
          <ReplyCard key={person.personId} person={person} />
        ))}
      <OwnAttendance />
      <Missed />
      <OwnTasks />
      <AgendaNews />
      <LatestDecisions />
      {may('edit-agenda') ? (
        <p className={styles.foot}>
          <AppLink to="outbox">{t(outboxTexts.title)}</AppLink>
        </p>
      ) : null}
    </div>
  );
}

/** Nobody is asked whether they come who is there. */
function isToBeAsked({ reply, attendance }: PersonView): boolean {
  return reply !== undefined || (attendance?.presence !== 'present' && attendance?.presence !== 'remote');
}

/** What is new in the agenda is read when it is opened here: the agenda itself is another page. */
function AgendaNews(): ReactNode {
  const { news, read } = useAgendaNews({ onShow: false });
  return <NewsBar news={news} read={read} />;
}

const useStyles = makeStyles({
  foot: { margin: 0 },
  column: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXL,
    // Where news will be told there is nothing yet, and no gap for it.
    '> :empty': { marginBottom: `calc(-1 * ${tokens.spacingVerticalXXL})` },
  },
});
