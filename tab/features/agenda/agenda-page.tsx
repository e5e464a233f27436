import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { agendaTexts } from '../../../src/texts/tab-agenda.ts';
import { downloadTexts } from '../../../src/texts/tab-downloads.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { AppLink } from '../../shared/navigation.tsx';
import { OwnStep } from '../../shared/running/own-step.tsx';
import { useSession } from '../../shared/session.tsx';
import { SectionTitle } from '../../shared/ui/headings.tsx';
import { onDemand } from '../../shared/ui/on-demand.tsx';
import { PrintButton } from '../../shared/ui/print-button.tsx';
import { AgendaProvider, useAgenda } from './agenda-context.tsx';
import { AgendaList } from './agenda-list.tsx';
import { AgendaNewsBar } from './agenda-news.tsx';
import { DetailsEditor } from './details-editor.tsx';
import { Guests } from './guests.tsx';
import { DueTasks, PreviousUptake, WaitingPanel } from './on-demand-parts.ts';
import { PostNotice } from './post-notice.tsx';

const { Part: AddItems } = onDemand(async () => (await import('./add-items.tsx')).AddItems);
const { Part: Downloads } = onDemand(
  async () => (await import('../../shared/meeting/downloads.tsx')).Downloads,
);
// It stands last on the page, and is one's own.
const { Part: OwnNote } = onDemand(async () => (await import('./own-note.tsx')).OwnNote);

/** The agenda of a meeting: what comes when and who presents it; edited in place by those who may. */
export function AgendaPage(): ReactNode {
  const { t, dayAndMonth, atTime } = useLanguage();
  const { view, can } = useMeeting();
  const { may } = useSession();
  const styles = useStyles();
  const { overrun, details } = view;
  return (
    <AgendaProvider>
      <section className={styles.section} aria-labelledby="agenda-title">
        <div className={styles.head}>
          <SectionTitle id="agenda-title">{t(agendaTexts.title)}</SectionTitle>
          <div className={styles.actions}>
            {view.items.length > 0 ? <PrintButton /> : null}
            <PostNotice />
          </div>
        </div>
        {view.phase === 'draft' ? <p className={styles.note}>{t(agendaTexts.draftNote)}</p> : null}
        {view.phase === 'notified' && can('ChangeDetails') && details.replyBy ? (
          <p className={styles.note}>{t(agendaTexts.replyBy, { date: dayAndMonth(details.replyBy) })}</p>
        ) : null}
        {view.phase === 'notified' && details.proposalsBy && may('reply') ? (
          <p className={styles.note}>
            {t(agendaTexts.proposalsBy, { date: dayAndMonth(details.proposalsBy) })}{' '}
            <AppLink to="pending">{t(agendaTexts.propose)}</AppLink>
          </p>
        ) : null}
        <DetailsEditor />
        <AgendaNewsBar />
        <LastStep />
        {view.items.length === 0 ? <p className={styles.note}>{t(agendaTexts.empty)}</p> : null}
        <AgendaList />
        {overrun && can('ChangeItem') ? (
          <output className={styles.overrun}>
            {t(agendaTexts.overrun, { end: atTime(overrun.end), minutes: overrun.minutes })}
          </output>
        ) : null}
        {can('AddItem') ? <AddItems /> : null}
        <Downloads papers={['notice']} label={downloadTexts.noticeLabel} />
      </section>
      <Waiting />
      <DueTasks />
      <PreviousUptake />
      <Guests />
      <OwnNote />
    </AgendaProvider>
  );
}

/** What waits for an agenda that still takes more. */
function Waiting(): ReactNode {
  const { can } = useMeeting();
  const { send } = useAgenda();
  return can('PlaceMatter') ? <WaitingPanel send={send} /> : null;
}

/** What the reader did last to this agenda, with the way back. */
function LastStep(): ReactNode {
  const { last, undo } = useAgenda();
  return <OwnStep last={last} undo={undo} />;
}

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: tokens.spacingVerticalM,
  },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  overrun: {
    display: 'block',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
  },
});
