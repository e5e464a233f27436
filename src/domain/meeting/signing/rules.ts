import type { Rules } from '../decision.ts';
import type { Phase } from '../state.ts';
import type { SigningCommand } from './commands.ts';
import { markSigned, unsignedBy, waiveSigning, withdrawSignature } from './decide.ts';

const AGREED: readonly Phase[] = ['agreed'];

export const signingRules: Rules<SigningCommand> = {
  MarkSigned: {
    ability: 'agree-protocol',
    phases: AGREED,
    needs: (state) => (state.agreed?.signatories.length ?? 0) > 0,
    decide: markSigned,
  },
  WithdrawSignature: {
    ability: 'agree-protocol',
    phases: AGREED,
    needs: (state) => state.signing.signatures.length > 0,
    decide: withdrawSignature,
  },
  WaiveSigning: {
    ability: 'agree-protocol',
    phases: AGREED,
    needs: (state) => !state.signing.waived && unsignedBy(state).length > 0,
    decide: waiveSigning,
  },
};
