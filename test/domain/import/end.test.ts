import { describe, expect, it } from 'vitest';
import { adjustersIn, checkedWithIn, noteTakerIn } from '../../../src/domain/import/end/checked.ts';
import { importProtocol } from '../../../src/domain/import/import-protocol.ts';

const HEAD =
  'Gruppens protokoll 1/2019\n\nTid/Plats: 190118 kl. 9.00-11.00, Granbo\n\nNärvarande: Anna Ek, Granbo, Bo Al, Vikby\n\n';
const read = (end: string, head = HEAD) => importProtocol(`${head}1. Ett ärende\n\nText.\n\n${end}`);
const codes = (end: string, head = HEAD) => read(end, head).warnings.map(({ code }) => code);

describe('the sign-off', () => {
  it.each([
    ['name over role', 'Anna Ek\nordförande\n\n\nBo Al\nsekreterare'],
    ['name and role on a line', 'Anna Ek, ordförande\nBo Al, sekreterare'],
    ['label and name', 'Ordförande: Anna Ek\nSekreterare: Bo Al'],
    ['columns', 'Anna Ek                 Bo Al\nordförande              sekreterare'],
    [
      'lines to sign on',
      'Ordförande   ...............\n             Anna Ek\n\nSekreterare  ...............\n             Bo Al',
    ],
    ['role before name', 'Ordförande Anna Ek\n\nSekreterare Bo Al'],
    ['role before name, in columns', 'Ordförande Anna Ek          Sekreterare Bo Al'],
    ['labels in columns', 'Ordförande: Anna Ek          Vid protokollet: Bo Al'],
    ['with organisations', 'Anna Ek\nordförande, Granbo kommun\n\nBo Al\nsekreterare, kansliet'],
    [
      'appendices below',
      'Anna Ek\nordförande\n\nBo Al\nsekreterare\n\nBilagor:\n1. En rapport\n2. En budget',
    ],
    ['an address below', 'Anna Ek\nordförande\n\nBo Al\nsekreterare\n\nNorrkansliet, Gatan 1, 123 45 Granbo'],
    ['hard breaks', 'Anna Ek  \nordförande\n\nBo Al  \nsekreterare'],
  ])('%s', (_what, end) => {
    expect(read(end).signatories).toEqual([
      { name: 'Anna Ek', role: 'ordförande' },
      { name: 'Bo Al', role: 'sekreterare' },
    ]);
    expect(read(end).items[0]?.text).toBe('Text.');
  });

  it.each([
    ['Protokollet har stämts av med Bo och Siri.', ['Bo', 'Siri']],
    ['Avstämt med Anna Ek, Granbo', ['Anna Ek']],
    ['Protokollet har lästs av Anna Ek och Bo Al.', ['Anna Ek', 'Bo Al']],
    ['Anteckningarna har godkänts av Anna Ek via mejl 2016-04-11.', ['Anna Ek']],
    ['Vi stämde av med alla.', undefined],
  ])('%s', (text, names) => expect(checkedWithIn(text)).toEqual(names));

  it.each([
    ['Till justerare utses Anna Ek och Bo Al.', ['Anna Ek', 'Bo Al']],
    ['Justerat via mejl av Bo Al 230519', ['Bo Al']],
    ['Protokollet justeras av Bo Al.', ['Bo Al']],
    ['Justerat av Anna Ek och Jari Mäki', ['Anna Ek', 'Jari Mäki']],
    ['att utse Bo Al till justerare', ['Bo Al']],
    ['Anna Ek utses att jämte ordföranden justera protokollet.', ['Anna Ek']],
  ])('%s', (text, names) => expect(adjustersIn(text)).toEqual(names));

  it.each([
    ['Antecknat av Anna Ek', 'Anna Ek'],
    ['Vid pennan: Anna Ek', 'Anna Ek'],
    ['/Anna Ek', 'Anna Ek'],
    ['Protokollet fördes av en annan', undefined],
  ])('%s', (text, name) => expect(noteTakerIn(text)).toBe(name));

  it.each([
    ['Vid protokollet: Anna Ek', 'sekreterare'],
    ['Justeras: Anna Ek', 'justerare'],
    ['Vid protokollet          Ordförande\n\nAnna Ek          Bo Al', 'sekreterare'],
    ['Vid protokollet, Anna Ek', 'sekreterare'],
    ['Sekreterare   Justerare\n.............   .............\nAnna Ek   Bo Al', 'sekreterare'],
  ])('%s', (end, role) => expect(read(end).signatories[0]).toEqual({ name: 'Anna Ek', role }));

  it('takes roles over lines to write on for those of the names below', () => {
    const end =
      'Vid protokollet\n\n.........\nAnna Ek\n\nOrdförande         Justerare\n\n.........     .........\nBo Al            Cia By';
    expect(read(end).signatories.map(({ name, role }) => `${name} ${role}`)).toEqual([
      'Anna Ek sekreterare',
      'Bo Al ordförande',
      'Cia By justerare',
    ]);
  });

  it('has the chair below "Justeras" for an adjuster, unless another is', () => {
    const chair =
      'Vid protokollet          Justeras\n\nBo Al                    Anna Ek\nsekreterare              ordförande';
    expect(read(chair)).toMatchObject({
      signatories: [
        { name: 'Bo Al', role: 'sekreterare' },
        { name: 'Anna Ek', role: 'ordförande' },
      ],
      adjusters: ['Anna Ek'],
    });
    expect(read('Justeras\nAnna Ek      Bo Al\nordförande   justerare').adjusters).toEqual(['Bo Al']);
  });

  it('names adjusters who have not signed', () => {
    expect(read('Cia By\nsekreterare\n\nJusteras: Anna Ek och Bo Al')).toMatchObject({
      signatories: [{ name: 'Cia By' }],
      adjusters: ['Anna Ek', 'Bo Al'],
    });
    expect(read('Justerat per e-post\nAnna Ek\nBo Al')).toMatchObject({
      signatories: [],
      adjusters: ['Anna Ek', 'Bo Al'],
    });
  });

  it('may stand in three rows on the first page', () => {
    const head = HEAD.replace(
      'Närvarande',
      'Sekreterare: Bo Al\n\nOrdförande: Anna Ek\n\nJusterare: Cia By\n\nNärvarande',
    );
    expect(read('', head).signatories.map(({ name, role }) => `${name} ${role}`)).toEqual([
      'Bo Al sekreterare',
      'Anna Ek ordförande',
      'Cia By justerare',
    ]);
  });

  it('ends where the notice begins that the protocol has been put up', () => {
    const { items, signatories } = read(
      'Vid protokollet\nBo Al\n\nBevis om anslag\nProtokollet har anslagits den 3 oktober 2017.\nBo Al',
    );
    expect([items[0]?.text, signatories]).toEqual(['Text.', [{ name: 'Bo Al', role: 'sekreterare' }]]);
  });

  it('keeps the page of an electronic signature whole', () => {
    const { signature, signatories } = read(
      'Underskriftssida\n\nDokumentet har skrivits under elektroniskt.\n\nAnna Ek',
    );
    expect(signature?.text).toContain('skrivits under elektroniskt');
    expect(signatories.map(({ name }) => name)).toEqual(['Anna Ek']);
  });

  it('comes after the words that close the meeting', () => {
    expect(read('Mötet avslutades med lunch.\n\nAnna Ek\nordförande')).toMatchObject({
      closing: 'Mötet avslutades med lunch.',
      items: [{ text: 'Text.' }],
    });
  });
});

describe('warnings', () => {
  it('tell that the chair is not stated, or was away', () => {
    expect(codes('Anna Ek\nsekretariatschef')).toContain('chair-not-stated');
    expect(codes('Anna Ek\nordförande')).not.toContain('chair-not-stated');
    const away = HEAD.replace(
      'Bo Al, Vikby\n',
      'Bo Al, Vikby\n\nAnmält förhinder: Cia By, Nordby\n\nPå uppdrag av Cia By hälsade Bo Al välkomna.\n',
    );
    expect(codes('', away)).toContain('chair-absent');
  });

  it('tell that nobody signed, or that somebody who was away did', () => {
    expect(codes('')).toContain('no-named-signatories');
    expect(codes('Bo Al\nordförande', HEAD.replace('Bo Al, Vikby', '~~Bo Al, Vikby~~'))).toContain(
      'signatory-not-present',
    );
  });

  it.each([
    ['Gruppen har fått i uppdrag av styrelsen 191021 att besluta.', '2020-01-18'],
    ['Årsredovisning 2019 godkändes.', '2020-01-18'],
  ])('doubt a date that the content contradicts: %s', (words, likely) => {
    const { date, dateLikely, warnings } = read(words, HEAD.replace(' 1/2019', ''));
    expect([date, dateLikely]).toEqual(['2019-01-18', likely]);
    expect(warnings.map(({ code }) => code)).toContain('date-inconsistent-with-content');
  });

  it('doubt no date for what is still to come', () => {
    expect(codes('Ärendet redovisas på styrelsemötet 191021. Budget 2020 bereds.')).not.toContain(
      'date-inconsistent-with-content',
    );
  });

  it('tell of a weekday that is another, and of names that are almost alike', () => {
    expect(codes('', HEAD.replace('190118', 'måndag 18 januari 2019,'))).toContain(
      'date-inconsistent-with-content',
    );
    expect(codes('', HEAD.replace('Bo Al, Vikby', 'Bo Pålman, Vikby, Bo Paulman, Nordby'))).toContain(
      'names-alike',
    );
  });
});
