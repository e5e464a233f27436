import type { ClockTime } from '../basics/time.ts';
import type { MeetingDetails, Presence, TextPlace } from '../meeting/vocabulary.ts';
import type { TextLine } from './text-lines.ts';
import type { WordAuthor } from './word-file.ts';

/**
 * Something that was done to a protocol in Word, by what it does and not by how: between the file as it was made and as
 * it came back. What has happened here meanwhile is no part of it.
 */
export type WordEdit = EditFacts & Edited;

interface EditFacts {
  /** The same for the same change of the same words, in whichever file it comes back. */
  readonly editId: string;
  readonly place: WordPlace;
  /** Who did it, where Word tracked it. */
  readonly by: readonly WordAuthor[];
}

/** A place of the protocol; or what stands around it: `page`, the head of the paper, `end`, `corrections`. */
export type WordPlace = TextPlace;

export type Edited =
  | TextEdit
  | DecisionEdit
  | AgendaEdit
  | AttendanceEdit
  /** What is printed of the meeting and not written: it is changed where it comes from. */
  | { readonly kind: 'printed'; readonly before: string; readonly after?: string }
  /** What has no place in the protocol's structure. */
  | { readonly kind: 'loose'; readonly what: LooseKind; readonly text: string }
  | {
      readonly kind: 'comment';
      readonly text: string;
      readonly about: string;
      readonly author: WordAuthor;
      readonly done?: true;
    };

/** Lines are counted as in the text that the file was made of; -1 is before the first. */
export type TextEdit =
  | {
      readonly kind: 'text-changed';
      readonly at: number;
      readonly before: TextLine;
      readonly after: TextLine;
    }
  | { readonly kind: 'text-added'; readonly behind: number; readonly lines: readonly TextLine[] }
  | { readonly kind: 'text-removed'; readonly at: number; readonly line: TextLine }
  | { readonly kind: 'text-moved'; readonly at: number; readonly behind: number; readonly line: TextLine };

export type DecisionEdit =
  | {
      readonly kind: 'clause-changed';
      readonly clauseId: string;
      readonly before: string;
      readonly after: string;
    }
  /** `behind` is the clause it comes after; absent = first. */
  | { readonly kind: 'clause-added'; readonly text: string; readonly behind?: string }
  | { readonly kind: 'clause-removed'; readonly clauseId: string; readonly before: string }
  /** It stands elsewhere among the item's clauses: nothing that can be asked of a meeting, so it is shown alone. */
  | { readonly kind: 'clause-moved'; readonly clauseId: string; readonly text: string }
  | {
      readonly kind: 'conditions';
      readonly clauseId: string;
      readonly before: readonly string[];
      readonly after: readonly string[];
    }
  /** Absent `after`: taken away. */
  | { readonly kind: 'outcome'; readonly before: string; readonly after?: string }
  | {
      readonly kind: 'guidance';
      readonly guidanceId: string;
      readonly before: string;
      readonly after?: string;
      readonly to?: string;
    };

export type AgendaEdit =
  | { readonly kind: 'title'; readonly before: string; readonly after: string }
  | { readonly kind: 'section'; readonly before?: string; readonly after?: string }
  | { readonly kind: 'start'; readonly before: ClockTime; readonly after: ClockTime }
  | { readonly kind: 'item-removed'; readonly title: string }
  /** `before` is the item it now stands before; absent = last. */
  | { readonly kind: 'item-moved'; readonly title: string; readonly before?: string }
  | {
      readonly kind: 'item-added';
      readonly title: string;
      readonly text: readonly TextLine[];
      readonly clauses: readonly string[];
      readonly before?: string;
    };

export type AttendanceEdit =
  | {
      readonly kind: 'presence';
      readonly personId: string;
      readonly name: string;
      readonly how: PresenceHow;
      /** As the row was printed, and as it reads now; absent where it is gone. */
      readonly before?: string;
      readonly after?: string;
      readonly presence: Presence;
      readonly stay?: WordStay;
    }
  | {
      readonly kind: 'guest-added';
      readonly name: string;
      readonly organisation?: string;
      readonly text: string;
    }
  /** A row that says something else, and nobody can tell what to register. */
  | {
      readonly kind: 'row-unclear';
      readonly before?: string;
      readonly after?: string;
    }
  | {
      readonly kind: 'details';
      readonly before: string;
      readonly after: string;
      readonly details: Partial<Pick<MeetingDetails, 'place' | 'start' | 'end'>>;
    };

export const PRESENCE_HOWS = ['struck', 'removed', 'moved', 'added', 'noted'] as const;
export type PresenceHow = (typeof PRESENCE_HOWS)[number];

export interface WordStay {
  readonly from?: ClockTime;
  readonly fromApproximate?: true;
  readonly to?: ClockTime;
  readonly toApproximate?: true;
  readonly parts?: true;
}

export const LOOSE_KINDS = ['text', 'heading', 'table', 'picture', 'box', 'note', 'furniture'] as const;
export type LooseKind = (typeof LOOSE_KINDS)[number];
