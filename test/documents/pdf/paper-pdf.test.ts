import { afterAll, describe, expect, test } from 'vitest';
import { protocolPaper } from '../../../src/documents/paper/protocol-paper.ts';
import { paperPdf } from '../../../src/documents/pdf/paper-pdf.ts';
import { protocolOf } from '../../../src/domain/protocol/protocol-view.ts';
import { livedExample } from '../../support/example-meeting.ts';
import { aPaper, anItem, aParagraph } from '../../support/paper-builders.ts';
import { readPdf } from '../../support/read-pdf.ts';

const example = await livedExample('2018-05-22');
const AGREED = protocolPaper(protocolOf(await example.meeting('exempel-forra-motet'), example.group));
const DRAFT = protocolPaper(
  protocolOf(await example.meeting('exempel-forra-motet', 'ReviewOpened'), {
    ...example.group,
    settings: { ...example.group.settings, protocolStyle: '2022' },
  }),
);
afterAll(() => example.close());

describe('a paper as PDF', () => {
  test('says that it is PDF/A-2a and PDF/UA-1, in Swedish, with its title', async () => {
    const bytes = await paperPdf(AGREED);
    const { xmp, title, language } = await readPdf(bytes);
    expect(xmp).toMatch(/<pdfaid:part>2<\/pdfaid:part>\s*<pdfaid:conformance>A</);
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(xmp).toContain('<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>');
    expect(title).toBe('Kommundirektörsgruppens protokoll 3/2018');
    expect(language).toBe('sv-SE');
    const raw = Buffer.from(bytes).toString('latin1');
    expect(raw).toContain('%PDF-1.7');
    expect(raw).toContain('/DisplayDocTitle true');
    expect(raw).toContain('/Marked true');
    expect(raw.match(/\/Type \/Page\n/g)?.length).toBe(raw.match(/\/Tabs \/S/g)?.length);
  });

  test('carries every font it uses', async () => {
    const raw = Buffer.from(await paperPdf(AGREED)).toString('latin1');
    const descriptors = raw.match(/\/Type \/FontDescriptor/g) ?? [];
    expect(descriptors.length).toBeGreaterThan(3);
    expect(raw.match(/\/FontFile2 /g)).toHaveLength(descriptors.length);
    expect(raw).not.toContain('/BaseFont /Helvetica');
  });

  test('tags everything that is drawn, or says that it is for the eye alone', async () => {
    for (const paper of [AGREED, DRAFT])
      expect((await readPdf(await paperPdf(paper))).untagged.every((count) => count === 0)).toBe(true);
  });

  test('is read in the order in which it is written, each thing as what it is', async () => {
    const { tagged } = await readPdf(await paperPdf(AGREED));
    const said = tagged.map(({ path, text }) => `${path.split('/').at(-1)} ${text}`.trim());
    expect(said.slice(0, 4)).toEqual([
      'P Kommundirektörsgruppen Nordvästra Skåne (exempel)',
      'H1 Kommundirektörsgruppens protokoll 3/2018',
      expect.stringMatching(/^P Tid\/Plats: 180420 kl\. 08\.30–12\.30, Sagosalen, /),
      expect.stringMatching(/^P Närvarande: Alva Påhittsson, Bjuv, Börje Exempelgren, Båstad/),
    ]);
    const words = tagged
      .map(({ text }) => text)
      .join(' ')
      .replace(/\s+/gu, ' ');
    const places = [
      '1. Gemensam plan för laddplatser',
      'I diskussionen lyftes särskilt:',
      'att elnätets kapacitet',
      'att uppdra åt Ebbe Sagolund',
      'samt att presidiet får del',
      '2. Förslag till gemensamt yttrande',
      'Avstämt med Alva Påhittsson.',
      'Disa Modellqvist ordförande',
      'Maja Testdotter sekretariatschef',
      'Tidigare lydelse: ',
    ].map((each) => words.indexOf(each));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(said).toContain('H4 Beslut:');
    const paths = new Set(tagged.map(({ path }) => path));
    expect(paths).toContain('Document/Sect/L/LI/Lbl');
    expect(paths).toContain('Document/Sect/L/LI/LBody');
    expect(paths).toContain('Document/Sect/L/LI/LBody/L/LI/LBody');
  });

  test('says of each list how it is numbered', async () => {
    const raw = Buffer.from(await paperPdf(AGREED)).toString('latin1');
    const lists = raw.match(/\/S \/L\n/g) ?? [];
    expect(lists.length).toBeGreaterThan(5);
    expect(raw.match(/\/ListNumbering \/(?:Decimal|Disc|None)/g)).toHaveLength(lists.length);
  });

  test('skips no level of headings', async () => {
    for (const paper of [AGREED, DRAFT]) {
      const { tagged } = await readPdf(await paperPdf(paper));
      const levels = tagged.flatMap(({ path }) => /\/H(\d)$/.exec(path)?.slice(1).map(Number) ?? []);
      expect(levels[0]).toBe(1);
      levels.reduce((before, level) => {
        expect(level).toBeLessThanOrEqual(before + 1);
        return level;
      });
    }
  });

  test('leads to every item by a bookmark, and out of it by links to papers', async () => {
    const { bookmarks, links } = await readPdf(await paperPdf(AGREED));
    expect(bookmarks.slice(0, 2)).toEqual([
      'Ärenden och beredning',
      '  1. Gemensam plan för laddplatser vid kommunala lokaler',
    ]);
    expect(bookmarks).toContain('Rättelser');
    expect(links.length).toBeGreaterThan(1);
    expect(links.every(({ url }) => url.startsWith('https:'))).toBe(true);
  });

  test('numbers its pages, and a draft says so on each of them', async () => {
    const draft = await readPdf(await paperPdf(DRAFT));
    expect(draft.title).toBe('Utkast: Kommundirektörsgruppens protokoll');
    draft.drawn.forEach((words, at) => {
      expect(words).toContain(`Sida ${at + 1} (${draft.pages})`);
      expect(words.match(/Utkast/g)?.length).toBeGreaterThan(1);
    });
    expect(draft.tagged.map(({ text }) => text).join('')).toContain('Utkast. Preliminärt: ');
    for (const words of (await readPdf(await paperPdf(AGREED))).drawn) expect(words).not.toContain('Utkast');
  });

  test('gives the same bytes for the same paper, whatever was written before it', async () => {
    const odd = aPaper([aParagraph('ﬁ fi \u00a0\u212b\u00c5 −‑- → ☐ \u{1f44d} µμ Ω\u2126')]);
    const first = await paperPdf(AGREED);
    const oddFirst = await paperPdf(odd);
    expect(Buffer.compare(await paperPdf(AGREED), first)).toBe(0);
    await paperPdf(DRAFT);
    expect(Buffer.compare(await paperPdf(odd), oddFirst)).toBe(0);
  });

  test('puts what people wrote into its title and text as they wrote it', async () => {
    const typed = 'Å & <b> "ä" ”ö” é ß € § ½ – … Łódź';
    const { title, xmp, tagged } = await readPdf(
      await paperPdf(aPaper([aParagraph(typed)], { heading: typed, sender: typed })),
    );
    expect(title).toBe(typed);
    expect(xmp).toContain('Å &amp; &lt;b&gt; "ä"');
    expect(tagged.filter(({ text }) => text.trim() === typed)).toHaveLength(3);
  });

  test('is searched by letters, also where two of them are drawn as one', async () => {
    const { tagged } = await readPdf(await paperPdf(aPaper([aParagraph('finns inflytande offert')])));
    expect(tagged.at(-1)?.text.trim()).toBe('finns inflytande offert');
  });

  test('draws what its fonts lack with others, and names what none of them has', async () => {
    const { tagged } = await readPdf(await paperPdf(aPaper([aParagraph('Klart ✅ ☐ 👍 \u{13000} slut')])));
    expect(tagged.at(-1)?.text.trim()).toBe('Klart ✅ ☐ 👍 [U+13000] slut');
  });

  test('nobody signs on a page without words, no heading ends a page', async () => {
    const people = [
      { name: 'Anna Ek', role: 'ordförande' },
      { name: 'Bo Al', role: 'sekretariatschef' },
    ];
    for (let count = 20; count < 56; count += 3) {
      const lines = Array.from({ length: count }, (_, at) => aParagraph(`Stycke ${at + 1}.`));
      const blocks = [
        ...lines,
        anItem('Sista ärendet', ['Det sista stycket.'], ['tacka för informationen.']),
        { kind: 'part', role: 'end', blocks: [{ kind: 'signatures', people }] } as const,
      ];
      const { tagged } = await readPdf(await paperPdf(aPaper(blocks)));
      const pageOf = (words: string) => tagged.find(({ text }) => text.includes(words))?.page;
      expect(pageOf('Anna Ek')).toBe(pageOf('tacka för informationen.'));
      expect(pageOf('Bo Al')).toBe(pageOf('Anna Ek'));
      expect(pageOf('Sista ärendet')).toBe(pageOf('Det sista stycket.'));
      expect(pageOf('Beslut:')).toBe(pageOf('tacka för informationen.'));
    }
  });

  test('a meeting where nothing happened, and one of forty items and long words, come out whole', async () => {
    const empty = await readPdf(await paperPdf(aPaper()));
    expect(empty.pages).toBe(1);
    const long = `Räddningstjänst${'samverkans'.repeat(20)}avtal`;
    const items = Array.from({ length: 40 }, (_, at) =>
      anItem(`Ärende ${at + 1} ${at % 7 === 0 ? long : ''}`, ['Text om ärendet. '.repeat(40), long], [long]),
    );
    const { tagged, pages } = await readPdf(await paperPdf(aPaper(items)));
    expect(pages).toBeGreaterThan(10);
    const words = tagged.map(({ text }) => text).join('');
    expect(words.replaceAll(' ', '').split(long)).toHaveLength(1 + 6 + 40 + 40);
    expect(words.replaceAll(' ', '').match(/Textomärendet\./g)).toHaveLength(40 * 40);
  });
});
