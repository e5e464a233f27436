import type { ClockTime, IsoDate } from '../basics/time.ts';

/** What an item of the agenda is. Only `matter` and `other` are numbered in the protocol. */
export const ITEM_KINDS = ['matter', 'thematic', 'dialogue', 'other', 'break'] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** Somebody who presents an item: a member (`personId`), a guest, or a body such as a network or a municipality. */
export interface Presenter {
  readonly name: string;
  readonly organisation?: string;
  readonly personId?: string;
  /** Joins for this item alone, through Teams. */
  readonly remote?: boolean;
}

/** A paper (handling) of an item. One without `url` is promised and not yet there (D14). */
export interface Paper {
  readonly paperId: string;
  readonly title: string;
  /** https address; absent while the paper is only promised. */
  readonly url?: string;
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
  readonly presenters: readonly Presenter[];
  readonly papers: readonly Paper[];
  /** What the secretary already knows: earlier meetings, what is proposed. Becomes the item's first text. */
  readonly background?: string;
}

/** Time, place and name of a meeting. */
export interface MeetingDetails {
  readonly title: string;
  readonly date: IsoDate;
  readonly start: ClockTime;
  readonly end: ClockTime;
  readonly place: string;
  /** https address of the Teams meeting: one link for the whole meeting (D13). */
  readonly joinUrl?: string;
  /** Last day to reply. */
  readonly replyBy?: IsoDate;
}

/** Somebody the meeting concerns, as the roster had them when the meeting was drafted. */
export interface Invitee {
  readonly personId: string;
  readonly name: string;
  readonly organisation: string;
  readonly office?: string;
  /** `member` speaks for a municipality; `secretariat` is present but speaks for none (S6). */
  readonly standing: 'member' | 'secretariat';
  readonly chair?: boolean;
}

/** An invited guest of one meeting (S7). */
export interface Guest {
  readonly guestId: string;
  readonly name: string;
  readonly organisation?: string;
  readonly role?: string;
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

export interface Substitute {
  readonly name: string;
  readonly email?: string;
}

/** Confirmed attendance of a person: what the protocol prints (D3). */
export const PRESENCES = ['present', 'remote', 'expected-later', 'excused', 'absent', 'unknown'] as const;
export type Presence = (typeof PRESENCES)[number];

/** A place in the protocol where text stands: before the items, after them, or the id of an item. */
export type TextPlace = string;
export const OPENING: TextPlace = 'opening';
export const CLOSING: TextPlace = 'closing';

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

/** How a person's word on the protocol was given: `checked` prints as "avstämt med", `approved` as "justerat" (D8). */
export const CHECK_KINDS = ['checked', 'approved'] as const;
export type CheckKind = (typeof CHECK_KINDS)[number];

/** What becomes of an item that was not decided when the meeting closes (D15). */
export const LEFTOVER_CHOICES = ['carry-over', 'keep'] as const;
export type LeftoverChoice = (typeof LEFTOVER_CHOICES)[number];

/** The cards of a meeting in the channel. At most these are posted; everything else updates one of them (D11). */
export const CHANNEL_CARDS = ['notice', 'meeting', 'review', 'protocol'] as const;
export type ChannelCard = (typeof CHANNEL_CARDS)[number];

/** Where a posted card stands in Teams. */
export interface PostedCard {
  readonly card: ChannelCard;
  readonly conversationId: string;
  readonly activityId: string;
}

/** A file of the archived protocol with its SHA-256 in hexadecimal. */
export interface ArchivedFile {
  readonly name: string;
  readonly sha256: string;
  readonly size: number;
  /** Address by which a person opens it, where the archive has one. */
  readonly url?: string;
}
