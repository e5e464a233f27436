import type { Rules } from '../decision.ts';
import { hasItems } from '../needs.ts';
import { CLOSED, ONGOING } from '../phases.ts';
import type { ClosingCommand } from './commands.ts';
import { chooseLeftover, closeMeeting } from './decide.ts';

export const closingRules: Rules<ClosingCommand> = {
  CloseMeeting: { ability: 'run-meeting', phases: ONGOING, fulfilledIn: 'closed', decide: closeMeeting },
  ChooseLeftover: { ability: 'edit-agenda', phases: CLOSED, needs: hasItems, decide: chooseLeftover },
};
