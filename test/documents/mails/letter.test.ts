import { describe, expect, it } from 'vitest';
import type { Letter } from '../../../src/documents/mails/letter.ts';
import { writeLetter } from '../../../src/documents/mails/letter.ts';
import { replyReminderLetter } from '../../../src/documents/mails/reply-reminder.ts';
import type { Locale } from '../../../src/texts/catalogue.ts';
import { momentAt, someDetails, someInvitees } from '../../support/meeting-builders.ts';

const ADDRESS = 'https://radslag.example/tab/meetings/m1/reply';

function reminder(locale: Locale, over: Partial<Parameters<typeof replyReminderLetter>[1]> = {}) {
  const [invitee] = someInvitees();
  if (!invitee) throw new Error('nobody is invited');
  return replyReminderLetter(
    locale,
    {
      groupName: 'Kommundirektörsgruppen',
      details: someDetails({ replyBy: '2018-04-18' }),
      invitee,
      now: momentAt('12:00', '2018-04-17'),
      answerable: true,
      ...over,
    },
    ADDRESS,
  );
}

describe('the reminder to those who have not answered', () => {
  it('says what is missing, by when, how to answer, and what meeting it is', () => {
    expect(writeLetter(reminder('sv'))).toMatchObject({
      subject: 'Påminnelse: svara på kallelsen till mötet fredag 20 april',
      text: `Hej!

Vi saknar svar från Bjuv inför mötet på fredag. Svara gärna senast i morgon kl. 12.00.

Svara med länken nedan, på telefon eller dator, eller på kortet i kanalen. Du kan också svara på det här mejlet, så registrerar sekretariatet ditt svar.

Möte: Kommundirektörsmöte
Tid: fredag 20 april 2018 kl. 08.30–12.00
Plats: Rådhuset, Bjuv

Svara på kallelsen: ${ADDRESS}

-- 
Kommundirektörsgruppen skickar det här mejlet med Rådslag.
Du får det eftersom svaret för Bjuv saknas. Har du redan svarat behöver du inte göra något.
`,
    });
  });

  it('says it in English too', () => {
    const { text } = writeLetter(reminder('en'));
    expect(text).toContain(
      'We have no reply from Bjuv for the meeting on Friday. Please reply by tomorrow at 12:00.',
    );
  });

  it('asks for an answer soon when the day to answer is here', () => {
    const { text } = writeLetter(reminder('sv', { now: momentAt('12:00', '2018-04-18') }));
    expect(text).toContain('inför mötet på fredag. Svara gärna så snart du kan.');
    const tomorrow = writeLetter(reminder('sv', { now: momentAt('08:00', '2018-04-19') }));
    expect(tomorrow.text).toContain('inför mötet i morgon. Svara gärna så snart du kan.');
  });

  it('names the date of a meeting that is more than a week away', () => {
    const details = someDetails({ date: '2018-05-18', replyBy: '2018-05-04' });
    const { text } = writeLetter(reminder('sv', { details }));
    expect(text).toContain('inför mötet fredag 18 maj. Svara gärna senast fredag 4 maj kl. 12.00.');
  });

  it('promises no answer by mail where nobody would read it', () => {
    expect(writeLetter(reminder('sv', { answerable: false })).text).not.toContain('svara på det här mejlet');
  });
});

describe('a letter', () => {
  const LETTER: Letter = {
    locale: 'sv',
    subject: 'Åtgärder & <b>mer</b>',
    paragraphs: ['Ett "stycke" <script>alert(1)</script>'],
    links: [
      { label: 'Öppna', address: 'https://exempel.example/?a=1&b="2"' },
      { label: 'Spring', address: 'javascript:alert(1)' },
    ],
    footer: ['Sist'],
  };

  it('says the same as text and as a page, in the same order', () => {
    const { text, html } = writeLetter(reminder('sv'));
    const said = html
      .replace(/<head>.*<\/head>/s, '')
      .replace(/<a href="([^"]*)">([^<]*)<\/a>/g, '$2: $1')
      .replace(/<[^>]*>/g, ' ');
    const words = (told: string) => told.split(/\s+/).filter((word) => word !== '' && word !== '--');
    expect(words(said)).toEqual(words(text));
  });

  it('escapes people’s words on the page and leaves them as they are in the text', () => {
    const { text, html } = writeLetter(LETTER);
    expect(text).toContain('Ett "stycke" <script>alert(1)</script>');
    expect(html).not.toContain('<script');
    expect(html).toContain('<title>Åtgärder &amp; &lt;b&gt;mer&lt;/b&gt;</title>');
  });

  it('links to pages alone', () => {
    const { text, html } = writeLetter(LETTER);
    expect(html).toContain('href="https://exempel.example/?a=1&amp;b=%222%22"');
    expect(text + html).not.toContain('javascript');
  });

  it('loads nothing from anywhere', () => {
    expect(writeLetter(reminder('sv')).html).not.toMatch(/<(img|link|script|iframe|style)|url\(/i);
  });
});
