import type { DataOf, Evolvers, RecordedOf } from '../evolver.ts';
import type { Check, MeetingState } from '../state.ts';
import { contentAt, contentsOf } from './content.ts';
import type { ReviewEvent } from './events.ts';
import type { Proposal, ReviewState, Word } from './state.ts';
import { reviewerId } from './state.ts';
import { wordingAt } from './wording-at.ts';

/** What people say of the draft protocol. */
export const reviewEvolvers: Evolvers<ReviewEvent> = {
  ProtocolChecked: checked,
  ProtocolCheckWithdrawn: (state, { data }) => ({
    ...state,
    checks: state.checks.filter((check) => check.name !== data.name),
  }),
  ReviewOpened: opened,
  ReviewEnded: ended,
  ReviewersReminded: (state, { data, at }) =>
    withReview(state, { reminders: [...state.review.reminders, { ...data, at }] }),
  WordGiven: wordGiven,
  WordWithdrawn: (state, { data }) => wordWithdrawn(state, data),
  WordingProposed: proposed,
  ProposalWithdrawn: (state, { data }) =>
    withReview(state, {
      proposals: state.review.proposals.filter(({ proposalId }) => proposalId !== data.proposalId),
    }),
  ProposalAnswered: answered,
};

/** Somebody's word on all of it as it stands; a later word of the same name replaces the earlier. */
function checked(state: MeetingState, event: RecordedOf<'ProtocolChecked'>): MeetingState {
  const check: Check = {
    ...event.data,
    by: event.actor.personId,
    at: event.at,
    content: contentsOf(state),
  };
  const at = state.checks.findIndex((each) => each.name === check.name);
  return { ...state, checks: at < 0 ? [...state.checks, check] : state.checks.with(at, check) };
}

/** The draft is out; words given in an earlier round stay. */
function opened(state: MeetingState, event: RecordedOf<'ReviewOpened'>): MeetingState {
  const { reviewers, deadline, how } = event.data;
  const { round } = state.review;
  const openedAt = round && !round.ended ? round.openedAt : event.at;
  return withReview(state, { round: { reviewers, deadline, how, openedAt } });
}

function ended(state: MeetingState, event: RecordedOf<'ReviewEnded'>): MeetingState {
  const { round } = state.review;
  if (!round) return state;
  return withReview(state, { round: { ...round, ended: { by: event.actor.personId, at: event.at } } });
}

/** "No comment" on what stands there now; it takes the place of what the same reviewer said of it before. */
function wordGiven(state: MeetingState, event: RecordedOf<'WordGiven'>): MeetingState {
  const { reviewer, places, through } = event.data;
  const how = state.review.round?.how ?? 'checked';
  const by = through === undefined ? event.actor.personId : (reviewer.personId ?? event.actor.personId);
  const words = places.flatMap((place): readonly Word[] => {
    const content = contentAt(state, place);
    return content ? [{ reviewer, place, how, content, by, at: event.at }] : [];
  });
  return withReview(state, { words: [...wordsBut(state, reviewerId(reviewer), places), ...words] });
}

function wordWithdrawn(state: MeetingState, data: DataOf<'WordWithdrawn'>): MeetingState {
  return withReview(state, { words: wordsBut(state, data.reviewerId, data.places) });
}

/** A proposal takes the place of the reviewer's word there, and of an earlier proposal with its id. */
function proposed(state: MeetingState, event: RecordedOf<'WordingProposed'>): MeetingState {
  const { data, at } = event;
  const content = contentAt(state, data.place);
  const basis = wordingAt(state, data.place);
  if (!content || !basis) return state;
  const proposal: Proposal = { ...data, at, content, basis };
  const { proposals } = state.review;
  const known = proposals.findIndex(({ proposalId }) => proposalId === data.proposalId);
  return withReview(state, {
    words: wordsBut(state, reviewerId(data.reviewer), [data.place]),
    proposals: known < 0 ? [...proposals, proposal] : proposals.with(known, proposal),
  });
}

function answered(state: MeetingState, event: RecordedOf<'ProposalAnswered'>): MeetingState {
  const { proposalId, answer, comment } = event.data;
  const given = { answer, ...(comment ? { comment } : {}), by: event.actor.personId, at: event.at };
  return withReview(state, {
    proposals: state.review.proposals.map((proposal) =>
      proposal.proposalId === proposalId ? { ...proposal, answer: given } : proposal,
    ),
  });
}

function withReview(state: MeetingState, changed: Partial<ReviewState>): MeetingState {
  return { ...state, review: { ...state.review, ...changed } };
}

function wordsBut(state: MeetingState, id: string, places: readonly string[]): readonly Word[] {
  return state.review.words.filter(
    (word) => reviewerId(word.reviewer) !== id || !places.includes(word.place),
  );
}
