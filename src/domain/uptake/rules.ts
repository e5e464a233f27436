import { acknowledgeDecisions, answerDecisions } from './answering.ts';
import type { UptakeCommandType } from './commands.ts';
import type { UptakeRule } from './decision.ts';
import { enterUptake } from './entering.ts';
import { chooseDecisions } from './following.ts';

/** Every command about how decisions are taken up: who may ask for it and what decides it. It never ends. */
export const UPTAKE_RULES: { readonly [Type in UptakeCommandType]: UptakeRule<Type> } = {
  ChooseDecisions: { ability: 'write-protocol', decide: chooseDecisions },
  // Whose word it is stands in people.ts: the director's, a delegate's, or the secretariat's to write down.
  AcknowledgeDecisions: { ability: 'read', decide: acknowledgeDecisions },
  AnswerDecisions: { ability: 'read', decide: answerDecisions },
  EnterUptake: { ability: 'write-protocol', decide: enterUptake },
};
