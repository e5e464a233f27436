import { getDocument, OPS, PasswordException } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFPageProxy } from 'pdfjs-dist';
import type { PdfPage, PdfRule, PdfRun } from './pdf-layout.ts';
import { textOfPages } from './pdf-layout.ts';

/** What a PDF says, or why it cannot be read. Runs no script of the file and fetches nothing. */
export async function pdfText(
  bytes: Uint8Array,
): Promise<{ readonly text: string } | 'encrypted' | 'corrupt' | 'no-text' | 'too-long'> {
  const task = getDocument({
    data: bytes,
    verbosity: 0,
    useSystemFonts: false,
    disableFontFace: true,
    // The name of a font says whether it is bold, and is let go of otherwise.
    fontExtraProperties: true,
    enableXfa: false,
    stopAtErrors: false,
    maxImageSize: 1,
  });
  try {
    const document = await task.promise;
    if (document.numPages > MOST_PAGES) return 'too-long';
    const pages: PdfPage[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      pages.push(await pageOf(page));
      page.cleanup();
    }
    const text = textOfPages(pages);
    return /[\p{L}\p{N}]{2}/u.test(text) ? { text } : 'no-text';
  } catch (fault) {
    return fault instanceof PasswordException ? 'encrypted' : 'corrupt';
  } finally {
    await task.destroy();
  }
}

const MOST_PAGES = 1_000;

async function pageOf(page: PDFPageProxy): Promise<PdfPage> {
  const [content, drawn] = [await page.getTextContent(), await page.getOperatorList()];
  const bold = new Map<string, boolean>();
  const isBold = (font: string) => {
    const known = bold.get(font);
    if (known !== undefined) return known;
    const { name = '', black = false } = page.commonObjs.has(font)
      ? (page.commonObjs.get(font) as { name?: string; bold?: boolean; black?: boolean })
      : {};
    const answer = black || /bold|black|heavy|semibold/iu.test(name);
    bold.set(font, answer);
    return answer;
  };
  const runs = content.items.flatMap((item): PdfRun[] => {
    if (!('str' in item) || item.str === '') return [];
    const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as number[];
    const size = Math.hypot(a, b) || item.height;
    return size > 0 ? [{ text: item.str, x, y, width: item.width, size, bold: isBold(item.fontName) }] : [];
  });
  return { runs, rules: rulesOf(drawn.fnArray, drawn.argsArray as readonly unknown[]) };
}

type Matrix = readonly [number, number, number, number, number, number];

/** Thin lines and boxes that are drawn across. */
function rulesOf(operators: readonly number[], parameters: readonly unknown[]): readonly PdfRule[] {
  const rules: PdfRule[] = [];
  const kept: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  for (const [index, operator] of operators.entries()) {
    const given = parameters[index] as readonly unknown[] | null;
    if (operator === OPS.save) kept.push(matrix);
    else if (operator === OPS.restore) matrix = kept.pop() ?? matrix;
    else if (operator === OPS.transform) matrix = times(matrix, given as unknown as Matrix);
    else if (operator === OPS.paintFormXObjectBegin) {
      kept.push(matrix);
      if (given?.[0]) matrix = times(matrix, given[0] as Matrix);
    } else if (operator === OPS.paintFormXObjectEnd) matrix = kept.pop() ?? matrix;
    else if (operator === OPS.constructPath) {
      const box = given?.[2] as ArrayLike<number> | null | undefined;
      if (!box || box.length < 4) continue;
      const [x1, y1] = moved(matrix, box[0] ?? 0, box[1] ?? 0);
      const [x2, y2] = moved(matrix, box[2] ?? 0, box[3] ?? 0);
      if (Math.abs(y2 - y1) < 2.2 && Math.abs(x2 - x1) > 4)
        rules.push({ left: Math.min(x1, x2), right: Math.max(x1, x2), y: (y1 + y2) / 2 });
    }
  }
  return rules;
}

function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function moved([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}
