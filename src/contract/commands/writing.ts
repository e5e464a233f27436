import { z } from 'zod';
import { id, line, long, richTextSchema, wish } from './shapes.ts';

const funding = z.strictObject({
  amount: z.number(),
  ceiling: z.literal(true).exactOptional(),
  source: line.exactOptional(),
});
const guidance = z.strictObject({
  guidanceId: id,
  text: long,
  to: line.exactOptional(),
  inProtocol: z.boolean(),
});

/** The commands of src/domain/meeting/writing. */
export const writingWishes = [
  wish('WriteText', z.strictObject({ place: id, text: richTextSchema, basedOn: z.number().int().min(0) })),
  wish('RecordClause', z.strictObject({ itemId: id, clauseId: id, text: long, before: id.exactOptional() })),
  wish('RewordClause', z.strictObject({ clauseId: id, text: long, from: z.string().exactOptional() })),
  wish('RemoveClause', z.strictObject({ clauseId: id })),
  wish('SetConditions', z.strictObject({ clauseId: id, conditions: z.array(long).max(100) })),
  wish('SetFunding', z.strictObject({ clauseId: id, funding: funding.exactOptional() })),
  wish('NoteGuidance', z.strictObject({ itemId: id, guidance })),
  wish('RemoveGuidance', z.strictObject({ guidanceId: id })),
  wish('RecordOutcome', z.strictObject({ itemId: id, text: long })),
  wish('PostDecisions', z.strictObject({ itemId: id })),
] as const;
