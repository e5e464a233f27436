import { join } from 'node:path';
import type { Instant } from '../domain/basics/time.ts';
import { DeliveryFault } from '../usecases/channel.port.ts';
import type { MailAddress, Mailer } from '../usecases/mail.port.ts';
import type { Disk } from './disk.ts';
import { nodeDisk } from './disk.ts';
import { mimeMessage } from './mime-message.ts';
import { soundMail } from './sound-mail.ts';
import { makeFolders, tidyAfter, writeWhole } from './whole-file.ts';

export interface FolderMailerOptions {
  /** The folder of everything sent, made when it is missing: `DATA_DIR/mail`. */
  readonly root: string;
  readonly from: MailAddress;
  readonly clock: () => Instant;
  readonly disk?: Disk;
}

/** Reserved by RFC 2606: no mail can go there, and no other installation answers to it. */
const DOMAIN = 'radslag.invalid';

/**
 * "Sends" each mail as a file `{mailId}.eml` that every mail program opens. The name is the mail's id, so a mail that
 * stands there whole is never written again; a crash leaves no part of one under its name.
 */
export function createFolderMailer(options: FolderMailerOptions): Mailer {
  const { root, from, clock, disk = nodeDisk } = options;

  return {
    async send(mail) {
      soundMail(mail);
      const message = await mimeMessage(mail, { from, date: clock(), domain: DOMAIN });
      await before(async () => {
        await makeFolders(disk, root);
        const name = `${mail.mailId}.eml`;
        if ((await disk.kindOf(join(root, name))) !== 'file') await writeWhole(disk, root, name, message);
        await tidyAfter(disk, root, name);
      });
      try {
        await disk.syncFolder(root);
      } catch (fault) {
        throw new DeliveryFault('unknown', 'the mail was written; the power might still take it', {
          cause: fault,
        });
      }
    },
  };
}

/** Whatever fails until the file has its name has sent nothing; done again it does the rest. */
async function before(steps: () => Promise<void>): Promise<void> {
  try {
    await steps();
  } catch (fault) {
    throw new DeliveryFault('not-sent', 'the mail folder could not be written', { cause: fault });
  }
}
