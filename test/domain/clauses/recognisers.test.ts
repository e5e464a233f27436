import { describe, expect, it } from 'vitest';
import { actorsIn } from '../../../src/domain/clauses/actors.ts';
import { amountsIn, decidedAmount } from '../../../src/domain/clauses/amounts.ts';
import { asidesIn } from '../../../src/domain/clauses/asides.ts';
import { timesIn } from '../../../src/domain/clauses/clause-dates.ts';
import { conditionIn } from '../../../src/domain/clauses/conditions.ts';
import { foldedName, nameIndex } from '../../../src/domain/clauses/group-words.ts';
import { dayBeforeHoliday } from '../../../src/domain/clauses/holidays.ts';
import { ofRole } from '../../../src/domain/clauses/finding.ts';
import { lintClause } from '../../../src/domain/clauses/lint.ts';
import { kindsOfFindings, readClause } from '../../../src/domain/clauses/read-clause.ts';
import { sourceIn } from '../../../src/domain/clauses/sources.ts';
import { tokensOf } from '../../../src/domain/clauses/tokens.ts';
import { formsOf } from '../../../src/domain/clauses/verb-forms.ts';

const DAY = '2024-02-16';
const actorsOf = (text: string) =>
  [...actorsIn(text, tokensOf(text), nameIndex({})).values()].map(({ kind, name }) => `${kind}: ${name}`);
const datesOf = (text: string) =>
  timesIn(tokensOf(text), DAY).map(({ date, endDate, bound, nextMeeting }) =>
    nextMeeting ? 'next' : (date ?? bound ?? '?') + (endDate ? `–${endDate}` : ''),
  );

describe('what a clause refers to (S27)', () => {
  it.each([
    [
      'godkänna planen enligt styrelsens beslut den 12 januari 2024',
      ['styrelsens beslut den 12 januari 2024'],
    ],
    ['ändra beslutet från 160415 om växeln', ['beslutet från 160415']],
    ['rätta protokoll 3/2018', ['protokoll 3/2018']],
    ['bjuda in regionen till mötet den 12 maj', []],
    ['notera protokollet', []],
    ['återkomma till gruppens möte den 12 april och följa upp beslut 230217', ['beslut 230217']],
  ])('%s', (text, references) => {
    const found = readClause(text, { date: '2024-02-16' });
    expect(ofRole(found, 'reference').map(({ value }) => value)).toEqual(references);
  });
});

describe('words and sentences', () => {
  it('keeps together what is one word, and ends no sentence at an abbreviation', () => {
    const tokens = tokensOf('HR-chefsnätverket m.fl. ses kl. 10.30 den 30-31/8. Per G. Ek kommer t.ex. då.');
    expect(tokens.map(({ text }) => text).slice(0, 2)).toEqual(['HR-chefsnätverket', 'm.fl.']);
    expect(tokens.filter(({ first }) => first).map(({ text }) => text)).toEqual(['HR-chefsnätverket', 'Per']);
  });

  it('conjugates as verbs decide: never in the past', () => {
    expect(formsOf('notera')).toEqual(['notera', 'noterar', 'noteras']);
    expect(formsOf('godkänna')).toEqual(['godkänna', 'godkänner', 'godkänns', 'godkännas']);
    expect(formsOf('begära')).toEqual(['begära', 'begär', 'begärs', 'begäras']);
    expect(formsOf('föreslå')).toEqual(['föreslå', 'föreslår', 'föreslås']);
  });

  it('knows what is told beside', () => {
    const text = 'notera den plan som antas, men anta budgeten';
    const tokens = tokensOf(text);
    const asides = asidesIn(tokens, new Map());
    expect(tokens.filter((_, at) => asides[at]).map(({ text }) => text)).toEqual(['som', 'antas', ',']);
  });
});

describe('whom a clause names', () => {
  it.each([
    ['uppdra åt Ebba Ask och Nils af Ekenstam', ['person: Ebba Ask', 'person: Nils af Ekenstam']],
    ['be Per G. Ek, Storby, om hjälp', ['person: Per G. Ek', 'municipality: Storby']],
    ['respektive kommundirektör svarar', ['all: respektive kommundirektör']],
    [
      'nätverket för brottsförebyggande arbete och Ebba Ask',
      ['network: nätverket för brottsförebyggande arbete', 'person: Ebba Ask'],
    ],
    ['nätverket Kultur och fritid får frågan', ['network: nätverket Kultur och fritid']],
    ['Socialchefs nätverket och HR-gruppen', ['network: Socialchefs nätverket', 'network: HR-gruppen']],
    [
      'styrelsens ordförande och Storbys ekonomichef',
      ['body: styrelsens ordförande', 'role: Storbys ekonomichef'],
    ],
    ['Lilla Edbys kommun och gruppen', ['municipality: Lilla Edbys kommun', 'self: gruppen']],
    ['Informationen noteras av Länsförbundet', ['outside: Länsförbundet']],
  ])('%s', (text, expected) => {
    expect(actorsOf(text)).toEqual(expected);
  });

  it('is one name however it is written', () => {
    expect(foldedName('Socialchefs nätverket')).toBe(foldedName('socialchefs-nätverk'));
    expect(foldedName('Skolchefsgruppen')).not.toBe(foldedName('Skolchefsnätverket'));
  });
});

describe('when', () => {
  it.each([
    ['den 12 maj', ['2024-05-12']],
    ['12 januari', ['2025-01-12']],
    ['16 februari', ['2024-02-16']],
    ['den 14:e juni 2025', ['2025-06-14']],
    ['240412 och 2024-05-03', ['2024-04-12', '2024-05-03']],
    ['30-31/8', ['2024-08-30']],
    ['29-30 augusti', ['2024-08-29–2024-08-30']],
    ['29 februari', ['2024-02-29']],
    ['innan midsommar', ['2024-06-20']],
    ['före påsk', ['2024-03-28']],
    ['före årsskiftet', ['2024-12-31']],
    ['i mars', ['2024-03-31']],
    ['i januari', ['2025-01-31']],
    ['inom två veckor', ['2024-03-01']],
    ['våren 2025', ['?']],
    ['nästa möte och nästkommande kommundirektörsmöte', ['next', 'next']],
    ['10 000 kr, 17 av 20, § 12 och 2017-2019', []],
  ])('%s', (text, expected) => {
    expect(datesOf(text)).toEqual(expected);
  });

  it('counts midsummer and Easter as the calendar does', () => {
    expect(
      ['2023-01-01', '2025-01-01', '2026-01-01'].map((day) => dayBeforeHoliday('midsommar', day)),
    ).toEqual(['2023-06-22', '2025-06-19', '2026-06-18']);
    expect(['2023-01-01', '2025-01-01', '2024-04-02'].map((day) => dayBeforeHoliday('påsk', day))).toEqual([
      '2023-04-06',
      '2025-04-17',
      '2025-04-17',
    ]);
  });
});

describe('the deadline of a clause', () => {
  const deadline = (text: string) => {
    const found = readClause(text, { date: DAY }).find(({ role }) => role === 'deadline');
    return found?.value;
  };

  it.each([
    ['Storby svarar snarast, senast den 3 maj.', { text: 'senast den 3 maj', date: '2024-05-03' }],
    ['Storby svarar till nästa möte.', { text: 'till nästa möte', nextMeeting: true }],
    ['Storby svarar under hösten.', { text: 'under hösten' }],
    ['Storby svarar senast i mars.', { text: 'senast i mars', date: '2024-03-31' }],
    ['Storby svarar i mars.', { text: 'i mars' }],
    ['notera rapporten från den 3 maj.', undefined],
    ['Storby svarar på brevet daterat 2024-01-12.', undefined],
    ['Storby följer beslutet på mötet den 22 mars.', undefined],
    ['teckna avtal från och med den 1 juli.', undefined],
    ['frågan om mässan den 3 maj hänskjuts till regionen.', undefined],
  ])('%s', (text, expected) => {
    expect(deadline(text)).toEqual(expected);
  });
});

describe('money', () => {
  const amounts = (text: string) => amountsIn(text, tokensOf(text)).map(({ value }) => value);

  it.each([
    ['maximalt 100 tkr', [{ kronor: 100_000, ceiling: true }]],
    ['10 000 kr', [{ kronor: 10_000 }]],
    ['får inte överstiga 200.000 kr', [{ kronor: 200_000, ceiling: true }]],
    ['1,2 miljoner kronor', [{ kronor: 1_200_000 }]],
    ['300 tusen kronor', [{ kronor: 300_000 }]],
    ['upp till 15 tkr per kommun', [{ kronor: 15_000, ceiling: true, per: 'per kommun' }]],
    ['12 kommuner den 3 maj', []],
  ])('%s', (text, expected) => {
    expect(amounts(text)).toEqual(expected);
  });

  it('that is decided on is the total, or what it is raised to', () => {
    const decided = (text: string) =>
      decidedAmount(tokensOf(text), amountsIn(text, tokensOf(text)))?.value.kronor;
    expect(decided('100 tkr per år, totalt 300 tkr')).toBe(300_000);
    expect(decided('höja avgiften från 10 000 kr till 12 000 kr')).toBe(12_000);
  });

  it('comes from where the words say, and under the name that the group keeps it by', () => {
    const source = (text: string, name?: string) =>
      sourceIn(
        text,
        tokensOf(text),
        name ? { sources: [{ name: 'Tidigare års överskott', variants: [name] }] } : {},
      )?.value;
    expect(source('Medlen tas från anslaget för utveckling.')).toBe('anslaget för utveckling');
    expect(source('bevilja 10 tkr ur överskottet', 'överskottet')).toBe('Tidigare års överskott');
    expect(source('ett brev från regionen')).toBeUndefined();
  });

  it('may have a condition', () => {
    const condition = (text: string) => conditionIn(text, tokensOf(text))?.value;
    expect(condition('bidra, förutsatt att alla deltar.')).toBe('förutsatt att alla deltar');
    expect(condition('bjuda in regionen, när filmen är klar.')).toBe('när filmen är klar');
    expect(condition('fråga om medel')).toBeUndefined();
  });
});

describe('what may be missing in a clause (N4)', () => {
  const lint = (text: string, around = '') =>
    lintClause(text, readClause(text, { date: DAY }), { abbreviations: ['KDG'] }, around).map(
      ({ code, start, end }) => `${code}: ${text.slice(start, end)}`,
    );

  it.each([
    ['kartlägga behovet av lokaler.', ['no-owner: kartlägga', 'no-date: kartlägga']],
    ['uppdra åt Storby att svara.', ['no-date: uppdra åt']],
    ['uppdra åt Storby att svara senast den 3 maj.', []],
    ['bevilja 40 tkr till mässan.', ['no-source: 40 tkr']],
    ['bevilja 40 tkr ur anslaget för mässor.', []],
    ['en bra idé.', ['no-act: en bra idé.']],
    ['notera att KDG och HR svarat ROKK.', ['unknown-abbreviation: ROKK']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(lint(text)).toEqual(expected);
  });

  it('is no abbreviation that the item explains', () => {
    expect(lint('notera att ROKK svarat.', 'Rådet för kommuner (ROKK) har svarat.')).toEqual([]);
  });
});

describe('acts', () => {
  it.each([
    ['flytta frågan till nästa möte', ['carry_over']],
    ['flytta majmötet till den 24 maj', ['reschedule']],
    ['lägga rapporten till handlingarna', ['note']],
    ['lägga till ett stycke', ['amend']],
    ['ställa sig bakom förslaget', ['approve']],
    ['ställa sig bakom yttrandet', ['endorse']],
    ['sprida information till nätverken', ['inform']],
    ['sprida filmen till nätverken', ['distribute']],
    ['tacka nej till erbjudandet', ['decline']],
    ['be Storby att svara', ['assign']],
    ['be presidiet att svara', ['request']],
    ['inte godkänna avtalet', ['reject']],
    ['ansökan beviljas inte', ['reject']],
    ['godkänna att mötet hålls digitalt den 3 maj', ['approve']],
    ['utse Pia Rask att bereda frågan', ['assign']],
    ['PM ska kunna delges kommunerna', []],
    ['eller inte delta alls', []],
  ])('%s', (text, expected) => {
    expect(kindsOfFindings(readClause(text, { date: DAY }))).toEqual(expected);
  });
});
