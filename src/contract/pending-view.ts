import type { Instant, IsoDate } from '../domain/basics/time.ts';
import type { ItemPlan } from '../domain/meeting/vocabulary.ts';
import type { PendingCommandType } from '../domain/pending/commands.ts';
import type { PendingSource, WishedFor } from '../domain/pending/entry.ts';

/** GET /api/v1/pending: the matters that wait for an agenda, as far as the reader may know. ETag = `"{version}-..."`. */
export interface PendingListView {
  readonly version: number;
  /** Command types that this reader may ask for at all. */
  readonly can: readonly PendingCommandType[];
  /** What waits; those wished for at the next meeting first, in the order they would stand on it. */
  readonly waiting: readonly WaitingMatterView[];
  /** Lately dismissed, for those who can take it back. */
  readonly dismissed: readonly {
    readonly pendingId: string;
    readonly title: string;
    readonly reason: string;
  }[];
  /** The reader's own proposals. */
  readonly own: readonly ProposalView[];
  /** Members for whom the reader may register a proposal (D4); empty for those who propose for themselves alone. */
  readonly proposers: readonly {
    readonly personId: string;
    readonly name: string;
    readonly organisation: string;
  }[];
  /** The meeting that a matter proposed now is for. */
  readonly proposeFor?: {
    readonly meetingId: string;
    readonly title: string;
    readonly date: IsoDate;
    readonly proposalsBy?: IsoDate;
    readonly late: boolean;
  };
}

/** A matter that waits. Background, papers and the secretariat's note only for those who prepare meetings. */
export interface WaitingMatterView {
  readonly pendingId: string;
  readonly source: PendingSource;
  readonly title: string;
  readonly matterId: string;
  readonly since: Instant;
  readonly wishedFor: WishedFor;
  readonly orByMail: boolean;
  readonly condition?: string;
  readonly together?: string;
  /** The item it comes from, where the reader may see its meeting. */
  readonly from?: MeetingLink & { readonly itemId: string };
  /** Who gave the assignment. */
  readonly assignedBy?: string;
  readonly proposedBy?: {
    readonly name: string;
    readonly isMe: boolean;
    readonly late: boolean;
    readonly meeting?: MeetingLink;
  };
  readonly note?: string;
  /** To change it; absent for those who may not. */
  readonly plan?: ItemPlan;
}

/** A proposal and what became of it. `placed` without a meeting: on an agenda that nobody is called to yet. */
export interface ProposalView {
  readonly pendingId: string;
  readonly title: string;
  readonly status: 'waiting' | 'placed' | 'declined' | 'withdrawn';
  readonly late: boolean;
  readonly reason?: string;
  readonly meeting?: MeetingLink;
}

export interface MeetingLink {
  readonly meetingId: string;
  readonly title: string;
  readonly date: IsoDate;
}
