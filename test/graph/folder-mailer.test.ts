import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Disk } from '../../src/graph/disk.ts';
import { nodeDisk } from '../../src/graph/disk.ts';
import { createFolderMailer } from '../../src/graph/folder-mailer.ts';
import type { Mail, Mailer } from '../../src/usecases/mail.port.ts';
import { crashingDisk } from '../support/crashing-disk.ts';
import { decoded, parsed, partsOf } from '../support/read-mime.ts';
import type { SentMail } from './mailer-contract.ts';
import { aMail, mailerContract } from './mailer-contract.ts';

const folders: string[] = [];
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

describe('the folder mailer', () => {
  mailerContract(
    async () => {
      const root = join(await newFolder(), 'mail');
      return { mailer: mailerAt(root), sent: async () => (await messagesIn(root)).map(asSent) };
    },
    { recognises: true },
  );

  test('sends the same as a page beside the text, the text first', async () => {
    const root = await newFolder();
    await mailerAt(root).send(aMail({ html: '<p>Vi saknar svar från Åstorp.</p>' }));
    const [text, page, ...others] = partsOf((await messagesIn(root))[0] ?? '');
    expect(others).toEqual([]);
    expect(text?.text).toContain('Vi saknar svar från Perstorp');
    expect(page?.headers.get('content-type')).toBe('text/html; charset=utf-8');
  });

  test.each([
    ['subject', { subject: 'Hej\r\nBcc: spy@example.com\n\nen annan text' }],
    ['name', { to: [{ name: 'Å\r\nBcc: spy@example.com\r\n', email: 'a@exempel.example' }] }],
    ['name in quotation marks', { to: [{ name: '"x" <spy@example.com>,', email: 'a@exempel.example' }] }],
    [
      'name of an attachment',
      {
        attachments: [
          { name: 'a"\r\nBcc: spy@example.com', contentType: 'text/plain', bytes: Uint8Array.of(1) },
        ],
      },
    ],
  ] satisfies readonly [string, Partial<Mail>][])('a %s begins no header of its own', async (_, over) => {
    const root = await newFolder();
    await mailerAt(root).send(aMail(over));
    const message = (await messagesIn(root))[0] ?? '';
    expect(message).not.toMatch(/^bcc:/im);
    expect(parsed(message).headers.get('to')).toMatch(/<(asa\.oberg@perstorp|a@exempel)\.example>$/);
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

/** A message as its receivers read it. */
function asSent(message: string): SentMail {
  const { headers, body } = parsed(message);
  const parts = partsOf(message);
  const attached = parts.filter((part) => part.headers.get('content-disposition')?.startsWith('attachment'));
  const shown = parts.filter((part) => !attached.includes(part));
  const page = shown.find((part) => part.headers.get('content-type')?.startsWith('text/html'));
  const people = (header: string) => headers.get(header)?.split(', ') ?? [];
  return {
    id: headers.get('message-id') ?? '',
    to: people('to'),
    replyTo: people('reply-to'),
    subject: headers.get('subject') ?? '',
    kind: page ? 'html' : 'text',
    body: page?.text ?? shown[0]?.text ?? decoded(headers, body),
    attachments: attached.map((part) => ({
      name: fileNameIn(part.headers.get('content-disposition') ?? ''),
      contentType: part.headers.get('content-type')?.split(';')[0] ?? '',
      bytes: part.bytes,
    })),
  };
}

/** RFC 2231: a long name is parted and its letters are percent-encoded. */
function fileNameIn(disposition: string): string {
  const plain = /filename="([^"]*)"/.exec(disposition)?.[1] ?? /filename=([^;]+)/.exec(disposition)?.[1];
  const parted = [...disposition.matchAll(/filename\*\d*\*?=(?:utf-8'')?([^;\s]+)/gi)].map(
    ([, part = '']) => part,
  );
  return plain ?? decodeURIComponent(parted.join(''));
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
