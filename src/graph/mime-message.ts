import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { Instant } from '../domain/basics/time.ts';
import type { Mail, MailAddress } from '../usecases/mail.port.ts';

/** What a message says of its sending. */
export interface MimeEnvelope {
  readonly from: MailAddress;
  readonly date: Instant;
  /** The part of the Message-ID after the @: a name that this installation alone uses. */
  readonly domain: string;
}

/**
 * A mail as a message of RFC 5322 with MIME parts, lines ended by CRLF. The same mail and envelope give the same bytes.
 * The mail must have been found sound (`soundMail`): this composes, it does not judge.
 */
export async function mimeMessage(mail: Mail, envelope: MimeEnvelope): Promise<Uint8Array> {
  const composed = new MailComposer({
    from: addressOf(envelope.from),
    to: mail.to.map(addressOf),
    ...(mail.replyTo ? { replyTo: mail.replyTo.map(addressOf) } : {}),
    subject: oneLine(mail.subject),
    messageId: `<${mail.mailId}@${envelope.domain}>`,
    date: new Date(envelope.date),
    // Automatic answers ("I am on leave") are for people's mail alone (RFC 3834).
    headers: { 'Auto-Submitted': 'auto-generated' },
    text: mail.text,
    ...(mail.html === undefined ? {} : { html: mail.html }),
    attachments: (mail.attachments ?? []).map(({ name, contentType, bytes }) => ({
      filename: oneLine(name),
      contentType: oneLine(contentType),
      content: Buffer.from(bytes),
    })),
    baseBoundary: createHash('sha256').update(mail.mailId).digest('hex').slice(0, 32),
    newline: 'win',
    // What is sent is what is given: no content is ever fetched.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return new Promise((resolve, reject) => {
    composed.compile().build((fault, message) => {
      if (fault) reject(fault);
      else if (message) resolve(message);
      else reject(new Error('the composer made no message'));
    });
  });
}

function addressOf({ name, email }: MailAddress): { name: string; address: string } {
  return { name: oneLine(name ?? ''), address: email };
}

/** A header is one line: a line break in it would be the beginning of another header. */
export function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();
}
