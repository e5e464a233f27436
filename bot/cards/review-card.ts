import { standingOf } from '../../src/domain/meeting/agreement/standing.ts';
import { titleOf } from '../../src/domain/meeting/review/changes.ts';
import { contentAt, seenAt } from '../../src/domain/meeting/review/content.ts';
import type { Reviewer } from '../../src/domain/meeting/review/state.ts';
import { reviewerId } from '../../src/domain/meeting/review/state.ts';
import {
  askedPlaces,
  isReviewer,
  openProposals,
  placesMissing,
  reviewerOf,
} from '../../src/domain/meeting/review/words.ts';
import type { MeetingState } from '../../src/domain/meeting/state.ts';
import type { TextPlace } from '../../src/domain/meeting/vocabulary.ts';
import { ATTENDANCE, CLOSING, OPENING } from '../../src/domain/meeting/vocabulary.ts';
import type { Locale } from '../../src/texts/catalogue.ts';
import { speak } from '../../src/texts/catalogue.ts';
import { cardTexts } from '../../src/texts/cards.ts';
import { dayAndMonth, enumeration } from '../../src/texts/format.ts';
import { reviewCardTexts as t } from '../../src/texts/review.ts';
import type { Card, CardPart } from './adaptive-card.ts';
import { buttons, card, container, execute, openDialog, openUrl, paragraph } from './adaptive-card.ts';
import { clipped } from './escape.ts';
import type { Scene, Viewer } from './scene.ts';
import { tabLink } from './scene.ts';
import { meetingName } from './wording.ts';

/** Titles of items that are named; the rest stands in the tab. */
const MOST_NAMED = 8;

/**
 * That a draft is out for review (wording 20). The card that everybody sees holds nothing of the draft: when, by whom,
 * and a way to it (D5). Those who are asked have their buttons in a view of their own, and `problem` is why the last
 * press did nothing.
 */
export function reviewCard(scene: Scene, viewer?: Viewer, problem?: string): Card {
  const { group, locale, meeting } = scene;
  const { correction, review } = meeting;
  const heading = speak(locale, correction ? t.correctionTitle : cardTexts.review);
  const out = meeting.phase === 'closed' && review.round !== undefined && !review.round.ended;
  const reviewers = out ? (review.round?.reviewers ?? []) : [];
  return card(locale, {
    body: [
      paragraph(heading, { size: 'Large', weight: 'Bolder', style: 'heading' }),
      paragraph(meetingName(scene.locale, standingOf(scene.meeting).details)),
      ...(out ? askedPart(scene) : [paragraph(speak(locale, t.over))]),
      ...(viewer && isReviewer(meeting, viewer.personId) ? ownPart(scene, viewer, problem) : []),
    ],
    actions: out
      ? [openUrl(speak(locale, t.openDraft), `${tabLink(scene, meeting.meetingId)}/review`)]
      : [openUrl(speak(locale, cardTexts.openTab), tabLink(scene, meeting.meetingId))],
    fallbackText: heading,
    refresh: {
      userIds: teamsIdsOf(group, reviewers),
      data: { meetingId: meeting.meetingId, card: 'review' },
    },
  });
}

/** `2. Bredband`, `Närvaro`: a part of the protocol as people know it. */
export function placeTitle(locale: Locale, meeting: MeetingState, place: TextPlace): string {
  if (place === ATTENDANCE) return speak(locale, t.attendance);
  if (place === OPENING) return speak(locale, t.opening);
  if (place === CLOSING) return speak(locale, t.closing);
  return clipped(titleOf(contentAt(meeting, place)) ?? '', 120);
}

function askedPart({ locale, meeting }: Scene): readonly CardPart[] {
  const { round } = meeting.review;
  if (!round) return [];
  const names = clipped(
    enumeration(
      locale,
      round.reviewers.map(({ name }) => name),
    ),
    600,
  );
  return [
    paragraph(speak(locale, t.deadline, { date: dayAndMonth(locale, round.deadline) })),
    paragraph(speak(locale, round.how === 'approved' ? t.approvers : t.reviewers, { names })),
    paragraph(speak(locale, t.keep), { weight: 'Bolder' }),
  ];
}

/** What the reviewer has yet to speak of, and the buttons (N10). The word is given on the draft as it stands here. */
function ownPart(
  { locale, meeting }: Scene,
  viewer: Viewer,
  problem: string | undefined,
): readonly CardPart[] {
  const me = reviewerOf(meeting, viewer.personId);
  if (!me) return [];
  const { meetingId } = meeting;
  const missing = placesMissing(meeting, me);
  const waiting = openProposals(meeting).filter(({ reviewer }) => reviewerId(reviewer) === reviewerId(me));
  const proposed = new Set(waiting.map(({ place }) => place));
  const unsaid = missing.filter((place) => !proposed.has(place));
  const said = { meetingId, seen: seenAt(meeting) };
  return [
    container(
      [
        paragraph(speak(locale, t.yourWord), { weight: 'Bolder' }),
        ...(problem ? [paragraph(problem, { color: 'Attention' })] : []),
        paragraph(ownWords(locale, meeting, me, unsaid, waiting.length)),
        buttons([
          ...(unsaid.length > 0
            ? [
                execute(speak(locale, t.noComment), 'no-comment', said, {
                  inputs: false,
                  style: 'positive',
                }),
              ]
            : []),
          openDialog(speak(locale, t.propose), 'propose-wording', { meetingId }),
        ]),
      ],
      { style: 'emphasis' },
    ),
  ];
}

function ownWords(
  locale: Locale,
  meeting: MeetingState,
  me: Reviewer,
  unsaid: readonly TextPlace[],
  waiting: number,
): string {
  if (unsaid.length === 0)
    return waiting > 0 ? speak(locale, t.allButProposals, { count: waiting }) : speak(locale, t.allSaid);
  const fallen = unsaid.filter((place) =>
    meeting.review.words.some((word) => word.place === place && reviewerId(word.reviewer) === reviewerId(me)),
  );
  const named = (places: readonly TextPlace[]): string => {
    const titles = places.slice(0, MOST_NAMED).map((place) => placeTitle(locale, meeting, place));
    return enumeration(locale, places.length > MOST_NAMED ? [...titles, '…'] : titles);
  };
  if (fallen.length > 0) return speak(locale, t.changedSince, { places: named(fallen) });
  return unsaid.length === askedPlaces(meeting).length && !meeting.correction
    ? speak(locale, t.missingAll)
    : speak(locale, t.missing, { places: named(unsaid) });
}

/** Those who are asked and have an account: they alone get a view of their own. */
function teamsIdsOf(group: Scene['group'], reviewers: readonly Reviewer[]): readonly string[] {
  const asked = new Set(reviewers.map(({ personId }) => personId));
  return group.members
    .filter(({ personId, formerIds = [] }) => [personId, ...formerIds].some((id) => asked.has(id)))
    .flatMap(({ identities }) =>
      identities.flatMap((identity) => (identity.kind === 'teams' ? [identity.userId] : [])),
    )
    .filter((id) => id.startsWith('29:'));
}
