import type { ReturnedFileView } from './from-word-view.ts';
import type { LiveItemView, LiveView } from './live-view.ts';
import type { InvitedPresenterView } from './presenter-view.ts';
import type { ProtocolLifeView } from './protocol-life-view.ts';
import type { RichText } from '../domain/basics/rich-text.ts';
import type { ClockTime, Instant, IsoDate } from '../domain/basics/time.ts';
import type { PointedAt } from '../domain/clauses/pointed-at.ts';
import type { Ability } from '../domain/group/abilities.ts';
import type { MeetingCommandType } from '../domain/meeting/commands.ts';
import type { FollowUp, Phase } from '../domain/meeting/state.ts';
import type { AgendaChanges } from '../domain/meeting/views/agenda-changes.ts';
import type {
  ArchivedFile,
  CalendarAnswerKind,
  CheckKind,
  Deferral,
  Funding,
  Guest,
  Guidance,
  ItemKind,
  LeftoverChoice,
  MeetingDetails,
  Origin,
  Paper,
  PaperFile,
  Presence,
  Presenter,
  Reference,
  Reply,
  Slot,
  Theme,
} from '../domain/meeting/vocabulary.ts';

/** GET /api/v1/me: who the caller is here, and in which group. */
export interface MeView {
  readonly personId: string;
  readonly name: string;
  readonly organisation: string;
  readonly abilities: readonly Ability[];
  readonly group: { readonly groupId: string; readonly name: string; readonly timeZone: string };
  /** Moment on the group's clock; in the demo it is the demo's clock. */
  readonly today: IsoDate;
  /** The same moment to the millisecond, for a page that shows a clock. */
  readonly now: Instant;
}

/** GET /api/v1/meetings: the meetings nearest to today. */
export interface MeetingListView {
  readonly coming: readonly MeetingRowView[];
  readonly past: readonly MeetingRowView[];
}

export interface MeetingRowView {
  readonly meetingId: string;
  readonly title: string;
  readonly date: IsoDate;
  /** The last day of a residential (S24). */
  readonly endDate?: IsoDate;
  readonly start: ClockTime;
  readonly place: string;
  readonly phase: Phase;
  readonly number?: string;
}

/** GET /api/v1/meetings/{id}: a meeting for one reader, with what that reader may do. ETag = `"{version}"`. */
export interface MeetingView extends ProtocolLifeView, LiveView {
  readonly meetingId: string;
  readonly version: number;
  /** The version that last changed the agenda or time and place: when it grows, ask what changed (N9). */
  readonly agendaVersion: number;
  readonly phase: Phase;
  readonly details: MeetingDetails;
  /** When the plan ends, and how many minutes that is after the meeting's end; absent where it fits. */
  readonly overrun?: { readonly end: ClockTime; readonly minutes: number };
  /** Command types that make sense for this reader now; the tab shows a control only for these. */
  readonly can: readonly MeetingCommandType[];
  readonly canReplyFor: readonly string[];
  readonly people: readonly PersonView[];
  readonly guests: readonly GuestView[];
  /** Those called from outside to present; for those who prepare and lead the meeting, absent where there are none. */
  readonly presenters?: readonly InvitedPresenterView[];
  readonly counts: { readonly attending: number; readonly declined: number; readonly unanswered: number };
  readonly attendanceConfirmed: boolean;
  /** Reminders to those who have not answered; for the secretariat, while answers are awaited. */
  readonly reminders?: RemindersView;
  readonly items: readonly ItemView[];
  readonly opening: TextView;
  readonly closing: TextView;
  readonly startedAt?: ClockTime;
  readonly closedAt?: ClockTime;
  readonly currentItemId?: string;
  readonly onBreakSince?: ClockTime;
  readonly checks: readonly { readonly name: string; readonly how: CheckKind; readonly by: string }[];
  readonly agreed?: { readonly revision: number; readonly number?: string; readonly date: IsoDate };
  /** Absent until the agreed protocol is in the archive. */
  readonly archived?: { readonly files: readonly ArchivedFile[] };
  /** The protocol can be fetched in the group's own Word template too. */
  readonly ownTemplate?: true;
  /** Drafts being typed by anybody, the reader's own included (only for those who may write). */
  readonly drafts: readonly DraftView[];
  /** What came back from Word and waits to be gone through; for those who write, where there is any (D10). */
  readonly fromWord?: readonly ReturnedFileView[];
  /** The reader's own private note, and for the secretariat the notes of replies (D6). */
  readonly notes: {
    readonly own: string;
    readonly replies: readonly { readonly personId: string; readonly text: string }[];
  };
}

export interface RemindersView {
  /** What was sent, oldest first, on the group's clock; `by` is absent where it went at its time by itself. */
  readonly sent: readonly {
    readonly date: IsoDate;
    readonly time: ClockTime;
    readonly personIds: readonly string[];
    readonly by?: string;
  }[];
  /** When the next goes by itself; absent when none will. */
  readonly next?: { readonly date: IsoDate; readonly time: ClockTime };
  /** Those who have not answered, by whether they would be reminded now, were a short while ago, or have no address. */
  readonly due: readonly string[];
  readonly justReminded: readonly string[];
  readonly withoutAddress: readonly string[];
}

export interface PersonView {
  readonly personId: string;
  readonly name: string;
  readonly organisation: string;
  readonly office?: string;
  readonly standing: 'member' | 'co-opted' | 'secretariat' | 'substitute';
  readonly chair: boolean;
  readonly isMe: boolean;
  readonly reply?: {
    readonly value: Reply;
    readonly at: Instant;
    /** Name, when somebody else registered it (D4). */
    readonly registeredBy?: string;
    /** They answered in their own calendar. */
    readonly inCalendar?: true;
  };
  /** What they have answered in their own calendar: for themselves, and for those who may reply for them. */
  readonly calendarAnswer?: { readonly answer: CalendarAnswerKind; readonly at: Instant };
  readonly attendance?: AttendanceView;
  /** Their standing substitutes, for those who may reply for them: suggested first when they cannot come. */
  readonly standIns?: readonly { readonly name: string; readonly email?: string }[];
}

/** Whether somebody was there, and when. */
export interface AttendanceView extends StayView {
  readonly presence: Presence;
  /** For parts of the meeting, and nobody knows which. */
  readonly parts?: true;
  /** What they were there for before they left and came back. */
  readonly earlier?: readonly StayView[];
}

export interface StayView {
  readonly from?: ClockTime;
  readonly fromApproximate?: true;
  readonly to?: ClockTime;
  readonly toApproximate?: true;
}

/** A guest of the meeting (S7), with what is registered of their attendance. */
export interface GuestView extends Guest {
  readonly attendance?: AttendanceView;
}

export interface ItemView extends LiveItemView {
  readonly itemId: string;
  readonly kind: ItemKind;
  /** Printed number, for numbered kinds. */
  readonly number?: string;
  readonly title: string;
  readonly heading?: string;
  readonly presenters: readonly Presenter[];
  readonly papers: readonly PaperView[];
  readonly background?: string;
  /** The pitches of the item, with when each is reckoned to begin (S8, D13). */
  readonly slots: readonly SlotView[];
  readonly references: readonly Reference[];
  readonly origin?: Origin;
  readonly theme?: Theme;
  /** The matter it continues; absent where it began one of its own. */
  readonly matterId?: string;
  /** Added at the meeting (S11). */
  readonly adHoc: boolean;
  /** Added after the notice was posted. */
  readonly late: boolean;
  /** Day of the meeting, where it goes on for several (S24). */
  readonly day?: number;
  readonly plannedStart?: ClockTime;
  readonly minutes?: number;
  /** Minutes it runs into the next start that is given, or past the meeting's end. */
  readonly over?: number;
  /** What the plan itself says of its time; the rest is reckoned. */
  readonly given: { readonly start?: ClockTime; readonly minutes?: number; readonly day?: number };
  readonly predictedStart?: ClockTime;
  /** How many items come before it then, the current one included and breaks left out (N6). */
  readonly itemsBefore?: number;
  readonly startedAt?: ClockTime;
  readonly progress: 'coming' | 'current' | 'done' | 'deferred';
  readonly text: TextView;
  readonly clauses: readonly {
    readonly clauseId: string;
    readonly text: string;
    readonly recordedBy: string;
    readonly conditions?: readonly string[];
    readonly funding?: Funding;
    /** What it points to with "förslaget" or the like, for where it is read apart from its item (D18). */
    readonly pointsAt?: PointedAt;
  }[];
  /** What is sent along; what is not for the protocol only for those who write it. */
  readonly guidance: readonly Guidance[];
  readonly outcome?: string;
  readonly decisionsPosted: boolean;
  /** What the channel was last shown of it, whatever is written now; absent where nothing was posted. */
  readonly posted?: PostedView;
  readonly unpostedChanges: boolean;
  readonly leftover?: LeftoverChoice;
  /** That it is put off, and the sentence the protocol prints of it. */
  readonly deferral?: Deferral & { readonly printed: string };
  /** What its decisions put on a coming agenda, for those who meet (D16). */
  readonly followUps: readonly FollowUp[];
}

/**
 * A paper: at an address, handed in here or standing in the channel's library (both GET
 * /api/v1/meetings/{id}/papers/{paper}), or only promised.
 */
export interface PaperView extends Omit<Paper, 'file' | 'library'> {
  readonly file?: Pick<PaperFile, 'name' | 'size'>;
  readonly library?: Pick<PaperFile, 'name' | 'size'>;
}

/** Decisions as the channel was shown them. */
export interface PostedView {
  readonly clauses: readonly {
    readonly clauseId: string;
    readonly text: string;
    readonly conditions?: readonly string[];
  }[];
  readonly outcome?: string;
}

export interface SlotView extends Slot {
  readonly plannedStart?: ClockTime;
  /** When it is likely to begin, while the meeting is on (D13). */
  readonly predictedStart?: ClockTime;
  /** As planned, or its share of the item's time. */
  readonly reckonedMinutes?: number;
}

export interface TextView {
  readonly text: RichText;
  readonly revision: number;
  /** Name of the last writer, absent while nothing is written. */
  readonly by?: string;
}

export interface DraftView {
  readonly field: string;
  readonly authorId: string;
  readonly author: string;
  readonly mine: boolean;
  readonly content: RichText | string;
  readonly basedOn: number;
  readonly sequence: number;
}

/** GET /api/v1/meetings/{id}/agenda-changes: what is new in the agenda (N9). Empty when nothing is. */
export interface AgendaChangesView {
  /** What the reader has then been shown: sent back to mark it as seen. */
  readonly agendaVersion: number;
  /** Since the reader last looked, or since the notice where they never did (`hasLooked` false). */
  readonly sinceYouLooked?: { readonly changes: AgendaChanges; readonly hasLooked: boolean };
  /** For those who prepare the agenda. */
  readonly sinceNotice?: AgendaChanges;
}

/** An error answer: RFC 9457 `application/problem+json`. `detail` is in the caller's language and names a remedy. */
export interface ProblemView {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/**
 * A line of GET /api/v1/meetings/{id}/events or /inquiries/{id}/events (text/event-stream). The id is the version of the
 * meeting's or inquiry's log.
 */
export type LiveMessage =
  | { readonly event: 'meeting' | 'inquiry'; readonly version: number }
  | { readonly event: 'drafts' };
