import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { paperDocx } from '../../src/documents/docx/paper-docx.ts';
import { paperHtml } from '../../src/documents/html/paper-html.ts';
import type { Paper, PaperBlock } from '../../src/documents/paper/paper.ts';
import { paginate } from '../../src/documents/pdf/paginate.ts';
import { paperPdf } from '../../src/documents/pdf/paper-pdf.ts';
import { htmlFaults } from '../support/html-check.ts';
import { aPaper, anItem, aParagraph } from '../support/paper-builders.ts';
import { letters, wordsOfPage } from '../support/page-words.ts';
import { readPdf } from '../support/read-pdf.ts';

const ODD = [
  'Åäö ÅÄÖ éü ß Łódź, ”svensk” och "rak" och ’enkel’ – tankstreck — … ½ § €',
  'Klart ☐ ☑ → ← ✅ 👍 👩‍👩‍👧 🇸🇪',
  `Räddningstjänst${'samverkans'.repeat(30)}avtalet`,
  'https://www.exempel.example/en/mycket/lång/adress/som/inte/har/ett/enda/blanksteg/och/bara/fortsätter?a=1&b=2#c',
  'a\tb\u00a0c\u202fd\u2011e',
];
const PEOPLE = { kind: 'signatures', people: [{ name: 'Anna Ek', role: 'ordförande' }] } as const;

describe.each<[string, Paper]>([
  ['an empty meeting', aPaper()],
  ['odd words wherever they may stand', oddPaper()],
  ['forty items on fifteen pages and more', fortyItems()],
])('%s', (_name, paper) => {
  test('comes out whole in every format, as a page without a fault', async () => {
    const page = paperHtml(paper);
    expect(await htmlFaults(page)).toEqual([]);
    const { tagged, untagged, pages } = await readPdf(await paperPdf(paper));
    expect(untagged.every((count) => count === 0)).toBe(true);
    expect(pages).toBeGreaterThanOrEqual(paper.blocks.length > 30 ? 15 : 1);
    const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(await paperDocx(paper)) });
    expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
    const printed = tagged.filter(({ path }) => !path.endsWith('/Lbl')).map(({ text }) => text);
    const wanted = letters(wordsOfPage(page));
    expect(letters(wordsOfPage(value))).toBe(wanted);
    expect(letters(printed.join(' '))).toBe(wanted);
  });
});

describe('a page break', () => {
  test('leaves no item of a list alone, on neither side', async () => {
    const items = ['Första punkten.', 'Andra punkten.', 'Tredje punkten.', 'Fjärde punkten.'];
    const list: PaperBlock = {
      kind: 'list',
      role: 'points',
      ordered: false,
      items: items.map((text) => ({ runs: [{ text }] })),
    };
    for (let count = 18; count < 36; count += 1) {
      const lines = Array.from({ length: count }, (_, at) => aParagraph(`Stycke ${at + 1}.`));
      const { tagged } = await readPdf(await paperPdf(aPaper([...lines, list])));
      const on = items.map((words) => tagged.find(({ text }) => text.includes(words))?.page);
      expect(on[0]).toBe(on[1]);
      expect(on[2]).toBe(on[3]);
    }
  });

  test('on a first page with an address at its foot comes sooner, on the others not', () => {
    const row = { before: 0, height: 10, baseline: 0, texts: [], glued: false };
    const room = { top: 0, bottom: 100, firstBottom: 60 };
    expect(
      paginate(
        Array.from({ length: 30 }, () => row),
        room,
      ).map((page) => page.length),
    ).toEqual([6, 10, 10, 4]);
    const whole = Array.from({ length: 8 }, (_, at) => ({ ...row, glued: at < 7 }));
    expect(paginate([row, ...whole], room).map((page) => page.length)).toEqual([1, 8]);
  });

  test('with an address at the foot of the first page parts nobody from what they sign', async () => {
    const letterhead = { lines: ['Kommungatan 1', '111 11 Storby', 'info@storby.example', 'storby.example'] };
    for (let count = 14; count < 30; count += 1) {
      const lines = Array.from({ length: count }, (_, at) => aParagraph(`Stycke ${at + 1}.`));
      const blocks = [...lines, { kind: 'part', role: 'end', blocks: [PEOPLE] } as const];
      const { tagged } = await readPdf(await paperPdf(aPaper(blocks, { letterhead })));
      const pageOf = (words: string) => tagged.find(({ text }) => text.includes(words))?.page;
      expect(pageOf('Anna Ek')).toBeDefined();
      expect(pageOf('Anna Ek')).toBe(pageOf(`Stycke ${count}.`));
    }
  });
});

function oddPaper(): Paper {
  const [first = ''] = ODD;
  const list = (ordered: boolean): PaperBlock => ({
    kind: 'list',
    role: 'points',
    ordered,
    items: ODD.map((text) => ({ runs: [{ text, bold: true }] })),
  });
  return aPaper(
    [
      { kind: 'fact', label: 'Närvarande', text: ODD.join(', ') },
      ...ODD.map((text) => anItem(text, [text], [text])),
      list(false),
      list(true),
    ],
    { heading: first, sender: first },
  );
}

function fortyItems(): Paper {
  return aPaper(
    Array.from({ length: 40 }, (_, at) =>
      anItem(
        `Ärende ${at + 1}`,
        Array.from({ length: 4 }, () => 'Gruppen samtalade om läget. '.repeat(12)),
        ['uppdra åt sekretariatet att återkomma.', 'tacka för informationen.'],
      ),
    ),
  );
}
