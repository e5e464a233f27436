import { z } from 'zod';
import { RESERVATION_KINDS } from '../../domain/meeting/vocabulary.ts';
import { id, long, wish } from './shapes.ts';

const tally = z.union([
  z.strictObject({ count: z.number().int() }),
  z.strictObject({ people: z.array(id).max(500) }),
]);
const vote = z.strictObject({
  voteId: id,
  proposals: z.array(z.strictObject({ text: long, for: tally })).max(20),
  against: tally.exactOptional(),
  abstained: tally.exactOptional(),
});
const reservation = z.strictObject({
  reservationId: id,
  personId: id,
  kind: z.enum(RESERVATION_KINDS),
  text: long,
});

/** The commands of src/domain/meeting/formal. */
export const formalWishes = [
  wish('NoteRecusal', z.strictObject({ itemId: id, personId: id })),
  wish('WithdrawRecusal', z.strictObject({ itemId: id, personId: id })),
  wish('RecordVote', z.strictObject({ itemId: id, vote })),
  wish('RemoveVote', z.strictObject({ voteId: id })),
  wish('NoteReservation', z.strictObject({ itemId: id, reservation })),
  wish('RemoveReservation', z.strictObject({ reservationId: id })),
] as const;
