import type { Rules } from '../decision.ts';
import type { RehearsingCommand } from './commands.ts';
import { endRehearsal } from './decide.ts';

export const rehearsingRules: Rules<RehearsingCommand> = {
  EndRehearsal: {
    ability: 'run-meeting',
    phases: ['notified', 'ongoing', 'closed', 'agreed'],
    fulfilledIn: 'cancelled',
    needs: (state) => state.rehearsal !== undefined,
    decide: endRehearsal,
  },
};
