import { normalised, sameRichText } from '../../basics/rich-text.ts';
import type { Result } from '../../basics/result.ts';
import { ok, refuse } from '../../basics/result.ts';
import { same } from '../../basics/same.ts';
import { LIMITS, lengthProblem, lineProblem, richTextProblem, unless } from '../checks.ts';
import type { Decided, DecisionContext, WishOf } from '../decision.ts';
import type { MeetingEvent } from '../events.ts';
import type { MeetingState } from '../state.ts';
import { CLOSING, OPENING } from '../vocabulary.ts';
import { clauseText } from '../writing/clause-text.ts';
import { itemOfClause } from '../writing/evolve.ts';
import { contentAt, seenAt } from './content.ts';
import type { Proposal, ProposedClause, Wording } from './state.ts';
import { reviewerId } from './state.ts';
import { wordingAt } from './wording-at.ts';
import { reviewerOf } from './words.ts';

/**
 * Another wording of a place, or a comment on it, from a reviewer. Under the same id it takes the place of the earlier
 * proposal until somebody has answered it.
 */
export function proposeWording(
  state: MeetingState,
  wish: WishOf<'ProposeWording'>,
  { actor }: DecisionContext,
): Decided {
  const { proposalId, place } = wish;
  const { round, proposals } = state.review;
  if (!round || round.ended) return refuse('review-not-open');
  const reviewer = reviewerOf(state, actor.personId);
  if (!reviewer) return refuse('not-a-reviewer');
  const standing = wordingAt(state, place);
  if (!standing) return refuse('item-not-found');
  const comment = wish.comment?.trim() ?? '';
  const said = unless(comment, lengthProblem(comment, LIMITS.clause));
  if (!said.ok) return said;
  const known = proposals.find((each) => each.proposalId === proposalId);
  if (known) {
    // Sent again it is compared with what it was made of: by now it may stand there.
    const again = soundWording(state, wish, known.basis);
    const own = reviewerId(known.reviewer) === reviewerId(reviewer) && known.place === place;
    const unchanged = again.ok && same(again.value, known.wording) && (known.comment ?? '') === comment;
    if (own && unchanged) return ok([]);
    if (!own || known.answer) return refuse('request-reused');
  }
  const wording = soundWording(state, wish, standing);
  if (!wording.ok) return wording;
  if (same(wording.value, {}) && comment === '') return refuse('nothing-proposed');
  if (wish.seen !== undefined && wish.seen !== seenAt(state, place)) return refuse('place-changed-meanwhile');
  const data = { proposalId, reviewer, place, wording: wording.value, ...(comment ? { comment } : {}) };
  return ok([{ type: 'WordingProposed', data }]);
}

/** A proposal taken back by the one who made it; one that is gone or answered stays so. */
export function withdrawProposal(
  state: MeetingState,
  wish: WishOf<'WithdrawProposal'>,
  { actor }: DecisionContext,
): Decided {
  const { proposalId } = wish;
  const known = state.review.proposals.find((each) => each.proposalId === proposalId);
  if (!known) return ok([]);
  if (reviewerId(known.reviewer) !== actor.personId) return refuse('not-a-reviewer');
  return known.answer
    ? refuse('proposal-answered')
    : ok([{ type: 'ProposalWithdrawn', data: { proposalId } }]);
}

/**
 * The secretariat's answer. Accepting writes the wording in the same decision, and is the proposer's word on it unless
 * something else of the place was changed meanwhile. What somebody has written since is never overwritten by it.
 */
export function answerProposal(state: MeetingState, wish: WishOf<'AnswerProposal'>): Decided {
  const { proposalId, answer, byHand } = wish;
  const proposal = state.review.proposals.find((each) => each.proposalId === proposalId);
  if (!proposal) return refuse('proposal-not-found');
  if (proposal.answer?.answer === answer) return ok([]);
  if (proposal.answer?.answer === 'accepted') return refuse('proposal-answered');
  const comment = unless(wish.comment?.trim() ?? '', lengthProblem(wish.comment, LIMITS.clause));
  if (!comment.ok) return comment;
  const data = {
    proposalId,
    answer,
    ...(comment.value ? { comment: comment.value } : {}),
    ...(answer === 'accepted' && byHand ? { byHand: true as const } : {}),
  };
  const answered: MeetingEvent = { type: 'ProposalAnswered', data };
  if (answer === 'declined' || byHand) return ok([answered]);
  const written = writing(state, proposal);
  if (!written.ok) return written;
  const { place, reviewer, content } = proposal;
  const untouched = same(content, contentAt(state, place)) && reviewerOf(state, reviewerId(reviewer));
  return ok([
    ...written.value,
    answered,
    ...(written.value.length > 0 && untouched
      ? [{ type: 'WordGiven', data: { reviewer, places: [place], through: proposalId } } as const]
      : []),
  ]);
}

/** Whether something else than what it was made of, or than itself, stands by now in a field that a proposal is of. */
export function isOutdated(state: MeetingState, { place, wording, basis }: Proposal): boolean {
  const standing = wordingAt(state, place);
  if (!standing) return true;
  const { text, clauses, outcome } = wording;
  const moved = <T>(wanted: T | undefined, now: T, then: T): boolean =>
    wanted !== undefined && !same(now, then) && !same(now, wanted);
  return (
    moved(text && normalised(text), standing.text, basis.text) ||
    moved(clauses, standing.clauses, basis.clauses) ||
    moved(outcome, standing.outcome, basis.outcome)
  );
}

/** Only what differs from what stands, trimmed; or what is wrong with it. */
function soundWording(
  state: MeetingState,
  { place, wording }: WishOf<'ProposeWording'>,
  standing: Required<Wording>,
): Result<Wording> {
  const isItem = state.items.some(({ itemId }) => itemId === place);
  const isText = isItem || place === OPENING || place === CLOSING;
  const text = isText && wording.text ? normalised(wording.text) : standing.text;
  const outcome = isItem ? (wording.outcome?.trim() ?? standing.outcome) : standing.outcome;
  const clauses = isItem && wording.clauses ? wording.clauses.map(trimmed) : standing.clauses;
  const ids = new Set(clauses.map(({ clauseId }) => clauseId));
  const foreign = clauses.some(({ clauseId }) => {
    const holder = itemOfClause(state, clauseId);
    return holder !== undefined && holder.itemId !== place;
  });
  if (foreign || ids.size < clauses.length) return refuse('request-reused');
  return unless(
    {
      ...(sameRichText(text, standing.text) ? {} : { text }),
      ...(same(clauses, standing.clauses) ? {} : { clauses }),
      ...(outcome === standing.outcome ? {} : { outcome }),
    },
    richTextProblem(text),
    lengthProblem(outcome, LIMITS.clause),
    ...clauses.map((clause) => lineProblem(clause.text, LIMITS.clause)),
  );
}

/** The events that write a wording where nobody has written anything else since it was proposed. */
function writing(state: MeetingState, proposal: Proposal): Result<readonly MeetingEvent[]> {
  const { place, wording } = proposal;
  const standing = wordingAt(state, place);
  if (!standing) return refuse('item-not-found');
  if (isOutdated(state, proposal)) return refuse('proposal-outdated');
  const { text, clauses, outcome } = wording;
  return ok([
    ...(text && !sameRichText(text, standing.text)
      ? [{ type: 'TextWritten', data: { place, text } } as const]
      : []),
    ...(clauses ? clauseEvents(place, standing.clauses, clauses) : []),
    ...(outcome !== undefined && outcome !== standing.outcome
      ? [{ type: 'OutcomeRecorded', data: { itemId: place, text: outcome } } as const]
      : []),
  ]);
}

function clauseEvents(
  itemId: string,
  standing: readonly ProposedClause[],
  proposed: readonly ProposedClause[],
): readonly MeetingEvent[] {
  const kept = new Map(standing.map(({ clauseId, text }) => [clauseId, text]));
  const wanted = new Set(proposed.map(({ clauseId }) => clauseId));
  return [
    ...standing
      .filter(({ clauseId }) => !wanted.has(clauseId))
      .map(({ clauseId }) => ({ type: 'ClauseRemoved', data: { clauseId } }) as const),
    ...proposed.flatMap(({ clauseId, text }, index): readonly MeetingEvent[] => {
      const before = kept.get(clauseId);
      if (before === text) return [];
      if (before !== undefined) return [{ type: 'ClauseReworded', data: { clauseId, text } }];
      const next = proposed.slice(index + 1).find((each) => kept.has(each.clauseId));
      const place = next ? { before: next.clauseId } : {};
      return [{ type: 'ClauseRecorded', data: { itemId, clauseId, text, ...place } }];
    }),
  ];
}

function trimmed({ clauseId, text }: ProposedClause): ProposedClause {
  return { clauseId, text: clauseText(text) };
}
