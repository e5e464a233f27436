import type { OldAttendee, OldFrame, OldGuest, OldHeader, OldItem, OldSignOff } from './vocabulary.ts';

/**
 * What can be asked about an old protocol that was handed in; what decides each stands in rules.ts. Ids of what is new
 * are minted by the client, so that the same wish sent twice is one (design.md 10).
 */
export type ImportCommand =
  | ImportWish<'MendHeader', { header: OldHeader }>
  | ImportWish<'MendFrame', { frame: OldFrame }>
  | ImportWish<'MendSignOff', { signOff: OldSignOff }>
  | ImportWish<'PutAttendee', { attendeeId: string; attendee: OldAttendee }>
  | ImportWish<'RemoveAttendee', { attendeeId: string }>
  | ImportWish<'PutGuest', { guestId: string; guest: OldGuest }>
  | ImportWish<'RemoveGuest', { guestId: string }>
  | ImportWish<'MendItem', { itemId: string; item: MendedItem }>
  | ImportWish<'AddItem', { itemId: string; item: MendedItem; after: string | null }>
  | ImportWish<'RemoveItem', { itemId: string }>
  /** Into the item before it. */
  | ImportWish<'MergeItem', { itemId: string }>
  | ImportWish<'SplitItem', { itemId: string; newItemId: string; from: SplitFrom }>
  | ImportWish<'SettleWarning', { warning: number; settled: boolean }>
  /** `beside`: meetings of the same number or day that the person was told of. */
  | ImportWish<'AcceptProtocol', { beside?: readonly string[] }>
  | ImportWish<'ReopenProtocol', object>
  | ImportWish<'WithdrawProtocol', object>;

export type ImportCommandType = ImportCommand['type'];
/** The wish of a command of a type. */
export type ImportWishOf<Type extends ImportCommandType> = Extract<ImportCommand, { type: Type }>['data'];

/** An item as a person says it is. Where it stands in the file no person changes. */
export type MendedItem = Omit<OldItem, 'line' | 'page'>;

/** What of an item begins another: a title, and the paragraphs and decisions that go along, by their places from 0. */
export interface SplitFrom {
  readonly title: string;
  readonly paragraphs: readonly number[];
  readonly decisions: readonly number[];
}

interface ImportWish<Type extends string, Data extends object> {
  readonly type: Type;
  readonly data: Data & { readonly importId: string };
}
