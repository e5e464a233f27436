import type { StandingCard } from '../basics/standing-card.ts';
import type { ClockTime, IsoDate } from '../basics/time.ts';

/**
 * What an item of the agenda is. Only `matter` and `other` are numbered in the protocol; `check-in` is the welcome and
 * the round that begins a meeting (S9).
 */
export const ITEM_KINDS = ['matter', 'thematic', 'dialogue', 'other', 'check-in', 'break'] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** Who or what presents: a `body` is a municipality or a network, which may speak through a person (S13). */
export const PRESENTER_KINDS = ['person', 'body', 'film'] as const;
export type PresenterKind = (typeof PRESENTER_KINDS)[number];

/** Somebody who presents an item: a member (`personId`), a guest, a body such as a network or a municipality, or a film. */
export interface Presenter {
  readonly name: string;
  /** Absent = a person. */
  readonly kind?: PresenterKind;
  readonly organisation?: string;
  /** What else they present for: `Ängelholm` and `nätverket Näringsliv` (S8). */
  readonly alsoFor?: readonly string[];
  /** Whom a body presents through: `Klippan genom Freja Ek`. */
  readonly through?: string;
  /** The member who presents, or whom a body presents through. */
  readonly personId?: string;
  /** Joins for this item alone, through Teams. */
  readonly remote?: boolean;
}

/** One of several pitches within an item (S8, D13): part of the plan, its time reckoned within the item's. */
export interface Slot {
  /** Unique within its item. */
  readonly slotId: string;
  readonly title: string;
  readonly presenters: readonly Presenter[];
  readonly minutes?: number;
}

/** Where an earlier meeting was held: in the group itself, its board, its presidium, or outside (S27). */
export const REFERENCE_BODIES = ['group', 'board', 'presidium', 'other'] as const;
export type ReferenceBody = (typeof REFERENCE_BODIES)[number];

/** An earlier meeting or matter that an item goes back to. It says a date, words, or both. */
export interface Reference {
  /** What was said or decided there; may be empty where the date says enough. */
  readonly text: string;
  readonly body?: ReferenceBody;
  readonly date?: IsoDate;
  /** The meeting, and the item of it, where they are kept here. */
  readonly meetingId?: string;
  readonly itemId?: string;
}

/** Where an item comes from: an assignment to the group (D16), or what somebody of the group proposed. */
export type Origin =
  | {
      readonly kind: 'assignment';
      /** Who gave it, such as `styrelsen`. */
      readonly from: string;
      readonly date?: IsoDate;
      readonly note?: string;
    }
  | { readonly kind: 'proposal'; readonly name: string; readonly personId?: string };

/** What a thematic follow-up is about: a goal area of the group's plan, and the municipality that answers for it (S12). */
export interface Theme {
  readonly goalArea: string;
  readonly responsible?: string;
}

/** A paper (handling) of an item. One with no `url`, `file` or `library` is promised and not yet there (D14). */
export interface Paper {
  readonly paperId: string;
  readonly title: string;
  /** https address of one that lies elsewhere; of one in the library, where people open it there. */
  readonly url?: string;
  /** One that was handed in here; its bytes lie beside the log, under their sum. */
  readonly file?: PaperFile;
  /** One that stands among the channel's own files, and stays there. */
  readonly library?: LibraryFile;
}

/** A file of the channel's library as it stood when it was chosen. */
export interface LibraryFile extends PaperFile {
  /** The library and the file in it, by ids that stay when it is renamed or moved within. */
  readonly libraryId: string;
  readonly fileId: string;
  /** Which of its versions that was, as the library tells them apart. */
  readonly version: string;
}

/** A file as it was handed in. */
export interface PaperFile {
  /** SHA-256 in hexadecimal. */
  readonly sha256: string;
  readonly size: number;
  /** As whoever handed it in had named it, with its ending. */
  readonly name: string;
}

/** What is planned about an item before the meeting. */
export interface ItemPlan {
  readonly kind: ItemKind;
  readonly title: string;
  /** Section heading printed above the item (S10). */
  readonly heading?: string;
  /** Planned start; absent where the item simply follows. */
  readonly start?: ClockTime;
  readonly minutes?: number;
  /** The day of a residential on which it comes, 2 for the second; absent = the day of the item before it (S24). */
  readonly day?: number;
  readonly presenters: readonly Presenter[];
  readonly papers: readonly Paper[];
  /** What the secretary already knows: earlier meetings, what is proposed. Becomes the item's first text. */
  readonly background?: string;
  readonly slots?: readonly Slot[];
  readonly references?: readonly Reference[];
  readonly origin?: Origin;
  /** Only of a thematic follow-up. */
  readonly theme?: Theme;
  /** The matter it continues; absent = it begins one of its own, named after the item's id. */
  readonly matterId?: string;
}

/** Time, place and name of a meeting. */
export interface MeetingDetails {
  readonly title: string;
  readonly date: IsoDate;
  /** The last day of a residential, later than `date`; absent for a meeting of one day (S24). */
  readonly endDate?: IsoDate;
  readonly start: ClockTime;
  /** When it ends, on the last day. */
  readonly end: ClockTime;
  readonly place: string;
  /** https address of the Teams meeting: one link for the whole meeting (D13). */
  readonly joinUrl?: string;
  /** Last day to reply. */
  readonly replyBy?: IsoDate;
  /** Last day for members to propose matters; what comes later is marked as late. */
  readonly proposalsBy?: IsoDate;
}

/** As what somebody is invited, in the order they are printed. */
export const STANDINGS = ['member', 'co-opted', 'secretariat'] as const;
export type Standing = (typeof STANDINGS)[number];

/** Somebody the meeting concerns, as the roster had them when the meeting was drafted. */
export interface Invitee {
  readonly personId: string;
  readonly name: string;
  readonly organisation: string;
  readonly office?: string;
  /** `member` speaks for a municipality; the others take part and speak for none (S5, S6). */
  readonly standing: Standing;
  readonly chair?: boolean;
}

/** An invited guest of one meeting (S7). */
export interface Guest {
  readonly guestId: string;
  readonly name: string;
  readonly organisation?: string;
  readonly role?: string;
  /** Stands in the text of an item alone: known, and not printed among the guests. */
  readonly mentioned?: true;
}

/** A director's answer to the notice. It is not attendance (D3). */
export type Reply =
  | { readonly kind: 'attending' }
  | { readonly kind: 'partial'; readonly from?: ClockTime; readonly to?: ClockTime }
  | { readonly kind: 'remote' }
  | { readonly kind: 'declined'; readonly substitute?: Substitute };
export const REPLY_KINDS = [
  'attending',
  'partial',
  'remote',
  'declined',
] as const satisfies readonly Reply['kind'][];

/** What somebody answers to an invitation in their own calendar. `tentative` leaves it open and is no reply. */
export const CALENDAR_ANSWERS = ['accepted', 'tentative', 'declined'] as const;
export type CalendarAnswerKind = (typeof CALENDAR_ANSWERS)[number];

export interface Substitute {
  readonly name: string;
  readonly email?: string;
}

/** Confirmed attendance of a person: what the protocol prints (D3). */
export const PRESENCES = [
  'present',
  'remote',
  'expected-later',
  // Came when the meeting was over, to say goodbye for instance: took part in nothing (S7).
  'afterwards',
  'excused',
  'absent',
  'unknown',
] as const;
export type Presence = (typeof PRESENCES)[number];

/** A place in the protocol where text stands: before the items, after them, or the id of an item. */
export type TextPlace = string;
export const OPENING: TextPlace = 'opening';
export const CLOSING: TextPlace = 'closing';
/** When and where, and who was there: no text, but a place that people review. */
export const ATTENDANCE: TextPlace = 'attendance';

/** Whether an id is that of a place that is no item; no item may take it. */
export function isReservedPlace(id: string): boolean {
  return id === OPENING || id === CLOSING || id === ATTENDANCE;
}

/** Money that a clause decides on (S21). Totals by source: register (D17). */
export interface Funding {
  /** Whole kronor. */
  readonly amount: number;
  /** The amount is the most it may cost ("maximalt"). */
  readonly ceiling?: true;
  /** Where it comes from, such as `tidigare års överskott`. */
  readonly source?: string;
}

/** What the group sends along with a decision (medskick). Outside the protocol it is told, and not printed. */
export interface Guidance {
  readonly guidanceId: string;
  readonly text: string;
  /** Who is to hear it. */
  readonly to?: string;
  readonly inProtocol: boolean;
}

/** How many were of a mind in a vote, or who they were by their ids. */
export type Tally = { readonly count: number } | { readonly people: readonly string[] };

/** A vote on one proposal, or between several (D19). */
export interface Vote {
  readonly voteId: string;
  readonly proposals: readonly { readonly text: string; readonly for: Tally }[];
  /** Only where there is one proposal. */
  readonly against?: Tally;
  readonly abstained?: Tally;
}

/** What somebody who took part wants said in the protocol: that they do not stand behind the decision, or a remark. */
export const RESERVATION_KINDS = ['reservation', 'statement'] as const;
export type ReservationKind = (typeof RESERVATION_KINDS)[number];
export interface Reservation {
  readonly reservationId: string;
  readonly personId: string;
  readonly kind: ReservationKind;
  /** Grounds of a reservation may be left out; a statement says something. */
  readonly text: string;
}

/** How a person's word on the protocol was given: `checked` prints as "avstämt med", `approved` as "justerat" (D8). */
export const CHECK_KINDS = ['checked', 'approved'] as const;
export type CheckKind = (typeof CHECK_KINDS)[number];

/** What becomes of an item that was not decided when the meeting closes (D15). */
export const LEFTOVER_CHOICES = ['carry-over', 'tabled', 'by-mail', 'keep'] as const;
export type LeftoverChoice = (typeof LEFTOVER_CHOICES)[number];

/** Where a deferred item is taken up: at the next meeting, or by mail from the secretariat. */
export const DEFERRED_TO = ['next-meeting', 'mail'] as const;
export type DeferredTo = (typeof DEFERRED_TO)[number];

/** That an item is not dealt with now, and where it will be (S12, S19). */
export interface Deferral {
  /** One of them, or both: `via mail eller vid kommande möte`. */
  readonly to: readonly DeferredTo[];
  /** The group tabled it (bordlade). */
  readonly tabled?: true;
  /** The day of the meeting it is put off to, where it is not simply the next. */
  readonly date?: IsoDate;
  /** The same in words, such as `hösten 2024`. */
  readonly when?: string;
  /** Title of another matter that it is taken up with. */
  readonly together?: string;
  /** Why, or what is awaited; printed. */
  readonly note?: string;
}

/** The cards of a meeting in the channel. At most these are posted; everything else updates one of them (D11). */
export const CHANNEL_CARDS = ['notice', 'meeting', 'review', 'protocol'] as const;
export type ChannelCard = (typeof CHANNEL_CARDS)[number];

/** Where a posted card of a meeting stands. */
export interface PostedCard extends StandingCard {
  readonly card: ChannelCard;
}

/** That somebody was told in their own chat that they are next to present, and where that stands. */
export interface PostedCue {
  readonly itemId: string;
  readonly personId: string;
  readonly activityId: string;
}

/** The entry of a whole meeting in people's calendars; those of presenters are named by what they present. */
export const WHOLE_MEETING = 'meeting';

/** That an entry stands in people's calendars. */
export interface KeptInvitation {
  /** `meeting`, or what somebody presents in it. */
  readonly entry: string;
  /** By which the calendar finds it again. */
  readonly place: string;
  /** https address of the Teams meeting that it made. */
  readonly joinUrl?: string;
}

/** A file of the archived protocol with its SHA-256 in hexadecimal. */
export interface ArchivedFile {
  readonly name: string;
  readonly sha256: string;
  readonly size: number;
  /** Address by which a person opens it, where the archive has one. */
  readonly url?: string;
}

/** What somebody did by hand to what is filed: `fields` are columns, or a row of the list of decisions. */
export const ARCHIVE_FINDINGS = ['changed', 'missing', 'moved', 'checked-out', 'fields', 'column'] as const;

/** One of them, of a file, a decision or a column; where it was moved or renamed with what it is called now. */
export interface ArchiveFinding {
  readonly what: (typeof ARCHIVE_FINDINGS)[number];
  readonly file: string;
  readonly to?: string;
}
