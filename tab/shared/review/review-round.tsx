import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { ReviewerView, ReviewView } from '../../../src/contract/protocol-life-view.ts';
import { roundTexts } from '../../../src/texts/tab-review.ts';
import { ApiFault } from '../api/fault.ts';
import { useLanguage } from '../language.tsx';
import { useMeeting } from '../meeting/meeting-context.tsx';
import { useNotices } from '../notices.tsx';
import { AppLink, meetingPath } from '../navigation.tsx';
import { newId } from '../session.tsx';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { onDemand } from '../ui/on-demand.tsx';

const { Part: SendForm, useReady } = onDemand(async () => (await import('./send-form.tsx')).SendForm);

/**
 * The round of review for those who answer for the protocol: who has spoken, who is missing, and what to do about it;
 * with the way to the review, unless it stands there (`here`).
 */
export function ReviewRound({ here = false }: { readonly here?: boolean }): ReactNode {
  const { t, dayAndMonth } = useLanguage();
  const { view, can } = useMeeting();
  const styles = useStyles();
  const [sending, setSending] = useState(false);
  useReady();
  const { review, reviewSetup } = view;
  const open = review?.proposals.filter(({ answer }) => !answer).length ?? 0;
  const date = review ? dayAndMonth(review.deadline) : '';
  return (
    <>
      {review ? (
        <>
          {here ? null : (
            <p className={styles.note}>
              {review.ended
                ? t(roundTexts.isEnded)
                : t(review.overdue ? roundTexts.outOver : roundTexts.out, { date })}{' '}
              <AppLink to={meetingPath(view.meetingId, 'review')}>{t(roundTexts.open)}</AppLink>
            </p>
          )}
          <ul className={styles.list}>
            {review.reviewers.map((reviewer) => (
              <Reviewer key={reviewer.reviewerId} reviewer={reviewer} review={review} />
            ))}
          </ul>
          {open > 0 && !here ? (
            <p className={styles.note}>
              <AppLink to={meetingPath(view.meetingId, 'review')}>
                {t(roundTexts.proposalsWaiting, { count: open })}
              </AppLink>
            </p>
          ) : null}
        </>
      ) : null}
      {sending && reviewSetup ? (
        <SendForm setup={reviewSetup} onClose={() => setSending(false)} />
      ) : (
        <div className={styles.buttons}>
          {reviewSetup && can('SendForReview') ? (
            <Button onClick={() => setSending(true)}>
              {t(!review ? roundTexts.send : review.ended ? roundTexts.sendAnew : roundTexts.sendAgain)}
            </Button>
          ) : null}
          {can('RemindReviewers') ? <Remind /> : null}
          {review && !review.ended && can('EndReview') ? <EndReview review={review} /> : null}
        </div>
      )}
    </>
  );
}

function Reviewer(props: { readonly reviewer: ReviewerView; readonly review: ReviewView }): ReactNode {
  const { t } = useLanguage();
  const { send, can } = useMeeting();
  const notices = useNotices();
  const styles = useStyles();
  const { byPhone, missing, name, reviewerId } = props.reviewer;
  const asked = props.review.places.filter((place) => place.asked).length;
  async function register(): Promise<void> {
    const data = { verdict: 'no-comment', reviewerId } as const;
    if (await send({ type: 'GiveWord', data })) notices.done(t(roundTexts.registered, { name }));
  }
  return (
    <li className={styles.row}>
      <span>
        <strong>{name}</strong>
        {byPhone ? `, ${t(roundTexts.byPhone)}` : ''}:{' '}
        {missing.length === 0 ? (
          <span className={styles.done}>
            <CheckmarkCircle20Regular aria-hidden /> {t(roundTexts.done)}
          </span>
        ) : missing.length === asked ? (
          t(roundTexts.missingAll)
        ) : (
          t(roundTexts.missing, { count: missing.length })
        )}
      </span>
      {missing.length > 0 && !props.review.ended && can('GiveWord') ? (
        <Button size="small" aria-label={t(roundTexts.registerOf, { name })} onClick={() => void register()}>
          {t(roundTexts.register)}
        </Button>
      ) : null}
    </li>
  );
}

/** A mail to those whose word is missing; again so soon only when just that is asked for (D11). */
function Remind(): ReactNode {
  const { t } = useLanguage();
  const { send } = useMeeting();
  const notices = useNotices();
  const [soon, setSoon] = useState(false);
  async function remind(): Promise<void> {
    const data = { reminderId: newId(), ...(soon ? { again: true } : {}) };
    const done = await send({ type: 'RemindReviewers', data }, (fault) => {
      const problem = fault instanceof ApiFault ? fault.problem : undefined;
      if (problem?.code === 'reminded-recently') setSoon(true);
      return false;
    });
    if (!done) return;
    setSoon(false);
    notices.done(t(roundTexts.reminded));
  }
  return (
    <Button onClick={() => void remind()}>{t(soon ? roundTexts.remindAgain : roundTexts.remind)}</Button>
  );
}

function EndReview({ review }: { readonly review: ReviewView }): ReactNode {
  const { t, enumeration } = useLanguage();
  const { send } = useMeeting();
  const [asking, setAsking] = useState(false);
  const missing = review.reviewers.filter((one) => one.missing.length > 0).map(({ name }) => name);
  const end = () => send({ type: 'EndReview', data: {} });
  if (missing.length === 0) return null;
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t(roundTexts.end)}</Button>
      <ConfirmDialog
        open={asking}
        title={t(roundTexts.endAsk)}
        action={t(roundTexts.end)}
        onConfirm={end}
        onClose={() => setAsking(false)}
      >
        {t(roundTexts.endText, { names: enumeration(missing) })}
      </ConfirmDialog>
    </>
  );
}

const useStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '32px',
    paddingBlock: tokens.spacingVerticalXS,
    ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  done: {
    display: 'inline-flex',
    alignItems: 'center',
    verticalAlign: 'bottom',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorStatusSuccessForeground1,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
