import { normalised, sameRichText } from '../../basics/rich-text.ts';
import { ok, refuse } from '../../basics/result.ts';
import { LIMITS, lengthProblem, lineProblem, richTextProblem, unless } from '../checks.ts';
import { clauseText } from './clause-text.ts';
import type { Decided, WishOf } from '../decision.ts';
import { itemOf } from '../agenda/decide.ts';
import { clauseOf, itemOfClause } from './evolve.ts';
import { textAt } from './text-at.ts';
import type { MeetingState } from '../state.ts';
import { hasUnpostedChanges } from '../views/unposted.ts';
import { CLOSING, OPENING } from '../vocabulary.ts';

/**
 * A new wording of a place. Written from an older wording than the one that stands it is refused, so that two people
 * who write at once never overwrite each other (D1); what says the same as what stands is no event.
 */
export function writeText(state: MeetingState, wish: WishOf<'WriteText'>): Decided {
  const isPlace = wish.place === OPENING || wish.place === CLOSING || itemOf(state, wish.place);
  if (!isPlace) return refuse('item-not-found');
  const text = unless(normalised(wish.text), richTextProblem(wish.text));
  if (!text.ok) return text;
  const standing = textAt(state, wish.place);
  if (sameRichText(standing.text, text.value)) return ok([]);
  if (wish.basedOn !== standing.revision) return refuse('text-changed-meanwhile');
  return ok([{ type: 'TextWritten', data: { place: wish.place, text: text.value } }]);
}

/**
 * A clause of an item. The same id with the same words is the same wish sent again; with other words it is a rewording,
 * for the field that minted the id was edited before its first answer came.
 */
export function recordClause(state: MeetingState, wish: WishOf<'RecordClause'>): Decided {
  const item = itemOf(state, wish.itemId);
  if (!item) return refuse('item-not-found');
  const holder = itemOfClause(state, wish.clauseId);
  if (holder) return holder === item ? rewordClause(state, wish) : refuse('request-reused');
  const text = soundClause(wish.text);
  if (!text.ok) return text;
  const before = item.clauses.some((clause) => clause.clauseId === wish.before)
    ? { before: wish.before as string }
    : {};
  const { itemId, clauseId } = wish;
  return ok([{ type: 'ClauseRecorded', data: { itemId, clauseId, text: text.value, ...before } }]);
}

/**
 * Other words for a clause (D7: no reason is asked for before the protocol is agreed). Written over words that the writer
 * has not seen it is refused, as a text is (D1).
 */
export function rewordClause(state: MeetingState, wish: WishOf<'RewordClause'>): Decided {
  const clause = clauseOf(state, wish.clauseId);
  if (!clause) return refuse('clause-not-found');
  const text = soundClause(wish.text);
  if (!text.ok) return text;
  if (text.value === clause.text) return ok([]);
  if (wish.from !== undefined && wish.from !== clause.text) return refuse('text-changed-meanwhile');
  return ok([{ type: 'ClauseReworded', data: { clauseId: wish.clauseId, text: text.value } }]);
}

/** A clause away; one that has gone already is what was wished. */
export function removeClause(state: MeetingState, wish: WishOf<'RemoveClause'>): Decided {
  const { clauseId } = wish;
  return ok(itemOfClause(state, clauseId) ? [{ type: 'ClauseRemoved', data: { clauseId } }] : []);
}

/** An outcome without att-clause (S16); an empty text takes it away. */
export function recordOutcome(state: MeetingState, wish: WishOf<'RecordOutcome'>): Decided {
  const item = itemOf(state, wish.itemId);
  if (!item) return refuse('item-not-found');
  const text = unless(wish.text.trim(), lengthProblem(wish.text, LIMITS.clause));
  if (!text.ok) return text;
  if (text.value === (item.outcome ?? '')) return ok([]);
  return ok([{ type: 'OutcomeRecorded', data: { itemId: wish.itemId, text: text.value } }]);
}

/**
 * The item's decisions to the channel, as they are now; also that what was shown has been taken back. While what was
 * agreed is corrected the channel shows what was agreed (D5).
 */
export function postDecisions(state: MeetingState, wish: WishOf<'PostDecisions'>): Decided {
  const item = itemOf(state, wish.itemId);
  if (!item) return refuse('item-not-found');
  if (state.correction) return refuse('wrong-phase');
  if (!hasUnpostedChanges(item)) return item.posted ? ok([]) : refuse('nothing-to-post');
  return ok([{ type: 'DecisionsPosted', data: { itemId: item.itemId } }]);
}

function soundClause(typed: string) {
  const text = clauseText(typed);
  return unless(text, lineProblem(text, LIMITS.clause));
}
