import type { Happened, Nothing } from '../happened.ts';
import type { Guest, Invitee, ItemPlan, MeetingDetails } from '../vocabulary.ts';

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
      }
    >
  | Happened<'MeetingDetailsChanged', { details: MeetingDetails }>
  | Happened<
      'ItemAdded',
      {
        itemId: string;
        plan: ItemPlan;
        before?: string;
        adHoc?: boolean;
        carriedFrom?: { meetingId: string; itemId: string };
      }
    >
  | Happened<'ItemChanged', { itemId: string; plan: ItemPlan }>
  | Happened<'ItemMoved', { itemId: string; before?: string }>
  | Happened<'ItemRemoved', { itemId: string }>
  | Happened<'GuestInvited', { guest: Guest }>
  | Happened<'GuestWithdrawn', { guestId: string }>
  | Happened<'NoticePosted', Nothing>;
