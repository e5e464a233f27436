import { describe, expect, it } from 'vitest';
import { importProtocol } from '../../../src/domain/import/import-protocol.ts';

const HEAD =
  'Gruppens protokoll 1/2019\n\nTid/Plats: 190118 kl. 9.00-11.00, Granbo\n\nNärvarande: Anna Ek, Granbo, Bo Al, Vikby\n\n';
const itemsOf = (text: string) => importProtocol(HEAD + text).items;
const titles = (text: string) =>
  itemsOf(text).map(({ number, time, title }) => `${number ?? time ?? '-'} ${title}`);
const only = (text: string) => itemsOf(`1. Ett ärende\n\n${text}`)[0];

describe('where items begin', () => {
  it.each([
    ['numbers', '1. Ett\n\nText.\n\n2. Två\n\nText.', ['1 Ett', '2 Två']],
    ['numbers without a dot', '1 Ett\n\nText.\n\n2 Två\n\nText.', ['1 Ett', '2 Två']],
    ['numbers before a colon', '1: Ett\n\nText.\n\n2: Två\n\nText.', ['1 Ett', '2 Två']],
    ['numbers before a dash', '1 – Ett\n\nText.\n\n2 – Två\n\nText.', ['1 Ett', '2 Två']],
    ['numbers in brackets', '(1) Ett\n\nText.\n\n(2) Två\n\nText.', ['1 Ett', '2 Två']],
    ['numbers over the titles', '1.\nEtt\n\nText.\n\n2.\nTvå\n\nText.', ['1 Ett', '2 Två']],
    ['words over the titles', '## Ärende 1\n\nEtt\n\nText.\n\n## Ärende 2\n\nTvå', ['1 Ett', '2 Två']],
    ['an abbreviation before the number', 'DP 1. Ett\n\nText.\n\nDP 2. Två\n\nText.', ['1 Ett', '2 Två']],
    [
      'a heading that elsewhere is a part of an item',
      '## Inledning\n\nText.\n\n## Två\n\nText.\n\n## Tre\n\nText.',
      ['- Inledning', '- Två', '- Tre'],
    ],
    [
      'headings, and below one of them numbered clauses',
      '## Ett\n\nGruppen beslutar att:\n1. anta planen\n2. sprida den\n\n## Två\n\nText.\n\n## Tre\n\nText.',
      ['- Ett', '- Två', '- Tre'],
    ],
    ['words before the number', 'Punkt 1. Ett\n\nText.\n\nPunkt 2. Två', ['1 Ett', '2 Två']],
    ['times', '09.00 Ett\n\nText.\n\n09.30–10.00 Två', ['09:00 Ett', '09:30 Två']],
    ['paragraphs', '§ 12 Ett\n\nText.\n\n§ 13\n\nTvå\n\nText.', ['12 Ett', '13 Två']],
    ['numbers before a bar', '1 | Ett\n\nText.\n\n2 | Två\n\nText.', ['1 Ett', '2 Två']],
    [
      'parts of an item',
      '1. Början\nText.\n1.1 En del\nText.\n1.2 Nästa del\nText.\n2. Slut\nText.',
      ['1 Början', '1.1 En del', '1.2 Nästa del', '2 Slut'],
    ],
    ['somebody’s proposal', '1. Ungdomsrådets förslag\n\nText.', ['1 Ungdomsrådets förslag']],
    ['headings', '## Ett\n\nText.\n\n## Två\n\nText.\n\n## Tre\n\nText.', ['- Ett', '- Två', '- Tre']],
    [
      'a title alone',
      'Ett nytt arbetssätt\n\nText.\n\nTvå rapporter\n\nText.',
      ['- Ett nytt arbetssätt', '- Två rapporter'],
    ],
    [
      'a standing item without number',
      '1. Ett\n\nText.\n\nTematisk uppföljning\n\nText.',
      ['1 Ett', '- Tematisk uppföljning'],
    ],
    ['a title that begins with Beslut', '1. Beslut om taxor\n\nText.', ['1 Beslut om taxor']],
    [
      'a section that is one',
      '## Ett\n\nText.\n\n## Ekonomi\n\nText.\n\n## Anmälningsärenden\n\nText.',
      ['- Ett', '- Ekonomi', '- Anmälningsärenden'],
    ],
    [
      'a list among times',
      '09.00 Ett\n\nText.\n\n1. En del\n\n2. En till\n\n09.30 Två',
      ['09:00 Ett', '09:30 Två'],
    ],
    ['a section over them', 'Ärenden och beredning\n\n1. Ett\n\nText.', ['1 Ett']],
  ])('%s', (_what, text, expected) => expect(titles(text)).toEqual(expected));

  it('takes a numbered list for no items', () => {
    expect(
      titles(
        '1. Ett\n\nFöljande gäller:\n\n1. Det första.\n2. Det andra.\n3. Det tredje.\n\n2. Två\n\nText.',
      ),
    ).toEqual(['1 Ett', '2 Två']);
  });

  it('finds the title below a case number', () => {
    expect(itemsOf('§ 26\nDnr 2017/8\nDelårsbokslut\nText.')[0]).toMatchObject({
      number: '26',
      title: 'Delårsbokslut',
      caseNumber: '2017/8',
    });
  });

  it('parts a case number in brackets from the title', () => {
    expect(itemsOf('§ 78 Införande av e-arkiv (KS 2021/306)\n\nText.')[0]).toMatchObject({
      title: 'Införande av e-arkiv',
      caseNumber: 'KS 2021/306',
    });
  });

  it('takes the agenda in front for no items', () => {
    expect(titles('Dagordning\n\n1. Ett\n2. Två\n\n1. Ett\n\nText.\n\n2. Två\n\nText.')).toEqual([
      '1 Ett',
      '2 Två',
    ]);
    expect(
      titles('Innehåll\n\n§ 4 Ett ........ 2\n§ 5 Två ........ 3\n\n§ 4 Ett\n\nText.\n\n§ 5 Två\n\nText.'),
    ).toEqual(['4 Ett', '5 Två']);
  });

  it('takes a break for no item, and what follows it for the item before', () => {
    const [first, ...more] = itemsOf(
      '09.00 Ett\n\nText.\n\n10.00 Paus\n\nEfter pausen fortsatte samtalet.\n\n10.30 Två\n\nText.',
    );
    expect([first?.text, more.length]).toEqual(['Text.\n\nEfter pausen fortsatte samtalet.', 1]);
  });

  it('warns where a number is missing', () => {
    const { warnings } = importProtocol(`${HEAD}1. Ett\n\nText.\n\n3. Tre\n\nText.`);
    expect(warnings).toContainEqual(expect.objectContaining({ code: 'number-out-of-order', line: 11 }));
  });
});

describe('what was decided', () => {
  it.each([
    ['clauses', 'Beslut:\n\natt ett\n\nsamt att två.', ['ett', 'två.']],
    ['clauses in bold', '### **Beslut**\n\n**att** ett\n\n**samt att** två', ['ett', 'två']],
    [
      'a clause with more sentences',
      'Beslut\n\nAtt ett. Det gäller från maj.',
      ['ett. Det gäller från maj.'],
    ],
    [
      'an inner att',
      'Beslut\n\natt bifalla förslaget och att det följs upp',
      ['bifalla förslaget och att det följs upp'],
    ],
    ['words on the label’s line', 'Beslut: att ett', ['ett']],
    ['a body that decides', 'Gruppen beslutar\n\natt ett\n\natt två', ['ett', 'två']],
    [
      'words without att',
      'Beslut\nSkrivelsen läggs till handlingarna.',
      ['Skrivelsen läggs till handlingarna.'],
    ],
    ['a decision within a paragraph', 'Frågan diskuterades. **Beslut:** att avvakta.', ['avvakta.']],
    ['a word before them all', 'Beslut:\natt\n- ett\n- två', ['ett', 'två']],
    ['what it came to', 'Beslutet blev att avvakta.', ['avvakta.']],
    ['a word between two clauses', 'Beslut\natt ett, samt\natt två', ['ett, samt', 'två']],
    ['a label with a remark', 'Beslut (enhälligt)\n\natt ett', ['ett']],
    ['a remark after the label', 'Beslut – enhälligt\n\natt ett', ['ett']],
    ['agreement', 'Gruppen enades om\n\natt ett\n\natt två', ['ett', 'två']],
    ['a stand', 'Ställningstagande\n\natt ett', ['ett']],
    [
      'att before the bullets',
      'Gruppen beslutade att\n- ta fram en plan\n- sprida den',
      ['ta fram en plan', 'sprida den'],
    ],
    ['a body that is abbreviated', 'KDG beslutar att avvakta.', ['avvakta.']],
    [
      'a sentence after others',
      'Frågan bereddes. Gruppen beslutade att avvakta. Den tas upp i maj.',
      ['avvakta. Den tas upp i maj.'],
    ],
    ['the body after the verb', 'Alla talade. Efter diskussion beslutade gruppen att avvakta.', ['avvakta.']],
    ['no att', 'Nämnden beslutar godkänna dagordningen.', ['godkänna dagordningen.']],
    ['an agreement', 'Det är trångt. Överenskommelse: kommunerna hjälps åt.', ['kommunerna hjälps åt.']],
    [
      'somebody who leaves',
      'Beslut\n\nPlanen antas.\nParagrafen justeras omedelbart.\n\nBo Al (M) lämnar mötet.',
      ['Planen antas.', 'Paragrafen justeras omedelbart.'],
    ],
    ['a body that decides now', 'Presidiet beslutar att avvakta.', ['avvakta.']],
    ['semicolons', 'Beslut: att ett; att två', ['ett', 'två']],
    [
      'a label of another sort',
      'Beslut\n\nTvå bifalls.\n\n**Ansvarig för detta:** Anna Ek',
      ['Två bifalls.'],
    ],
    ['a reservation', 'Beslut\n\nTvå bifalls.\nBo Al (M) reserverar sig mot beslutet.', ['Två bifalls.']],
    ['numbered clauses', 'Beslut\n\n1. att ett\n2. att två', ['ett', 'två']],
    ['bullets', 'Beslut\n\n- Anna Ek bjuder in.\n- Bo Al tackar.', ['Anna Ek bjuder in.', 'Bo Al tackar.']],
    ['a proposal by others', 'Förslag till beslut\n\natt ett\n\nBeslut\n\natt två', ['två']],
    [
      'a proposal to the bodies of members',
      'Beslut\n\nDirektionen föreslår medlemskommunernas fullmäktige besluta\n\natt ett',
      ['ett'],
    ],
    ['a proposal to another body', 'Arbetsutskottet föreslår kommunstyrelsen besluta\n\natt ett', []],
    [
      'background that tells of an earlier decision',
      'Styrelsen beslutade 180406 att pröva frågan. Den återkommer nu.',
      [],
    ],
  ])('%s', (_what, text, decisions) => expect(only(text)?.decisions).toEqual(decisions));

  it('keeps conditions apart', () => {
    expect(
      only(
        'Beslut\n\natt bidra med nedanstående förbehåll.\n\nFörbehåll:\n\nHögst 200 tkr.\n\nUnder ett år.',
      ),
    ).toMatchObject({
      decisions: ['bidra med nedanstående förbehåll.'],
      conditions: ['Högst 200 tkr.', 'Under ett år.'],
    });
    expect(
      only('Beslut\n\natt bidra under förutsättning att:\n\n1. alla deltar\n2. priset hålls')?.conditions,
    ).toEqual(['alla deltar', 'priset hålls']);
  });

  it('is told of where no label stands above it', () => {
    const { items, warnings } = importProtocol(`${HEAD}1. Ett\n\nText.\n\natt tacka för besöket.`);
    expect(items[0]?.decisions).toEqual(['tacka för besöket.']);
    expect(warnings.map(({ code }) => code)).toContain('decision-without-label');
  });

  it('may be an outcome without a decision', () => {
    expect(only('En film visades.\n\nKommunchefsgruppen tackar för informationen.')).toMatchObject({
      decisions: [],
      outcome: 'Kommunchefsgruppen tackar för informationen.',
      text: 'En film visades.',
    });
  });

  it.each([
    'Kommundirektörsgruppen uppdrar åt sekretariatet att återkomma.',
    'Gruppen är enig om att avvakta.',
    'Beslut enligt förslag.',
  ])('may be an outcome in other words: %s', (outcome) => {
    expect(only(`En film visades.\n\n${outcome}`)).toMatchObject({ decisions: [], outcome });
  });

  it('leaves all else as text in Markdown', () => {
    expect(only('Tre frågor:\n\n- **ett**\n- två\n\nReservation\nBo Al reserverar sig.')?.text).toBe(
      'Tre frågor:\n\n- **ett**\n- två\n\nReservation\n\nBo Al reserverar sig.',
    );
  });
});
