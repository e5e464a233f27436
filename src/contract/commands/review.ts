import { z } from 'zod';
import { CHECK_KINDS } from '../../domain/meeting/vocabulary.ts';
import { date, id, line, long, none, richTextSchema, wish } from './shapes.ts';

const asked = z.strictObject({ personId: id.exactOptional(), name: line.exactOptional() });
const wording = z.strictObject({
  text: richTextSchema.exactOptional(),
  clauses: z
    .array(z.strictObject({ clauseId: id, text: long }))
    .max(200)
    .exactOptional(),
  outcome: long.exactOptional(),
});
const comment = long.exactOptional();
const seen = z.string().max(40).exactOptional();

/** The commands of src/domain/meeting/review. */
export const reviewWishes = [
  wish('MarkChecked', z.strictObject({ name: line, personId: id.exactOptional(), how: z.enum(CHECK_KINDS) })),
  wish('WithdrawCheck', z.strictObject({ name: line })),
  wish(
    'SendForReview',
    z.strictObject({
      reviewers: z.array(asked).max(50).exactOptional(),
      deadline: date.exactOptional(),
      how: z.enum(CHECK_KINDS).exactOptional(),
    }),
  ),
  wish('EndReview', none),
  wish('RemindReviewers', z.strictObject({ reminderId: id, again: z.boolean().exactOptional() })),
  wish(
    'GiveWord',
    z.strictObject({
      verdict: z.literal('no-comment'),
      place: id.exactOptional(),
      seen,
      reviewerId: id.exactOptional(),
    }),
  ),
  wish('WithdrawWord', z.strictObject({ place: id.exactOptional(), reviewerId: id.exactOptional() })),
  wish('ProposeWording', z.strictObject({ proposalId: id, place: id, wording, comment, seen })),
  wish('WithdrawProposal', z.strictObject({ proposalId: id })),
  wish(
    'AnswerProposal',
    z.strictObject({
      proposalId: id,
      answer: z.enum(['accepted', 'declined']),
      comment,
      byHand: z.boolean().exactOptional(),
    }),
  ),
] as const;
