import type { Rules } from '../decision.ts';
import type { SignalsCommand } from './commands.ts';
import { dismissSignal } from './decide.ts';
import { suggestionsOf } from './suggestions.ts';

/** Who runs the meeting is asked about what Teams tells. */
export const signalsRules: Rules<SignalsCommand> = {
  DismissSignal: {
    ability: 'run-meeting',
    phases: ['notified', 'ongoing', 'closed'],
    needs: (state) => suggestionsOf(state).length > 0,
    decide: dismissSignal,
  },
};
