import type { RichText } from '../domain/basics/rich-text.ts';
import type { Instant, IsoDate } from '../domain/basics/time.ts';
import type { InquiryCommandType } from '../domain/inquiry/commands.ts';
import type { InquiryPhase } from '../domain/inquiry/state.ts';
import type { Alternative, Deadline, InquirySource, Purpose } from '../domain/inquiry/vocabulary.ts';

/** GET /api/v1/inquiries: the questions put to the municipalities. */
export interface InquiryListView {
  /** By their deadline. */
  readonly open: readonly OpenInquiryRowView[];
  /** The newest first. */
  readonly ended: readonly EndedInquiryRowView[];
  readonly mayAsk: boolean;
}

export interface OpenInquiryRowView {
  readonly inquiryId: string;
  readonly purpose: Purpose;
  readonly question: string;
  readonly deadline: Deadline;
  readonly overdue: boolean;
  readonly answered: number;
  readonly asked: number;
  /** What the reader has answered; `waits` when they were asked and have not. Absent when they were not asked. */
  readonly mine?: { readonly waits: true } | { readonly waits: false; readonly label: string };
}

export interface EndedInquiryRowView {
  readonly inquiryId: string;
  readonly purpose: Purpose;
  readonly question: string;
  readonly status: 'closed' | 'entered' | 'withdrawn';
  /** The day it ended. */
  readonly ended: IsoDate;
  readonly outcome?: string;
}

/** GET /api/v1/inquiries/{id}: an inquiry for one reader, with what that reader may do. */
export interface InquiryView {
  readonly inquiryId: string;
  readonly version: number;
  readonly phase: Exclude<InquiryPhase, 'none'>;
  readonly purpose: Purpose;
  readonly question: string;
  readonly background: RichText;
  readonly alternatives: readonly (Alternative & { readonly count: number })[];
  readonly deadline: Deadline;
  readonly overdue: boolean;
  readonly answersTo?: string;
  readonly source?: InquirySource;
  readonly opened: { readonly date: IsoDate; readonly by: string };
  /** Everybody asked, by municipality in Swedish order. */
  readonly municipalities: readonly {
    readonly organisation: string;
    readonly people: readonly InquiryPersonView[];
  }[];
  readonly answered: number;
  readonly asked: number;
  readonly closed?: { readonly outcome: string; readonly date: IsoDate; readonly by: string };
  readonly withdrawn?: { readonly reason: string; readonly date: IsoDate; readonly by: string };
  /** The item by which it stands in a protocol, as long as it does. */
  readonly entered?: { readonly meetingId: string; readonly itemId: string };
  /** Command types that make sense for this reader now; the tab shows a control only for these. */
  readonly can: readonly InquiryCommandType[];
  /** Those whose answer the reader may give now, in the order of `municipalities`. */
  readonly canAnswerFor: readonly string[];
}

export interface InquiryPersonView {
  readonly personId: string;
  readonly name: string;
  readonly isMe: boolean;
  /** Absent = has not answered. */
  readonly answer?: {
    readonly alternativeId: string;
    readonly label: string;
    readonly statement?: string;
    readonly at: Instant;
    /** Name of whoever gave it, when that was not the person (D4). */
    readonly answeredBy?: string;
  };
}
