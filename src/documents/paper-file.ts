import type { FileToStore } from '../graph/archive.port.ts';
import { paperHtml } from './html/paper-html.ts';
import type { Paper } from './paper/paper.ts';

/** What a paper can be written as. */
export type PaperFormat = 'pdf' | 'docx' | 'html';

/** A paper as a file of that name, without its extension. The same paper gives the same bytes in every format. */
export async function paperFile(paper: Paper, format: PaperFormat, name: string): Promise<FileToStore> {
  return {
    name: `${name}.${format}`,
    bytes: await WRITERS[format](paper),
    contentType: CONTENT_TYPES[format],
  };
}

// What writes PDF and Word files takes memory and time to load: only when one is wanted.
const WRITERS: Readonly<Record<PaperFormat, (paper: Paper) => Promise<Uint8Array>>> = {
  pdf: async (paper) => (await import('./pdf/paper-pdf.ts')).paperPdf(paper),
  docx: async (paper) => (await import('./docx/paper-docx.ts')).paperDocx(paper),
  html: (paper) => Promise.resolve(new TextEncoder().encode(paperHtml(paper))),
};

/** A Word file, by its content type. */
export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const CONTENT_TYPES: Readonly<Record<PaperFormat, string>> = {
  pdf: 'application/pdf',
  docx: DOCX_TYPE,
  html: 'text/html; charset=utf-8',
};
