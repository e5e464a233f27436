import type { PDFDocumentProxy } from 'pdfjs-dist';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A PDF as whoever reads it meets it. */
export interface ReadPdf {
  readonly pages: number;
  readonly title: string;
  /** The descriptions of the file, as XML. */
  readonly xmp: string;
  readonly language: string | null;
  /** The words of each page as they are drawn, head and foot included. */
  readonly drawn: readonly string[];
  /** Each element that holds text, in the order of the tags: what a screen reader says. */
  readonly tagged: readonly { readonly page: number; readonly path: string; readonly text: string }[];
  /** Drawn neither with a tag nor as something for the eye alone, by page. */
  readonly untagged: readonly number[];
  readonly bookmarks: readonly string[];
  readonly links: readonly { readonly url: string; readonly page: number }[];
}

/** Reads a PDF with pdf.js. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false });
  const document = await task.promise;
  try {
    const numbers = Array.from({ length: document.numPages }, (_, at) => at + 1);
    const { info, metadata } = await document.getMetadata();
    const facts = info as { readonly Title?: string; readonly Language?: string };
    const pages = await Promise.all(numbers.map((number) => readPage(document, number)));
    return {
      pages: document.numPages,
      title: facts.Title ?? '',
      xmp: metadata?.getRaw() ?? '',
      language: facts.Language ?? null,
      drawn: pages.map(({ drawn }) => drawn),
      tagged: pages.flatMap(({ tagged }) => tagged),
      untagged: pages.map(({ untagged }) => untagged),
      bookmarks: titlesOf((await document.getOutline()) ?? []),
      links: pages.flatMap(({ links }) => links),
    };
  } finally {
    await task.destroy();
  }
}

interface Outline {
  readonly title: string;
  readonly items: readonly Outline[];
}

function titlesOf(items: readonly Outline[], depth = 0): readonly string[] {
  return items.flatMap(({ title, items: under }) => [
    `${'  '.repeat(depth)}${title}`,
    ...titlesOf(under, depth + 1),
  ]);
}

interface Tree {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly Tree[];
}

async function readPage(document: PDFDocumentProxy, number: number) {
  const page = await document.getPage(number);
  const content = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
  const texts = new Map<string, string>();
  const open: (string | undefined)[] = [];
  let drawn = '';
  for (const item of content.items) {
    if ('str' in item) {
      // A line ends with the blank it was broken at, which pdf.js leaves out.
      const words = item.hasEOL && item.str !== '' ? `${item.str} ` : item.str;
      drawn += words;
      const id = open.findLast((each) => each !== undefined);
      if (id !== undefined) texts.set(id, (texts.get(id) ?? '') + words);
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push('id' in item ? (item.id ?? undefined) : undefined);
  }
  const tree = (await page.getStructTree()) as Tree | null;
  const annotations = (await page.getAnnotations()) as readonly { readonly url?: string }[];
  return {
    drawn,
    tagged: tree ? textsIn(tree, [], texts).map((each) => ({ page: number, ...each })) : [],
    untagged: await untaggedOn(page),
    links: annotations.flatMap(({ url }) => (url === undefined ? [] : [{ url, page: number }])),
  };
}

function textsIn(
  tree: Tree,
  path: readonly string[],
  texts: ReadonlyMap<string, string>,
): readonly { path: string; text: string }[] {
  const here = tree.role && tree.role !== 'Root' ? [...path, tree.role] : path;
  return (tree.children ?? []).flatMap((child) =>
    child.type === 'content'
      ? [{ path: here.join('/'), text: texts.get(child.id ?? '') ?? '' }]
      : textsIn(child, here, texts),
  );
}

const DRAWING: ReadonlySet<number> = new Set([
  OPS.showText,
  OPS.showSpacedText,
  OPS.fill,
  OPS.stroke,
  OPS.constructPath,
  OPS.paintImageXObject,
]);

async function untaggedOn(page: Awaited<ReturnType<PDFDocumentProxy['getPage']>>): Promise<number> {
  const { fnArray } = await page.getOperatorList();
  let depth = 0;
  let untagged = 0;
  for (const operation of fnArray) {
    if (operation === OPS.beginMarkedContent || operation === OPS.beginMarkedContentProps) depth += 1;
    else if (operation === OPS.endMarkedContent) depth -= 1;
    else if (depth === 0 && DRAWING.has(operation)) untagged += 1;
  }
  return untagged;
}
