import type { ClockTime, Instant, IsoDate } from '../../basics/time.ts';
import type { PaperFile } from '../vocabulary.ts';

/** Somebody from outside who presents an item or a pitch of it, called by a link to a page of their own (T5, D13). */
export interface PresenterInvitation {
  readonly invitationId: string;
  readonly itemId: string;
  /** The pitch of the item; absent = the whole of it. */
  readonly slotId?: string;
  readonly name: string;
  /** Absent where the secretariat hands the link over by itself. */
  readonly email?: string;
  /** What the secretariat expects of them, in its own words. */
  readonly words?: string;
  readonly invitedAt: Instant;
  /** SHA-256 of the links that open their page, in hexadecimal: the links themselves are kept nowhere. */
  readonly digests: readonly string[];
  readonly withdrawn?: true;
  readonly openedAt?: Instant;
  readonly readyAt?: Instant;
  readonly letInAt?: Instant;
  readonly thankedAt?: Instant;
  /** What they were last told by mail; first what the invitation itself says. */
  readonly told: PresenterTold;
}

/** What a mail tells a presenter: that they are invited, soon on, on at another time, or not on. */
export const PRESENTER_NEWS = ['invited', 'near', 'moved', 'off', 'cancelled'] as const;
export type PresenterNews = (typeof PRESENTER_NEWS)[number];

export interface PresenterTold {
  readonly what: PresenterNews;
  /** When they were told that they are on; absent where nothing said. */
  readonly date?: IsoDate;
  readonly time?: ClockTime;
}

/** A paper that a presenter has handed in; it is among the papers once the secretariat has taken it in. */
export interface BroughtPaper {
  readonly paperId: string;
  readonly invitationId: string;
  readonly itemId: string;
  readonly title: string;
  readonly file: PaperFile;
  readonly at: Instant;
  /** Absent while nobody has said. */
  readonly became?: 'taken' | 'declined';
}
