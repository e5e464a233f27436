import type { Rules } from '../decision.ts';
import { hasItems } from '../needs.ts';
import { FROM_START, UNTIL_CLOSED } from '../phases.ts';
import type { Phase } from '../state.ts';
import type { CarryingCommand } from './commands.ts';
import { deferItem, dropFollowUp, placeMatter, planFollowUp, resumeItem } from './decide.ts';

/** From the notice, before which an item is simply taken off, until the protocol is agreed. */
const FROM_NOTICE: readonly Phase[] = ['notified', 'ongoing', 'closed'];

export const carryingRules: Rules<CarryingCommand> = {
  PlaceMatter: { ability: 'edit-agenda', phases: UNTIL_CLOSED, decide: placeMatter },
  DeferItem: { ability: 'run-meeting', phases: FROM_NOTICE, needs: hasItems, decide: deferItem },
  ResumeItem: {
    ability: 'run-meeting',
    phases: FROM_NOTICE,
    needs: (state) => state.items.some(({ deferral }) => deferral !== undefined),
    decide: resumeItem,
  },
  PlanFollowUp: { ability: 'write-protocol', phases: FROM_START, needs: hasItems, decide: planFollowUp },
  DropFollowUp: {
    ability: 'write-protocol',
    phases: FROM_START,
    needs: (state) => state.items.some(({ followUps = [] }) => followUps.length > 0),
    decide: dropFollowUp,
  },
};
