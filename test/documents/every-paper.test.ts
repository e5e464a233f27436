import mammoth from 'mammoth';
import { afterAll, describe, expect, test } from 'vitest';
import { paperDocx } from '../../src/documents/docx/paper-docx.ts';
import { paperHtml } from '../../src/documents/html/paper-html.ts';
import { paperPdf } from '../../src/documents/pdf/paper-pdf.ts';
import { livedExample } from '../support/example-meeting.ts';
import { htmlFaults } from '../support/html-check.ts';
import { readPdf } from '../support/read-pdf.ts';
import { everyPaper } from './every-paper.ts';

const example = await livedExample('2018-05-22');
const PAPERS = await everyPaper(example);
afterAll(() => example.close());

describe.each(PAPERS)('%s', (_name, paper) => {
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
    const page = wordsOf(
      paperHtml(paper).replace(/<style>[^]*<\/style>|<title>.*<\/title>|<div class="stamp[^]*/gu, ''),
    );
    const { tagged } = await readPdf(await paperPdf(paper));
    // Bullets and numbers of lists stand in elements of their own.
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(await paperDocx(paper)) });
    const printed = tagged.filter(({ path }) => !path.endsWith('/Lbl')).map(({ text }) => text);
    expect(squeezed(printed.join(' '))).toBe(squeezed(page));
    expect(squeezed(wordsOf(value))).toBe(squeezed(page));
  });
});

/** The words of a page, without what is said of links to who does not see them. */
function wordsOf(page: string): string {
  return page
    .replace(/<span class="aside">[^<]*<\/span>/gu, '')
    .replace(/<[^>]+>/gu, ' ')
    .replace(/&(amp|lt|gt|quot|#39);/gu, (_, name: string) => ENTITIES[name] ?? '');
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** Letters and digits alone: bullets, numbers of lists and line breaks are each format's own. */
function squeezed(words: string): string {
  return words.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');
}
