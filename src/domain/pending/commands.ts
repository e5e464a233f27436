import type { ItemPlan } from '../meeting/vocabulary.ts';
import type { Wishes } from './entry.ts';

/** What the secretariat can say that a matter it writes down comes from. */
export const ENTERED_SOURCES = ['board-assignment', 'follow-up', 'entered'] as const;

/** What a member proposes: no more than a member has to know. */
export interface Proposal {
  readonly title: string;
  readonly background?: string;
  readonly minutes?: number;
}

/**
 * What a person can ask of the matters that wait, besides placing one on an agenda, which is asked of the meeting.
 * `pendingId` is minted by the client when its form opens, so that the same wish sent twice is one.
 */
export type PendingCommand =
  /** A matter written down by the secretariat, such as an assignment from the board (D16); known already = changed. */
  | Asks<
      'EnterMatter',
      Wishes & { pendingId: string; source: (typeof ENTERED_SOURCES)[number]; plan: ItemPlan }
    >
  | Asks<'ChangeWaiting', Wishes & { pendingId: string; plan: ItemPlan }>
  | Asks<'DismissMatter', { pendingId: string; reason: string }>
  /** A dismissal taken back. */
  | Asks<'ReinstateMatter', { pendingId: string }>
  /**
   * `meetingId` is the meeting it is proposed for; absent = the next one that people are called to. `personId` is the
   * member whose proposal it is, where somebody registers it for them (D4); absent = one's own.
   */
  | Asks<'ProposeMatter', { pendingId: string; proposal: Proposal; meetingId?: string; personId?: string }>
  | Asks<'WithdrawMatter', { pendingId: string }>;
export type PendingCommandType = PendingCommand['type'];

interface Asks<Type extends string, Data extends object> {
  readonly type: Type;
  readonly data: Data;
}
