import { ok, refuse } from '../basics/result.ts';
import type { UptakeWishOf } from './commands.ts';
import type { UptakeContext, UptakeDecided } from './decision.ts';
import type { UptakeState } from './aggregate.ts';
import type { AgreedDecision, Following, UptakeFacts } from './vocabulary.ts';

type Known = Pick<UptakeFacts, 'followings' | 'cells'>;

/**
 * With whom a decision is followed: as the secretariat chose; else those whom its words concern; else, where somebody has
 * answered all the same, everybody: what was said is never hidden because words are read in another way.
 */
export function followingOf({ clauseId, named }: AgreedDecision, known: Known): Following {
  const chosen = known.followings.find((choice) => choice.clauseId === clauseId);
  if (chosen) return chosen.following;
  if (named.length > 0) return 'named';
  return known.cells.some((cell) => cell.clauseId === clauseId) ? 'all' : 'none';
}

/** The municipalities that are asked about a decision, in the order they are given; none = it is not followed. */
export function askedOf(
  decision: AgreedDecision,
  known: Known,
  municipalities: readonly string[],
): readonly string[] {
  const following = followingOf(decision, known);
  if (following === 'none') return [];
  const named = municipalities.filter((name) => decision.named.includes(name));
  return following === 'all' || named.length === 0 ? municipalities : named;
}

/** Which decisions are followed, and with whom. What stands so already is no event. */
export function chooseDecisions(
  state: UptakeState,
  { choices }: UptakeWishOf<'ChooseDecisions'>,
  { decisions, meetingId, groupId, moment }: UptakeContext,
): UptakeDecided {
  const wanted = new Map(choices.map((choice) => [choice.clauseId, choice]));
  const changed = [];
  for (const choice of wanted.values()) {
    const decision = decisions.find(({ clauseId }) => clauseId === choice.clauseId);
    if (!decision) return refuse('clause-not-found');
    if (followingOf(decision, state) !== choice.following) changed.push(choice);
  }
  if (changed.length === 0) return ok([]);
  return ok([{ type: 'DecisionsChosen', data: { groupId, meetingId, choices: changed, date: moment.date } }]);
}
