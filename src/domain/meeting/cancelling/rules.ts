import type { Rules } from '../decision.ts';
import type { CancellingCommand } from './commands.ts';
import { cancelMeeting } from './decide.ts';

export const cancellingRules: Rules<CancellingCommand> = {
  CancelMeeting: {
    ability: 'edit-agenda',
    phases: ['draft', 'notified'],
    fulfilledIn: 'cancelled',
    decide: cancelMeeting,
  },
};
