import type { ImportCommandType } from './commands.ts';
import type { ImportRule } from './decision.ts';
import {
  addItem,
  mendFrame,
  mendHeader,
  mendItem,
  mendSignOff,
  mergeItem,
  putAttendee,
  putGuest,
  removeAttendee,
  removeGuest,
  removeItem,
  settleWarning,
  splitItem,
} from './mending.ts';
import { acceptProtocol, reopenProtocol, withdrawProtocol } from './taking-in.ts';

const WAITING = ['waiting'] as const;

/** Every command of an old protocol. What is in the register is mended by taking it out first: nothing there is half done. */
export const IMPORT_RULES: { readonly [Type in ImportCommandType]: ImportRule<Type> } = {
  MendHeader: { phases: WAITING, decide: mendHeader },
  MendFrame: { phases: WAITING, decide: mendFrame },
  MendSignOff: { phases: WAITING, decide: mendSignOff },
  PutAttendee: { phases: WAITING, decide: putAttendee },
  RemoveAttendee: { phases: WAITING, decide: removeAttendee },
  PutGuest: { phases: WAITING, decide: putGuest },
  RemoveGuest: { phases: WAITING, decide: removeGuest },
  MendItem: { phases: WAITING, decide: mendItem },
  AddItem: { phases: WAITING, decide: addItem },
  RemoveItem: { phases: WAITING, decide: removeItem },
  MergeItem: { phases: WAITING, decide: mergeItem },
  SplitItem: { phases: WAITING, decide: splitItem },
  SettleWarning: { phases: WAITING, decide: settleWarning },
  AcceptProtocol: { phases: ['waiting', 'accepted'], decide: acceptProtocol },
  ReopenProtocol: { phases: ['waiting', 'accepted'], decide: reopenProtocol },
  WithdrawProtocol: { phases: ['waiting', 'accepted', 'withdrawn'], decide: withdrawProtocol },
};
