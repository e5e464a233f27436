import type { Rules } from '../decision.ts';
import { CLOSED } from '../phases.ts';
import type { ReviewCommand } from './commands.ts';
import { markChecked, withdrawCheck } from './decide.ts';

export const reviewRules: Rules<ReviewCommand> = {
  MarkChecked: { ability: 'agree-protocol', phases: CLOSED, decide: markChecked },
  WithdrawCheck: {
    ability: 'agree-protocol',
    phases: CLOSED,
    needs: (state) => state.checks.length > 0,
    decide: withdrawCheck,
  },
};
