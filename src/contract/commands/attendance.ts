import { z } from 'zod';
import { PRESENCES } from '../../domain/meeting/vocabulary.ts';
import { clock, id, line, wish } from './shapes.ts';

/** A director's answer to the notice. */
export const replySchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('attending') }),
  z.strictObject({ kind: z.literal('partial'), from: clock.exactOptional(), to: clock.exactOptional() }),
  z.strictObject({ kind: z.literal('remote') }),
  z.strictObject({
    kind: z.literal('declined'),
    substitute: z.strictObject({ name: line, email: z.email().max(320).exactOptional() }).exactOptional(),
  }),
]);

/** The commands of src/domain/meeting/attendance. */
export const attendanceWishes = [
  wish('Reply', z.strictObject({ personId: id, reply: replySchema })),
  wish('RemindUnanswered', z.strictObject({ reminderId: id, again: z.boolean().exactOptional() })),
  wish(
    'ConfirmAttendance',
    z.strictObject({ missing: z.array(id).max(500), alsoPresent: z.array(id).max(500) }),
  ),
  wish(
    'RegisterArrival',
    z.strictObject({ personId: id, time: clock.exactOptional(), approximate: z.boolean().exactOptional() }),
  ),
  wish(
    'RegisterDeparture',
    z.strictObject({ personId: id, time: clock.exactOptional(), approximate: z.boolean().exactOptional() }),
  ),
  wish(
    'CorrectPresence',
    z.strictObject({
      personId: id,
      presence: z.enum(PRESENCES),
      from: clock.exactOptional(),
      to: clock.exactOptional(),
      fromApproximate: z.boolean().exactOptional(),
      toApproximate: z.boolean().exactOptional(),
      parts: z.boolean().exactOptional(),
    }),
  ),
] as const;
