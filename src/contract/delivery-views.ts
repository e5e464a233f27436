import type { ClockTime, Instant, IsoDate } from '../domain/basics/time.ts';
import type { Loss } from '../domain/group/places/place.ts';
import type { DeliveryTrouble } from './delivery-troubles.ts';

/** A delivery whose outcome nobody knows, or that failed: shown to the secretariat, never repeated blindly. */
export interface AttentionView {
  readonly jobId: string;
  readonly kind: string;
  readonly outcome: 'unknown' | 'failed';
  readonly since: Instant;
  readonly meetingId?: string;
  /** Of a mail: which, and the name of whom it is for, where that is one person of the group. */
  readonly mail?: string;
  readonly to?: string;
  /** Why, where a person can do something about it, and which file of the archive it is about. */
  readonly why?: DeliveryTrouble;
  readonly file?: string;
}

/** Something about the group that waits for a person's word, which is given on the page of the group or in Teams. */
export type GroupAttentionView =
  | { readonly about: 'channel-lost'; readonly why: Loss }
  | { readonly about: 'newcomers'; readonly count: number };

/** GET /api/v1/attention answers a list of these: what is about the group first. */
export type AttentionEntry = GroupAttentionView | AttentionView;

/** GET /api/v1/outbox: everything that is to go out, and why it has not. */
export interface OutboxView {
  /** What waits for a person's word, oldest first. */
  readonly parked: readonly AttentionView[];
  /** What goes by itself, what is due first. */
  readonly waiting: readonly WaitingDelivery[];
  /** Whether there is more than is listed. */
  readonly more: boolean;
}

export interface WaitingDelivery
  extends Pick<AttentionView, 'jobId' | 'kind' | 'meetingId' | 'mail' | 'to' | 'why' | 'file'> {
  /** `going` on its way now; `again` tried without success and tried again; `planned` for a time of its own. */
  readonly how: 'going' | 'again' | 'planned';
  /** When it is (next) tried, on the group's clock. */
  readonly date: IsoDate;
  readonly time: ClockTime;
  /** How often it has been tried. */
  readonly tries: number;
}
