import type { UptakeState } from './aggregate.ts';
import type { UptakeCommand, UptakeCommandType } from './commands.ts';
import type { UptakeContext, UptakeDecided, UptakeRule } from './decision.ts';
import { UPTAKE_RULES } from './rules.ts';

/** The events that carry out a command, or why not; none when it is so already. Abilities are checked in the use case. */
export function decideUptake(
  state: UptakeState,
  command: UptakeCommand,
  context: UptakeContext,
): UptakeDecided {
  // The row of a command decides that command's own data; the type checker cannot follow the pair through the table.
  const rule = UPTAKE_RULES[command.type] as UptakeRule<UptakeCommandType>;
  return rule.decide(state, command.data, context);
}
