import { z } from 'zod';
import type { InquiryCommand } from '../../domain/inquiry/commands.ts';
import { PURPOSES } from '../../domain/inquiry/vocabulary.ts';
import { clock, date, id, line, long, richTextSchema } from './shapes.ts';

/** Minted by the client when its form opens. */
const newId = z.string().regex(/^[A-Za-z0-9-]{8,64}$/);
const deadline = z.strictObject({ date, time: clock.exactOptional() });

const wish = <const T extends InquiryCommand['type'], D extends z.ZodType>(type: T, data: D) =>
  z.strictObject({ type: z.literal(type), data });

/** POST /api/v1/inquiries/commands: everything that can be asked about an inquiry. */
export const inquiryCommandSchema = z.discriminatedUnion('type', [
  wish(
    'OpenInquiry',
    z.strictObject({
      inquiryId: newId,
      purpose: z.enum(PURPOSES),
      question: line,
      background: richTextSchema,
      alternatives: z.array(z.strictObject({ alternativeId: id, label: line })).max(100),
      deadline,
      answersTo: line.exactOptional(),
      source: z.strictObject({ meetingId: id, itemId: id, matterId: id.exactOptional() }).exactOptional(),
    }),
  ),
  wish(
    'GiveAnswer',
    z.strictObject({ inquiryId: id, personId: id, alternativeId: id, statement: long.exactOptional() }),
  ),
  wish('WithdrawAnswer', z.strictObject({ inquiryId: id, personId: id })),
  wish('ExtendInquiry', z.strictObject({ inquiryId: id, deadline })),
  wish('CloseInquiry', z.strictObject({ inquiryId: id, outcome: long })),
  wish('WithdrawInquiry', z.strictObject({ inquiryId: id, reason: long })),
  wish('EnterInquiry', z.strictObject({ inquiryId: id, meetingId: id, itemId: newId })),
]) satisfies z.ZodType<InquiryCommand>;
