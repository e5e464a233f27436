import { z } from 'zod';
import type { PendingCommand } from '../../domain/pending/commands.ts';
import { ENTERED_SOURCES } from '../../domain/pending/commands.ts';
import { itemPlanSchema } from './agenda.ts';
import { wishedForSchema } from './carrying.ts';
import { id, line, long, pendingIdShape } from './shapes.ts';

/** Minted by the client. Ids made of a meeting's and an item's have a colon, so that no client's can be one of those. */
const newPendingId = z.string().regex(/^[A-Za-z0-9-]{8,64}$/);

const wishes = {
  wishedFor: wishedForSchema,
  orByMail: z.literal(true).exactOptional(),
  condition: long.exactOptional(),
  together: line.exactOptional(),
  note: long.exactOptional(),
} as const;

const asks = <const T extends PendingCommand['type'], D extends z.ZodType>(type: T, data: D) =>
  z.strictObject({ type: z.literal(type), data });

/** POST /api/v1/pending/commands: everything that can be asked of the matters that wait. */
export const pendingCommandSchema = z.discriminatedUnion('type', [
  asks(
    'EnterMatter',
    z.strictObject({
      pendingId: newPendingId,
      source: z.enum(ENTERED_SOURCES),
      plan: itemPlanSchema,
      ...wishes,
    }),
  ),
  asks('ChangeWaiting', z.strictObject({ pendingId: pendingIdShape, plan: itemPlanSchema, ...wishes })),
  asks('DismissMatter', z.strictObject({ pendingId: pendingIdShape, reason: long })),
  asks('ReinstateMatter', z.strictObject({ pendingId: pendingIdShape })),
  asks(
    'ProposeMatter',
    z.strictObject({
      pendingId: newPendingId,
      proposal: z.strictObject({
        title: line,
        background: long.exactOptional(),
        minutes: z.number().int().min(0).max(1_440).exactOptional(),
      }),
      meetingId: id.exactOptional(),
      personId: id.exactOptional(),
    }),
  ),
  asks('WithdrawMatter', z.strictObject({ pendingId: pendingIdShape })),
]) satisfies z.ZodType<PendingCommand>;
