import type { StandingCard } from '../basics/standing-card.ts';
import type { IsoDate } from '../basics/time.ts';
import type { Answer, Asked, Deadline, Question } from './vocabulary.ts';

/** What can happen to an inquiry. Stream kind `inquiry`. Frozen once released: a field added later is optional. */
export type InquiryEvent =
  | {
      readonly type: 'InquiryOpened';
      readonly data: Question & {
        readonly inquiryId: string;
        readonly groupId: string;
        readonly asked: readonly Asked[];
        /** The day on the group's clock. */
        readonly date: IsoDate;
      };
    }
  | { readonly type: 'AnswerGiven'; readonly data: Answer & { readonly personId: string } }
  | { readonly type: 'AnswerWithdrawn'; readonly data: { readonly personId: string } }
  | { readonly type: 'InquiryExtended'; readonly data: { readonly deadline: Deadline } }
  | {
      /** Those who had not answered and whom mail reaches. */
      readonly type: 'InquiryReminded';
      readonly data: { readonly reminderId: string; readonly personIds: readonly string[] };
    }
  | {
      readonly type: 'InquiryClosed';
      readonly data: {
        /** What was decided or found; empty where an interest was only to be heard. */
        readonly outcome: string;
        readonly date: IsoDate;
        /** How many gave each alternative, in the order they were offered, and how many gave none. */
        readonly counts: readonly { readonly alternativeId: string; readonly count: number }[];
        readonly unanswered: number;
      };
    }
  | {
      readonly type: 'InquiryWithdrawn';
      readonly data: { readonly reason: string; readonly date: IsoDate };
    }
  | {
      readonly type: 'InquiryEntered';
      readonly data: { readonly meetingId: string; readonly itemId: string };
    }
  | { readonly type: 'InquiryCardPosted'; readonly data: StandingCard };
