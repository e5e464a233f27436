import type { Nothing, Wish } from '../happened.ts';
import type { Guest, ItemPlan, MeetingDetails } from '../vocabulary.ts';

/** An item to be: written here, or what waits for an agenda under `pendingId`. `before` left out = last. */
export type NewItem = { readonly itemId: string; readonly before?: string } & (
  | { readonly plan: ItemPlan }
  | { readonly pendingId: string }
);

export type AgendaCommand =
  | Wish<'ChangeDetails', { details: MeetingDetails }>
  | Wish<'AddItem', { itemId: string; plan: ItemPlan; before?: string }>
  /** Several in one act, so that they are taken back in one. */
  | Wish<'AddItems', { items: readonly NewItem[] }>
  | Wish<'ChangeItem', { itemId: string; plan: ItemPlan }>
  | Wish<'MoveItem', { itemId: string; before?: string }>
  | Wish<'RemoveItem', { itemId: string }>
  | Wish<'InviteGuest', { guest: Guest }>
  | Wish<'WithdrawGuest', { guestId: string }>
  | Wish<'PostNotice', Nothing>;
