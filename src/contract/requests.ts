import { z } from 'zod';
import { meetingDetailsSchema } from './commands/agenda.ts';
import { pendingIdShape, richTextSchema } from './commands/shapes.ts';

/** An agenda pasted as text; `everyLine`: each line is an item, also below one that has a time or a number. */
const pastedAgenda = {
  text: z.string().max(200_000),
  everyLine: z.boolean().exactOptional(),
};

/**
 * POST /api/v1/meetings: draft a meeting from a series on a date of its plan, from an earlier one, from pasted text
 * (D9), or empty. `meetingId` is minted by the client, so that the same request sent twice drafts one meeting.
 */
export const draftMeetingSchema = z.strictObject({
  meetingId: z.string().regex(/^[A-Za-z0-9-]{8,64}$/),
  details: meetingDetailsSchema,
  source: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('empty') }),
    z.strictObject({ kind: z.literal('series'), seriesId: z.string().max(200), date: z.string().max(20) }),
    z.strictObject({ kind: z.literal('copy'), meetingId: z.string().max(200) }),
    z.strictObject({ kind: z.literal('text'), ...pastedAgenda }),
  ]),
  /** Waiting matters that stand on the agenda from the beginning. */
  pending: z.array(pendingIdShape).max(100).exactOptional(),
});
export type DraftMeetingRequest = z.infer<typeof draftMeetingSchema>;

/** POST /api/v1/agenda-preview: what pasted text would become, without writing anything. */
export const agendaPreviewSchema = z.strictObject(pastedAgenda);
export type PastedAgenda = z.infer<typeof agendaPreviewSchema>;

/** PUT /api/v1/meetings/{id}/drafts/{field}: text being typed. `content` is rich text or, for a clause, a string. */
export const draftSchema = z.strictObject({
  content: z.union([richTextSchema, z.string().max(100_000)]),
  basedOn: z.number().int().min(0),
  sequence: z.number().int().min(1),
});

/** PUT /api/v1/meetings/{id}/notes/{kind}: a private note (D6); empty text erases it. */
export const noteSchema = z.strictObject({
  text: z.string().max(5_000),
  personId: z.string().max(200).exactOptional(),
});

/** POST /api/v1/attention/{jobId}: a person's word on something that was not delivered, or of which nobody knows. */
export const settleSchema = z.discriminatedUnion('how', [
  z.strictObject({ how: z.enum(['again', 'now', 'done']) }),
  z.strictObject({ how: z.literal('given-up'), reason: z.string().trim().min(1).max(300) }),
]);
/** Try it again, try now what waits for its next try, leave it as done, or give it up for a reason. */
export type Settling = z.infer<typeof settleSchema>;

const changeIds = z.array(z.string().min(1).max(100)).max(5_000).exactOptional();

/** POST /api/v1/meetings/{id}/from-word/{returnId}: what becomes of changes that came back from Word (D10). */
export const answerReturnedSchema = z.strictObject({ take: changeIds, leave: changeIds, reopen: changeIds });

/** PUT /api/v1/meetings/{id}/seen: the reader has seen the agenda at this version (N9). */
export const seenSchema = z.strictObject({ agendaVersion: z.number().int().min(0).max(2_147_483_647) });
