import { ok, refuse } from '../basics/result.ts';
import type { MeetingCommand, MeetingCommandType } from './commands.ts';
import type { CommandRule, Decided, DecisionContext } from './decision.ts';
import { isOver } from './phases.ts';
import { RULES } from './rules.ts';
import type { MeetingState } from './state.ts';

export type { DecisionContext } from './decision.ts';

/**
 * The events that carry out a command, or why not. No events means that the wish is already fulfilled: idempotent by
 * meaning (design.md 10), for every command but `NextItem`, which says "the one after this" (send `StartItem` with the
 * item's id where it may be sent twice). Whether the actor may ask is checked before, in the use case.
 */
export function decide(state: MeetingState, command: MeetingCommand, context: DecisionContext): Decided {
  if (state.phase === 'none') return refuse('meeting-not-found');
  // The row of a command decides that command's own data; the type checker cannot follow the pair through the table.
  const rule = RULES[command.type] as CommandRule<MeetingCommandType>;
  if (rule.formal && !context.group?.settings.formal?.[rule.formal]) return refuse('not-turned-on');
  if (rule.fulfilledIn === state.phase) return ok([]);
  if (!rule.phases.includes(state.phase)) {
    if (state.phase === 'cancelled') return refuse('meeting-cancelled');
    return refuse(command.type === 'Reply' && isOver(state.phase) ? 'meeting-ended' : 'wrong-phase');
  }
  return rule.decide(state, command.data, context);
}
