import type { Table } from 'docx';
import { Document, HeadingLevel, Packer, Paragraph, TableCell, TableRow, TextRun } from 'docx';
import { strToU8, zipSync } from 'fflate';
import Pdf from 'pdfkit';

/** A Word file that a program of the trade wrote. */
export async function wordFile(children: readonly (Paragraph | Table)[]): Promise<Uint8Array> {
  const document = new Document({
    styles: {
      characterStyles: [{ id: 'Struken', name: 'Struken', run: { strike: true } }],
      paragraphStyles: [
        { id: 'StrukenRad', name: 'StrukenRad', basedOn: 'Normal', run: { doubleStrike: true } },
      ],
    },
    numbering: {
      config: [{ reference: 'items', levels: [{ level: 0, format: 'decimal', text: '%1.', start: 1 }] }],
    },
    sections: [{ children: [...children] }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

export const line = (text: string) => new Paragraph({ children: [new TextRun(text)] });
export const title = (text: string) => new Paragraph({ text, heading: HeadingLevel.HEADING_1 });
export const numbered = (text: string) =>
  new Paragraph({ text, numbering: { reference: 'items', level: 0 } });
export const row = (...cells: readonly string[]) =>
  new TableRow({ children: cells.map((cell) => new TableCell({ children: [line(cell)] })) });

/** A Word file of nothing but this body, written by hand. */
export function rawWordFile(body: string, more: Readonly<Record<string, Uint8Array>> = {}): Uint8Array {
  const xml = `<?xml version="1.0"?><w:document xmlns:w="urn:w"><w:body>${body}</w:body></w:document>`;
  return zipSync({ 'word/document.xml': strToU8(xml), ...more });
}

export const run = (text: string, properties = '') =>
  `<w:p><w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}<w:t>${text}</w:t></w:r></w:p>`;

/** A PDF drawn by hand. */
export function pdfFile(
  draw: (pdf: InstanceType<typeof Pdf>) => void,
  options: ConstructorParameters<typeof Pdf>[0] = {},
): Promise<Uint8Array> {
  const pdf = new Pdf({ size: 'A4', margin: 70, ...options });
  const chunks: Buffer[] = [];
  return new Promise((resolve) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    draw(pdf);
    pdf.end();
  });
}
