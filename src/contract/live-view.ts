import type { ClockTime, IsoDate } from '../domain/basics/time.ts';
import type { Reservation, Vote } from '../domain/meeting/vocabulary.ts';
import type { MissedItem } from '../domain/meeting/views/catch-up.ts';
import type { SignalKind } from '../domain/meeting/signals/signal.ts';
import type { Quorum } from '../domain/meeting/views/quorum.ts';

/** How a meeting goes along. */
export interface LiveView {
  /** That it will not be held, why, and who said so. */
  readonly cancelled?: { readonly reason?: string; readonly by: string };
  /** That it is a rehearsal, of which meeting (D9). */
  readonly rehearsal?: { readonly of: string; readonly ended: boolean };
  /** Who of the secretariat keeps the protocol (D9). */
  readonly secretary?: { readonly personId: string; readonly name: string; readonly isMe: boolean };
  /** While it is on. Minutes behind the plan, and whether predictions are withdrawn because nobody pressed next (D13). */
  readonly clock?: { readonly drift?: number; readonly withdrawn: boolean };
  /** Besides those on the agenda, in order; one that is on has no end. */
  readonly breaks: readonly { readonly from: ClockTime; readonly to?: ClockTime }[];
  /** The last steps that this reader can take back now, the latest first. */
  readonly steps: readonly StepView[];
  /** What Teams told of the call and nobody has done yet (D12); for those who run the meeting, absent where there is none. */
  readonly suggestions?: readonly SuggestionView[];
}

/** Something Teams told of the call. */
export interface SuggestionView {
  readonly signalId: string;
  readonly kind: SignalKind;
  readonly time: ClockTime;
  /** Who came or went. */
  readonly personId?: string;
  readonly name?: string;
}

/** One of the last things done. */
export interface StepView {
  /** What an `Undo` names. */
  readonly version: number;
  /** On the group's clock. */
  readonly date: IsoDate;
  readonly time: ClockTime;
  readonly by: string;
  readonly mine: boolean;
  /** The type of the event that did it, such as `ItemStarted`. */
  readonly type: string;
  /** The item or person it was about, as people know it. */
  readonly subject?: string;
}

/** What is known of an item besides its plan and its words. */
export interface LiveItemView {
  readonly endedAt?: ClockTime;
  /** Who took part in it; for those who meet, once it has been taken up. */
  readonly participation?: ParticipationView;
  /** That the reader was away when it was dealt with, or perhaps was (N8); absent where they missed nothing of it. */
  readonly missed?: Pick<MissedItem, 'away' | 'how' | 'recused'>;
  /** Where the group asks for one (D19), for those who record decisions, once the item has been taken up. */
  readonly quorum?: Quorum;
  /** What a formal body notes, for those who read what is written; absent where nothing is noted (D19). */
  readonly recusals?: readonly NamedPerson[];
  readonly votes?: readonly (Vote & { readonly printed: string })[];
  readonly reservations?: readonly (Reservation & { readonly printed: string })[];
}

/** Names of those who sit at the table, each in one of the lists. */
export interface ParticipationView {
  readonly whole: readonly string[];
  readonly part: readonly string[];
  readonly none: readonly string[];
  /** Of those in `none`: who had declared a conflict of interest. */
  readonly recused: readonly string[];
  readonly unknown: readonly string[];
}

export interface NamedPerson {
  readonly personId: string;
  readonly name: string;
}
