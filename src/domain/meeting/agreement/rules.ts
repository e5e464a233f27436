import type { Rules } from '../decision.ts';
import { CLOSED } from '../phases.ts';
import type { AgreementCommand } from './commands.ts';
import { agreeProtocol } from './decide.ts';

export const agreementRules: Rules<AgreementCommand> = {
  AgreeProtocol: { ability: 'agree-protocol', phases: CLOSED, fulfilledIn: 'agreed', decide: agreeProtocol },
};
