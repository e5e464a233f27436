import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { isOver } from '../../../src/domain/meeting/phases.ts';
import { frameTexts } from '../../../src/texts/tab.ts';
import { replyTexts } from '../../../src/texts/tab-reply.ts';
import { ReplyCard } from '../../shared/attendance/own-reply.tsx';
import { repliesToGive } from '../../shared/attendance/replies-to-give.ts';
import { replyToYou } from '../../shared/attendance/reply-words.ts';
import { useLanguage } from '../../shared/language.tsx';
import { MeetingProvider, useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { AppLink, meetingPath } from '../../shared/navigation.tsx';
import { useSession } from '../../shared/session.tsx';
import { PageTitle } from '../../shared/ui/headings.tsx';
import { SectionCard } from '../../shared/ui/section-card.tsx';

/** Where the link of a mail leads: what meeting it is, the four answers, and the ways on. For a phone first (T2). */
export function ReplyPage({ meetingId }: { readonly meetingId: string }): ReactNode {
  return (
    <MeetingProvider meetingId={meetingId}>
      <Reply />
    </MeetingProvider>
  );
}

function Reply(): ReactNode {
  const { t, meetingTime, longDate } = useLanguage();
  const { view } = useMeeting();
  const { may } = useSession();
  const styles = useStyles();
  const { title, place, replyBy, joinUrl } = view.details;
  const asked = repliesToGive(view, may('reply-for-others'));
  const open = asked.length > 0;
  const facts = [
    [t(replyTexts.when), meetingTime(view.details)],
    ...(place ? [[t(replyTexts.where), place]] : []),
    ...(replyBy && open ? [[t(replyTexts.answerBy), longDate(replyBy)]] : []),
  ] as const;
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <PageTitle lang="sv">{title}</PageTitle>
        <dl className={styles.facts}>
          {facts.map(([name, value]) => (
            <div key={name} className={styles.fact}>
              <dt className={styles.name}>{name}</dt>
              <dd className={styles.value}>{value}</dd>
            </div>
          ))}
        </dl>
      </header>
      {open ? asked.map((person) => <ReplyCard key={person.personId} person={person} />) : <NoMore />}
      <p className={styles.ways}>
        <AppLink to={meetingPath(view.meetingId, 'agenda')}>{t(replyTexts.readAgenda)}</AppLink>
        <AppLink to={meetingPath(view.meetingId)}>{t(replyTexts.wholeMeeting)}</AppLink>
        {joinUrl && !isOver(view.phase) ? (
          <a className={styles.join} href={joinUrl} target="_blank" rel="noreferrer">
            {t(frameTexts.joinMeeting)}
          </a>
        ) : null}
      </p>
    </div>
  );
}

/** Why there is nothing to answer here, and what stands. */
function NoMore(): ReactNode {
  const language = useLanguage();
  const { t } = language;
  const { view } = useMeeting();
  const { may } = useSession();
  const styles = useStyles();
  const me = view.people.find((person) => person.isMe && person.standing !== 'secretariat');
  const [title, text] =
    view.phase === 'cancelled'
      ? [replyTexts.cancelledTitle, replyTexts.cancelled]
      : view.phase === 'draft'
        ? [replyTexts.notYetTitle, replyTexts.notYet]
        : view.phase === 'notified' || view.phase === 'ongoing'
          ? [replyTexts.notAskedTitle, replyTexts.notAsked]
          : [replyTexts.overTitle, replyTexts.over];
  const over = title === replyTexts.overTitle;
  return (
    <SectionCard title={t(title)}>
      <p className={styles.line}>{t(text)}</p>
      {over && me ? (
        <p className={styles.line}>
          {me.reply
            ? t(replyTexts.stands, { reply: replyToYou(me.reply.value, language) })
            : t(replyTexts.none)}
        </p>
      ) : null}
      {title === replyTexts.notAskedTitle && may('reply-for-others') ? (
        <p className={styles.line}>
          {t(replyTexts.forOthers)}{' '}
          <AppLink to={meetingPath(view.meetingId, 'attendance')}>{t(replyTexts.attendance)}</AppLink>
        </p>
      ) : null}
    </SectionCard>
  );
}

const useStyles = makeStyles({
  page: {
    maxWidth: '36rem',
    marginInline: 'auto',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXL,
  },
  header: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
  facts: { margin: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  fact: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  name: { flexBasis: '7rem', color: tokens.colorNeutralForeground2 },
  value: { margin: 0, flex: '1 1 12rem', overflowWrap: 'anywhere' },
  line: { margin: 0 },
  ways: {
    margin: 0,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXXL,
    rowGap: tokens.spacingVerticalM,
  },
  join: {
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: 'none',
    ':hover': { textDecorationLine: 'underline' },
  },
});
