import type { Rules } from '../decision.ts';
import { UNTIL_AGREED } from '../phases.ts';
import type { UndoingCommand } from './commands.ts';
import { undo } from './decide.ts';

export const undoingRules: Rules<UndoingCommand> = {
  // The least that any step needs; what a step itself needs is seen to in decide.ts.
  Undo: {
    ability: 'reply',
    phases: UNTIL_AGREED,
    needs: (state) => state.steps.some((step) => !step.undone),
    decide: undo,
  },
};
