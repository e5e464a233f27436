import type { Rules } from '../decision.ts';
import { hasItems } from '../needs.ts';
import { UNTIL_AGREED } from '../phases.ts';
import type { DispatchCommand } from './commands.ts';
import { attachPaper, dispatchProtocol } from './decide.ts';

export const dispatchRules: Rules<DispatchCommand> = {
  // Also when the protocol is agreed: a promised paper may come late (D14).
  AttachPaper: {
    ability: 'edit-agenda',
    phases: [...UNTIL_AGREED, 'agreed'],
    needs: hasItems,
    decide: attachPaper,
  },
  DispatchProtocol: { ability: 'agree-protocol', phases: ['agreed'], decide: dispatchProtocol },
};
