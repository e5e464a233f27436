import type { Happened } from '../happened.ts';
import type { Reservation, Vote } from '../vocabulary.ts';

/** What a formal body notes of an item, where the group has turned it on (D19). */
export type FormalEvent =
  | Happened<'RecusalNoted', { itemId: string; personId: string }>
  | Happened<'RecusalWithdrawn', { itemId: string; personId: string }>
  // Again with the same id: put right.
  | Happened<'VoteRecorded', { itemId: string; vote: Vote }>
  | Happened<'VoteRemoved', { itemId: string; voteId: string }>
  | Happened<'ReservationNoted', { itemId: string; reservation: Reservation }>
  | Happened<'ReservationRemoved', { itemId: string; reservationId: string }>;
