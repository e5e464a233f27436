import type { PendingEntry } from '../../pending/entry.ts';
import type { GivenStart } from '../views/retimed.ts';
import type { Happened, Nothing } from '../happened.ts';
import type { Instant } from '../../basics/time.ts';
import type { Guest, Invitee, ItemPlan, MeetingDetails, Reply } from '../vocabulary.ts';

/** One of several items that were added in one act. */
export interface AddedItem {
  readonly itemId: string;
  readonly plan: ItemPlan;
  readonly before?: string;
  readonly carriedFrom?: { readonly meetingId: string; readonly itemId: string };
  readonly pending?: PendingEntry;
}

/** What is prepared: the meeting itself, its agenda, its guests, its notice. */
export type AgendaEvent =
  | Happened<
      'MeetingDrafted',
      {
        meetingId: string;
        groupId: string;
        details: MeetingDetails;
        invitees: readonly Invitee[];
        copiedFrom?: string;
        /** A rehearsal of another meeting begins anew (D9), with that one's guests and replies. */
        rehearsal?: { of: string; by: string };
        guests?: readonly Guest[];
        replies?: readonly { personId: string; reply: Reply; at: Instant; by: string }[];
      }
    >
  | Happened<'MeetingDetailsChanged', { details: MeetingDetails }>
  | Happened<
      'InviteesChanged',
      {
        invitees: readonly Invitee[];
        /** People who were known by two ids: what they replied under the one is theirs under the other (D20). */
        moved?: readonly { readonly from: string; readonly to: string }[];
      }
    >
  | Happened<
      'ItemAdded',
      {
        itemId: string;
        plan: ItemPlan;
        before?: string;
        adHoc?: boolean;
        carriedFrom?: { meetingId: string; itemId: string };
        /** What waited for an agenda and stands on this one now. */
        pending?: PendingEntry;
        /** It came into being with the meeting itself: no step of its own. */
        drafted?: true;
      }
    >
  /** Several in one act, in this order. */
  | Happened<'ItemsAdded', { items: readonly AddedItem[]; adHoc?: boolean }>
  | Happened<'ItemChanged', { itemId: string; plan: ItemPlan }>
  /** `starts` are those that the items passed take from each other. */
  | Happened<'ItemMoved', { itemId: string; before?: string; starts?: readonly GivenStart[] }>
  | Happened<'ItemRemoved', { itemId: string }>
  | Happened<'GuestInvited', { guest: Guest }>
  | Happened<'GuestWithdrawn', { guestId: string }>
  | Happened<'NoticePosted', Nothing>;
