import { isMailAddress } from '../domain/basics/mail-address.ts';
import { DeliveryFault } from '../usecases/channel.port.ts';
import type { Mail } from '../usecases/mail.port.ts';

/** Throws DeliveryFault `refused` for a mail that no adapter may send: without an id, or addressed to nobody. */
export function soundMail(mail: Mail): void {
  if (!/^[A-Za-z0-9-]{1,120}$/.test(mail.mailId)) throw refused('the id of the mail is no id');
  if (mail.to.length === 0) throw refused('the mail is addressed to nobody');
  if (![...mail.to, ...(mail.replyTo ?? [])].every(({ email }) => isMailAddress(email)))
    throw refused('one of the addresses of the mail is none');
}

function refused(problem: string): DeliveryFault {
  return new DeliveryFault('refused', problem);
}
