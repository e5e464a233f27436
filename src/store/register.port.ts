import type { ClockTime, IsoDate } from '../domain/basics/time.ts';
import type { GroupWords } from '../domain/clauses/group-words.ts';
import type { FundedClause } from '../domain/funding/totals.ts';
import type { Funding, ItemKind } from '../domain/meeting/vocabulary.ts';
import type { Attended } from '../domain/register/attendance.ts';
import type { TaskFacts } from '../domain/task/vocabulary.ts';
import type { UptakeFacts } from '../domain/uptake/vocabulary.ts';

/** What a group has, to list and find: written with the events it tells of, so that a page never folds every log. */
export interface Register {
  /**
   * The meetings nearest to a date: those from it on (soonest first) and those before it (latest first). Old protocols
   * that were taken in are not among them: there is no such meeting to go to, to copy or to bring up to date.
   */
  meetingsAround(
    groupId: string,
    date: IsoDate,
    limit: number,
  ): Promise<{ readonly coming: readonly MeetingRow[]; readonly past: readonly MeetingRow[] }>;
  /** Every meeting of the group, old protocols that were taken in too, the latest first. A row that has not changed is the same object each time. */
  allMeetings(groupId: string): Promise<readonly MeetingRow[]>;
  /** One meeting's row, or null. */
  meeting(groupId: string, meetingId: string): Promise<MeetingRow | null>;
  /** A meeting's items in the order of its agenda. */
  itemsOf(groupId: string, meetingId: string): Promise<readonly ItemRow[]>;
  /** A matter's thread (N5): its items in every meeting, the oldest first. */
  matterThread(groupId: string, matterId: string): Promise<readonly ItemRow[]>;
  /**
   * The newest item of each matter, the newest matter first: to choose an earlier matter from. With `text` only those
   * that have these words, whatever their case, in the title or number of one of their items. Looks at the latest
   * thousand items; what is older is for a search.
   */
  recentMatters(
    groupId: string,
    wish: { readonly text?: string; readonly limit: number },
  ): Promise<readonly ItemRow[]>;
  /** Clauses that decide on money (D17), of all years or one, the newest first. */
  fundedClauses(groupId: string, wish?: { readonly year?: number }): Promise<readonly FundedClause[]>;
  /** Tasks: those still open by their deadline, those without one last; `open: false` by their newest answer, latest first. */
  tasks(groupId: string, wish: TaskWish): Promise<readonly TaskRow[]>;
  /** One task's row, or null. */
  task(groupId: string, taskId: string): Promise<TaskRow | null>;
  /** Inquiries: the open ones by their deadline; with `open` left out or false the newest first. */
  inquiries(
    groupId: string,
    wish: { readonly open?: boolean; readonly limit: number },
  ): Promise<readonly InquiryRow[]>;
  /** One inquiry's row, or null. */
  inquiry(groupId: string, inquiryId: string): Promise<InquiryRow | null>;
  /** How the decisions of these meetings are taken up (N1); of those nobody has said anything about there is no row. */
  uptakes(groupId: string, meetingIds: readonly string[]): Promise<readonly UptakeRow[]>;
  /** Old protocols that were handed in: of one standing, the latest meeting first, those without a date before all. */
  imports(
    groupId: string,
    wish: { readonly status: ImportRow['status']; readonly limit: number },
  ): Promise<readonly ImportRow[]>;
  /** Where a presenter's link leads, by its sum, whichever group made it; null where none has that sum. */
  presenterLink(digest: string): Promise<PresenterLinkRow | null>;
}

/** A row that an append writes. The newest row of a thing takes the place of the one before. */
export type RegisterRow =
  | { readonly kind: 'meeting'; readonly row: MeetingRow }
  /** An old protocol that was taken out again; its items go by rows of their own. */
  | { readonly kind: 'meeting-gone'; readonly groupId: string; readonly meetingId: string }
  | { readonly kind: 'item'; readonly row: ItemRow }
  /** The item left its meeting's agenda. */
  | {
      readonly kind: 'item-gone';
      readonly groupId: string;
      readonly meetingId: string;
      readonly itemId: string;
    }
  | { readonly kind: 'task'; readonly row: TaskRow }
  | { readonly kind: 'inquiry'; readonly row: InquiryRow }
  | { readonly kind: 'uptake'; readonly row: UptakeRow }
  | { readonly kind: 'import'; readonly row: ImportRow }
  | { readonly kind: 'presenter-link'; readonly row: PresenterLinkRow }
  | { readonly kind: 'vocabulary'; readonly row: VocabularyRow };

/** The words by which what a group decides is read from now on, for its register and its index. */
export interface VocabularyRow {
  readonly groupId: string;
  readonly words: GroupWords;
}

/** To which meeting a presenter's link belongs. Whether it still opens anything the meeting's log says. */
export interface PresenterLinkRow {
  readonly groupId: string;
  readonly meetingId: string;
  /** SHA-256 of the link in hexadecimal. */
  readonly digest: string;
}

export interface MeetingRow {
  readonly groupId: string;
  readonly meetingId: string;
  readonly date: IsoDate;
  /** The last day of a residential (S24). */
  readonly endDate?: IsoDate;
  readonly start: string;
  readonly title: string;
  readonly place: string;
  readonly phase: string;
  readonly number?: string;
  /** Nobody has been called to it: those who prepare meetings alone see it. */
  readonly unannounced?: true;
  /** Who of the municipalities was there, and who visited, once the protocol that says so is agreed. */
  readonly attendance?: readonly Attended[];
  /** An old protocol that was taken in: its id is the import's, and there is no log of a meeting. */
  readonly imported?: true;
}

/** An item of a meeting, as its matter is followed (N5). */
export interface ItemRow {
  readonly groupId: string;
  readonly meetingId: string;
  readonly itemId: string;
  /** The matter it continues or begins: `plan.matterId ?? itemId`. */
  readonly matterId: string;
  /** The meeting's. */
  readonly date: IsoDate;
  /** Its place on the agenda, 0 for the first. */
  readonly position: number;
  readonly title: string;
  /** As printed, where items are numbered. */
  readonly number?: string;
  readonly itemKind: ItemKind;
  /** The meeting's. */
  readonly phase: string;
  readonly outcome?: string;
  readonly clauses: readonly ClauseRow[];
  /** Where it went, when it was put off. */
  readonly deferral?: string;
  /** Their names. */
  readonly presenters?: readonly string[];
  /** Whether the protocol these decisions stand in is agreed (D5). */
  readonly decisionsAgreed: boolean;
}

export interface ClauseRow {
  readonly clauseId: string;
  readonly text: string;
  readonly conditions?: readonly string[];
  readonly funding?: Funding;
}

/** A task (uppdrag). Of many answers only the newest, and of each municipality its last; the log has them all. */
export type TaskRow = TaskFacts;

/** What the municipalities say of the decisions of a meeting, the newest word of each. */
export type UptakeRow = UptakeFacts;

export interface TaskWish {
  /** Whether something remains to be done; both when left out. */
  readonly open?: boolean;
  /** Owned by one of these (`ownerKey`), or kept by this person. */
  readonly of?: { readonly owners: readonly string[]; readonly keeper?: string };
  /** Given at this meeting. */
  readonly meetingId?: string;
  /** With a deadline on or before this day, or at the next meeting and given before it. */
  readonly dueBy?: IsoDate;
  /** With an answer of this day or later. */
  readonly answeredSince?: IsoDate;
  readonly limit: number;
}

/** A question to the members (N11, D16). */
export interface InquiryRow {
  readonly groupId: string;
  readonly inquiryId: string;
  readonly purpose: 'per-capsulam' | 'interest';
  readonly question: string;
  readonly status: 'open' | 'closed' | 'entered' | 'withdrawn';
  readonly deadline: { readonly date: IsoDate; readonly time?: ClockTime };
  /** The day it was asked. */
  readonly opened: IsoDate;
  readonly closed?: IsoDate;
  readonly outcome?: string;
  /** The item of a meeting that it came from or was entered by. */
  readonly meetingId?: string;
  readonly itemId?: string;
  readonly matterId?: string;
}

/** An old protocol that was handed in (N16). */
export interface ImportRow {
  readonly groupId: string;
  readonly importId: string;
  readonly status: 'waiting' | 'accepted' | 'withdrawn';
  /** The name of its file. */
  readonly file: string;
  readonly title: string;
  readonly number?: string;
  readonly date?: IsoDate;
  readonly items: number;
  readonly decisions: number;
  /** How many warnings nobody has looked at. */
  readonly warnings: number;
  readonly handedIn: IsoDate;
}
