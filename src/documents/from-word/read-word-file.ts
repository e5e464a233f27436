import type { Anchor } from '../../domain/from-word/anchor.ts';
import type { WordFile } from '../../domain/from-word/word-file.ts';
import { docxNumbering, docxStyles, isOn } from '../import/docx-styles.ts';
import { xmlEvents } from '../import/xml.ts';
import { authorOf, commentsOf, furnitureOf, notesOf } from './word-asides.ts';
import type { WordParts } from './word-parts.ts';
import { WordWriter } from './word-writer.ts';

/**
 * What a Word file says, paragraph by paragraph, with everything that Word keeps beside the words: who changed what, what
 * was struck, what was remarked. `anchors` are the bookmarks that it was made with. Throws XmlFault.
 */
export function readWordFile(parts: WordParts, anchors: ReadonlyMap<string, Anchor>): WordFile {
  const writer = new WordWriter({
    anchors,
    styles: docxStyles(parts.styles),
    numbering: docxNumbering(parts.numbering),
    comments: commentsOf(parts.comments, parts.commentsExtended),
  });
  const notes = { footnote: notesOf(parts.footnotes), endnote: notesOf(parts.endnotes) };
  const within = new Within();
  for (const event of xmlEvents(parts.document)) {
    if (event.kind === 'text') {
      if (within.isIn('text')) writer.text(event.text);
      continue;
    }
    const { name } = event;
    const opens = event.kind === 'open';
    if (within.skips(name, opens)) continue;
    const attributes = event.kind === 'open' ? event.attributes : {};
    if (name === 'ins' || name === 'del' || name === 'moveFrom' || name === 'moveTo')
      tracked(writer, within, name, opens, attributes);
    else if (opens) {
      opened(writer, within, name, attributes);
      if (name === 'footnoteReference' || name === 'endnoteReference') {
        const text = notes[name === 'footnoteReference' ? 'footnote' : 'endnote'].get(attributes['id'] ?? '');
        if (text !== undefined) writer.note(text);
      }
    } else closed(writer, name);
  }
  return { lines: writer.finished(), furniture: parts.furniture.flatMap(furnitureOf) };
}

/** Which elements the scan is within, as far as that matters. */
class Within {
  private readonly depth = new Map<string, number>();

  isIn(what: Inside): boolean {
    return (this.depth.get(what) ?? 0) > 0;
  }

  /** Notes where the scan is; true within what is not the document's: said twice for older programs, or how it looked. */
  skips(name: string, opens: boolean): boolean {
    const what = INSIDE[name] ?? (name.endsWith('PrChange') ? 'skipped' : undefined);
    if (what) this.depth.set(what, (this.depth.get(what) ?? 0) + (opens ? 1 : -1));
    return this.isIn('skipped');
  }
}

type Inside = 'skipped' | 'text' | 'paragraph-properties' | 'run-properties' | 'row-properties';
const INSIDE: Readonly<Record<string, Inside>> = {
  Fallback: 'skipped',
  t: 'text',
  delText: 'text',
  pPr: 'paragraph-properties',
  rPr: 'run-properties',
  trPr: 'row-properties',
};

function tracked(
  writer: WordWriter,
  within: Within,
  name: string,
  opens: boolean,
  attributes: Readonly<Record<string, string>>,
): void {
  const changing = name === 'del' || name === 'moveFrom' ? 'deleted' : 'inserted';
  if (within.isIn('run-properties')) {
    if (opens && within.isIn('paragraph-properties')) writer.endChanged(changing, authorOf(attributes));
  } else if (within.isIn('row-properties')) return;
  else if (opens) writer.changing(changing, authorOf(attributes));
  else writer.changed();
}

function opened(
  writer: WordWriter,
  within: Within,
  name: string,
  attributes: Readonly<Record<string, string>>,
): void {
  const { val, id = '' } = attributes;
  const inRun = within.isIn('run-properties') && !within.isIn('paragraph-properties');
  switch (name) {
    case 'p':
      return writer.paragraphOpens();
    case 'r':
      return writer.run();
    case 'tbl':
      return writer.table(true);
    case 'tr':
      return writer.row();
    case 'txbxContent':
      return writer.box(true);
    case 'pStyle':
      return writer.style(val ?? '');
    case 'numId':
      return writer.list({ id: val ?? '' });
    case 'ilvl':
      return writer.list({ level: Number(val) || 0 });
    case 'rStyle':
      return inRun ? writer.runStyle(val ?? '') : undefined;
    case 'strike':
    case 'dstrike':
      return inRun ? writer.mark('struck', isOn(val)) : undefined;
    case 'b':
      return inRun ? writer.mark('bold', isOn(val)) : undefined;
    case 'tab':
      return within.isIn('paragraph-properties') ? undefined : writer.text('\t');
    case 'br':
    case 'cr':
      return attributes['type'] === 'page' ? undefined : writer.text('\n');
    case 'noBreakHyphen':
      return writer.text('\u2011');
    case 'softHyphen':
      return writer.text('\u00ad');
    case 'sym':
      return writer.text(symbol(attributes));
    case 'docPr':
      return writer.picture(attributes['descr'] || attributes['title'] || '');
    case 'pict':
    case 'object':
      return writer.picture('');
    case 'bookmarkStart':
      return writer.bookmark(id, attributes['name'] ?? '');
    case 'bookmarkEnd':
      return writer.bookmarkEnds(id);
    case 'commentRangeStart':
      return writer.commentOpens(id);
    case 'commentRangeEnd':
      return writer.commentCloses(id);
    case 'commentReference':
      return writer.commentAt(id);
    case 'moveFromRangeStart':
      return writer.moving('from', id, attributes['name'] ?? '', authorOf(attributes));
    case 'moveToRangeStart':
      return writer.moving('to', id, attributes['name'] ?? '', authorOf(attributes));
    case 'moveFromRangeEnd':
      return writer.moved('from', id);
    case 'moveToRangeEnd':
      return writer.moved('to', id);
    default:
      return undefined;
  }
}

function closed(writer: WordWriter, name: string): void {
  if (name === 'p') writer.paragraphCloses();
  else if (name === 'tbl') writer.table(false);
  else if (name === 'txbxContent') writer.box(false);
}

/** What Word draws from a font of pictures when one types `-->` or `:)`, as characters that everybody has. */
function symbol({ char = '', font = '' }: Readonly<Record<string, string>>): string {
  const code = Number.parseInt(char, 16);
  if (Number.isNaN(code)) return '\ufffd';
  const low = code & 0xff;
  if (/wingdings/iu.test(font)) return WINGDINGS[low] ?? '\ufffd';
  return code >= 0xf000 && code < 0xf100 ? String.fromCodePoint(low) : String.fromCodePoint(code);
}

const WINGDINGS: Readonly<Record<number, string>> = {
  0x4a: '☺',
  0x4c: '☹',
  0x6c: '●',
  0x6e: '■',
  0xa7: '▪',
  0xa8: '☐',
  0xdf: '←',
  0xe0: '→',
  0xe8: '→',
  0xf3: '↔',
  0xfc: '✓',
  0xfe: '☑',
};
