import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../src/domain/import/text/clean.ts';
import { readText } from '../../../src/domain/import/text/read-text.ts';

const paragraphs = (text: string) => readText(text).passages.map((passage) => passage.text);
const furniture = (text: string) => readText(text).furniture.map((passage) => passage.text);

describe('the characters of a text', () => {
  it.each([
    ['\ufeffProtokoll\r\nnr 1\r', 'Protokoll\nnr 1\n'],
    ['10\u00a0000\u202fkr', '10 000 kr'],
    ['sa\u0308rskilt, A\u030astorp', 'särskilt, Åstorp'],
    ['o¨ppen och A˚storp', 'o¨ppen och A˚storp'],
    ['s¨arskilt m˚ate', 'särskilt måte'],
    ['eﬀektiv ﬁnansiering', 'effektiv finansiering'],
    ['a\u200bb\u202ec\u0000d', 'abcd'],
  ])('%j is read as %j', (dirty, clean) => expect(cleanText(dirty)).toBe(clean));
});

describe('page furniture', () => {
  it('is the head of every page but the first, and page numbers', () => {
    const text =
      'Gruppens protokoll 3/2019   Sida 1 (2)\n\n1. Ett ärende\n\nNågot sades.\n\fGruppens protokoll 3/2019   Sida 2 (2)\n\n2. Ett till';
    expect(paragraphs(text)).toEqual([
      'Gruppens protokoll 3/2019',
      '1. Ett ärende',
      'Något sades.',
      '2. Ett till',
    ]);
    expect(furniture(text)).toEqual(['Sida 1 (2)', 'Gruppens protokoll 3/2019\tSida 2 (2)']);
  });

  it('is a title that comes back, also with a letter more', () => {
    const text =
      'Kommunchefsmöte i Norra kretsen\n\n09.00 Ett\n\nKommunchefmöte i Norra kretsen\n\n10.00 Två';
    expect(furniture(text)).toEqual(['Kommunchefmöte i Norra kretsen']);
  });

  it('is nobody who was there and signs above the number of the page', () => {
    expect(
      furniture('Protokoll\n\nNärvarande:\nAnna Ekdahl\n\nNågot sades.\n\nAnna Ekdahl\n\nSida 1 (1)'),
    ).toEqual(['Sida 1 (1)']);
  });

  it('is where adjusters sign each page', () => {
    expect(furniture('§ 1 Ett\nText.\nJusterandes sign      Utdragsbestyrkande\n§ 2 Två')).toHaveLength(1);
  });

  it.each(['Beslut', 'Bakgrund', '- samma punkt', 'Gruppen tackar för informationen.'])(
    'is not what is said in several items: %s',
    (words) =>
      expect(furniture(`Ett möte i gruppen\n\n${Array(4).fill(words).join('\n\nannat\n\n')}`)).toEqual([]),
  );
});

describe('lines that were wrapped', () => {
  it.each([
    [
      'division',
      'Frågan bereds av renhållnings-\nchefernas nätverk.',
      ['Frågan bereds av renhållningschefernas nätverk.'],
    ],
    ['a soft hyphen', 'en nulägesbe\u00ad\nskrivning', ['en nulägesbeskrivning']],
    [
      'a hyphen that waits',
      'bygg- och\nanläggningsmaterial i alla bygg-\noch miljöförvaltningar',
      ['bygg- och anläggningsmaterial i alla bygg- och miljöförvaltningar'],
    ],
    [
      'a name in two parts',
      'Närvarande: Gunilla Frisk-\nMartinsson, Storvik',
      ['Närvarande: Gunilla Frisk-Martinsson, Storvik'],
    ],
    ['an abbreviation', 'en gemensam IT-\ndrift', ['en gemensam IT-drift']],
    [
      'a name in brackets',
      'Närvarande: Anna Ek (Granbo), Siri\nPalm (Vikby)',
      ['Närvarande: Anna Ek (Granbo), Siri Palm (Vikby)'],
    ],
    [
      'the place of a name',
      'Närvarande: Siri Palm\n(Vikby), Bo Al (Granbo)',
      ['Närvarande: Siri Palm (Vikby), Bo Al (Granbo)'],
    ],
    [
      'a name after och',
      'Förhinder\nAnna Ek, Granbo och Yvonne\nKjäll, Vikby',
      ['Förhinder', 'Anna Ek, Granbo och Yvonne Kjäll, Vikby'],
    ],
    ['years', 'planen för 2017-\n2019 antas', ['planen för 2017-2019 antas']],
  ])('are joined past %s', (_what, text, whole) => expect(paragraphs(text)).toEqual(whole));

  it.each([
    [
      'två att-satser, den ena lång',
      'Beslut\natt anta planen för hela perioden med alla dess bilagor och kartor\natt sprida den',
      3,
    ],
    [
      'när man möttes',
      'Nätverket för kommunjurister i de fem kommunerna\nTorsdag 9 november 2023 kl. 13:00-15:00',
      2,
    ],
    ['två att-satser', 'Beslut\natt anta planen för hela perioden\natt sprida den', 3],
    ['namn och roll', 'Anna Ekdahl\nordförande', 2],
    ['en person per rad', 'Anna Ekdahl, Storvik\nBo Lindh, Granbo', 2],
    ['en etikett', 'Bakgrund\nÄrendet väcktes av styrelsen.', 2],
  ])('are not what stands on lines of its own: %s', (_what, text, count) =>
    expect(paragraphs(text)).toHaveLength(count),
  );

  it('go on with an inner "att" that the sentence waits for', () => {
    expect(paragraphs('att uppdra åt sekretariatet\natt ta fram ett program.')).toHaveLength(1);
    expect(paragraphs('att frågan tas upp igen och\natt den bereds')).toHaveLength(1);
  });

  it('go on past the edge of a page', () => {
    expect(paragraphs('att nätverket redovisar ett förslag till\fen gemensam tidplan.')).toEqual([
      'att nätverket redovisar ett förslag till en gemensam tidplan.',
    ]);
  });
});

describe('a form whose columns were lost', () => {
  it.each([
    [
      'Plats och tid Kommunhuset, Granbo, kl. 09.00–12.00',
      'Plats och tid\tKommunhuset, Granbo, kl. 09.00–12.00',
    ],
    ['Beslutande Anna Ek (S), ordförande', 'Beslutande\tAnna Ek (S), ordförande'],
    ['Övriga närvarande Kommunchef Bo Al', 'Övriga närvarande\tKommunchef Bo Al'],
    ['Utses att justera Anna Ek (S) och Bo Al (M)', 'Utses att justera\tAnna Ek (S) och Bo Al (M)'],
    ['Sekreterare Anna Ek', 'Sekreterare\tAnna Ek'],
    ['Sammanträdesplats Rådhuset, Granbo', 'Sammanträdesplats\tRådhuset, Granbo'],
    ['Tid kl. 9–12', 'Tid\tkl. 9–12'],
    ['Sammanträdesdatum 2019-05-14', 'Sammanträdesdatum\t2019-05-14'],
  ])('has its labels parted from what stands beside them: %s', (line, parted) =>
    expect(paragraphs(`Protokoll\n${line}`)[1]).toBe(parted),
  );

  it.each([
    'Närvarande var många av kommunernas chefer',
    'Ordförande Anna Ek hälsade alla välkomna.',
    'Plats för samtal i grupper om fem.',
    'Ledamöter i nämnden fick frågan',
    'Tid för frågor',
  ])('is not any sentence: %s', (line) => expect(paragraphs(`Protokoll\n${line}`)[1]).toBe(line));

  it('has each of its labels on a line of its own', () => {
    expect(paragraphs('Närvarande: Anna Ek, Granbo. Frånvarande: Bo Al, Vikby.')).toEqual([
      'Närvarande: Anna Ek, Granbo.',
      'Frånvarande: Bo Al, Vikby.',
    ]);
    expect(paragraphs('Underskrifter Sekreterare Anna Ek Paragrafer 12–20')).toEqual([
      'Underskrifter',
      'Sekreterare\tAnna Ek',
      'Paragrafer\t12–20',
    ]);
  });

  it('loses the number of its page where it says what it is', () => {
    expect(paragraphs('SAMMANTRÄDESPROTOKOLL 1(8)\nKommunstyrelsen')[0]).toBe('SAMMANTRÄDESPROTOKOLL');
  });
});

describe('a label in a narrow column', () => {
  it('is one label, also where it stands on two lines', () => {
    expect(paragraphs('Övriga      Anna Ek, Granbo\nnärvarande  Bo Al, Vikby')).toEqual([
      'Övriga närvarande\tAnna Ek, Granbo',
      'Bo Al, Vikby',
    ]);
  });
});
