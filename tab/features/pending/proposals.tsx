import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PendingListView, ProposalView } from '../../../src/contract/pending-view.ts';
import { plainDate } from '../../../src/texts/format.ts';
import { pendingTexts } from '../../../src/texts/tab-pending.ts';
import { useLanguage } from '../../shared/language.tsx';
import { AppLink, meetingPath } from '../../shared/navigation.tsx';
import { ProposalForm } from './proposal-form.tsx';
import type { Ask } from './ask.ts';

/** The reader's own proposals with what became of them, and the form of a new one. */
export function Proposals(props: { readonly list: PendingListView; readonly ask: Ask }): ReactNode {
  const styles = useStyles();
  const { list, ask } = props;
  return (
    <>
      <ProposalForm list={list} ask={ask} />
      {list.own.length === 0 ? null : (
        <ul className={styles.list}>
          {list.own.map((proposal) => (
            <OwnProposal key={proposal.pendingId} proposal={proposal} ask={ask} />
          ))}
        </ul>
      )}
    </>
  );
}

function OwnProposal(props: { readonly proposal: ProposalView; readonly ask: Ask }): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  const { pendingId, title, status, late } = props.proposal;
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <p className={styles.title}>
          {title}{' '}
          {late ? (
            <Badge appearance="tint" color="warning">
              {t(pendingTexts.late)}
            </Badge>
          ) : null}
        </p>
        <p className={styles.fate}>
          <Fate proposal={props.proposal} />
        </p>
      </div>
      {status === 'waiting' ? (
        <Button
          size="small"
          appearance="subtle"
          aria-label={t(pendingTexts.withdrawOf, { title })}
          onClick={() =>
            void props.ask({ type: 'WithdrawMatter', data: { pendingId } }, t(pendingTexts.statusWithdrawn))
          }
        >
          {t(pendingTexts.withdraw)}
        </Button>
      ) : null}
    </li>
  );
}

function Fate({ proposal }: { readonly proposal: ProposalView }): ReactNode {
  const { t, locale } = useLanguage();
  const { status, meeting, reason = '' } = proposal;
  switch (status) {
    case 'waiting':
      return t(pendingTexts.statusWaiting);
    case 'placed':
      return meeting ? (
        <>
          {t(pendingTexts.statusPlacedOn)}{' '}
          <AppLink to={meetingPath(meeting.meetingId)}>
            {meeting.title} {plainDate(locale, meeting.date)}
          </AppLink>
        </>
      ) : (
        t(pendingTexts.statusPlaced)
      );
    case 'declined':
      return t(pendingTexts.statusDeclined, { reason });
    case 'withdrawn':
      return t(pendingTexts.statusWithdrawn);
    default:
      return status satisfies never;
  }
}

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { flex: '1 1 14rem', minWidth: 0 },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  fate: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});
