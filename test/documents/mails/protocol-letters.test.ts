import { describe, expect, it } from 'vitest';
import { writeLetter } from '../../../src/documents/mails/letter.ts';
import { protocolDispatchLetter } from '../../../src/documents/mails/protocol-dispatch.ts';
import { reviewRequestLetter } from '../../../src/documents/mails/review-request.ts';
import type { Locale } from '../../../src/texts/catalogue.ts';
import { momentAt, someDetails } from '../../support/meeting-builders.ts';

const DRAFT = 'https://radslag.example/tab/meetings/m1/review';
const ADDRESS = 'https://radslag.example/tab/meetings/m1';

function request(over: object = {}, reminder = false, locale: Locale = 'sv') {
  const facts = {
    groupName: 'Kommundirektörsgruppen',
    details: someDetails(),
    deadline: '2018-04-27',
    now: momentAt('09:00', '2018-04-23'),
    ...over,
  };
  return writeLetter(reviewRequestLetter(locale, facts, DRAFT, reminder));
}

describe('the mail to somebody who is to review a draft', () => {
  it('says by when, how, and where, and nothing of what the draft says (D5)', () => {
    expect(request()).toMatchObject({
      subject: 'Utkast till protokoll för avstämning: Kommundirektörsmöte fredag 20 april 2018',
      text: `Hej!

Utkastet till protokoll är klart att läsa. Lämna synpunkter senast fredag 27 april.

För varje ärende kan du välja Inga synpunkter eller föreslå en annan lydelse. Sprid inte utkastet.

Möte: Kommundirektörsmöte
Tid: fredag 20 april 2018 kl. 08.30–12.00
Plats: Rådhuset, Bjuv

Läs utkastet i Rådslag: ${DRAFT}

-- 
Kommundirektörsgruppen skickar det här mejlet med Rådslag.
Du får det eftersom du är utsedd att stämma av protokollet.
`,
    });
    expect(request({}, false, 'en').text).toContain('Please give your comments by Friday 27 April.');
  });

  it('says why, when what was agreed is corrected, as it was written and never as markup', () => {
    const { text, html } = request({ correction: 'Fel <b>belopp</b>.' });
    expect(text).toContain('håller på att rättas. Skäl: Fel <b>belopp</b>. Lämna synpunkter');
    expect(html).toContain('Skäl: Fel &lt;b&gt;belopp&lt;/b&gt;. Lämna');
  });

  it('reminds of the day, or says that it has passed', () => {
    expect(request({}, true)).toMatchObject({
      subject: 'Påminnelse: stäm av protokollet från mötet fredag 20 april',
      text: expect.stringContaining('Vi saknar ditt besked om utkastet till protokoll. Lämna synpunkter'),
    });
    expect(request({ now: momentAt('09:00', '2018-04-28') }, true).text).toContain(
      'Tiden för synpunkter gick ut fredag 27 april. Lämna gärna besked så snart du kan.',
    );
  });
});

function dispatch(over: object = {}, locale: Locale = 'sv') {
  const facts = {
    groupName: 'Kommundirektörsgruppen',
    protocolTitle: 'Protokoll',
    details: someDetails(),
    agreed: {
      revision: 1,
      number: '3/2018',
      date: '2018-04-25',
      at: '2018-04-25T09:00:00.000Z',
      version: 9,
      signatories: [],
    },
    list: 'Registratorer',
    papers: [
      { title: 'Kalkyl', item: 'Budget', url: 'https://files.example/kalkyl' },
      { title: 'Karta', item: 'Budget', url: 'javascript:alert(1)' },
    ],
    without: [],
    attached: true,
    ...over,
  };
  return writeLetter(protocolDispatchLetter(locale, facts, ADDRESS));
}

describe('the mail with an agreed protocol', () => {
  it('says what it is, its papers, and why one gets it', () => {
    expect(dispatch()).toMatchObject({
      subject: 'Protokoll 3/2018, fredag 20 april 2018',
      text: `Hej!

Protokoll 3/2018 fastställdes 25 april 2018 och skickas här.

Protokollet är bifogat.

Möte: Kommundirektörsmöte
Tid: fredag 20 april 2018 kl. 08.30–12.00
Plats: Rådhuset, Bjuv

Kalkyl (Budget): https://files.example/kalkyl

Öppna protokollet i Rådslag: ${ADDRESS}

-- 
Kommundirektörsgruppen skickar det här mejlet med Rådslag.
Du får det eftersom du står på sändlistan Registratorer.
`,
    });
    expect(dispatch({}, 'en').text).toContain('Protokoll 3/2018 was agreed on 25 April 2018');
  });

  it('says that a correction takes the place of what was sent before, and why', () => {
    const agreed = { revision: 2, number: '3/2018', date: '2018-05-04', reason: 'Fel belopp.' };
    const mail = dispatch({ agreed });
    expect(mail.subject).toBe('Rättat protokoll: Protokoll 3/2018, fredag 20 april 2018');
    expect(mail.text).toContain(
      'Det ersätter den version som skickats tidigare (rättad version 2). Skäl: Fel belopp.',
    );
  });

  it('says what it goes without, where the protocol is when it could not go along, and who gave the address', () => {
    const { text } = dispatch({
      without: [{ paper: 'Yttrande', item: 'Färdtjänst' }],
      attached: false,
      list: undefined,
    });
    expect(text).toContain('Skickas utan: Yttrande (Färdtjänst).');
    expect(text).toContain('Protokollet finns i fliken Rådslag i Teams.');
    expect(text).not.toContain('bifogat');
    expect(text).toContain('Du får det eftersom sekretariatet har angett din e-postadress.');
  });
});
