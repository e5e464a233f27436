import { ok, refuse } from '../../basics/result.ts';
import { LIMITS, lineProblem, unless } from '../checks.ts';
import type { Decided, DecisionContext, WishOf } from '../decision.ts';
import { personOf } from '../people.ts';
import type { MeetingState } from '../state.ts';
import { contentAt, placesOf, seenAt } from './content.ts';
import { reviewerId } from './state.ts';
import { checkHolds, holds, openProposals, placesHeldBy, reviewerOf } from './words.ts';

/**
 * Somebody's word on the whole protocol as it stands now, by themselves or registered for them (D4, D8). Said again
 * after something was changed it is a new word.
 */
export function markChecked(state: MeetingState, wish: WishOf<'MarkChecked'>): Decided {
  const { personId, how } = wish;
  const name = unless(wish.name.trim(), lineProblem(wish.name, LIMITS.name));
  if (!name.ok) return name;
  if (personId !== undefined && !personOf(state, personId) && !reviewerOf(state, personId))
    return refuse('person-not-found');
  const known = state.checks.find((check) => check.name === name.value);
  const stands = known && placesOf(state).every((place) => checkHolds(state, known, place));
  if (stands && known.how === how && known.personId === personId) return ok([]);
  const data = { name: name.value, ...(personId === undefined ? {} : { personId }), how };
  return ok([{ type: 'ProtocolChecked', data }]);
}

/** That word taken back. */
export function withdrawCheck(state: MeetingState, wish: WishOf<'WithdrawCheck'>): Decided {
  const name = wish.name.trim();
  const known = state.checks.some((check) => check.name === name);
  return ok(known ? [{ type: 'ProtocolCheckWithdrawn', data: { name } }] : []);
}

/**
 * "No comment" on a place or on all of them, by a reviewer or registered for one. It stands on what was read: where
 * something else stands there by now, it is refused. A place with a proposal of theirs that waits for an answer is
 * passed over when all are meant; named by itself, the word takes the place of the proposal.
 */
export function giveWord(state: MeetingState, wish: WishOf<'GiveWord'>, { actor }: DecisionContext): Decided {
  const { round } = state.review;
  if (!round || round.ended) return refuse('review-not-open');
  const reviewer = reviewerOf(state, wish.reviewerId ?? actor.personId);
  if (!reviewer) return refuse('not-a-reviewer');
  const { place } = wish;
  if (place !== undefined && !contentAt(state, place)) return refuse('item-not-found');
  if (wish.seen !== undefined && wish.seen !== seenAt(state, place)) return refuse('place-changed-meanwhile');
  const own = openProposals(state).filter(
    (proposal) => reviewerId(proposal.reviewer) === reviewerId(reviewer),
  );
  const held = placesHeldBy(state, reviewer);
  const proposed = new Set(own.map((proposal) => proposal.place));
  const places = place === undefined ? placesOf(state).filter((each) => !proposed.has(each)) : [place];
  const given = places.filter((each) => !held.has(each));
  return ok([
    ...own
      .filter((proposal) => proposal.place === place)
      .map(({ proposalId }) => ({ type: 'ProposalWithdrawn', data: { proposalId } }) as const),
    ...(given.length > 0 ? ([{ type: 'WordGiven', data: { reviewer, places: given } }] as const) : []),
  ]);
}

/** A word taken back, on a place or on all of them. */
export function withdrawWord(
  state: MeetingState,
  wish: WishOf<'WithdrawWord'>,
  { actor }: DecisionContext,
): Decided {
  const { round } = state.review;
  if (!round || round.ended) return refuse('review-not-open');
  const id = wish.reviewerId ?? actor.personId;
  if (!reviewerOf(state, id)) return refuse('not-a-reviewer');
  const places = state.review.words
    .filter((word) => reviewerId(word.reviewer) === id && holds(state, word))
    .map(({ place }) => place)
    .filter((place) => wish.place === undefined || wish.place === place);
  return ok(places.length > 0 ? [{ type: 'WordWithdrawn', data: { reviewerId: id, places } }] : []);
}
