import { ok, refuse } from '../../basics/result.ts';
import { same } from '../../basics/same.ts';
import { itemOf } from '../agenda/decide.ts';
import type { Problem } from '../checks.ts';
import { LIMITS, lengthProblem, lineProblem, problem, unless } from '../checks.ts';
import type { Decided, WishOf } from '../decision.ts';
import { sits } from '../people.ts';
import type { Item, MeetingState } from '../state.ts';
import type { Reservation, Tally, Vote } from '../vocabulary.ts';

/** Somebody who sits has declared a conflict of interest in an item: they take no part in it. */
export function noteRecusal(state: MeetingState, { itemId, personId }: WishOf<'NoteRecusal'>): Decided {
  const item = itemOf(state, itemId);
  if (!item) return refuse('item-not-found');
  if (!sits(state, personId)) return refuse('person-not-found');
  if (isRecused(item, personId)) return ok([]);
  if (votersIn(item.votes ?? []).includes(personId)) return refuse('voter-recused');
  return ok([{ type: 'RecusalNoted', data: { itemId, personId } }]);
}

/** That was not so. */
export function withdrawRecusal(
  state: MeetingState,
  { itemId, personId }: WishOf<'WithdrawRecusal'>,
): Decided {
  const item = itemOf(state, itemId);
  if (!item) return refuse('item-not-found');
  return ok(isRecused(item, personId) ? [{ type: 'RecusalWithdrawn', data: { itemId, personId } }] : []);
}

/** How a vote came out, in numbers or by name; nobody is named twice, nor anybody who was recused. */
export function recordVote(state: MeetingState, wish: WishOf<'RecordVote'>): Decided {
  const item = itemOf(state, wish.itemId);
  if (!item) return refuse('item-not-found');
  const holder = holderOf(state, ({ votes = [] }) => votes.some(({ voteId }) => voteId === wish.vote.voteId));
  if (holder && holder !== item) return refuse('request-reused');
  const vote = soundVote(wish.vote);
  const named = votersIn([vote]);
  const sound = unless(
    vote,
    vote.proposals.length === 0 ? problem('text-missing') : undefined,
    ...vote.proposals.map(({ text }) => proposalProblem(text, vote.proposals.length)),
    ...talliesOf(vote).map(tallyProblem),
    named.every((personId) => sits(state, personId)) ? undefined : problem('person-not-found'),
    new Set(named).size < named.length ? problem('voter-twice') : undefined,
    named.some((personId) => isRecused(item, personId)) ? problem('voter-recused') : undefined,
  );
  if (!sound.ok) return sound;
  if (item.votes?.some((known) => same(known, vote))) return ok([]);
  return ok([{ type: 'VoteRecorded', data: { itemId: item.itemId, vote } }]);
}

/** A vote that was none; one that is gone already is what was wished. */
export function removeVote(state: MeetingState, { voteId }: WishOf<'RemoveVote'>): Decided {
  const holder = holderOf(state, ({ votes = [] }) => votes.some((vote) => vote.voteId === voteId));
  return ok(holder ? [{ type: 'VoteRemoved', data: { itemId: holder.itemId, voteId } }] : []);
}

/** What somebody who sits wants said under a decision, or other words for it. */
export function noteReservation(state: MeetingState, wish: WishOf<'NoteReservation'>): Decided {
  const item = itemOf(state, wish.itemId);
  if (!item) return refuse('item-not-found');
  const { reservationId, personId, kind } = wish.reservation;
  const holder = holderOf(state, ({ reservations = [] }) =>
    reservations.some((known) => known.reservationId === reservationId),
  );
  if (holder && holder !== item) return refuse('request-reused');
  const reservation: Reservation = { reservationId, personId, kind, text: wish.reservation.text.trim() };
  const sound = unless(
    reservation,
    sits(state, personId) ? undefined : problem('person-not-found'),
    kind === 'statement' ? lineProblem(reservation.text, LIMITS.clause) : undefined,
    lengthProblem(reservation.text, LIMITS.clause),
  );
  if (!sound.ok) return sound;
  if (item.reservations?.some((known) => same(known, reservation))) return ok([]);
  return ok([{ type: 'ReservationNoted', data: { itemId: item.itemId, reservation } }]);
}

/** It is not said after all. */
export function removeReservation(
  state: MeetingState,
  { reservationId }: WishOf<'RemoveReservation'>,
): Decided {
  const holder = holderOf(state, ({ reservations = [] }) =>
    reservations.some((known) => known.reservationId === reservationId),
  );
  return ok(holder ? [{ type: 'ReservationRemoved', data: { itemId: holder.itemId, reservationId } }] : []);
}

function isRecused(item: Item, personId: string): boolean {
  return item.recusals?.some((recusal) => recusal.personId === personId) ?? false;
}

function holderOf(state: MeetingState, holds: (item: Item) => boolean): Item | undefined {
  return state.items.find(holds);
}

function soundVote({ voteId, proposals, against, abstained }: Vote): Vote {
  return {
    voteId,
    proposals: proposals.map((proposal) => ({ text: proposal.text.trim(), for: proposal.for })),
    ...(against && proposals.length === 1 ? { against } : {}),
    ...(abstained ? { abstained } : {}),
  };
}

/** The one proposal of a vote may go without saying; several are told apart. */
function proposalProblem(text: string, count: number): Problem {
  return count === 1 ? lengthProblem(text, LIMITS.clause) : lineProblem(text, LIMITS.clause);
}

function tallyProblem(tally: Tally): Problem {
  if ('people' in tally) return undefined;
  const { count } = tally;
  const sound = Number.isInteger(count) && count >= 0 && count <= MOST_VOTES;
  return sound ? undefined : problem('invalid-number', { value: String(count), min: 0, max: MOST_VOTES });
}

const MOST_VOTES = 999;

function talliesOf({ proposals, against, abstained }: Vote): readonly Tally[] {
  return [
    ...proposals.map((proposal) => proposal.for),
    ...(against ? [against] : []),
    ...(abstained ? [abstained] : []),
  ];
}

function votersIn(votes: readonly Vote[]): readonly string[] {
  return votes.flatMap(talliesOf).flatMap((tally) => ('people' in tally ? tally.people : []));
}
