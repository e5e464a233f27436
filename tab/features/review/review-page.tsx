import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useRef, useState } from 'react';
import type { ReviewPlaceView, ReviewView } from '../../../src/contract/protocol-life-view.ts';
import { protocolTexts } from '../../../src/texts/tab-protocol.ts';
import { reviewTexts, roundTexts } from '../../../src/texts/tab-review.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { SectionTitle } from '../../shared/ui/headings.tsx';
import { onDemand } from '../../shared/ui/on-demand.tsx';
import { SectionCard } from '../../shared/ui/section-card.tsx';
import { usePageKeys } from '../../shared/ui/use-key-down.ts';
import { Proposals } from './proposals.tsx';
import { focusNextUnsaid, focusPart } from './review-keys.ts';
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
          ? `${t(reviewTexts.ended)} ${t(protocolTexts.paperNote)}`
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
  const page = useRef<HTMLDivElement>(null);
  const asked = review.places.filter((place) => place.asked);
  // In a correction only what was changed is asked about; else what says nothing stands among the rest, for the order.
  const others = view.correction ? review.places.filter((place) => !place.asked) : [];
  const proposed = new Set(
    review.proposals.filter(({ isMine, answer }) => isMine && !answer).map(({ place }) => place),
  );
  const left = asked.filter((place) => place.mine !== 'stands' && !proposed.has(place.place)).length;
  async function sayOfTheRest(): Promise<void> {
    if (!(await send({ type: 'GiveWord', data: { verdict: 'no-comment', seen: review.seen } }))) return;
    // The button that was pressed is gone: reading aloud goes on from what stands in its place.
    setTimeout(() => page.current?.querySelector<HTMLElement>(`#${ALL_SAID}`)?.focus(), 0);
  }
  usePageKeys((event) => {
    const from = event.target;
    if (!event.altKey || event.ctrlKey || event.shiftKey || !page.current || !(from instanceof HTMLElement))
      return;
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : undefined;
    if (by !== undefined) {
      if (focusPart(page.current, from, by)) event.preventDefault();
    } else if (
      event.key === 'Enter' &&
      !event.repeat &&
      left > 0 &&
      can('GiveWord') &&
      !from.closest('form')
    ) {
      // Whoever is writing a proposal has more to say.
      event.preventDefault();
      void sayOfTheRest();
    }
  });
  const onSaid = (place: string) =>
    // The button that was pressed is gone once the answer is drawn.
    setTimeout(() => page.current && focusNextUnsaid(page.current, place), 0);
  const draw = (place: ReviewPlaceView) => (
    <ReviewPlace key={place.place} place={place} review={review} onSaid={onSaid} />
  );
  return (
    <div ref={page}>
      {can('GiveWord') ? (
        <div data-screen className={styles.bar}>
          {left > 0 ? (
            <>
              <Button appearance="primary" aria-keyshortcuts="Alt+Enter" onClick={() => void sayOfTheRest()}>
                {left === asked.length ? t(reviewTexts.allLeft) : t(reviewTexts.restLeft, { count: left })}
              </Button>
              <span className={styles.keys}>{t(reviewTexts.keys)}</span>
            </>
          ) : (
            <output>
              <p id={ALL_SAID} tabIndex={-1} className={styles.note}>
                {t(reviewTexts.allDone)}
              </p>
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

/** Where it says that nothing is left to consider. */
const ALL_SAID = 'review-all-said';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    marginBottom: tokens.spacingVerticalL,
  },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  // At hand however far somebody has read.
  bar: {
    position: 'sticky',
    top: 0,
    zIndex: 5,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalM,
    backgroundColor: tokens.colorNeutralBackground2,
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
