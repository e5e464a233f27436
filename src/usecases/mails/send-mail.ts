import type { ClaimedJob, JobOutcome } from '../../store/outbox.port.ts';
import { deliveryOutcome } from '../delivery-outcome.ts';
import type { Mail, Mailer } from '../mail.port.ts';
import type { MailJobs, MailName } from './mail-job.ts';
import { mailJobSchema } from './mail-job.ts';

/** A mail but for its id, which is that of its sending. */
export type MailDraft = Omit<Mail, 'mailId'>;

/** Who makes which mail, from what stands now; null when it is no longer due: answered, cancelled, without an address. */
export type MailMakers = {
  readonly [Name in MailName]: (groupId: string, job: MailJobs[Name]) => Promise<MailDraft | null>;
};

/**
 * Sends the mail that a job asks for, if it is still due. Its id is the job's own, so that a person's "send again" on
 * one of unknown outcome is the same mail to every mailer that can tell (Q7).
 */
export async function deliverMail(mailer: Mailer, makers: MailMakers, job: ClaimedJob): Promise<JobOutcome> {
  const wanted = mailJobSchema.safeParse(job.payload).data;
  if (!wanted) return { kind: 'park', outcome: 'failed', problem: 'no mail of this kind is made here' };
  let draft: MailDraft | null;
  try {
    draft = await make(makers, job.groupId, wanted.mail, wanted);
  } catch (fault) {
    // Nothing has been sent yet, so it may be tried again although mail is sent once.
    return { kind: 'retry', problem: fault instanceof Error ? fault.name : typeof fault };
  }
  if (!draft) return { kind: 'done' };
  try {
    await mailer.send({ ...draft, mailId: `${wanted.mail}-${job.jobId}` });
    return { kind: 'done' };
  } catch (fault) {
    return deliveryOutcome(fault);
  }
}

/** The maker of a mail takes that mail's job: given name and job apart, the type checker can follow the pair. */
function make<Name extends MailName>(
  makers: MailMakers,
  groupId: string,
  mail: Name,
  job: MailJobs[Name],
): Promise<MailDraft | null> {
  return makers[mail](groupId, job);
}
