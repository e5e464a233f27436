import { ok, refuse } from '../../basics/result.ts';
import { same } from '../../basics/same.ts';
import { itemOf } from '../agenda/decide.ts';
import { LIMITS, lengthProblem, lineProblem, unless } from '../checks.ts';
import type { Decided, WishOf } from '../decision.ts';
import type { MeetingState } from '../state.ts';
import type { Funding, Guidance } from '../vocabulary.ts';
import { clauseOf, itemOfGuidance } from './evolve.ts';

/** What goes along with decisions: conditions and money of a clause, guidance of an item. */

/** The conditions a clause holds under (förbehåll). Empty ones are left out; none takes them away. */
export function setConditions(state: MeetingState, wish: WishOf<'SetConditions'>): Decided {
  const clause = clauseOf(state, wish.clauseId);
  if (!clause) return refuse('clause-not-found');
  const conditions = unless(
    wish.conditions.map((each) => each.trim()).filter((each) => each !== ''),
    ...wish.conditions.map((each) => lengthProblem(each, LIMITS.clause)),
  );
  if (!conditions.ok) return conditions;
  if (same(conditions.value, clause.conditions ?? [])) return ok([]);
  const { clauseId } = wish;
  return ok([{ type: 'ClauseConditioned', data: { clauseId, conditions: conditions.value } }]);
}

/** The money a clause decides on, in whole kronor and more than none; left out takes it away. */
export function setFunding(state: MeetingState, wish: WishOf<'SetFunding'>): Decided {
  const { clauseId } = wish;
  const clause = clauseOf(state, clauseId);
  if (!clause) return refuse('clause-not-found');
  if (!wish.funding)
    return ok(clause.funding === undefined ? [] : [{ type: 'ClauseFunded', data: { clauseId } }]);
  const { amount, ceiling, source } = wish.funding;
  if (!Number.isSafeInteger(amount) || amount <= 0) return refuse('invalid-amount', { value: amount });
  const funding: Funding = {
    amount,
    ...(ceiling ? { ceiling } : {}),
    ...(source?.trim() ? { source: source.trim() } : {}),
  };
  const sound = unless(funding, lengthProblem(source, LIMITS.name));
  if (!sound.ok) return sound;
  if (same(funding, clause.funding)) return ok([]);
  return ok([{ type: 'ClauseFunded', data: { clauseId, funding } }]);
}

/** Something sent along with an item's decision, or other words for it (D16 medskick). */
export function noteGuidance(state: MeetingState, wish: WishOf<'NoteGuidance'>): Decided {
  const item = itemOf(state, wish.itemId);
  if (!item) return refuse('item-not-found');
  const { guidanceId, text, to, inProtocol } = wish.guidance;
  const holder = itemOfGuidance(state, guidanceId);
  if (holder && holder !== item) return refuse('request-reused');
  const guidance: Guidance = {
    guidanceId,
    text: text.trim(),
    ...(to?.trim() ? { to: to.trim() } : {}),
    inProtocol,
  };
  const sound = unless(guidance, lineProblem(text, LIMITS.clause), lengthProblem(to, LIMITS.name));
  if (!sound.ok) return sound;
  if (item.guidance.some((each) => same(each, guidance))) return ok([]);
  return ok([{ type: 'GuidanceNoted', data: { itemId: wish.itemId, guidance } }]);
}

/** It is not sent along after all; what has gone already is what was wished. */
export function removeGuidance(state: MeetingState, wish: WishOf<'RemoveGuidance'>): Decided {
  const { guidanceId } = wish;
  return ok(itemOfGuidance(state, guidanceId) ? [{ type: 'GuidanceRemoved', data: { guidanceId } }] : []);
}
