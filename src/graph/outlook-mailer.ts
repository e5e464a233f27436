import { Buffer } from 'node:buffer';
import { DeliveryFault } from '../usecases/channel.port.ts';
import type { Mail, MailAddress, Mailer } from '../usecases/mail.port.ts';
import type { Graph } from './graph.ts';
import { GraphFault } from './graph-fault.ts';
import { oneLine } from './mime-message.ts';
import { deliveryFault } from './outlook-fault.ts';
import { soundMail } from './sound-mail.ts';

export interface OutlookMailerOptions {
  readonly graph: Graph;
  /** The address of the one mailbox that sends. */
  readonly mailbox: string;
}

/** The most that Graph takes of a mail in one request. */
const MOST_BYTES = 4 * 1_024 * 1_024;

/**
 * Sends from one mailbox, under an id that is the same whenever this mail is sent. It may send and not read, so it cannot
 * find out by itself what became of a mail whose answer was lost: that is `unknown`, for a person to look up among what
 * was sent. It asks once, and nothing below it asks again.
 */
export function createOutlookMailer({ graph, mailbox }: OutlookMailerOptions): Mailer {
  const path = `/users/${encodeURIComponent(mailbox)}/sendMail`;
  const domain = mailbox.slice(mailbox.lastIndexOf('@') + 1);
  return {
    async send(mail) {
      soundMail(mail);
      const body = { message: messageOf(mail, domain), saveToSentItems: true };
      if (Buffer.byteLength(JSON.stringify(body)) > MOST_BYTES)
        throw new DeliveryFault('refused', 'mail-too-large');
      try {
        await graph.ask({ method: 'POST', path, body });
      } catch (fault) {
        if (mayHaveBeenSent(fault)) throw new DeliveryFault('unknown', 'mail-unanswered', { cause: fault });
        throw deliveryFault(fault, 'mail', true);
      }
    },
  };
}

/** Outlook makes the plain text of a page by itself. */
function messageOf(mail: Mail, domain: string): object {
  const { mailId, to, replyTo, subject, text, html, attachments = [] } = mail;
  return {
    internetMessageId: `<${mailId}@${domain}>`,
    subject: oneLine(subject),
    body:
      html === undefined ? { contentType: 'text', content: text } : { contentType: 'html', content: html },
    toRecipients: to.map(recipient),
    ...(replyTo ? { replyTo: replyTo.map(recipient) } : {}),
    ...(attachments.length === 0
      ? {}
      : {
          attachments: attachments.map(({ name, contentType, bytes }) => ({
            '@odata.type': '#microsoft.graph.fileAttachment',
            name: oneLine(name),
            contentType,
            contentBytes: Buffer.from(bytes).toString('base64'),
          })),
        }),
  };
}

function recipient({ name, email }: MailAddress): object {
  const named = oneLine(name ?? '');
  return { emailAddress: { address: email, ...(named === '' ? {} : { name: named }) } };
}

/**
 * A connection that was lost, and every 5xx: a gateway may give up on what is done behind it. Not a connection that
 * never was, nor an answer that says no, or not now.
 */
function mayHaveBeenSent(fault: unknown): boolean {
  if (!(fault instanceof GraphFault)) return false;
  return fault.statusCode >= 500 || (fault.what === 'unsure' && !NEVER_CONNECTED.has(fault.code));
}

/** How a connection is said to have ended that was never made: nothing was sent. */
const NEVER_CONNECTED: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);
