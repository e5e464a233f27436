/** A way of sending mail: a folder of files in the demo, a mailbox in production. */
export interface Mailer {
  /**
   * Sends one mail. The same `mailId` again is the same mail; an adapter that can tell does not send it twice. What could
   * not be sent is a DeliveryFault (channel.port.ts): `not-sent` may be tried again, of `unknown` nobody knows whether it
   * arrived, `refused` is a mail that cannot be addressed. No fault quotes a name, an address or a text.
   */
  send(mail: Mail): Promise<void>;
}

export interface Mail {
  /** Letters, digits and hyphens, at most 120; says which sending this is and nothing about anybody. */
  readonly mailId: string;
  readonly to: readonly MailAddress[];
  /** Who is answered when somebody presses "reply"; left out = the sending mailbox. */
  readonly replyTo?: readonly MailAddress[];
  readonly subject: string;
  /** The whole mail as plain text: it is complete by itself. */
  readonly text: string;
  /** The same as a page, made by `src/documents/mails`. */
  readonly html?: string;
  readonly attachments?: readonly MailAttachment[];
}

export interface MailAddress {
  readonly name?: string;
  readonly email: string;
}

export interface MailAttachment {
  /** As the receiver sees it: `2018-04-20 Protokoll 3-2018.pdf`. */
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}
