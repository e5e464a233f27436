import { z } from 'zod';

/**
 * Payloads of `mail.send`: which mail, and by reference to whom and about what. Never a name, an address or a text: jobs
 * are kept beside the log and shown to the secretariat. A new mail is one line here, its facts in this folder, its words
 * in src/documents/mails and its row in src/startup/mail-makers.ts.
 */
export const mailJobSchema = z.discriminatedUnion('mail', [
  z.strictObject({ mail: z.literal('reply-reminder'), meetingId: z.string(), personId: z.string() }),
  z.strictObject({ mail: z.literal('inquiry-reminder'), inquiryId: z.string(), personId: z.string() }),
  z.strictObject({ mail: z.literal('substitute-invitation'), meetingId: z.string(), personId: z.string() }),
  z.strictObject({ mail: z.literal('meeting-cancelled'), meetingId: z.string(), personId: z.string() }),
  z.strictObject({ mail: z.literal('review-request'), meetingId: z.string(), personId: z.string() }),
  z.strictObject({ mail: z.literal('review-reminder'), meetingId: z.string(), personId: z.string() }),
  z.strictObject({
    mail: z.literal('presenter-invitation'),
    meetingId: z.string(),
    invitationId: z.string(),
  }),
  z.strictObject({ mail: z.literal('presenter-news'), meetingId: z.string(), invitationId: z.string() }),
  // To a list; without one to the addresses that the dispatch itself names.
  z.strictObject({
    mail: z.literal('protocol-dispatch'),
    meetingId: z.string(),
    dispatchId: z.string(),
    listId: z.string().exactOptional(),
  }),
  // What concerns one municipality, to those who speak for it.
  z.strictObject({
    mail: z.literal('protocol-extract'),
    meetingId: z.string(),
    dispatchId: z.string(),
    municipality: z.string(),
  }),
  z.strictObject({
    mail: z.literal('task-reminder'),
    taskId: z.string(),
    personId: z.string(),
    deadline: z.string(),
  }),
]);

export type MailJob = z.infer<typeof mailJobSchema>;
export type MailName = MailJob['mail'];
/** The payload of each mail. */
export type MailJobs = { readonly [Name in MailName]: Extract<MailJob, { mail: Name }> };
