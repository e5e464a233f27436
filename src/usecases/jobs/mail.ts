import type { NewJob } from '../../store/outbox.port.ts';
import type { MailJob } from '../mails/mail-job.ts';

/**
 * Sends a mail; cannot be taken back, so it happens once or is shown to a person. What it says is made when it is sent,
 * from what stands then (mails/mail-job.ts); the same mail asked for again while it waits is one.
 */
export function sendMail(mail: MailJob): NewJob {
  return {
    kind: 'mail.send',
    payload: mail,
    delivery: 'once',
    joinKey: `mail ${JSON.stringify(mail)}`,
  };
}
