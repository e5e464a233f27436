import type { Wish } from '../happened.ts';
import type { Reservation, Vote } from '../vocabulary.ts';

/** `voteId` and `reservationId` are minted by the client; known already = put right. */
export type FormalCommand =
  /** Somebody has declared a conflict of interest (jäv) in an item, and takes no part in it. */
  | Wish<'NoteRecusal', { itemId: string; personId: string }>
  | Wish<'WithdrawRecusal', { itemId: string; personId: string }>
  | Wish<'RecordVote', { itemId: string; vote: Vote }>
  | Wish<'RemoveVote', { voteId: string }>
  | Wish<'NoteReservation', { itemId: string; reservation: Reservation }>
  | Wish<'RemoveReservation', { reservationId: string }>;
