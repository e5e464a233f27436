import type { RichText } from '../../basics/rich-text.ts';
import type { Instant, IsoDate } from '../../basics/time.ts';
import type { CheckKind, TextPlace } from '../vocabulary.ts';
import type { PlaceContent } from './place-content.ts';

/** What has been said of the draft protocol, place by place (N10). */
export interface ReviewState {
  /** The round that is out or was last; absent before the draft has been sent to anybody. */
  readonly round?: ReviewRound;
  /** At most one per reviewer and place. It holds while the place says what it said then. */
  readonly words: readonly Word[];
  readonly proposals: readonly Proposal[];
  /** Reminders to those whose word was missing, oldest first. */
  readonly reminders: readonly ReviewReminder[];
}

export interface ReviewRound {
  readonly reviewers: readonly Reviewer[];
  readonly deadline: IsoDate;
  /** `checked` prints as "avstämt med", `approved` as "justerat av" (D8). */
  readonly how: CheckKind;
  readonly openedAt: Instant;
  /** Set once the secretariat has ended it, whoever had answered. */
  readonly ended?: { readonly by: string; readonly at: Instant };
}

/** Somebody whose word is asked for. Without `personId` their word comes by phone. */
export interface Reviewer {
  readonly name: string;
  readonly personId?: string;
}

/** "No comment" on one place. */
export interface Word {
  readonly reviewer: Reviewer;
  readonly place: TextPlace;
  readonly how: CheckKind;
  /** What stood there when it was given. */
  readonly content: PlaceContent;
  /** Who registered it; differs from the reviewer for a word by phone (D4). */
  readonly by: string;
  readonly at: Instant;
}

/** Another wording of a place, proposed by a reviewer; what is left out stays as it is. */
export interface Wording {
  readonly text?: RichText;
  /** All the clauses that the item is to have, in order; one with an unknown id is new, one left out goes. */
  readonly clauses?: readonly ProposedClause[];
  /** Empty takes it away. */
  readonly outcome?: string;
}

export interface ProposedClause {
  readonly clauseId: string;
  readonly text: string;
}

export interface Proposal {
  readonly proposalId: string;
  readonly reviewer: Reviewer;
  readonly place: TextPlace;
  readonly wording: Wording;
  readonly comment?: string;
  readonly at: Instant;
  /** What stood there when it was proposed: as printed, and what the wording is another wording of. */
  readonly content: PlaceContent;
  readonly basis: Required<Wording>;
  readonly answer?: ProposalAnswer;
}

export interface ProposalAnswer {
  readonly answer: 'accepted' | 'declined';
  readonly comment?: string;
  readonly by: string;
  readonly at: Instant;
}

export interface ReviewReminder {
  readonly reminderId: string;
  readonly personIds: readonly string[];
  readonly at: Instant;
}

/** A draft that nobody has been asked about. */
export const noReview: ReviewState = { words: [], proposals: [], reminders: [] };

/** What a reviewer is known by in a meeting. */
export function reviewerId(reviewer: Reviewer): string {
  return reviewer.personId ?? `name:${reviewer.name}`;
}
