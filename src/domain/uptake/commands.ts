import type { Following, UptakeStatus } from './vocabulary.ts';

/**
 * What can be asked about how the decisions of a meeting are taken up; who may stands in rules.ts. `meetingId` is the
 * meeting that decided. Without a `municipality` one's own is meant, where there is one alone.
 */
export type UptakeCommand =
  | UptakeWish<'ChooseDecisions', { readonly choices: readonly FollowingChoice[] }>
  /** Those not answered are received: all that are asked of the municipality, or these. */
  | UptakeWish<
      'AcknowledgeDecisions',
      { readonly municipality?: string; readonly clauseIds?: readonly string[] }
    >
  | UptakeWish<'AnswerDecisions', { readonly municipality?: string; readonly answers: readonly AnswerWish[] }>
  /** The sum becomes an item of `atMeetingId`; `itemId` is minted by the client. */
  | UptakeWish<'EnterUptake', { readonly atMeetingId: string; readonly itemId: string }>;

export interface FollowingChoice {
  readonly clauseId: string;
  readonly following: Following;
}

/** What is left out stays as it is; an empty text is none; `unanswered` takes the whole answer back. */
export interface AnswerWish {
  readonly clauseId: string;
  readonly status?: UptakeStatus | 'unanswered';
  readonly owner?: string;
  readonly caseNumber?: string;
  readonly note?: string;
}

export type UptakeCommandType = UptakeCommand['type'];
/** The wish of a command of a type. */
export type UptakeWishOf<Type extends UptakeCommandType> = Extract<UptakeCommand, { type: Type }>['data'];

interface UptakeWish<Type extends string, Data extends object> {
  readonly type: Type;
  readonly data: Data & { readonly meetingId: string };
}
