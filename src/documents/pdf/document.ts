// The types of pdfkit know its default export alone.
// oxlint-disable-next-line import/no-named-as-default
import PDFDocument from 'pdfkit';

/** The document that pdfkit writes. */
export type PdfDocument = InstanceType<typeof PDFDocument>;

export function newDocument(options: ConstructorParameters<typeof PDFDocument>[0]): PdfDocument {
  return new PDFDocument(options);
}
