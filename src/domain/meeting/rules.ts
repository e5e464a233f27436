import { agendaRules } from './agenda/rules.ts';
import { agreementRules } from './agreement/rules.ts';
import { attendanceRules } from './attendance/rules.ts';
import { cancellingRules } from './cancelling/rules.ts';
import { carryingRules } from './carrying/rules.ts';
import { closingRules } from './closing/rules.ts';
import type { MeetingCommand } from './commands.ts';
import type { Rules } from './decision.ts';
import { dispatchRules } from './dispatch/rules.ts';
import { formalRules } from './formal/rules.ts';
import { liveRules } from './live/rules.ts';
import { presentingRules } from './presenting/rules.ts';
import { rehearsingRules } from './rehearsing/rules.ts';
import { reviewRules } from './review/rules.ts';
import { signingRules } from './signing/rules.ts';
import { signalsRules } from './signals/rules.ts';
import { undoingRules } from './undoing/rules.ts';
import { writingRules } from './writing/rules.ts';

/** Every command: who may ask for it, when, what it needs to act on, and what decides it. One table per room. */
export const RULES: Rules<MeetingCommand> = {
  ...agendaRules,
  ...attendanceRules,
  ...liveRules,
  ...writingRules,
  ...formalRules,
  ...undoingRules,
  ...closingRules,
  ...carryingRules,
  ...cancellingRules,
  ...rehearsingRules,
  ...reviewRules,
  ...agreementRules,
  ...signingRules,
  ...dispatchRules,
  ...signalsRules,
  ...presentingRules,
};
