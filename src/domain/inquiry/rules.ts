import type { InquiryCommandType } from './commands.ts';
import type { InquiryRule } from './decision.ts';
import { giveAnswer, withdrawAnswer } from './answering.ts';
import { closeInquiry, extendInquiry, openInquiry, withdrawInquiry } from './asking.ts';
import { enterInquiry } from './entering.ts';

/**
 * Every command of an inquiry: who may ask for it, when, and what decides it. After its end nothing happens to it but
 * being entered in a protocol; an end asked for again is compared with the one that stands.
 */
export const INQUIRY_RULES: { readonly [Type in InquiryCommandType]: InquiryRule<Type> } = {
  OpenInquiry: {
    ability: 'edit-agenda',
    phases: ['none', 'open', 'closed', 'withdrawn'],
    decide: openInquiry,
  },
  // For oneself and as a delegate; for anybody else it takes `reply-for-others` (D4).
  GiveAnswer: { ability: 'reply', phases: ['open'], decide: giveAnswer },
  WithdrawAnswer: { ability: 'reply', phases: ['open'], decide: withdrawAnswer },
  ExtendInquiry: { ability: 'edit-agenda', phases: ['open'], decide: extendInquiry },
  CloseInquiry: { ability: 'edit-agenda', phases: ['open', 'closed'], decide: closeInquiry },
  WithdrawInquiry: { ability: 'edit-agenda', phases: ['open', 'withdrawn'], decide: withdrawInquiry },
  EnterInquiry: { ability: 'write-protocol', phases: ['closed'], decide: enterInquiry },
};
