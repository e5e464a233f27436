import mammoth from 'mammoth';
import { afterAll, describe, expect, test } from 'vitest';
import { paperDocx } from '../../src/documents/docx/paper-docx.ts';
import { paperHtml } from '../../src/documents/html/paper-html.ts';
import { paperPdf } from '../../src/documents/pdf/paper-pdf.ts';
import { livedExample } from '../support/example-meeting.ts';
import { aLogo } from '../support/a-logo.ts';
import { docxParts as partsOf } from '../support/docx-parts.ts';
import { htmlFaults } from '../support/html-check.ts';
import { letters, wordsOfPage } from '../support/page-words.ts';
import { readPdf } from '../support/read-pdf.ts';
import { everyPaper } from './every-paper.ts';

const example = await livedExample('2018-05-22');
const PAPERS = await everyPaper(example);
const LETTERHEAD = { logo: aLogo(), accent: '#7a1f3d', lines: ['Kommungatan 1', 'info@storby.example'] };
afterAll(() => example.close());

describe.each([
  ...PAPERS,
  ...PAPERS.filter(([name]) => name.startsWith('protocol')).map(
    ([name, paper]) => [`${name} with a letterhead`, { ...paper, letterhead: LETTERHEAD }] as const,
  ),
])('%s', (_name, paper) => {
  test('as a page is HTML without a fault', async () => {
    expect(await htmlFaults(paperHtml(paper))).toEqual([]);
  });

  test('as PDF is tagged, named, numbered, whole and the same twice', async () => {
    const bytes = await paperPdf(paper);
    const { tagged, untagged, title, language, xmp, bookmarks, drawn } = await readPdf(bytes);
    expect(untagged.every((count) => count === 0)).toBe(true);
    expect(title).toBe(paper.draft ? `${paper.draft.word}: ${paper.heading}` : paper.heading);
    expect(language).toBe('sv-SE');
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    const levels = tagged.flatMap(({ path }) => /\/H(\d)$/.exec(path)?.slice(1).map(Number) ?? []);
    expect(levels[0]).toBe(1);
    levels.reduce((before, level) => {
      expect(level).toBeLessThanOrEqual(before + 1);
      return level;
    });
    expect(bookmarks.length > 0).toBe(!paper.heading.startsWith('Närvarolista'));
    for (const words of drawn) expect(words.includes('Utkast')).toBe(paper.draft?.word === 'Utkast');
    const raw = Buffer.from(bytes).toString('latin1');
    const fonts = raw.match(/\/Type \/FontDescriptor/g) ?? [];
    expect(raw.match(/\/FontFile2 /g)).toHaveLength(fonts.length);
    expect(Buffer.compare(await paperPdf(paper), bytes)).toBe(0);
  });

  test('says in every format the same words in the same order', async () => {
    // The address stands in the page's own foot, which is no part of the text.
    const page = wordsOfPage(paperHtml(paper));
    const { tagged } = await readPdf(await paperPdf(paper));
    // Bullets and numbers of lists stand in elements of their own.
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(await paperDocx(paper)) });
    const printed = tagged.filter(({ path }) => !path.endsWith('/Lbl')).map(({ text }) => text);
    expect(letters(printed.join(' '))).toBe(letters(page));
    expect(letters(wordsOfPage(value))).toBe(letters(page));
  });
});

describe('the letterhead', () => {
  const [, agreed] = PAPERS.find(([name]) => name === 'protocol 2018 agreed') ?? [];
  if (!agreed) throw new Error('no protocol');
  const paper = { ...agreed, letterhead: LETTERHEAD };

  test('stands on the first page of the PDF, its colour on all, and tells a reader nothing twice', async () => {
    const bytes = await paperPdf(paper);
    const { drawn, untagged, tagged } = await readPdf(bytes);
    expect(drawn[0]).toContain('info@storby.example');
    expect(drawn.slice(1).join('')).not.toContain('info@storby.example');
    expect(untagged.every((count) => count === 0)).toBe(true);
    expect(tagged.some(({ text }) => text.includes('storby'))).toBe(false);
    const raw = Buffer.from(bytes).toString('latin1');
    expect(raw.match(/\/Subtype \/Image/g)).toHaveLength(1);
    expect(raw).not.toContain('/SMask');
  });

  test('stands in the Word file and on the page, which loads nothing for it', async () => {
    const { document, footers } = await partsOf(paper);
    expect(document).toContain('<pic:pic');
    expect(Buffer.compare(await paperDocx(paper), await paperDocx(paper))).toBe(0);
    expect(document).toContain('w:color="7A1F3D"');
    expect(footers.filter((footer) => footer.includes('info@storby.example'))).toHaveLength(1);
    const page = paperHtml(paper);
    expect(page).toContain('--accent: #7a1f3d;');
    expect(page).toMatch(/<img class="logo" alt="" width="240" height="60" src="data:image\/png;base64,/);
    expect(page.match(/\bsrc=/g)).toHaveLength(1);
    expect(page).toContain('<span>info@storby.example</span>');
  });

  test('that is no colour never reaches the style sheet', () => {
    const page = paperHtml({ ...paper, letterhead: { accent: '#000}body{display:none' } });
    expect(page).not.toContain('display:none}');
    expect(page).toContain('--accent: #0b4f5c;');
  });
});
