import { z } from 'zod';
import { id, long, richTextSchema, wish } from './shapes.ts';

/** The commands of src/domain/meeting/writing. */
export const writingWishes = [
  wish('WriteText', z.strictObject({ place: id, text: richTextSchema, basedOn: z.number().int().min(0) })),
  wish('RecordClause', z.strictObject({ itemId: id, clauseId: id, text: long, before: id.exactOptional() })),
  wish('RewordClause', z.strictObject({ clauseId: id, text: long })),
  wish('RemoveClause', z.strictObject({ clauseId: id })),
  wish('RecordOutcome', z.strictObject({ itemId: id, text: long })),
  wish('PostDecisions', z.strictObject({ itemId: id })),
] as const;
