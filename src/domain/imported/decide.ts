import type { RefusalCode } from '../basics/result.ts';
import { refuse } from '../basics/result.ts';
import type { ImportCommand, ImportCommandType } from './commands.ts';
import type { ImportContext, ImportDecided, ImportRule } from './decision.ts';
import { IMPORT_RULES } from './rules.ts';
import type { ImportState } from './state.ts';

/**
 * The events that carry out a command, or why not; none when it is so already. Whether the actor may ask is checked
 * before, in the use case.
 */
export function decideImport(
  state: ImportState,
  command: ImportCommand,
  context: ImportContext,
): ImportDecided {
  // The row of a command decides that command's own data; the type checker cannot follow the pair through the table.
  const rule = IMPORT_RULES[command.type] as ImportRule<ImportCommandType>;
  return rule.phases.includes(state.phase)
    ? rule.decide(state, command.data, context)
    : refuse(whyNot(state.phase));
}

function whyNot(phase: ImportState['phase']): RefusalCode {
  switch (phase) {
    case 'none':
      return 'import-not-found';
    case 'accepted':
      return 'import-accepted';
    case 'withdrawn':
    case 'waiting':
      return 'import-withdrawn';
    default:
      return phase satisfies never;
  }
}
