import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { lazy, Suspense } from 'react';
import type { ItemView } from '../../../src/contract/views.ts';
import { protocolTexts } from '../../../src/texts/tab-protocol.ts';
import { ClauseDesk } from '../../shared/clauses/clause-desk.tsx';
import { Posting } from '../../shared/clauses/posting.tsx';
import { useLanguage } from '../../shared/language.tsx';
import { CopyItemLink } from '../../shared/links/on-demand-links.ts';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { helpOnDemand, onDemand } from '../../shared/ui/on-demand.tsx';
import { VisuallyHidden } from '../../shared/ui/visually-hidden.tsx';
import { ItemArticle } from './item-article.tsx';
import { OutcomeField } from './outcome-field.tsx';
import { TextPlace } from './text-place.tsx';

const { Part: CarryingDesk, useReady } = onDemand(
  async () => (await import('./carrying-desk.tsx')).CarryingDesk,
);

const { Part: GuidanceDesk } = helpOnDemand(async () => (await import('./guidance-desk.tsx')).GuidanceDesk);

const { Part: QuorumNote } = helpOnDemand(async () => (await import('./quorum-note.tsx')).QuorumNote);

const { Part: ItemTasks } = helpOnDemand(
  async () => (await import('../../shared/tasks/item-tasks.tsx')).ItemTasks,
);

const { Part: ProposedFollowUps } = helpOnDemand(
  async () => (await import('./proposed-follow-ups.tsx')).ProposedFollowUps,
);

const { Part: ProposedAmounts } = helpOnDemand(
  async () => (await import('./proposed-amounts.tsx')).ProposedAmounts,
);

/** What comes of an item is asked once the meeting is closed. */
const { Part: Leftover } = helpOnDemand(async () => (await import('./leftover.tsx')).Leftover);

/** Fetched only for a group that has turned some of it on. */
const FormalDeskPart = lazy(async () => ({ default: (await import('./formal-desk.tsx')).FormalDesk }));

/** One item of the protocol: its text, its clauses, and what may be done with them. */
export function DeskItem({ item }: { readonly item: ItemView }): ReactNode {
  const { t } = useLanguage();
  const { can } = useMeeting();
  const styles = useStyles();
  const isPause = item.kind === 'break';
  useReady();
  return (
    <ItemArticle item={item} deskStop={!isPause} action={can('StartItem') ? <TakeUp item={item} /> : null}>
      {isPause ? null : (
        <>
          <VisuallyHidden id={`label-${item.itemId}`}>
            {t(protocolTexts.textOf, { title: item.title })}
          </VisuallyHidden>
          <TextPlace
            place={item.itemId}
            text={item.text}
            labelledBy={`label-${item.itemId}`}
            placeholder={t(protocolTexts.itemHint)}
          />
          <ClauseDesk item={item} />
          <div className={styles.more}>
            <OutcomeField item={item} />
            {can('PlanFollowUp') && item.clauses.length > 0 ? <ProposedFollowUps item={item} /> : null}
            {can('SetFunding') && item.clauses.length > 0 ? <ProposedAmounts item={item} /> : null}
            <ItemTasks item={item} brief />
            <GuidanceDesk item={item} />
            <CarryingDesk item={item} />
            <div>
              <CopyItemLink item={item} look="words" />
            </div>
          </div>
          <FormalDesk item={item} />
          {item.quorum ? <QuorumNote item={item} /> : null}
          <Posting item={item} />
          {item.leftover ? <Leftover item={item} choice={item.leftover} /> : null}
        </>
      )}
    </ItemArticle>
  );
}

function TakeUp({ item }: { readonly item: ItemView }): ReactNode {
  const { t } = useLanguage();
  const { send } = useMeeting();
  return (
    <Button
      size="small"
      appearance="subtle"
      aria-label={t(protocolTexts.takeUpOf, { title: item.title })}
      onClick={() => void send({ type: 'StartItem', data: { itemId: item.itemId } })}
    >
      {t(protocolTexts.takeUp)}
    </Button>
  );
}

function FormalDesk({ item }: { readonly item: ItemView }): ReactNode {
  const { can } = useMeeting();
  const noted = item.recusals ?? item.votes ?? item.reservations;
  const offered = can('NoteRecusal') || can('RecordVote') || can('NoteReservation');
  return offered || noted ? (
    <Suspense>
      <FormalDeskPart item={item} />
    </Suspense>
  ) : null;
}

const useStyles = makeStyles({
  // What is rarely said waits behind quiet buttons on one line; what is said takes a line of its own.
  more: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    '& > *': { flexBasis: '100%', minWidth: 0 },
    // What is but a way to something more stands in one row.
    '& > div:has(> button:only-child)': { flexBasis: 'auto' },
    '& > div:has(> a:only-child)': { flexBasis: 'auto' },
    '& > div:has(> div:only-child > button:only-child)': { flexBasis: 'auto' },
  },
});
