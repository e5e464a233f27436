import type { Deadline, Question } from './vocabulary.ts';

/**
 * What can be asked about an inquiry; who may and when stands in rules.ts. `inquiryId` of a new one and `itemId` of the
 * item it is entered by are minted by the client, so that the same wish sent twice is one (design.md 10).
 */
export type InquiryCommand =
  | InquiryWish<'OpenInquiry', Question>
  | InquiryWish<'GiveAnswer', { personId: string; alternativeId: string; statement?: string }>
  | InquiryWish<'WithdrawAnswer', { personId: string }>
  | InquiryWish<'ExtendInquiry', { deadline: Deadline }>
  | InquiryWish<'CloseInquiry', { outcome: string }>
  | InquiryWish<'WithdrawInquiry', { reason: string }>
  | InquiryWish<'EnterInquiry', { meetingId: string; itemId: string }>;

export type InquiryCommandType = InquiryCommand['type'];
/** The wish of a command of a type. */
export type InquiryWishOf<Type extends InquiryCommandType> = Extract<InquiryCommand, { type: Type }>['data'];

interface InquiryWish<Type extends string, Data extends object> {
  readonly type: Type;
  readonly data: Data & { readonly inquiryId: string };
}
