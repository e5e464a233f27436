import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { ReviewPlaceView, ReviewView } from '../../../src/contract/protocol-life-view.ts';
import { reviewTexts } from '../../../src/texts/tab-review.ts';
import { useLanguage } from '../../shared/language.tsx';
import { LineChanges } from '../../shared/meeting/line-changes.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { placeTitle } from '../../shared/meeting/place-title.ts';
import { SectionTitle } from '../../shared/ui/headings.tsx';
import { onDemand } from '../../shared/ui/on-demand.tsx';
import { OwnProposal } from './own-proposal.tsx';
import { PlaceContent } from './place-content.tsx';
import { placeId } from './review-keys.ts';

const { Part: ProposeForm, useReady } = onDemand(
  async () => (await import('./propose-form.tsx')).ProposeForm,
);

/** A part of the draft with the reader's word on it. */
export function ReviewPlace(props: {
  readonly place: ReviewPlaceView;
  readonly review: ReviewView;
  /** Goes on to the next part that waits for a word. */
  readonly onSaid: (place: string) => void;
}): ReactNode {
  const { t } = useLanguage();
  const { view, send, can } = useMeeting();
  const styles = useStyles();
  const [proposing, setProposing] = useState(false);
  useReady();
  const { place, review } = props;
  const title = placeTitle(view, place.place, t);
  const isItem = view.items.some(({ itemId }) => itemId === place.place);
  const own = review.proposals.filter((proposal) => proposal.isMine && proposal.place === place.place);
  // A break that nothing was written about: nothing is asked.
  const bare = !place.asked && !view.correction;
  const waiting = own.some(({ answer }) => !answer);
  const stands = place.mine === 'stands';
  async function say(): Promise<void> {
    const data = { verdict: 'no-comment', place: place.place, seen: place.seen } as const;
    if (await send({ type: 'GiveWord', data })) props.onSaid(place.place);
  }
  return (
    <article
      id={placeId(place.place)}
      tabIndex={-1}
      data-review-stop={bare ? undefined : true}
      className={styles.place}
    >
      <div className={styles.head}>
        <SectionTitle className={styles.title} {...(isItem ? { lang: 'sv' } : {})}>
          {title}
        </SectionTitle>
        {stands && !bare ? (
          <span className={styles.said}>
            <CheckmarkCircle20Regular aria-hidden /> {t(reviewTexts.said)}
          </span>
        ) : place.changes && place.changes.length > 0 ? (
          <Badge appearance="tint" color="warning">
            {t(place.mine === 'fallen' ? reviewTexts.fallen : reviewTexts.changedHere)}
          </Badge>
        ) : null}
      </div>
      {place.changes && place.changes.length > 0 ? (
        <div className={styles.changes}>
          <LineChanges lines={place.changes} />
        </div>
      ) : null}
      {bare ? null : <PlaceContent place={place} />}
      {own.map((proposal) => (
        <OwnProposal key={proposal.proposalId} proposal={proposal} />
      ))}
      {proposing ? (
        <ProposeForm place={place} title={title} onClose={() => setProposing(false)} />
      ) : can('GiveWord') && !bare ? (
        <div className={styles.buttons}>
          {stands ? (
            <Button
              appearance="subtle"
              className={styles.quiet}
              aria-label={t(reviewTexts.takeBackOf, { title })}
              onClick={() => void send({ type: 'WithdrawWord', data: { place: place.place } })}
            >
              {t(reviewTexts.takeBack)}
            </Button>
          ) : waiting ? null : (
            <Button
              data-no-comment
              aria-label={t(reviewTexts.noCommentOf, { title })}
              onClick={() => void say()}
            >
              {t(reviewTexts.noComment)}
            </Button>
          )}
          {waiting ? null : (
            <Button
              appearance="subtle"
              className={styles.quiet}
              aria-label={t(reviewTexts.proposeOf, { title })}
              onClick={() => setProposing(true)}
            >
              {t(reviewTexts.propose)}
            </Button>
          )}
        </div>
      ) : null}
    </article>
  );
}

const useStyles = makeStyles({
  place: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    scrollMarginTop: '96px',
    outlineStyle: 'none',
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
  },
  title: { overflowWrap: 'anywhere', flex: '1 1 12rem' },
  said: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorStatusSuccessForeground1,
  },
  changes: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  quiet: { minWidth: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
