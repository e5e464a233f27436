import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import type { FormEvent, ReactNode } from 'react';
import { useState } from 'react';
import type { ProposalView, ReviewView } from '../../../src/contract/protocol-life-view.ts';
import { reviewTexts } from '../../../src/texts/tab-review.ts';
import { useLanguage } from '../../shared/language.tsx';
import { LineChanges } from '../../shared/meeting/line-changes.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { placeTitle } from '../../shared/meeting/place-title.ts';
import { useNotices } from '../../shared/notices.tsx';
import { AppLink, meetingPath } from '../../shared/navigation.tsx';
import { EditForm } from '../../shared/ui/edit-form.tsx';
import { SectionCard } from '../../shared/ui/section-card.tsx';
import { useFocusOnMount } from '../../shared/ui/use-focus-on-mount.ts';
import { proposalLines } from './proposal-lines.ts';

/** What reviewers have proposed, for those who write the protocol: each is accepted or declined with what changes. */
export function Proposals({ review }: { readonly review: ReviewView }): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  const open = review.proposals.filter(({ answer }) => !answer);
  const answered = review.proposals.filter(({ answer }) => answer);
  return (
    <SectionCard className={styles.card} title={t(reviewTexts.proposals)}>
      {open.length === 0 ? <p className={styles.quiet}>{t(reviewTexts.noProposals)}</p> : null}
      {open.map((proposal) => (
        <Proposal key={proposal.proposalId} proposal={proposal} />
      ))}
      {answered.length > 0 ? (
        <details>
          <summary>{t(reviewTexts.answers)}</summary>
          <div className={styles.answered}>
            {answered.map((proposal) => (
              <Answered key={proposal.proposalId} proposal={proposal} />
            ))}
          </div>
        </details>
      ) : null}
    </SectionCard>
  );
}

function Proposal({ proposal }: { readonly proposal: ProposalView }): ReactNode {
  const { t } = useLanguage();
  const { view, send, can } = useMeeting();
  const notices = useNotices();
  const styles = useStyles();
  const [declining, setDeclining] = useState(false);
  const { basis, by, outdated, proposalId, wording } = proposal;
  const title = placeTitle(view, proposal.place, t);
  const lines = proposalLines(basis, wording);
  const words = { name: by, title };
  // A comment alone has nothing to be written; what was overtaken is written by hand.
  const byHand = outdated || lines.length === 0;
  const accepting = outdated
    ? { text: reviewTexts.entered, label: reviewTexts.enteredOf }
    : byHand
      ? { text: reviewTexts.noted, label: reviewTexts.notedOf }
      : { text: reviewTexts.accept, label: reviewTexts.acceptOf };
  async function accept(): Promise<void> {
    const data = { proposalId, answer: 'accepted', ...(byHand ? { byHand } : {}) } as const;
    if ((await send({ type: 'AnswerProposal', data })) && !byHand) notices.done(t(reviewTexts.acceptedNow));
  }
  return (
    <article className={styles.proposal}>
      <ProposalWords proposal={proposal} />
      {outdated ? <p className={styles.warning}>{t(reviewTexts.outdated)}</p> : null}
      {declining ? (
        <DeclineForm proposal={proposal} title={title} onClose={() => setDeclining(false)} />
      ) : can('AnswerProposal') ? (
        <div className={styles.buttons}>
          <Button aria-label={t(accepting.label, words)} onClick={() => void accept()}>
            {t(accepting.text)}
          </Button>
          <Button
            appearance="subtle"
            aria-label={t(reviewTexts.declineOf, words)}
            onClick={() => setDeclining(true)}
          >
            {t(reviewTexts.decline)}
          </Button>
        </div>
      ) : null}
    </article>
  );
}

function ProposalWords({ proposal }: { readonly proposal: ProposalView }): ReactNode {
  const { t, dayAndMonth } = useLanguage();
  const { view } = useMeeting();
  const styles = useStyles();
  const { basis, by, comment, date, place, wording } = proposal;
  const lines = proposalLines(basis, wording);
  const isItem = view.items.some(({ itemId }) => itemId === place);
  return (
    <>
      <p className={styles.head}>
        <AppLink to={`${meetingPath(view.meetingId, 'protocol')}${isItem ? `#item-${place}` : ''}`}>
          <strong>{placeTitle(view, place, t)}</strong>
        </AppLink>{' '}
        <span className={styles.quiet}>
          {t(reviewTexts.proposedBy, { name: by, date: dayAndMonth(date) })}
        </span>
      </p>
      {lines.length > 0 ? <LineChanges lines={lines} /> : null}
      {comment ? <p className={styles.words}>{comment}</p> : null}
    </>
  );
}

function Answered({ proposal }: { readonly proposal: ProposalView }): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  const { answer } = proposal;
  if (!answer) return null;
  return (
    <article className={styles.proposal}>
      <ProposalWords proposal={proposal} />
      <p className={styles.quiet}>
        {t(answer.answer === 'accepted' ? reviewTexts.accepted : reviewTexts.declined)}{' '}
        {t(reviewTexts.answeredBy, { name: answer.by })}
        {answer.comment ? `: ${answer.comment}` : ''}
      </p>
    </article>
  );
}

function DeclineForm(props: {
  readonly proposal: ProposalView;
  readonly title: string;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useLanguage();
  const { send } = useMeeting();
  const field = useFocusOnMount<HTMLTextAreaElement>();
  const [comment, setComment] = useState('');
  const { by, proposalId } = props.proposal;
  async function decline(event: FormEvent): Promise<void> {
    event.preventDefault();
    const data = { proposalId, answer: 'declined', ...(comment.trim() ? { comment } : {}) } as const;
    if (await send({ type: 'AnswerProposal', data })) props.onClose();
  }
  return (
    <EditForm
      label={t(reviewTexts.declineOf, { name: by, title: props.title })}
      save={t(reviewTexts.decline)}
      onSave={decline}
      onCancel={props.onClose}
    >
      <Field label={t(reviewTexts.answerWhy, { name: by })}>
        <Textarea
          ref={field}
          value={comment}
          resize="vertical"
          onChange={(_, data) => setComment(data.value)}
        />
      </Field>
    </EditForm>
  );
}

const useStyles = makeStyles({
  card: { marginBottom: tokens.spacingVerticalXXL },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  proposal: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  answered: { display: 'flex', flexDirection: 'column', marginTop: tokens.spacingVerticalM },
  head: { margin: 0 },
  words: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  warning: {
    margin: 0,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
