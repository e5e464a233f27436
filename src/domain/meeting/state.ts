import type { Signal } from './signals/signal.ts';
import type { RichText } from '../basics/rich-text.ts';
import type { ClockTime, Instant } from '../basics/time.ts';
import type { Agreement, Revision } from './agreement/state.ts';
import type { ArrivedPaper, Dispatch } from './dispatch/state.ts';
import type { BroughtPaper, PresenterInvitation } from './presenting/state.ts';
import type { PlaceContent } from './review/place-content.ts';
import type { ReviewState } from './review/state.ts';
import type { SigningState } from './signing/state.ts';
import type { Step } from './undoing/state.ts';
import type { PendingEntry, WishedFor } from '../pending/entry.ts';
import type {
  ArchivedFile,
  ArchiveFinding,
  CalendarAnswerKind,
  ChannelCard,
  CheckKind,
  Deferral,
  Funding,
  Guest,
  Guidance,
  Invitee,
  ItemPlan,
  LeftoverChoice,
  MeetingDetails,
  PostedCard,
  PostedCue,
  Presence,
  Reply,
  Reservation,
  TextPlace,
  Vote,
} from './vocabulary.ts';

/**
 * Where a meeting is in its life. `closed` still takes text and clauses until the protocol is agreed (D15); only
 * `agreed` leaves the circle (D5). `cancelled` was never held.
 */
export const PHASES = ['none', 'draft', 'notified', 'ongoing', 'closed', 'agreed', 'cancelled'] as const;
export type Phase = (typeof PHASES)[number];

/** A meeting as its log tells it. Made by evolve.ts, read by views; nobody edits it. */
export interface MeetingState {
  readonly meetingId: string;
  readonly groupId: string;
  readonly phase: Phase;
  /** When the notice was posted, and the version of the log that posted it. */
  readonly noticedAt?: Instant;
  readonly noticedVersion?: number;
  /** The version of the log that last changed the agenda or the meeting's time and place (N9). */
  readonly agendaVersion: number;
  readonly details: MeetingDetails;
  readonly invitees: readonly Invitee[];
  readonly guests: readonly Guest[];
  /** In the order of the agenda. */
  readonly items: readonly Item[];
  readonly replies: ReadonlyMap<string, StoredReply>;
  /** What people have answered in their own calendars, the newest of each; both it and their reply are shown. */
  readonly calendarAnswers: ReadonlyMap<string, CalendarAnswered>;
  /** Reminders to those who had not answered, oldest first. */
  readonly reminders: readonly Reminder[];
  readonly attendance: ReadonlyMap<string, Attendance>;
  readonly attendanceConfirmed: boolean;
  readonly texts: ReadonlyMap<TextPlace, StoredText>;
  readonly startedAt?: ClockTime;
  readonly closedAt?: ClockTime;
  /** Why, when and by whom it was called off. */
  readonly cancelled?: { readonly reason?: string; readonly at: Instant; readonly by: string };
  readonly currentItemId?: string;
  /** When the item that is on was taken up; later than its start where it was on before. Set together with it. */
  readonly currentSince?: ClockTime;
  readonly onBreakSince?: ClockTime;
  /** Breaks besides those on the agenda, in the order they were taken; one that is on has no end. */
  readonly breaks: readonly { readonly from: ClockTime; readonly to?: ClockTime }[];
  /** Who of the secretariat keeps the protocol (D9); absent until somebody of it has started or taken over. */
  readonly secretary?: { readonly personId: string; readonly since: Instant };
  readonly checks: readonly Check[];
  /** The round of review, and what has been said in it. */
  readonly review: ReviewState;
  /** The protocol of this very state; absent for a draft, also while what was agreed is corrected. */
  readonly agreed?: Agreement;
  /** Every protocol that was agreed, oldest first. */
  readonly revisions: readonly Revision[];
  readonly correction?: Correction;
  readonly signing: SigningState;
  /** Papers that came after the protocol was agreed, by their ids. */
  readonly arrivedPapers: ReadonlyMap<string, ArrivedPaper>;
  readonly dispatches: readonly Dispatch[];
  readonly cards: ReadonlyMap<ChannelCard, PostedCard>;
  /** Who was told that they are next to present, in the order they were. */
  readonly cues: readonly PostedCue[];
  /** What stands in people's calendars, by entry. */
  readonly invitations: ReadonlyMap<string, Invitation>;
  /** Deliveries that were given up, by their ids. */
  readonly givenUp: readonly string[];
  /** What Teams told of the call, and nobody has put aside (D12). */
  readonly signals: readonly Signal[];
  /** Those from outside who were called to present, in the order they were (T5). */
  readonly presenters: readonly PresenterInvitation[];
  /** What they have handed in, in the order it came. */
  readonly broughtPapers: readonly BroughtPaper[];
  /** The files of the agreed protocol, once they are in the archive. */
  readonly archived?: { readonly revision: number; readonly files: readonly ArchivedFile[] };
  /** What somebody had done to them by hand when it was last looked. */
  readonly archiveFindings: readonly ArchiveFinding[];
  readonly copiedFrom?: string;
  /** The last things done that can be taken back, oldest first. Bookkeeping: no view of the meeting shows it. */
  readonly steps: readonly Step[];
  /** A rehearsal of that meeting, which nobody but the one who holds it sees (D9). */
  readonly rehearsal?: Rehearsal;
}

export interface Item {
  readonly itemId: string;
  readonly plan: ItemPlan;
  /** Added at the meeting (S11). */
  readonly adHoc: boolean;
  /** Added between the notice and the meeting ("sent ärende"). */
  readonly late: boolean;
  readonly startedAt?: ClockTime;
  readonly endedAt?: ClockTime;
  /** While it was on, others were taken up: from when until when, in order. */
  readonly pauses?: readonly { readonly from: ClockTime; readonly to: ClockTime }[];
  readonly clauses: readonly Clause[];
  /** Who has declared a conflict of interest (jäv); absent = nobody. */
  readonly recusals?: readonly Recusal[];
  readonly votes?: readonly Vote[];
  readonly reservations?: readonly Reservation[];
  /** What was sent along with the decision, in the order it was noted. */
  readonly guidance: readonly Guidance[];
  /** Outcome without an att-clause, such as "tackar för informationen" (S16). */
  readonly outcome?: string;
  /** Its decisions as they were last shown in the channel; cards show these, never newer words (D2, D5). */
  readonly posted?: PostedDecisions;
  /** The choice made for it when the meeting closed, as long as nothing finer was said since. */
  readonly leftover?: LeftoverChoice;
  /** That it is not dealt with at this meeting, by a choice at the end or said of itself (S12, S19). */
  readonly deferral?: Deferral;
  /** What its decisions put on a coming agenda (D16), in the order it was planned. */
  readonly followUps?: readonly FollowUp[];
  /** The item of an earlier meeting that this one continues (S19). */
  readonly carriedFrom?: { readonly meetingId: string; readonly itemId: string };
  /** As what it waited for an agenda; it waits as this again when it is taken off. */
  readonly pending?: PendingEntry;
}

/** An entry in people's calendars. */
export interface Invitation {
  /** Where it stands; absent when it is not there any more. */
  readonly place?: string;
  /** How many have been made, one after the other. */
  readonly editions: number;
  readonly joinUrl?: string;
}

/** Of which meeting, who holds it, and that it is over. */
export interface Rehearsal {
  readonly of: string;
  readonly by: string;
  readonly ended?: true;
}

/** A conflict of interest that somebody declared (D19). */
export interface Recusal {
  readonly personId: string;
  readonly notedBy: string;
  readonly at: Instant;
}

/** A matter that a decision puts on a coming agenda (D16, S25). */
export interface FollowUp {
  readonly followUpId: string;
  readonly title: string;
  /** The clause that says so. */
  readonly clauseId?: string;
  readonly wishedFor: WishedFor;
  /** What must be so before it is taken up, such as `när filmen finns tillgänglig`. */
  readonly condition?: string;
  readonly together?: string;
}

/** What the channel was shown of an item. Whether it is still what stands: `hasUnpostedChanges` in views/. */
export interface PostedDecisions {
  readonly clauses: readonly Clause[];
  readonly outcome?: string;
}

/** An att-clause without its leading "att" / "samt att"; the protocol prints those. */
export interface Clause {
  readonly clauseId: string;
  readonly text: string;
  /** Under which it holds (förbehåll), in order; printed as a list and no decisions of their own. */
  readonly conditions?: readonly string[];
  readonly funding?: Funding;
  readonly recordedBy: string;
  readonly recordedAt: Instant;
}

export interface StoredReply {
  readonly reply: Reply;
  readonly at: Instant;
  /** Who registered it: the person, or somebody on their behalf (D4). */
  readonly by: string;
  /** They answered in their own calendar. */
  readonly inCalendar?: true;
}

/** An answer in somebody's own calendar. */
export interface CalendarAnswered {
  readonly answer: CalendarAnswerKind;
  readonly at: Instant;
}

/** One round of reminders. */
export interface Reminder {
  readonly reminderId: string;
  readonly personIds: readonly string[];
  readonly at: Instant;
  /** Who asked for it; `system` when it came at its time. */
  readonly by: string;
}

/** From when until when somebody was there; a time left out is the meeting's own. Each may be about, printed as "ca". */
export interface Stay {
  readonly from?: ClockTime;
  readonly fromApproximate?: true;
  readonly to?: ClockTime;
  readonly toApproximate?: true;
}

/** Confirmed attendance with arrivals and departures in the order they were registered. */
export interface Attendance extends Stay {
  readonly presence: Presence;
  /** Was there for parts of the meeting, and nobody said which (S4). */
  readonly parts?: true;
  /** Parts of the meeting the person was at before they left and came back, in order. */
  readonly earlier?: readonly (Stay & { readonly to: ClockTime })[];
  /** Name of a substitute, kept here because the reply that named them can change afterwards. */
  readonly name?: string;
}

export interface StoredText {
  readonly text: RichText;
  /** Counts the times this place was written; a writer says which one they started from. */
  readonly revision: number;
  readonly by: string;
  readonly at: Instant;
  /** What was written first has been taken back: nothing stands there, and the revision counts on. */
  readonly unwritten?: true;
}

export interface Check {
  readonly name: string;
  readonly personId?: string;
  readonly how: CheckKind;
  /** Who registered it; differs from `personId` for a word by phone (D4). */
  readonly by: string;
  readonly at: Instant;
  /** What the protocol said then: a place that says something else since asks again. */
  readonly content: ReadonlyMap<TextPlace, PlaceContent>;
}

/** An agreed protocol is being corrected: the meeting's own state is the draft of the next revision (D7). */
export interface Correction {
  readonly reason: string;
  readonly by: string;
  readonly at: Instant;
  /** The meeting as it was agreed: what everybody but those who correct it goes on seeing. */
  readonly standing: MeetingState;
}
