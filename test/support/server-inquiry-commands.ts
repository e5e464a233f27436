import type { InquiryCommand, InquiryCommandType } from '../../src/domain/inquiry/commands.ts';
import type { Question } from '../../src/domain/inquiry/vocabulary.ts';

/** A question to be answered by 20 February 2027. */
export const A_QUESTION: Question = {
  purpose: 'interest',
  question: 'Vill ni delta i bredbandssamordningen?',
  background: [{ type: 'paragraph', spans: [{ text: 'Två tjänster i ' }, { text: 'tre år', bold: true }] }],
  alternatives: [
    { alternativeId: 'hela', label: 'Hela samarbetet' },
    { alternativeId: 'inte', label: 'Inte alls' },
  ],
  deadline: { date: '2027-02-20', time: '12:00' },
  answersTo: 'bredbandsnätverket',
  source: { meetingId: 'm0', itemId: 'i5', matterId: 'bredband' },
};

/** One wish of every command about an inquiry; the type checker sees to it that none is forgotten. */
export const INQUIRY_EXAMPLES: {
  readonly [T in InquiryCommandType]: Extract<InquiryCommand, { type: T }>['data'];
} = {
  OpenInquiry: { inquiryId: 'authority-2', ...A_QUESTION },
  GiveAnswer: { inquiryId: 'authority-1', personId: 'arvid', alternativeId: 'hela', statement: 'Gärna.' },
  WithdrawAnswer: { inquiryId: 'authority-1', personId: 'arvid' },
  ExtendInquiry: { inquiryId: 'authority-1', deadline: { date: '2027-03-01', time: '12:00' } },
  CloseInquiry: { inquiryId: 'authority-1', outcome: 'Alla deltar.' },
  WithdrawInquiry: { inquiryId: 'authority-1', reason: 'Fel underlag' },
  EnterInquiry: { inquiryId: 'authority-1', meetingId: 'inquiry-m1', itemId: 'item-0001' },
};

export const INQUIRY_COMMAND_EXAMPLES = Object.entries(INQUIRY_EXAMPLES).map(([type, data]) => ({
  type,
  data,
}));
