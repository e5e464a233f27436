import type { Vocabulary } from './vocabulary.ts';

/** What a group has chosen. */
export interface GroupSettings {
  /** `running` prints N/year; `none` prints the date alone (S1). */
  readonly numbering: 'running' | 'none';
  /** Last number used in a year outside this log, by year: `{ "2018": 2 }`. What the log has used counts besides. */
  readonly lastNumberOf?: Readonly<Record<string, number>>;
  /** House style of the printed protocol (S30). */
  readonly protocolStyle: '2018' | '2022';
  /** IANA zone of the meeting's clock. */
  readonly timeZone: string;
  /** Title of a meeting when the agenda gives none. */
  readonly meetingTitle: string;
  /** Title of the protocol as printed. */
  readonly protocolTitle: string;
  /** Formal rules: what is absent is off and shown nowhere (D19). */
  readonly formal?: FormalRules;
  /** Whether agreed protocols are to be signed electronically; absent = `none`. */
  readonly signing?: Signing;
  /** Days that reviewers have for a draft. */
  readonly reviewDays?: number;
  /** Named lists of addresses to which agreed protocols are sent (D14). */
  readonly mailLists?: readonly MailList[];
  /** The group's own words, which its decisions are read with (N3). */
  readonly vocabulary?: Vocabulary;
}

/** The rules of a formal body, each turned on by itself (D19). */
export interface FormalRules {
  /** Protocols are approved by adjusters (justering). */
  readonly adjusting?: boolean;
  /** Conflicts of interest (jäv) are noted per item. */
  readonly recusal?: boolean;
  /** How many municipalities must take part for a decision; a warning is given below it. */
  readonly quorum?: number;
  readonly votes?: boolean;
  readonly reservations?: boolean;
  /** Items are printed as §, numbered anew each meeting or on through the year. */
  readonly paragraphs?: Paragraphs;
}

export const PARAGRAPHS = ['per-meeting', 'per-year'] as const;
export type Paragraphs = (typeof PARAGRAPHS)[number];
export const SIGNINGS = ['none', 'wanted'] as const;
export type Signing = (typeof SIGNINGS)[number];

export interface MailList {
  readonly listId: string;
  readonly name: string;
  readonly addresses: readonly { readonly name?: string; readonly email: string }[];
}

/** Whether a name is that of an IANA time zone. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('sv', { timeZone: name }).format(0);
    return true;
  } catch {
    return false;
  }
}
