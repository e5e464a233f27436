import { z } from 'zod';
import { DEFERRED_TO } from '../../domain/meeting/vocabulary.ts';
import { date, id, line, long, pendingIdShape, wish } from './shapes.ts';

/** When a matter is wanted. */
export const wishedForSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('next') }),
  z.strictObject({ kind: z.literal('date'), date }),
  z.strictObject({ kind: z.literal('text'), text: line }),
  z.strictObject({ kind: z.literal('mail') }),
]);

const deferral = z.strictObject({
  to: z.array(z.enum(DEFERRED_TO)).max(10),
  tabled: z.literal(true).exactOptional(),
  date: date.exactOptional(),
  when: line.exactOptional(),
  together: line.exactOptional(),
  note: long.exactOptional(),
});

/** The commands of src/domain/meeting/carrying. */
export const carryingWishes = [
  wish('PlaceMatter', z.strictObject({ pendingId: pendingIdShape, itemId: id, before: id.exactOptional() })),
  wish('DeferItem', z.strictObject({ itemId: id, deferral })),
  wish('ResumeItem', z.strictObject({ itemId: id })),
  wish(
    'PlanFollowUp',
    z.strictObject({
      itemId: id,
      followUpId: id,
      title: line,
      clauseId: id.exactOptional(),
      wishedFor: wishedForSchema,
      condition: long.exactOptional(),
      together: line.exactOptional(),
    }),
  ),
  wish('DropFollowUp', z.strictObject({ followUpId: id })),
] as const;
