import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReadAgenda } from '../../../../src/domain/meeting/agenda-text/agenda-text.ts';
import { parseAgenda } from '../../../../src/domain/meeting/agenda-text/agenda-text.ts';
import { soundPlan } from '../../../../src/domain/meeting/agenda/sound-plan.ts';

function read(text: string): ReadAgenda {
  const answer = parseAgenda(text);
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
}
const titles = (text: string) => read(text).items.map((item) => item.title);
const only = (line: string) => {
  const [item] = read(`1. Först\n${line}`).items.slice(1);
  return item;
};

describe('the lines of a pasted agenda (D9)', () => {
  it.each([
    ['1. Ett\n2. Två'],
    ['1) Ett\n2) Två'],
    ['§ 1 Ett\n§ 2 Två'],
    ['08.30 Ett\n09.00 Två'],
    ['kl 08.30 Ett\nkl. 9.00-9.30 Två'],
    ['08:30–09:00 Ett\n09:00 – 09:30 Två'],
    ['- Ett\n• Två'],
    ['Ett\nTvå'],
    ['1.\tEtt\r\n2.\tTvå\r\n'],
    ['**1. Ett**\n## 2. Två'],
    ['  1. Ett\n  2. Två'],
    ['Punkt 1: Ett\nÄrende 2. Två'],
  ])('are items, however they are marked: %j', (text) => {
    expect(titles(text)).toEqual(['Ett', 'Två']);
  });

  it('give start and length', () => {
    expect(only('kl 09.15-09.45 Utvecklingsplan')).toMatchObject({ start: '09:15', minutes: 30 });
    expect(only('8.30 Incheckning')).toMatchObject({ start: '08:30', title: 'Incheckning' });
    expect(only('10.00 3. Expo (45 min)')).toMatchObject({ start: '10:00', minutes: 45, title: 'Expo' });
    expect(only('3. 10.00 Expo, 20 minuter')).toMatchObject({ start: '10:00', minutes: 20, title: 'Expo' });
    expect(only('2.1 Underpunkt')).toMatchObject({ title: 'Underpunkt' });
    expect(only('2. 2023 års budget')).toMatchObject({ title: '2023 års budget' });
  });

  it.each([
    ['2. Budget – föredragande: Anna Ek, Bjuv', [{ name: 'Anna Ek', organisation: 'Bjuv' }]],
    ['2. Budget (Anna Ek, Bjuv)', [{ name: 'Anna Ek', organisation: 'Bjuv' }]],
    ['2. Budget, föredragande Anna Ek', [{ name: 'Anna Ek' }]],
    ['2. Budget (föredragande Anna Ek)', [{ name: 'Anna Ek' }]],
    [
      '2. Budget – föredragande: Anna Ek, Bjuv och Bo Al, Klippan',
      [
        { name: 'Anna Ek', organisation: 'Bjuv' },
        { name: 'Bo Al', organisation: 'Klippan' },
      ],
    ],
    [
      '2. Budget (Anna Ek, Bo Al och Cia von By)',
      [{ name: 'Anna Ek' }, { name: 'Bo Al' }, { name: 'Cia von By' }],
    ],
    [
      '2. Budget\nFöredragande: Anna Ek, Bjuv via Teams',
      [{ name: 'Anna Ek', organisation: 'Bjuv', remote: true }],
    ],
    [
      '2. Budget\nFöredragande: Fanny Ek, Ängelholm och nätverket Näringsliv',
      [{ name: 'Fanny Ek', organisation: 'Ängelholm', alsoFor: ['nätverket Näringsliv'] }],
    ],
    [
      '2. Budget (Fanny Ek för Bjuvs kommun, Båstad och Klippan via Teams)',
      [{ name: 'Fanny Ek', organisation: 'Bjuvs kommun, Båstad', alsoFor: ['Klippan'], remote: true }],
    ],
    ['2. Budget (Klippan genom Freja Ås)', [{ name: 'Klippan', kind: 'body', through: 'Freja Ås' }]],
    ['2. Budget (nätverket Infrastruktur)', [{ name: 'nätverket Infrastruktur', kind: 'body' }]],
    ['2. Budget\nFöredragande: filmen Så gör vi', [{ name: 'Så gör vi', kind: 'film' }]],
  ])('name presenters: %j', (line, presenters) => {
    expect(only(line)).toMatchObject({ title: 'Budget', presenters });
  });

  it('keep brackets that name nobody in the title', () => {
    expect(only('2. Budget (förslag)')).toMatchObject({ title: 'Budget (förslag)', presenters: [] });
    expect(only('2. Val av föredragande')).toMatchObject({ title: 'Val av föredragande', presenters: [] });
  });

  it('tell kinds apart', () => {
    const kinds = read(
      '1. Budget\nKort paus\n2. Rast i 10 min\nTematisk uppföljning – Näringsliv\nDialog\nLunch\nÖvriga frågor\n3. Övrigt',
    ).items.map((item) => item.kind);
    expect(kinds).toEqual(['matter', 'break', 'matter', 'thematic', 'dialogue', 'break', 'other', 'other']);
  });

  it.each([
    'Välkommen',
    'Incheckning',
    'Välkommen och incheckning',
    'Välkomna, incheckningsrunda',
    'Välkommen:',
  ])('know the beginning of a meeting by its words: %s (S9)', (line) => {
    expect(read(`${line}\n1. Budget`).items[0]).toMatchObject({ kind: 'check-in' });
    expect(read(`08.30 ${line}\n09.00 Budget`).items[0]).toMatchObject({ kind: 'check-in', start: '08:30' });
  });

  it('take no other words for it', () => {
    expect(only('2. Välkommen tillbaka, Christian')).toMatchObject({ kind: 'matter' });
    expect(only('2. Incheckning av bagage')).toMatchObject({ kind: 'matter' });
  });
});

describe('what stands around the items', () => {
  it('above them is name, day, time, place, link and last day to reply', () => {
    const { details } = read(
      [
        'Kommundirektörsmöte i Exempelgruppen',
        'Datum: fredag 17 februari 2023',
        'Tid: kl. 08.30–12.30',
        'Plats: Rådhuset, Bjuv',
        'Länk: https://teams.exempel.se/m',
        'Svara senast: 2023-02-15',
        'Dagordning:',
        '1. Ett',
      ].join('\n'),
    );
    expect(details).toEqual({
      title: 'Kommundirektörsmöte i Exempelgruppen',
      date: '2023-02-17',
      start: '08:30',
      end: '12:30',
      place: 'Rådhuset, Bjuv',
      joinUrl: 'https://teams.exempel.se/m',
      replyBy: '2023-02-15',
    });
  });

  it('is read from one line as the protocols print it, and from the title', () => {
    expect(read('Tid/Plats: 180420 kl. 08.30-12.05, Villa Sol, Bjuv.\n1. Ett').details).toEqual({
      date: '2018-04-20',
      start: '08:30',
      end: '12:05',
      place: 'Villa Sol, Bjuv',
    });
    expect(read('## Möte 20 april 2018\n**Tid:** 180420 kl. 08.30\n1. Ett').details).toEqual({
      title: 'Möte 20 april 2018',
      date: '2018-04-20',
      start: '08:30',
    });
    expect(read('Möte 20 april 2018\n\nEtt\nTvå')).toMatchObject({
      details: { title: 'Möte 20 april 2018', date: '2018-04-20' },
      items: [{ title: 'Ett' }, { title: 'Två' }],
    });
  });

  it('that no detail can keep is kept all the same', () => {
    const answer = read('Möte\nDatum: den 31 februari 2018\nAnmäl kost.\n1. Ett');
    expect(answer.details).toEqual({ title: 'Möte' });
    expect(answer.items[0]?.background).toBe('Datum: den 31 februari 2018\nAnmäl kost.');
  });

  it('below an item is its background, lists and paragraphs kept', () => {
    const [first, second] = read('1. Ett\n   Remiss.\n   1. först\n   2. sedan\n\nMer text.\n2. Två').items;
    expect(first?.background).toBe('Remiss.\n1. först\n2. sedan\n\nMer text.');
    expect(second?.title).toBe('Två');
  });

  it('below an item are its papers, where it comes from, and what it goes back to', () => {
    const [, item] = read(
      [
        '1. Först',
        '2. Etableringar',
        'Uppdrag från styrelsen 2022-10-21: besluta om finansiering.',
        'Tidigare: styrelsen 221021: gav uppdraget',
        'Tidigare behandlat: mötet 2022-05-13',
        'Handlingar: Plan https://exempel.se/plan; Kalkyl (kommer)',
        'Planen är utskickad i förväg.',
      ].join('\n'),
    ).items;
    expect(item).toEqual({
      kind: 'matter',
      title: 'Etableringar',
      presenters: [],
      papers: [
        { paperId: 'paper-1', title: 'Plan', url: 'https://exempel.se/plan' },
        { paperId: 'paper-2', title: 'Kalkyl' },
      ],
      origin: {
        kind: 'assignment',
        from: 'styrelsen',
        date: '2022-10-21',
        note: 'besluta om finansiering.',
      },
      references: [
        { body: 'board', date: '2022-10-21', text: 'gav uppdraget' },
        { date: '2022-05-13', text: 'mötet 2022-05-13' },
      ],
      background: 'Planen är utskickad i förväg.',
    });
    expect(only('2. Cykelväg\nFörslag från Bo Al, Bjuv')).toMatchObject({
      origin: { kind: 'proposal', name: 'Bo Al, Bjuv' },
    });
    expect(only('2. Cykelväg\nFörslag från regionen har kommit')).toMatchObject({
      background: 'Förslag från regionen har kommit',
    });
  });

  it('below a thematic follow-up, or in its title, are goal area and responsible municipality (S12)', () => {
    const theme = { goalArea: 'Näringsliv och destination', responsible: 'Höganäs' };
    const said = 'Målområde Näringsliv och destination, ansvarig kommun Höganäs';
    expect(only(`Tematisk uppföljning – ${said}`)).toMatchObject({ title: 'Tematisk uppföljning', theme });
    expect(only(`Tematisk uppföljning\n${said}`)).toMatchObject({ title: 'Tematisk uppföljning', theme });
    expect(only('Tematisk uppföljning\nMålområdet Miljö.')).toMatchObject({ theme: { goalArea: 'Miljö' } });
    expect(only(`2. Budget\n${said}`)).toMatchObject({ kind: 'matter', background: said });
  });

  it('below an item is a list of its pitches, when every line says who or how long (S8)', () => {
    const expo = (list: string) => only(`10.00 Expo Framtid\nFem idéer.\n${list}`);
    expect(
      expo(
        '- Platsmätning, Martina Ek för Helsingborgs stad\n- Vattenkontroll (Ida By, Bjuv via Teams), 10 min\n- Frågor, 5 min',
      ),
    ).toMatchObject({
      background: 'Fem idéer.',
      slots: [
        {
          slotId: 'slot-1',
          title: 'Platsmätning',
          presenters: [{ name: 'Martina Ek', organisation: 'Helsingborgs stad' }],
        },
        {
          slotId: 'slot-2',
          title: 'Vattenkontroll',
          minutes: 10,
          presenters: [{ name: 'Ida By', organisation: 'Bjuv', remote: true }],
        },
        { slotId: 'slot-3', title: 'Frågor', minutes: 5, presenters: [] },
      ],
    });
    const prose = '- en fråga om priset\n- Platsmätning, Martina Ek för Helsingborgs stad';
    expect(expo(prose)).toMatchObject({ background: `Fem idéer.\n${prose}` });
    expect(expo(prose)).not.toHaveProperty('slots');
  });

  it.each([
    ['Internat 16–17 mars 2023'],
    ['Datum: torsdag 16 – fredag 17 mars 2023'],
    ['Datum: den 16:e - 17:e mars 2023'],
    ['Datum: 230316-230317'],
    ['Datum: 2023-03-16 – 2023-03-17'],
  ])('may name two days, and the items of the second (S24): %s', (line) => {
    const answer = read(`${line}\n\n1. Ett\n\nDag 2\n2. Två\n3. Tre`);
    expect(answer.details).toMatchObject({ date: '2023-03-16', endDate: '2023-03-17' });
    expect(answer.items.map(({ day, heading }) => [day, heading])).toEqual([
      [undefined, undefined],
      [2, undefined],
      [undefined, undefined],
    ]);
    expect(read(`${line}\n\n1. Ett\n\nFredag 17 mars\n2. Två`).items[1]?.day).toBe(2);
  });

  it('names no second day of a meeting of one: the line is a heading then', () => {
    expect(read('1. Ett\n\nDag 2\n2. Två').items[1]).toMatchObject({ heading: 'Dag 2' });
  });

  it('may name days of two months', () => {
    for (const year of ['', ' 2023'])
      expect(read(`Datum: 28 februari${year} – 1 mars 2023\n1. Ett`).details).toEqual({
        date: '2023-02-28',
        endDate: '2023-03-01',
      });
  });

  it('and right above an item, apart from the rest, is its section heading (S10)', () => {
    expect(read('1. Ett\n\nInformation\n2. Två').items[1]).toMatchObject({
      title: 'Två',
      heading: 'Information',
    });
  });
});

describe('any text at all', () => {
  it('without items is refused', () => {
    for (const text of ['', ' \n\n', 'Dagordning', 'Plats: Bjuv'])
      expect(parseAgenda(text)).toEqual({ ok: false, error: { code: 'agenda-unreadable' } });
  });

  it('keeps a title that is too long whole, in the background', () => {
    const long = `Utredning ${'om bredband '.repeat(40)}`.trim();
    const [item] = read(long).items;
    expect(item?.title.length).toBeLessThanOrEqual(300);
    expect(item?.background).toBe(long);
  });

  it('however long and odd, is read in a moment', () => {
    for (const unit of [
      '-',
      ' ',
      ', ',
      '(',
      '1. ',
      '\n',
      '\t1\t',
      'Tid: 10.00 ,',
      ' och ',
      '**',
      '# ',
      '1 mars ',
    ]) {
      const odd = unit.repeat(200_000 / unit.length);
      for (const pasted of [odd, `${odd}x`, `1. Ett ${odd} föredragande: ${odd}x`, `Tid: ${odd}x\nEtt`])
        expect(() => parseAgenda(pasted)).not.toThrow();
    }
  });

  const pieces = `Uppdrag från |Förslag från |Målområde |Tematisk uppföljning|Handlingar: |Tidigare: |genom |för |film |Dag 2|\
16–17 mars 2023|nätverket |1. |2) |§ 3 |- |08.30 |kl 9.15-9.45 |   |\t||Tid: |Plats: |# |Datum: |Möte: |Dagordning|föredragande: |\
(Anna Ek, Bjuv)|Lunch|Dialog|Övrigt|20 april 2018|180420|31 februari 2018|Budget|å<b>*x*| – | och |, |15 min|27.80`;
  const piece = fc.constantFrom(...pieces.split('|'));
  const line = fc.array(piece, { maxLength: 5 }).map((parts) => parts.join(''));
  const text = fc.array(line, { maxLength: 12, size: 'max' }).map((lines) => lines.join('\n'));

  it('is read without a fault into plans that can be drafted', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string()), (pasted) => {
        const answer = parseAgenda(pasted);
        const plans = answer.ok ? answer.value.items : [];
        expect(plans.filter((plan) => !soundPlan(plan).ok)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('loses no word of it', () => {
    fc.assert(
      fc.property(text, (pasted) => {
        const answer = parseAgenda(pasted);
        fc.pre(answer.ok);
        const kept = JSON.stringify(answer.value);
        for (const word of [
          'Budget',
          'å<b>',
          'Anna Ek',
          'Bjuv',
          'Lunch',
          'Dialog',
          'Övrigt',
          '27.80',
          '31 februari',
        ])
          expect(occurrences(kept, word)).toBeGreaterThanOrEqual(occurrences(pasted, word));
      }),
      { numRuns: 2000 },
    );
  });

  it('makes an item of every line where the writer says so, also below one with a time', () => {
    const text =
      '08.30 Välkommen\n09.15 Utvecklingsplan\nExpo\n  Eva Lund, Öresundskraft\nVal av ombud\n10.30 Budget';
    const titles = (everyLine: boolean) => {
      const answer = parseAgenda(text, { everyLine });
      return answer.ok ? answer.value.items.map(({ title, start }) => [start, title]) : answer.error;
    };
    expect(titles(false)).toEqual([
      ['08:30', 'Välkommen'],
      ['09:15', 'Utvecklingsplan'],
      ['10:30', 'Budget'],
    ]);
    expect(titles(true)).toEqual([
      ['08:30', 'Välkommen'],
      ['09:15', 'Utvecklingsplan'],
      [undefined, 'Expo'],
      [undefined, 'Val av ombud'],
      ['10:30', 'Budget'],
    ]);
  });
});

function occurrences(text: string, word: string): number {
  return text.split(word).length - 1;
}
