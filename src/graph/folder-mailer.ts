import { randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';
import type { Instant } from '../domain/basics/time.ts';
import { DeliveryFault } from '../usecases/channel.port.ts';
import type { Mail, MailAddress, Mailer } from '../usecases/mail.port.ts';
import type { Disk } from './disk.ts';
import { nodeDisk } from './disk.ts';
import { mimeMessage } from './mime-message.ts';
import { soundMail } from './sound-mail.ts';

export interface FolderMailerOptions {
  /** The folder of everything sent, made when it is missing: `DATA_DIR/mail`. */
  readonly root: string;
  readonly from: MailAddress;
  readonly clock: () => Instant;
  readonly disk?: Disk;
}

const UNFINISHED = '.radslag-unfinished-';
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
        if ((await disk.kindOf(join(root, `${mail.mailId}.eml`))) !== 'file')
          await writeWhole(disk, root, mail, message);
        await tidy(disk, root, mail);
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

async function writeWhole(disk: Disk, root: string, mail: Mail, message: Uint8Array): Promise<void> {
  const unfinished = join(root, `${UNFINISHED}${mail.mailId}.${randomUUID()}`);
  await disk.writeNew(unfinished, message);
  await disk.rename(unfinished, join(root, `${mail.mailId}.eml`));
}

/** Removes what an interrupted sending of this mail left. */
async function tidy(disk: Disk, root: string, mail: Mail): Promise<void> {
  for (const name of await disk.list(root))
    if (name.startsWith(`${UNFINISHED}${mail.mailId}.`)) await disk.remove(join(root, name));
}

async function makeFolders(disk: Disk, path: string): Promise<void> {
  if ((await disk.kindOf(path)) !== 'nothing') return;
  await makeFolders(disk, dirname(path));
  await disk.makeFolder(path);
  await disk.syncFolder(dirname(path));
}
