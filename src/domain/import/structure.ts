import type { ClockTime, IsoDate } from '../basics/time.ts';

/**
 * A protocol as it was understood from its words. What is printed is kept as printed; what looks wrong stands among the
 * warnings. Facts that are absent are left out.
 */
export interface ImportedProtocol {
  readonly title: string;
  /** `8/2016`, or null for a protocol that has none. */
  readonly number: string | null;
  readonly date?: IsoDate;
  /** Where the content contradicts the printed date. */
  readonly dateLikely?: IsoDate;
  readonly start?: ClockTime;
  readonly end?: ClockTime;
  readonly place?: string;
  /** `paragraph` where the items are numbered with §. */
  readonly numbering?: 'paragraph';
  readonly attendees: readonly ImportedAttendee[];
  readonly guests: readonly ImportedGuest[];
  /** Markdown, as are the texts of the items. */
  readonly opening?: string;
  readonly items: readonly ImportedItem[];
  readonly closing?: string;
  readonly breaks: readonly ImportedBreak[];
  readonly adjusters: readonly string[];
  readonly checkedWith: readonly string[];
  readonly signatories: readonly ImportedSignatory[];
  readonly signature?: { readonly kind: 'electronic'; readonly text: string };
  readonly warnings: readonly ImportWarning[];
  /** What is printed and stands in the fields above in another form, or says nothing of the meeting. */
  readonly printed: readonly PrintedPassage[];
}

export interface ImportedAttendee {
  readonly name: string;
  readonly organisation?: string;
  readonly role?: string;
  readonly presence: 'present' | 'partial' | 'absent';
  readonly from?: ClockTime;
  readonly to?: ClockTime;
  readonly absentKind?: 'excused' | 'struck';
  /** What is said of the attendance, as printed. */
  readonly note?: string;
}

export interface ImportedGuest {
  readonly name: string;
  readonly organisation?: string;
  readonly role?: string;
  readonly source: 'list' | 'body';
  readonly note?: string;
}

export interface ImportedItem {
  readonly number?: string;
  readonly time?: ClockTime;
  readonly title: string;
  readonly kind?: 'thematic' | 'dialogue' | 'other';
  /** The case number of a formal protocol, as printed. */
  readonly caseNumber?: string;
  /** Each clause without its leading "att". */
  readonly decisions: readonly string[];
  /** The whole passage, where it is more than a row of att-clauses. */
  readonly decisionText?: string;
  /** The body that is to decide what these clauses propose. */
  readonly proposedTo?: string;
  readonly conditions?: readonly string[];
  readonly outcome?: string;
  readonly text?: string;
  /** Where its title stands. */
  readonly line: number;
  readonly page: number;
}

export interface ImportedBreak {
  readonly title: string;
  readonly time?: ClockTime;
  readonly line: number;
}

export interface ImportedSignatory {
  readonly name: string;
  readonly role: string;
}

export interface PrintedPassage {
  readonly as: 'header' | 'people' | 'contents' | 'label' | 'sign-off' | 'furniture';
  readonly text: string;
  readonly line: number;
  readonly page: number;
}

/** Its words stand in src/texts/import.ts; `line` counts the lines of the text from 1. */
export interface ImportWarning {
  readonly code: ImportWarningCode;
  /** What the words of the warning name. */
  readonly params?: Readonly<Record<string, string>>;
  readonly line?: number;
  readonly page?: number;
}

export const IMPORT_WARNING_CODES = [
  'title-missing',
  'date-missing',
  'date-inconsistent-with-content',
  'dates-differ',
  'attendance-missing',
  'orphan-organisation',
  'missing-comma-in-attendance',
  'names-alike',
  'items-missing',
  'number-out-of-order',
  'decision-without-label',
  'chair-absent',
  'chair-not-stated',
  'no-named-signatories',
  'signatory-not-present',
  'changes-tracked',
  'text-hidden',
] as const;
export type ImportWarningCode = (typeof IMPORT_WARNING_CODES)[number];
