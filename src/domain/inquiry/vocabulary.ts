import type { RichText } from '../basics/rich-text.ts';
import type { ClockTime, IsoDate } from '../basics/time.ts';

/**
 * What an inquiry is for: a decision between meetings (`per-capsulam`, N11), or to learn what the municipalities want
 * (`interest`, D16), which decides nothing by itself.
 */
export const PURPOSES = ['per-capsulam', 'interest'] as const;
export type Purpose = (typeof PURPOSES)[number];

/** Something that can be answered. */
export interface Alternative {
  readonly alternativeId: string;
  readonly label: string;
}

/** Until when answers are asked for; without a time, the whole day. */
export interface Deadline {
  readonly date: IsoDate;
  readonly time?: ClockTime;
}

/** Somebody asked, as the roster had them when the question was put. */
export interface Asked {
  readonly personId: string;
  readonly name: string;
  readonly organisation: string;
  readonly office?: string;
}

/** The item of a meeting that the question comes from. */
export interface InquirySource {
  readonly meetingId: string;
  readonly itemId: string;
  readonly matterId?: string;
}

/** What is asked. Its words stand from the moment it is asked: another wording is another inquiry. */
export interface Question {
  readonly purpose: Purpose;
  readonly question: string;
  readonly background: RichText;
  readonly alternatives: readonly Alternative[];
  readonly deadline: Deadline;
  /** Who asked and is told the answers: the secretariat, a person, a network. */
  readonly answersTo?: string;
  readonly source?: InquirySource;
}

/** A person's answer. A statement belongs to it and is printed. */
export interface Answer {
  readonly alternativeId: string;
  readonly statement?: string;
}

/** What is offered where nothing else is: the words of a decision, or of an interest. */
export function usualAlternatives(purpose: Purpose): readonly Alternative[] {
  return purpose === 'per-capsulam'
    ? [
        { alternativeId: 'bifaller', label: 'Bifaller' },
        { alternativeId: 'avslar', label: 'Avslår' },
        { alternativeId: 'avstar', label: 'Avstår' },
      ]
    : [
        { alternativeId: 'ja', label: 'Ja' },
        { alternativeId: 'nej', label: 'Nej' },
        { alternativeId: 'kanske', label: 'Kanske' },
      ];
}
