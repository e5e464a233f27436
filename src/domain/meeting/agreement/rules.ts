import type { Rules } from '../decision.ts';
import { CLOSED } from '../phases.ts';
import type { AgreementCommand } from './commands.ts';
import { abandonCorrection, agreeProtocol, openCorrection } from './decide.ts';

export const agreementRules: Rules<AgreementCommand> = {
  AgreeProtocol: { ability: 'agree-protocol', phases: CLOSED, fulfilledIn: 'agreed', decide: agreeProtocol },
  OpenCorrection: {
    ability: 'agree-protocol',
    phases: ['agreed', 'closed'],
    needs: (state) => state.phase === 'agreed' || state.correction !== undefined,
    decide: openCorrection,
  },
  AbandonCorrection: {
    ability: 'agree-protocol',
    phases: CLOSED,
    fulfilledIn: 'agreed',
    needs: (state) => state.correction !== undefined,
    decide: abandonCorrection,
  },
};
