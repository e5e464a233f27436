import { same } from '../../basics/same.ts';
import type { Check, MeetingState } from '../state.ts';
import type { CheckKind, TextPlace } from '../vocabulary.ts';
import { contentAt, placesOf } from './content.ts';
import type { PlaceContent } from './place-content.ts';
import type { Proposal, Reviewer, Word } from './state.ts';
import { reviewerId } from './state.ts';

/** Whether a word stands: the place says what it said when the word was given. */
export function holds(state: MeetingState, word: Word): boolean {
  return same(word.content, contentAt(state, word.place));
}

/** Whether a check that meant the whole protocol still stands for a place. */
export function checkHolds(state: MeetingState, check: Check, place: TextPlace): boolean {
  const content = check.content.get(place);
  return content !== undefined && same(content, contentAt(state, place));
}

/** The places a reviewer's word stands for now, given by themselves or registered, for one place or for all. */
export function placesHeldBy(state: MeetingState, reviewer: Reviewer): ReadonlySet<TextPlace> {
  const id = reviewerId(reviewer);
  const words = state.review.words.filter((word) => reviewerId(word.reviewer) === id && holds(state, word));
  const checks = state.checks.filter((check) => reviewerId(check) === id);
  return new Set([
    ...words.map(({ place }) => place),
    ...placesOf(state).filter((place) => checks.some((check) => checkHolds(state, check, place))),
  ]);
}

/**
 * The places whose wording needs somebody's word before the protocol can be agreed: all that say something of what
 * happened, and in a correction those that no longer say what was agreed.
 */
export function askedPlaces(state: MeetingState): readonly TextPlace[] {
  const agreed = state.correction ? state.revisions.at(-1)?.contents : undefined;
  return agreed
    ? placesOf(state).filter((place) => !same(agreed.get(place), contentAt(state, place)))
    : tellingPlaces(state);
}

/** The places that say something of what happened: all but breaks and check-ins that nothing was written about. */
export function tellingPlaces(state: MeetingState): readonly TextPlace[] {
  return placesOf(state).filter((place) => !isBarePause(contentAt(state, place)));
}

/** The places a reviewer has yet to say something of. */
export function placesMissing(state: MeetingState, reviewer: Reviewer): readonly TextPlace[] {
  const held = placesHeldBy(state, reviewer);
  return askedPlaces(state).filter((place) => !held.has(place));
}

/** The reviewers of the round that is out whose word is missing somewhere; none once the round has been ended. */
export function reviewersMissing(state: MeetingState): readonly Reviewer[] {
  const { round } = state.review;
  if (!round || round.ended) return [];
  return round.reviewers.filter((reviewer) => placesMissing(state, reviewer).length > 0);
}

/** The reviewer with this id in the round that is out, or undefined. */
export function reviewerOf(state: MeetingState, id: string): Reviewer | undefined {
  const { round } = state.review;
  return round?.ended ? undefined : round?.reviewers.find((reviewer) => reviewerId(reviewer) === id);
}

/** Whether somebody is asked for their word now: then they may read the draft of this meeting and speak of it. */
export function isReviewer(state: MeetingState, personId: string): boolean {
  return state.phase === 'closed' && reviewerOf(state, personId) !== undefined;
}

/** The proposals that nobody has answered. */
export function openProposals(state: MeetingState): readonly Proposal[] {
  return state.review.proposals.filter(({ answer }) => !answer);
}

/** Whose word the protocol rests on as it stands, and for which places it does not (D8: what happened is printed). */
export interface Standing {
  readonly reviewer: Reviewer;
  readonly how: CheckKind;
  /** Who registered it. */
  readonly by: string;
  /** The places that were changed afterwards, or that they never spoke of. */
  readonly except: readonly TextPlace[];
}

/** Checks and words of reviewers that hold for at least one place: a person once for each way a word is given. */
export function standingWords(state: MeetingState): readonly Standing[] {
  const places = tellingPlaces(state);
  const found = new Map<string, Standing>();
  const add = ({ reviewer, how, by }: Omit<Standing, 'except'>, held: readonly TextPlace[]): void => {
    if (held.length === 0) return;
    const key = JSON.stringify([reviewerId(reviewer), how]);
    const { except, ...known } = found.get(key) ?? { reviewer, how, by, except: places };
    // Where any of it was registered for them, that is what is said (D4).
    const registrar = known.by === reviewer.personId ? by : known.by;
    found.set(key, { ...known, by: registrar, except: except.filter((place) => !held.includes(place)) });
  };
  for (const check of state.checks) {
    const { name, personId, how, by } = check;
    const reviewer = { name, ...(personId === undefined ? {} : { personId }) };
    add(
      { reviewer, how, by },
      places.filter((place) => checkHolds(state, check, place)),
    );
  }
  for (const word of state.review.words) if (holds(state, word)) add(word, [word.place]);
  return [...found.values()];
}

function isBarePause(content: PlaceContent | undefined): boolean {
  if (content?.kind !== 'item') return false;
  const { kind, text, clauses, guidance, outcome } = content.item;
  return (
    (kind === 'break' || kind === 'check-in') &&
    text.length + clauses.length + guidance.length === 0 &&
    outcome === undefined
  );
}
