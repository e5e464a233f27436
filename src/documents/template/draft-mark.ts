import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { speak } from '../../texts/catalogue.ts';
import { documentTexts } from '../../texts/documents.ts';

/** Told wherever it is used: a template need not know the prefix. */
const RELATIONS = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const WORDS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const HEADER_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml';
const HEADER_RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/header';
const OWN = { part: 'word/header-utkast.xml', target: 'header-utkast.xml', id: 'rIdUtkast' } as const;

/** The pages that may have a header of their own: all, the first, and those on the left. */
const PAGES = ['default', 'first', 'even'] as const;

/**
 * The Word file with the word of a draft on every page: in each header there is, and where the first section has none of a
 * kind, in one that is added; the sections after it have their own or go on with its.
 */
export function withDraftMark(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const put = (name: string, xml: string) => {
    parts[name] = strToU8(xml);
  };
  const word = speak('sv', documentTexts.draft);
  for (const name of Object.keys(parts))
    if (/^word\/header[^/]*\.xml$/u.test(name))
      put(
        name,
        text(name).replace(/<w:hdr\b[^>]*?(\/?)>/u, (open, alone: string) =>
          alone ? `${open.slice(0, -2)}>${markParagraph(word)}</w:hdr>` : `${open}${markParagraph(word)}`,
        ),
      );
  const document = text('word/document.xml');
  const marked = withHeaders(document);
  if (marked !== document) {
    put('word/document.xml', marked);
    put(
      OWN.part,
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:hdr ${WORDS}>${markParagraph(word)}</w:hdr>`,
    );
    const type = `<Override PartName="/${OWN.part}" ContentType="${HEADER_TYPE}"/>`;
    put('[Content_Types].xml', text('[Content_Types].xml').replace('</Types>', `${type}</Types>`));
    const relations = 'word/_rels/document.xml.rels';
    const relation = `<Relationship Id="${OWN.id}" Type="${HEADER_RELATION}" Target="${OWN.target}"/>`;
    const known = text(relations);
    put(
      relations,
      known === ''
        ? `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation}</Relationships>`
        : known.replace('</Relationships>', `${relation}</Relationships>`),
    );
  }
  return zipSync(parts, { level: 6, mtime: new Date(1980, 0, 1) });
}

function markParagraph(word: string): string {
  return `<w:p><w:pPr><w:jc w:val="right"/></w:pPr><w:r><w:rPr><w:b/><w:color w:val="8A3A00"/><w:sz w:val="18"/></w:rPr><w:t>${word}</w:t></w:r></w:p>`;
}

/** The first section with a header for every kind of page. A document without sections gets one. */
function withHeaders(document: string): string {
  const section = /<w:sectPr\b[^>]*?(?:\/>|>(?:(?!<\/w:sectPr>)[^])*<\/w:sectPr>)/u.exec(document)?.[0];
  if (section === undefined)
    return document.replace('</w:body>', `<w:sectPr>${references(PAGES)}</w:sectPr></w:body>`);
  const missing = PAGES.filter(
    (page) => !new RegExp(`<w:headerReference\\b[^>]*w:type="${page}"`, 'u').test(section),
  );
  if (missing.length === 0) return document;
  const [open = ''] = /^<w:sectPr\b[^>]*?\/?>/u.exec(section) ?? [];
  const whole = open.endsWith('/>')
    ? `${open.slice(0, -2)}>${references(missing)}</w:sectPr>`
    : `${open}${references(missing)}${section.slice(open.length)}`;
  return document.replace(section, () => whole);
}

function references(pages: readonly string[]): string {
  return pages.map((page) => `<w:headerReference ${RELATIONS} w:type="${page}" r:id="${OWN.id}"/>`).join('');
}
