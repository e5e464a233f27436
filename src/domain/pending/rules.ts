import type { Ability } from '../group/abilities.ts';
import type { PendingCommandType } from './commands.ts';

/** What the roster must let somebody do to ask for each command. That a proposal is one's own stands in decide.ts. */
export const PENDING_RULES: Readonly<Record<PendingCommandType, Ability>> = {
  EnterMatter: 'edit-agenda',
  ChangeWaiting: 'edit-agenda',
  DismissMatter: 'edit-agenda',
  ReinstateMatter: 'edit-agenda',
  ProposeMatter: 'reply',
  WithdrawMatter: 'reply',
};
