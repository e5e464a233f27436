import { Document, Footer, Header, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import { strToU8, unzipSync, zipSync } from 'fflate';

/** A Word file with these paragraphs: a line that begins with `# ` is a heading. */
export async function aWordTemplate(
  lines: readonly string[],
  { header, footer }: { readonly header?: string; readonly footer?: string } = {},
): Promise<Uint8Array> {
  const document = new Document({
    sections: [
      {
        ...(header === undefined ? {} : { headers: { default: new Header({ children: [line(header)] }) } }),
        ...(footer === undefined ? {} : { footers: { default: new Footer({ children: [line(footer)] }) } }),
        children: lines.map(line),
      },
    ],
  });
  return Packer.toBuffer(document);
}

/** The same file with parts added, changed or taken away. */
export function withParts(file: Uint8Array, change: (parts: Record<string, Uint8Array>) => void): Uint8Array {
  const parts = unzipSync(file);
  change(parts);
  return zipSync(parts);
}

/** A part as text, changed. */
export function changed(part: Uint8Array | undefined, from: string, to: string): Uint8Array {
  return strToU8(
    Buffer.from(part ?? [])
      .toString('utf8')
      .replace(from, to),
  );
}

/** Each word in a run of its own, as Word leaves it when somebody has corrected what they wrote. */
function line(text: string): Paragraph {
  const heading = text.startsWith('# ');
  const words = (heading ? text.slice(2) : text).split(/(?<=[{}_#])/u);
  return new Paragraph({
    ...(heading ? { heading: HeadingLevel.HEADING_1 } : {}),
    children: words.map((word) => new TextRun(word)),
  });
}
