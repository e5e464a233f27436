import type { Nothing, Wish } from '../happened.ts';
import type { Guest, ItemPlan, MeetingDetails } from '../vocabulary.ts';

export type AgendaCommand =
  | Wish<'ChangeDetails', { details: MeetingDetails }>
  | Wish<'AddItem', { itemId: string; plan: ItemPlan; before?: string }>
  | Wish<'ChangeItem', { itemId: string; plan: ItemPlan }>
  | Wish<'MoveItem', { itemId: string; before?: string }>
  | Wish<'RemoveItem', { itemId: string }>
  | Wish<'InviteGuest', { guest: Guest }>
  | Wish<'WithdrawGuest', { guestId: string }>
  | Wish<'PostNotice', Nothing>;
