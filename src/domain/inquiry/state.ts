import type { StandingCard } from '../basics/standing-card.ts';
import type { Instant, IsoDate } from '../basics/time.ts';
import type { Answer, Asked, Deadline, Question } from './vocabulary.ts';

/** Where an inquiry is in its life. `closed` and `withdrawn` are its two ends; only what is closed is entered anywhere. */
export const INQUIRY_PHASES = ['none', 'open', 'closed', 'withdrawn'] as const;
export type InquiryPhase = (typeof INQUIRY_PHASES)[number];

/** An inquiry as its log tells it. */
export interface InquiryState extends Question {
  readonly inquiryId: string;
  readonly groupId: string;
  readonly phase: InquiryPhase;
  readonly asked: readonly Asked[];
  /** With the deadline that was first set. */
  readonly opened?: Done & { readonly deadline: Deadline };
  /** By person; of somebody who took theirs back there is none. */
  readonly answers: ReadonlyMap<string, StoredAnswer>;
  readonly reminders: readonly Reminded[];
  readonly closed?: Done & { readonly outcome: string };
  readonly withdrawn?: Done & { readonly reason: string };
  /** The item by which it stands in a protocol. */
  readonly entered?: { readonly meetingId: string; readonly itemId: string };
  readonly card?: StandingCard;
}

/** That something was done: the day on the group's clock, and by whom. */
export interface Done {
  readonly date: IsoDate;
  readonly by: string;
}

export interface StoredAnswer extends Answer {
  readonly at: Instant;
  /** Who gave it: the person, or somebody on their behalf (D4). */
  readonly by: string;
}

/** One round of reminders. */
export interface Reminded {
  readonly reminderId: string;
  readonly personIds: readonly string[];
  readonly at: Instant;
}

/** Before anything was asked. */
export const noInquiry: InquiryState = {
  inquiryId: '',
  groupId: '',
  phase: 'none',
  purpose: 'per-capsulam',
  question: '',
  background: [],
  alternatives: [],
  deadline: { date: '' },
  asked: [],
  answers: new Map(),
  reminders: [],
};
