import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Disk } from '../../src/graph/disk.ts';
import { nodeDisk } from '../../src/graph/disk.ts';
import { createFolderMailer } from '../../src/graph/folder-mailer.ts';
import type { Mailer } from '../../src/usecases/mail.port.ts';
import { crashingDisk } from '../support/crashing-disk.ts';
import { aMail, mailerContract, parsed } from './mailer-contract.ts';

const folders: string[] = [];
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

describe('the folder mailer', () => {
  mailerContract(async () => {
    const root = join(await newFolder(), 'mail');
    return { mailer: mailerAt(root), sent: () => messagesIn(root) };
  });

  test('names the file by the mail, and dates it by the clock', async () => {
    const root = await newFolder();
    await mailerAt(root).send(aMail());
    expect(await readdir(root)).toEqual(['reply-reminder-1.eml']);
    const { headers } = parsed((await messagesIn(root))[0] ?? '');
    expect(headers.get('date')).toBe('Wed, 18 Apr 2018 10:00:00 +0000');
    expect(headers.get('message-id')).toBe('<reply-reminder-1@radslag.invalid>');
    expect(headers.get('from')).toBe('Kommundirektörerna <radslag@radslag.invalid>');
    expect(headers.get('auto-submitted')).toBe('auto-generated');
  });

  test('makes the same bytes of the same mail, and lines of at most 998 characters', async () => {
    const [one, two] = [await newFolder(), await newFolder()];
    const mail = aMail({ html: `<p>${'ä'.repeat(5_000)}</p>`, subject: 'ö'.repeat(2_000) });
    await mailerAt(one).send(mail);
    await mailerAt(two).send(mail);
    const [first = ''] = await messagesIn(one);
    expect(await messagesIn(two)).toEqual([first]);
    expect(Math.max(...first.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998);
    expect(first.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('leaves what stands under the name of the mail as it is', async () => {
    const root = await newFolder();
    await writeFile(join(root, 'reply-reminder-1.eml'), 'sent before');
    await mailerAt(root).send(aMail());
    expect(await messagesIn(root)).toEqual(['sent before']);
  });

  test('sends the mail once, whole, after a crash before or within any of its steps', async () => {
    const whole = await newFolder();
    await mailerAt(join(whole, 'mail')).send(aMail());
    const wanted = await messagesIn(join(whole, 'mail'));
    let step = 0;
    for (let crashed = true; crashed; step++) {
      const root = join(await newFolder(), 'mail');
      const fault: unknown = await mailerAt(root, crashingDisk(step))
        .send(aMail())
        .catch((thrown: unknown) => thrown);
      crashed = fault !== undefined;
      expect([undefined, 'DeliveryFault']).toContain((fault as Error | undefined)?.name);
      await mailerAt(root).send(aMail());
      expect(await messagesIn(root), `after a crash at step ${step}`).toEqual(wanted);
      expect((await readdir(root)).length).toBe(1);
    }
    expect(step).toBeGreaterThan(4);
  });

  test('says that nothing was sent when the folder cannot be written, and quotes nobody', async () => {
    const root = join(await newFolder(), 'file');
    await writeFile(root, '');
    const fault: unknown = await mailerAt(root)
      .send(aMail())
      .catch((thrown: unknown) => thrown);
    expect(fault).toMatchObject({ outcome: 'not-sent', cause: { code: 'ENOTDIR' } });
    expect(String(fault)).not.toMatch(/Åsa|perstorp/i);
  });
});

function mailerAt(root: string, disk: Disk = nodeDisk): Mailer {
  return createFolderMailer({
    root,
    disk,
    from: { name: 'Kommundirektörerna', email: 'radslag@radslag.invalid' },
    clock: () => '2018-04-18T10:00:00.000Z',
  });
}

async function messagesIn(root: string): Promise<readonly string[]> {
  const names: string[] = await readdir(root).catch(() => []);
  return Promise.all(names.sort().map((name) => readFile(join(root, name), 'utf8')));
}

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'radslag-mail-'));
  folders.push(folder);
  return folder;
}
