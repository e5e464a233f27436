import { describe, expect, test } from 'vitest';
import type { Mail, Mailer } from '../../src/usecases/mail.port.ts';

/** A mailer that has sent nothing, and what its receivers got. */
export interface MailerUnderTest {
  readonly mailer: Mailer;
  readonly sent: () => Promise<readonly SentMail[]>;
}

/** A mail as its receivers have it; a page or, where there is none, the text. */
export interface SentMail {
  readonly id: string;
  readonly to: readonly string[];
  readonly replyTo: readonly string[];
  readonly subject: string;
  readonly kind: 'text' | 'html';
  readonly body: string;
  readonly attachments: readonly {
    readonly name: string;
    readonly contentType: string;
    readonly bytes: Uint8Array;
  }[];
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

/** What every mailer must do; `recognises`: it can tell by itself that a mail has been sent before. */
export function mailerContract(
  open: () => Promise<MailerUnderTest>,
  { recognises }: { readonly recognises: boolean },
): void {
  describe('the mailer contract', () => {
    test('sends a mail with its receiver, subject and text, å, ä and ö included', async () => {
      const { mailer, sent } = await open();
      await mailer.send(aMail());
      const [mail, ...others] = await sent();
      expect(others).toEqual([]);
      expect(mail).toMatchObject({
        to: ['Åsa Öberg <asa.oberg@perstorp.example>'],
        replyTo: [],
        subject: 'Påminnelse: svara på kallelsen',
        kind: 'text',
        attachments: [],
      });
      expect(mail?.body.trim()).toBe('Vi saknar svar från Perstorp inför mötet på fredag.');
    });

    test('sends a page where there is one', async () => {
      const { mailer, sent } = await open();
      await mailer.send(aMail({ html: '<p>Vi saknar svar från Åstorp.</p>' }));
      const [mail] = await sent();
      expect([mail?.kind, mail?.body.trim()]).toEqual(['html', '<p>Vi saknar svar från Åstorp.</p>']);
    });

    test('sends attachments byte for byte, by their names', async () => {
      const { mailer, sent } = await open();
      const bytes = Uint8Array.from({ length: 700 }, (_, index) => index % 256);
      const name = 'Protokoll – åtgärder för växthuset 3-2018.pdf';
      await mailer.send(aMail({ attachments: [{ name, contentType: 'application/pdf', bytes }] }));
      const [attached, ...others] = (await sent())[0]?.attachments ?? [];
      expect(others).toEqual([]);
      expect(attached).toEqual({ name, contentType: 'application/pdf', bytes });
    });

    test('sends to several receivers and says whom to answer', async () => {
      const { mailer, sent } = await open();
      await mailer.send(
        aMail({
          to: [{ email: 'one@exempel.example' }, { name: 'Två', email: 'two@exempel.example' }],
          replyTo: [{ email: 'sekretariatet@exempel.example' }],
        }),
      );
      expect((await sent())[0]).toMatchObject({
        to: ['one@exempel.example', 'Två <two@exempel.example>'],
        replyTo: ['sekretariatet@exempel.example'],
      });
    });

    test.runIf(recognises)('sends one mail for one id, however often it is asked', async () => {
      const { mailer, sent } = await open();
      await mailer.send(aMail());
      await mailer.send(aMail());
      await mailer.send(aMail({ mailId: 'reply-reminder-2' }));
      expect(await sent()).toHaveLength(2);
    });

    test('gives a mail that is sent again the id it had, by which a mailbox knows it', async () => {
      const { mailer, sent } = await open();
      await mailer.send(aMail());
      await mailer.send(aMail());
      const ids = new Set((await sent()).map(({ id }) => id));
      expect(ids.size).toBe(1);
      expect([...ids][0]).toMatch(/^<reply-reminder-1@[a-z.]+>$/);
    });

    test('keeps subject, names of people and names of attachments on one line', async () => {
      const { mailer, sent } = await open();
      await mailer.send(
        aMail({
          subject: 'Hej\r\nBcc: spy@example.com\n\nen annan text',
          to: [{ name: 'Å\r\nBcc: spy@example.com\r\n', email: 'a@exempel.example' }],
          attachments: [{ name: 'a\r\nBcc: b', contentType: 'text/plain', bytes: Uint8Array.of(1) }],
        }),
      );
      const [mail] = await sent();
      expect(mail).toMatchObject({
        subject: 'Hej Bcc: spy@example.com en annan text',
        attachments: [{ name: 'a Bcc: b' }],
      });
      expect(mail?.to).toHaveLength(1);
      expect(mail?.to[0]).toMatch(/^[^\r\n]+<a@exempel\.example>$/);
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
