import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { ReviewPlaceView, ReviewView } from '../../../src/contract/protocol-life-view.ts';
import { reviewTexts, roundTexts } from '../../../src/texts/tab-review.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { SectionTitle } from '../../shared/ui/headings.tsx';
import { onDemand } from '../../shared/ui/on-demand.tsx';
import { SectionCard } from '../../shared/ui/section-card.tsx';
import { useKeyDown } from '../../shared/ui/use-key-down.ts';
import { Proposals } from './proposals.tsx';
import { focusNeighbour, focusNextUnsaid } from './review-keys.ts';
import { ReviewPlace } from './review-place.tsx';

const { Part: ReviewRound } = onDemand(
  async () => (await import('../../shared/review/review-round.tsx')).ReviewRound,
);

/** The review of a draft (N10): for those who are asked, part by part; for those who write it, what was proposed. */
export function ReviewPage(): ReactNode {
  const { t } = useLanguage();
  const { view, can } = useMeeting();
  const styles = useStyles();
  const { review } = view;
  if (!review) return <p className={styles.note}>{t(reviewTexts.ended)}</p>;
  return (
    <>
      <ReviewHead review={review} />
      {can('WriteText') ? <Proposals review={review} /> : null}
      {can('SendForReview') ? (
        <SectionCard className={styles.round} title={t(roundTexts.readers)}>
          <ReviewRound here />
        </SectionCard>
      ) : null}
      {review.mine ? <ReviewPlaces review={review} /> : null}
    </>
  );
}

function ReviewHead({ review }: { readonly review: ReviewView }): ReactNode {
  const { t, dayAndMonth } = useLanguage();
  const { view } = useMeeting();
  const styles = useStyles();
  const date = dayAndMonth(review.deadline);
  return (
    <header className={styles.head}>
      <SectionTitle>{t(reviewTexts.title)}</SectionTitle>
      <p className={styles.note}>
        {review.ended
          ? t(reviewTexts.ended)
          : t(review.overdue ? reviewTexts.overdue : reviewTexts.due, { date })}
      </p>
      {view.correction ? (
        <p className={styles.note}>{t(reviewTexts.correcting, { reason: view.correction.reason })}</p>
      ) : null}
    </header>
  );
}

function ReviewPlaces({ review }: { readonly review: ReviewView }): ReactNode {
  const { t } = useLanguage();
  const { view, send, can } = useMeeting();
  const styles = useStyles();
  const [rest, setRest] = useState(false);
  const page = useKeyDown<HTMLDivElement>((event) => {
    const from = event.target instanceof HTMLElement ? event.target : undefined;
    const inside = event.currentTarget;
    if (!event.altKey || !from || !(inside instanceof HTMLElement)) return;
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : undefined;
    if (by === undefined || !focusNeighbour(inside, from, by)) return;
    event.preventDefault();
    event.stopPropagation();
  });
  const asked = review.places.filter((place) => place.asked);
  // In a correction only what was changed is asked about; else what says nothing stands among the rest, for the order.
  const others = view.correction ? review.places.filter((place) => !place.asked) : [];
  const proposed = new Set(
    review.proposals.filter(({ isMine, answer }) => isMine && !answer).map(({ place }) => place),
  );
  const left = asked.filter((place) => place.mine !== 'stands' && !proposed.has(place.place)).length;
  const onSaid = (place: string) =>
    // The button that was pressed is gone once the answer is drawn.
    setTimeout(() => page.current && focusNextUnsaid(page.current, place), 0);
  const draw = (place: ReviewPlaceView) => (
    <ReviewPlace key={place.place} place={place} review={review} onSaid={onSaid} />
  );
  return (
    <div ref={page}>
      {can('GiveWord') ? (
        <div className={styles.bar}>
          {left > 0 ? (
            <>
              <Button
                appearance="primary"
                onClick={() =>
                  void send({
                    type: 'GiveWord',
                    data: { verdict: 'no-comment', seen: review.seen },
                  })
                }
              >
                {left === asked.length ? t(reviewTexts.allLeft) : t(reviewTexts.restLeft, { count: left })}
              </Button>
              <span className={styles.keys}>{t(reviewTexts.keys)}</span>
            </>
          ) : (
            <output>
              <p className={styles.note}>{t(reviewTexts.allDone)}</p>
            </output>
          )}
        </div>
      ) : null}
      <div className={styles.page}>{(view.correction ? asked : review.places).map(draw)}</div>
      {others.length > 0 ? (
        <details className={styles.rest} onToggle={(event) => setRest(event.currentTarget.open)}>
          <summary>{t(reviewTexts.unchangedRest)}</summary>
          {rest ? <div className={styles.page}>{others.map(draw)}</div> : null}
        </details>
      ) : null}
    </div>
  );
}

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    marginBottom: tokens.spacingVerticalXXL,
  },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalL,
  },
  keys: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    '@media (max-width: 640px)': { display: 'none' },
  },
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXXL,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXXXL}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 640px)': { padding: tokens.spacingHorizontalL },
  },
  round: { marginBottom: tokens.spacingVerticalXXL },
  rest: { marginTop: tokens.spacingVerticalXXL },
});
