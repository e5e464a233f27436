import { describe, expect, test } from 'vitest';
import type { Mail, Mailer } from '../../src/usecases/mail.port.ts';

/** A mailer that has sent nothing, and what its receivers got, each as one message of RFC 5322. */
export interface MailerUnderTest {
  readonly mailer: Mailer;
  readonly sent: () => Promise<readonly string[]>;
}

/** A mail to one person; override what the test is about. */
export function aMail(overrides: Partial<Mail> = {}): Mail {
  return {
    mailId: 'reply-reminder-1',
    to: [{ name: 'Åsa Öberg', email: 'asa.oberg@perstorp.example' }],
    subject: 'Påminnelse: svara på kallelsen',
    text: 'Vi saknar svar från Perstorp inför mötet på fredag.\n',
    ...overrides,
  };
}

/** What every mailer must do. */
export function mailerContract(open: () => Promise<MailerUnderTest>): void {
  describe('the mailer contract', () => {
    test('sends a mail with its receiver, subject and text, å, ä and ö included', async () => {
      const { mailer, sent } = await open();
      await mailer.send(aMail());
      const [message = '', ...others] = await sent();
      expect(others).toEqual([]);
      const { headers, body } = parsed(message);
      expect(headers.get('to')).toBe('Åsa Öberg <asa.oberg@perstorp.example>');
      expect(headers.get('subject')).toBe('Påminnelse: svara på kallelsen');
      expect(headers.get('content-type')).toBe('text/plain; charset=utf-8');
      expect(decoded(headers, body)).toBe('Vi saknar svar från Perstorp inför mötet på fredag.\r\n');
    });

    test('sends the same as a page beside the text, the text first', async () => {
      const { mailer, sent } = await open();
      await mailer.send(aMail({ html: '<p>Vi saknar svar från Åstorp.</p>' }));
      const [text, page, ...others] = partsOf((await sent())[0] ?? '');
      expect(others).toEqual([]);
      expect(text?.text).toContain('Vi saknar svar från Perstorp');
      expect(page?.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(page?.text.trim()).toBe('<p>Vi saknar svar från Åstorp.</p>');
    });

    test('sends attachments byte for byte, by their names', async () => {
      const { mailer, sent } = await open();
      const bytes = Uint8Array.from({ length: 700 }, (_, index) => index % 256);
      const name = 'Protokoll – åtgärder för växthuset 3-2018.pdf';
      await mailer.send(aMail({ attachments: [{ name, contentType: 'application/pdf', bytes }] }));
      const attached = partsOf((await sent())[0] ?? '')[1];
      expect(attached?.headers.get('content-type')).toContain('application/pdf');
      expect(attached?.bytes).toEqual(bytes);
      expect(unfolded(attached?.headers.get('content-disposition') ?? '')).toContain(encodeURIComponent('å'));
    });

    test('sends to several receivers and says whom to answer', async () => {
      const { mailer, sent } = await open();
      await mailer.send(
        aMail({
          to: [{ email: 'one@exempel.example' }, { name: 'Två', email: 'two@exempel.example' }],
          replyTo: [{ email: 'sekretariatet@exempel.example' }],
        }),
      );
      const { headers } = parsed((await sent())[0] ?? '');
      expect(headers.get('to')).toBe('one@exempel.example, Två <two@exempel.example>');
      expect(headers.get('reply-to')).toBe('sekretariatet@exempel.example');
    });

    test('sends one mail for one id, however often it is asked', async () => {
      const { mailer, sent } = await open();
      await mailer.send(aMail());
      await mailer.send(aMail());
      await mailer.send(aMail({ mailId: 'reply-reminder-2' }));
      expect(await sent()).toHaveLength(2);
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
      const { mailer, sent } = await open();
      await mailer.send(aMail(over));
      const message = (await sent())[0] ?? '';
      expect(message).not.toMatch(/^bcc:/im);
      const { headers } = parsed(message);
      expect([...headers.keys()].filter((name) => name === 'bcc')).toEqual([]);
      expect(headers.get('to')).toMatch(/<(asa\.oberg@perstorp|a@exempel)\.example>$/);
    });

    test.each([
      ['nobody', { to: [] }],
      ['what is no address', { to: [{ email: 'inte en adress' }] }],
      ['two addresses in one', { to: [{ email: 'a@exempel.example, b@exempel.example' }] }],
      ['an address with a line break', { to: [{ email: 'a@exempel.example\r\nBcc: b@exempel.example' }] }],
      ['an answer address that is none', { replyTo: [{ email: '' }] }],
      ['an id that is a path', { mailId: '../../etc/passwd' }],
    ] satisfies readonly [string, Partial<Mail>][])(
      'refuses a mail to %s and sends nothing',
      async (_, over) => {
        const { mailer, sent } = await open();
        const fault = await mailer.send(aMail(over)).catch((thrown: unknown) => thrown);
        expect(fault).toMatchObject({ name: 'DeliveryFault', outcome: 'refused' });
        expect(await sent()).toEqual([]);
      },
    );
  });
}

interface Part {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** The leaves of a message that has parts, in their order, decoded. */
export function partsOf(message: string): readonly (Part & { text: string; bytes: Uint8Array })[] {
  const part = parsed(message);
  const boundary = /boundary="([^"]+)"/.exec(part.headers.get('content-type') ?? '')?.[1];
  if (boundary === undefined) {
    const bytes = bytesOf(part.headers, part.body);
    return [{ ...part, bytes, text: new TextDecoder().decode(bytes) }];
  }
  return part.body
    .split(`--${boundary}`)
    .slice(1, -1)
    .flatMap((each) => partsOf(each.replace(/^\r\n/, '')));
}

/** A message or a part of one; header names in lower case, header values unfolded and decoded. */
export function parsed(message: string): Part {
  const end = message.indexOf('\r\n\r\n');
  const headers = new Map<string, string>();
  for (const line of unfolded(message.slice(0, end)).split('\r\n')) {
    const colon = line.indexOf(':');
    headers.set(line.slice(0, colon).toLowerCase(), words(line.slice(colon + 1).trim()));
  }
  return { headers, body: message.slice(end + 4) };
}

function decoded(headers: ReadonlyMap<string, string>, body: string): string {
  return new TextDecoder().decode(bytesOf(headers, body));
}

function bytesOf(headers: ReadonlyMap<string, string>, body: string): Uint8Array {
  const encoding = headers.get('content-transfer-encoding');
  if (encoding === 'base64') return new Uint8Array(Buffer.from(body, 'base64'));
  if (encoding === 'quoted-printable') return quotedPrintable(body.replace(/=\r\n/g, ''));
  return new TextEncoder().encode(body);
}

function quotedPrintable(text: string): Uint8Array {
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '=') {
      bytes.push(Number.parseInt(text.slice(at + 1, at + 3), 16));
      at += 2;
    } else bytes.push(text.charCodeAt(at));
  }
  return Uint8Array.from(bytes);
}

/** Encoded words of RFC 2047, read; those that follow one another are one text. */
function words(value: string): string {
  return value.replace(/\?=\s+=\?/g, '?==?').replace(/(?:=\?utf-8\?[qb]\?[^?]*\?=)+/gi, (run) => {
    const bytes = [...run.matchAll(/=\?utf-8\?([qb])\?([^?]*)\?=/gi)].flatMap(([, kind, text = '']) =>
      kind?.toLowerCase() === 'b'
        ? [...Buffer.from(text, 'base64')]
        : [...quotedPrintable(text.replaceAll('_', ' '))],
    );
    return new TextDecoder().decode(Uint8Array.from(bytes));
  });
}

function unfolded(headers: string): string {
  return headers.replace(/\r\n[ \t]+/g, ' ');
}
