import { speak } from '../../texts/catalogue.ts';
import { documentTexts } from '../../texts/documents.ts';
import type { Paper } from '../paper/paper.ts';
import { compose } from './compose.ts';
import type { PdfDocument } from './document.ts';
import { newDocument } from './document.ts';
import { drawPage } from './draw-page.ts';
import { faceOf, tidyFaces } from './faces.ts';
import { FOOT_LEADING, PAGE, paletteOf } from './look.ts';
import { PRODUCER, xmpDescriptions } from './metadata.ts';
import { paginate } from './paginate.ts';
import type { CanDraw } from './printable.ts';
import { printable } from './printable.ts';
import type { Row } from './rows.ts';
import { createTagTree } from './tag-tree.ts';

/**
 * A paper as PDF/A-2a and PDF/UA-1 in one file: tagged, in Swedish, with bookmarks and with its fonts in it. The same
 * paper gives the same bytes: no clock is read, the only date is the paper's own.
 */
export async function paperPdf(paper: Paper): Promise<Uint8Array> {
  const { lines = [] } = paper.letterhead ?? {};
  const pages = paginate(compose(paper, widthOf, canDraw), {
    top: PAGE.top,
    bottom: PAGE.height - PAGE.bottom,
    // The address at the foot of the first page takes its room from the text.
    firstBottom: PAGE.height - PAGE.bottom - (lines.length > 0 ? (lines.length + 1) * FOOT_LEADING : 0),
  });
  const palette = paletteOf(paper.letterhead?.accent);
  const { document, bytes } = openDocument(paper);
  const tags = createTagTree(document);
  const bookmarks = openBookmarks(document);
  const furniture = {
    heading: plain(paper.heading),
    sender: plain(paper.sender),
    lines: lines.map(plain),
    ...(paper.draft ? { draft: paper.draft.word } : {}),
    pageOf: (page: number) => speak('sv', documentTexts.page, { page, pages: pages.length }),
  };
  for (const [at, rows] of pages.entries()) {
    document.addPage({ size: [PAGE.width, PAGE.height], margin: 0 });
    // Whoever goes by keys meets links and, one day, places to sign in the order of the text.
    Object.assign(document.page.dictionary.data, { Tabs: 'S' });
    for (const { row, y } of rows) bookmarks(row, y);
    drawPage(document, tags, rows, at + 1, furniture, palette);
    tags.endPage();
  }
  tags.end();
  document.end();
  tidyFaces();
  return bytes;
}

const canDraw: CanDraw = (face, codePoint) => faceOf(face).has(codePoint);

function widthOf(face: Parameters<typeof faceOf>[0], text: string, size: number): number {
  return faceOf(face).widthOf(text) * size;
}

/** A heading as a page's head can show it: in one face, on one line. */
function plain(text: string): string {
  return printable(text, 'sans', canDraw)
    .map(({ text: part, face }) => (face === 'sans' ? part : '').replace(/\s+/gu, ' '))
    .join('');
}

function openDocument(paper: Paper): { document: PdfDocument; bytes: Promise<Uint8Array> } {
  const title = paper.draft ? `${paper.draft.word}: ${paper.heading}` : paper.heading;
  const created = new Date(`${paper.date}T00:00:00Z`);
  const document = newDocument({
    autoFirstPage: false,
    // Not even the Helvetica that pdfkit begins with.
    font: '',
    pdfVersion: '1.7',
    subset: 'PDF/A-2a',
    tagged: true,
    lang: 'sv-SE',
    displayTitle: true,
    info: {
      Title: title,
      ...(paper.sender ? { Author: paper.sender } : {}),
      Creator: PRODUCER,
      Producer: PRODUCER,
      CreationDate: created,
      ModDate: created,
    },
  });
  const chunks: Uint8Array[] = [];
  const bytes = new Promise<Uint8Array>((resolve, reject) => {
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
  });
  // In place of pdfkit's own descriptions, which are no XML where a title holds an ampersand.
  const facts = { title, author: paper.sender, created };
  Object.assign(document, { _addInfo: () => document.appendXML(xmpDescriptions(facts)) });
  return { document, bytes };
}

/** Puts items into the file's list of bookmarks: items of a section below it. */
function openBookmarks(document: PdfDocument): (row: Row, y: number) => void {
  const open: { readonly level: number; readonly outline: PdfDocument['outline'] }[] = [];
  return ({ bookmark }, y) => {
    if (!bookmark || bookmark.level === 1) return;
    while ((open.at(-1)?.level ?? 0) >= bookmark.level) open.pop();
    const parent = open.at(-1)?.outline ?? document.outline;
    const at = { expanded: true, fit: false, top: Math.max(0, y - 12), left: PAGE.width, zoom: 0 };
    open.push({ level: bookmark.level, outline: parent.addItem(bookmark.title, at) });
  };
}
