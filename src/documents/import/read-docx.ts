import type { ImportWarning } from '../../domain/import/structure.ts';
import { headerLines, headerPart } from './docx-header.ts';
import { DocxWriter } from './docx-writer.ts';
import { docxNumbering, docxStyles, isOn } from './docx-styles.ts';
import { unzipParts } from './unzip-parts.ts';
import type { XmlEvent } from './xml.ts';
import { xmlEvents } from './xml.ts';

/** A Word file as Markdown, and what in it a person should look at. */
export interface DocxRead {
  readonly markdown: string;
  readonly warnings: readonly ImportWarning[];
}

/**
 * Reads a Word file: struck words of every sort (single, double, by a style) as `~~`, numbers that Word sets by itself as
 * numbers, tables as rows, the first page's header above it. Tracked changes are read as accepted and told of; hidden text is told of. Undefined when the
 * package holds no Word document.
 */
export function readDocx(bytes: Uint8Array): DocxRead | undefined {
  const parts = unzipParts(bytes, (name) => WANTED.has(name) || /^word\/header\d{0,3}\.xml$/u.test(name));
  const document = parts.get('word/document.xml');
  if (document === undefined) return undefined;
  const styles = docxStyles(parts.get('word/styles.xml') ?? '');
  const numbering = docxNumbering(parts.get('word/numbering.xml') ?? '');
  const body = written(document, new DocxWriter(styles, numbering));
  const header = parts.get(headerPart(document, parts.get(RELATIONS) ?? '') ?? '');
  if (header === undefined) return body;
  const above = written(header, new DocxWriter(styles, numbering));
  return {
    markdown: `${headerLines(above.markdown)}\n\n${body.markdown}`,
    warnings: [...above.warnings, ...body.warnings],
  };
}

const RELATIONS = 'word/_rels/document.xml.rels';
const WANTED = new Set(['word/document.xml', 'word/styles.xml', 'word/numbering.xml', RELATIONS]);

function written(part: string, writer: DocxWriter): DocxRead {
  // Within these words are not the document's: deleted, moved away, or said twice for older programs.
  let skipped = 0;
  let deleted = 0;
  let inRun = false;
  let inText = false;
  for (const event of xmlEvents(part)) {
    if (event.kind === 'text') {
      if (inText && skipped === 0) {
        if (deleted > 0) writer.deleted(event.text);
        else writer.text(event.text);
      }
      continue;
    }
    const { name } = event;
    const opens = event.kind === 'open';
    if (name === 'Fallback' || name.endsWith('PrChange')) skipped += opens ? 1 : -1;
    if (skipped > 0) continue;
    if (name === 'del' || name === 'moveFrom') {
      deleted += opens ? 1 : -1;
      continue;
    }
    if (name === 't' || name === 'delText') inText = opens;
    else if (name === 'r') {
      inRun = opens;
      if (opens) writer.run();
    } else if (name === 'ins' || name === 'moveTo') writer.inserting(opens);
    else if (name === 'p') {
      if (opens) writer.paragraph();
      else writer.paragraphEnds();
    } else if (name === 'tr') writer.row(opens);
    else if (name === 'tc') writer.cell(opens);
    else if (opens) properties(writer, event, inRun, deleted > 0);
  }
  return writer.finished();
}

function properties(
  writer: DocxWriter,
  element: XmlEvent & { readonly kind: 'open' },
  inRun: boolean,
  deleted: boolean,
): void {
  // Read of those alone that are asked for it: most elements of a run say how it looks.
  const val = () => element.attributes['val'];
  switch (element.name) {
    case 'pStyle':
      return writer.paragraphStyle(val() ?? '');
    case 'numId':
      return writer.list({ id: val() ?? '' });
    case 'ilvl':
      return writer.list({ level: Number(val()) || 0 });
    case 'outlineLvl':
      return writer.outline(Number(val()));
    case 'rStyle':
      return inRun ? writer.runStyle(val() ?? '') : undefined;
    case 'strike':
    case 'dstrike':
      return inRun ? writer.mark('strike', isOn(val())) : undefined;
    case 'b':
      return inRun ? writer.mark('bold', isOn(val())) : undefined;
    case 'vanish':
      return inRun ? writer.mark('hidden', isOn(val())) : undefined;
    case 'tab':
      return inRun && !deleted ? writer.text('\t') : undefined;
    case 'noBreakHyphen':
      return deleted ? undefined : writer.text('-');
    case 'softHyphen':
      return deleted ? undefined : writer.text('\u00ad');
    case 'br':
    case 'cr':
      return deleted ? undefined : writer.lineBreak(element.attributes['type'] === 'page');
    case 'lastRenderedPageBreak':
      return writer.pageBreak();
    default:
      return undefined;
  }
}
