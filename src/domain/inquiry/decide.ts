import { refuse } from '../basics/result.ts';
import type { InquiryCommand, InquiryCommandType } from './commands.ts';
import type { InquiryContext, InquiryDecided, InquiryRule } from './decision.ts';
import { INQUIRY_RULES } from './rules.ts';
import type { InquiryState } from './state.ts';

/**
 * The events that carry out a command, or why not; none when it is so already. Whether the actor may ask is checked
 * before, in the use case.
 */
export function decideInquiry(
  state: InquiryState,
  command: InquiryCommand,
  context: InquiryContext,
): InquiryDecided {
  // The row of a command decides that command's own data; the type checker cannot follow the pair through the table.
  const rule = INQUIRY_RULES[command.type] as InquiryRule<InquiryCommandType>;
  if (!rule.phases.includes(state.phase)) return refuse(whyNot(state, command.type));
  return rule.decide(state, command.data, context);
}

function whyNot(state: InquiryState, type: InquiryCommandType) {
  switch (state.phase) {
    case 'none':
      return 'inquiry-not-found';
    case 'open':
      return 'inquiry-not-closed';
    case 'closed':
    case 'withdrawn':
      return type === 'EnterInquiry' ? 'inquiry-withdrawn' : 'inquiry-ended';
    default:
      return state.phase satisfies never;
  }
}
