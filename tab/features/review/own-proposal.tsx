import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ProposalView } from '../../../src/contract/protocol-life-view.ts';
import { reviewTexts } from '../../../src/texts/tab-review.ts';
import { useLanguage } from '../../shared/language.tsx';
import { LineChanges } from '../../shared/meeting/line-changes.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { proposalLines } from './proposal-lines.ts';

const STATES = {
  accepted: { text: reviewTexts.accepted, color: 'success' },
  declined: { text: reviewTexts.declined, color: 'warning' },
} as const;

/** A proposal of the reader's own, and what became of it. */
export function OwnProposal({ proposal }: { readonly proposal: ProposalView }): ReactNode {
  const { t } = useLanguage();
  const { send, can } = useMeeting();
  const styles = useStyles();
  const { answer, basis, comment, proposalId, wording } = proposal;
  const lines = proposalLines(basis, wording);
  return (
    <section className={styles.box} aria-label={t(reviewTexts.yourProposal)}>
      <p className={styles.head}>
        <strong>{t(reviewTexts.yourProposal)}</strong>{' '}
        {answer ? (
          <>
            <Badge appearance="tint" color={STATES[answer.answer].color}>
              {t(STATES[answer.answer].text)}
            </Badge>{' '}
            <span className={styles.quiet}>{t(reviewTexts.answeredBy, { name: answer.by })}</span>
          </>
        ) : (
          <Badge appearance="tint" color="informative">
            {t(reviewTexts.waiting)}
          </Badge>
        )}
      </p>
      {lines.length > 0 ? <LineChanges lines={lines} /> : null}
      {comment ? <p className={styles.words}>{comment}</p> : null}
      {answer?.comment ? (
        <blockquote className={styles.answer}>
          {answer.by}: {answer.comment}
        </blockquote>
      ) : null}
      {!answer && can('WithdrawProposal') ? (
        <div>
          <Button size="small" onClick={() => void send({ type: 'WithdrawProposal', data: { proposalId } })}>
            {t(reviewTexts.withdraw)}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  head: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  words: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  answer: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderInlineStartWidth: tokens.strokeWidthThick,
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke1,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
});
