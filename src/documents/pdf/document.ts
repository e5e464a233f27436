// The types of pdfkit know its default export alone.
// oxlint-disable-next-line import/no-named-as-default
import PDFDocument from 'pdfkit';
import type { FaceName } from './faces.ts';
import { faceOf } from './faces.ts';

/** The document that pdfkit writes. */
export type PdfDocument = InstanceType<typeof PDFDocument>;

export function newDocument(options: ConstructorParameters<typeof PDFDocument>[0]): PdfDocument {
  return new PDFDocument(options);
}

/** Goes on in a face. It is parsed once a process; pdfkit takes it as it is, which its types do not know. */
export function useFace(document: PdfDocument, face: FaceName): PdfDocument {
  const { font, layouts } = faceOf(face);
  document.font(font as never, face);
  // pdfkit lays out each word once a document. The same words come in every protocol: once a process halves the time.
  const { _font: used } = document as unknown as { _font: { layoutCache?: object } };
  if (used.layoutCache && used.layoutCache !== layouts()) used.layoutCache = layouts();
  return document;
}
