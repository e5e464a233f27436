import { describe, expect, it } from 'vitest';
import { printedDate } from '../../../src/domain/import/head/dates.ts';
import { isBodyName, isDateLine, isTimeLine } from '../../../src/domain/import/head/fact-lines.ts';
import { factsIn } from '../../../src/domain/import/head/facts.ts';
import { importProtocol } from '../../../src/domain/import/import-protocol.ts';

describe('a date', () => {
  it.each([
    ['180420', '2018-04-20'],
    ['20180420', '2018-04-20'],
    ['2018-04-20', '2018-04-20'],
    ['fredagen den 20 april 2018', '2018-04-20'],
    ['20 apr. 2018', '2018-04-20'],
    ['20/4 2018', '2018-04-20'],
    ['20.4.2018', '2018-04-20'],
    ['21-11-2017', '2017-11-21'],
    ['20 april, 2018', '2018-04-20'],
    ['20 april -18', '2018-04-20'],
    ['den 20 april år 2018', '2018-04-20'],
    ['18-04-20', '2018-04-20'],
    ['980514', '1998-05-14'],
    ['180231', undefined],
    ['20 april', undefined],
  ])('%s is %s', (text, date) => expect(printedDate(text)?.date).toBe(date));

  it('without a year takes the one of the protocol', () => {
    expect(printedDate('den 20 april', '2018')).toMatchObject({ date: '2018-04-20', yearless: true });
  });
});

describe('when and where', () => {
  it.each([
    ['160923 kl. 08.30-12.30, Parken E7, Storvik.', '2016-09-23 08:30 12:30 Parken E7, Storvik'],
    [
      'Mötet genomfördes den 17 mars kl 08.30-12.40 på Strandgården i Vikby.',
      '2022-03-17 08:30 12:40 Strandgården i Vikby',
    ],
    [
      'Kommunhuset, tisdagen den 9 april 2019, kl. 13.00–15.40 (ajournering 14.00–14.10)',
      '2019-04-09 13:00 15:40 Kommunhuset',
    ],
    ['2021-03-12 13-15.30 i kommunhuset, Granbo', '2021-03-12 13:00 15:30 kommunhuset, Granbo'],
    [
      'den 12 mars 2021 i Granbo (stadshotellet) mellan 13 och 16',
      '2021-03-12 13:00 16:00 Granbo (stadshotellet)',
    ],
    ['180830 kl. 12.00 – 180831 kl. 13.00, Hotellet, Granbo', '2018-08-30 12:00 13:00 Hotellet, Granbo'],
    ['2021-03-12 | 09.00–11.00 | Rådhuset', '2021-03-12 09:00 11:00 Rådhuset'],
    ['2021-03-12 kl. 9.00 – ca 11.30, Rådhuset', '2021-03-12 09:00 11:30 Rådhuset'],
    ['2021-03-12 kl. 0900-1130, Rådhuset', '2021-03-12 09:00 11:30 Rådhuset'],
    ['2021-03-12, kl 9-11, via Teams', '2021-03-12 09:00 11:00 via Teams'],
  ])('%s', (text, facts) => {
    const { date, start, end, place } = factsIn(text, '2022');
    expect([date, start, end, place].join(' ')).toBe(facts);
  });
});

describe('a decision without a meeting', () => {
  it('has the day that a sentence tells', () => {
    const read = importProtocol(
      'Per capsulam-beslut nr 2/2020\n\nBeslut\n\natt ett\n\nBeslutet är fattat den 16 december 2020.',
    );
    expect(read.date).toBe('2020-12-16');
  });
});

describe('when and where nothing has a label', () => {
  it('is told in a sentence, or stands above the title', () => {
    const met = importProtocol(
      'Anteckningar\n\nVi sågs den 7 november 2019 i Granbo mellan 13 och 16.\n\nEtt ärende\n\nText.',
    );
    expect([met.date, met.start, met.end, met.place].join(' ')).toBe('2019-11-07 13:00 16:00 Granbo');
    expect(importProtocol('Direktionen          2018-11-29\n\nPROTOKOLL\n\n§ 1 Ett\n\nText.').date).toBe(
      '2018-11-29',
    );
  });
});

describe('a line without a label', () => {
  it.each([
    ['Fredag 15 mars 2019 kl. 09.00–12.00, Stadshuset', true],
    ['Vi möttes den 15 mars 2019 och talade om mycket annat än vad som stod på dagordningen', false],
  ])('%s says when: %s', (text, answer) => expect(isDateLine(text)).toBe(answer));

  it.each([
    ['Kl. 15.00–15.40, telefonmöte', true],
    ['09.00-09.15 Incheckning', false],
    ['Kl. 15.00', false],
  ])('%s says from when to when: %s', (text, answer) => expect(isTimeLine(text)).toBe(answer));

  it.each(['Kommunala pensionärsrådet', 'Kommunchefsgruppen i Dalkretsen', 'Granbo kommun'])(
    '%s is whose protocol it is',
    (text) => expect(isBodyName(text)).toBe(true),
  );

  it('below one that says when names the place', () => {
    const read = importProtocol('Anteckningar\n\nTisdag 12 november 2019, kl 8.15–10.00\nRådhuset, Granbo');
    expect([read.start, read.place]).toEqual(['08:15', 'Rådhuset, Granbo']);
  });

  it('may be a line each for when a meeting began and ended', () => {
    const read = importProtocol('Chefsmöte\n\nDatum: 2021-03-19\nStart: 09.00\nSlut: 11.30');
    expect([read.start, read.end]).toEqual(['09:00', '11:30']);
  });

  it('with several labels is read by each of them', () => {
    const read = importProtocol('Anteckningar\n\nDatum: 22/9 2021 Tid: 13:00-14:30 Plats: Teams');
    expect([read.date, read.end, read.place]).toEqual(['2021-09-22', '14:30', 'Teams']);
  });
});

describe('the title', () => {
  it.each([
    ['Gruppens protokoll 8/2016', 'Gruppens protokoll', '8/2016'],
    ['Protokoll nr 12/2019', 'Protokoll', '12/2019'],
    ['Styrelseprotokoll nr 6 2019/2020', 'Styrelseprotokoll', '6'],
    ['Chefsgruppens möte i Norr\nMinnesanteckning 6/2021', 'Chefsgruppens möte i Norr', '6/2021'],
    ['Protokoll 2', 'Protokoll', '2'],
    ['Protokoll nr 5 - 2013', 'Protokoll', '5/2013'],
    [
      'Protokoll fört vid möte med Norrgruppen den 15 mars 2011.',
      'Protokoll fört vid möte med Norrgruppen',
      null,
    ],
    ['Mötesprotokoll 3-2021', 'Mötesprotokoll', '3/2021'],
    ['Protokoll 2018:4 från direktörsmöte', 'Protokoll från direktörsmöte', '2018:4'],
    ['Minnesanteckningar 2020-03-17', 'Minnesanteckningar', null],
    ['Anteckningar från kommunchefsmöte den 4 maj 2020', 'Anteckningar från kommunchefsmöte', null],
    ['Kommunchefsmöte i Norra kretsen', 'Kommunchefsmöte i Norra kretsen', null],
  ])('%s', (line, title, number) => {
    const read = importProtocol(`${line}\n\nNärvarande: Anna Ek, Granbo\n\n1. Ett ärende\n\nText.`);
    expect([read.title, read.number]).toEqual([title, number]);
  });

  it('goes on below where it cannot end', () => {
    expect(importProtocol('Protokoll fört vid möte med\nNämnden för vatten\n\nDatum: 2021-03-19').title).toBe(
      'Protokoll fört vid möte med Nämnden för vatten',
    );
  });

  it('is the numbered meeting below what runs above every page, and nothing below a label', () => {
    expect(
      importProtocol('Protokoll\nChefsmöte Norr\n2019-02-08\n\nChefsmöte 1/2019\n\nTid: kl 9').title,
    ).toBe('Chefsmöte');
    expect(importProtocol('Möte i Norr\n\nVilka: Anna Ek (förde anteckningar)').title).toBe('Möte i Norr');
  });

  it('may say when and where too', () => {
    const read = importProtocol(
      'Anteckningar från chefsmöte 2021-03-19 kl. 9–11.30, Rådhuset, Granbo\n\n1. Ett\n\nText.',
    );
    expect([read.title, read.date, read.start, read.end, read.place].join(' | ')).toBe(
      'Anteckningar från chefsmöte | 2021-03-19 | 09:00 | 11:30 | Rådhuset, Granbo',
    );
  });

  it('may stand in a column of a letterhead, and is nobody of a list', () => {
    expect(importProtocol('Gruppen\tPROTOKOLL\t2021-03-19\n\nNärvarande: Anna Ek, Granbo').title).toBe(
      'PROTOKOLL',
    );
    expect(importProtocol('Beslutande: Anna Ek (S)\nBo Al (M)').title).toBe('');
  });

  it('takes the year of a day without one from where the protocol was issued', () => {
    const read = importProtocol(
      'Chefsmöte i Norr\n\nGranbo 220311\n\nPlats och tid: Mötet hölls den 10 mars kl 9-11 i Granbo.',
    );
    expect([read.date, read.start, read.end, read.place]).toEqual(['2022-03-10', '09:00', '11:00', 'Granbo']);
  });
});
